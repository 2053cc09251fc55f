"""Sessions: from a source to a graph, started and stopped, alone and side by side."""

import asyncio
import gc

import numpy as np
import pandas as pd
import pytest

import scarcity
from scarcity import datasets
from scarcity.errors import DataError, OptionError, SchemaError, SourceError, StateError
from scarcity.runtime.topics import ENGINE_INSIGHT, PROCESSING_METRICS
from scarcity.session import Session, SessionConfig
from scarcity.stream import CountWindows, Pace, deseasonalize


@pytest.fixture(scope="module")
def system():
    return datasets.contemporaneous(n_variables=6, n_rows=1500, seed=5)


async def nothing_left():
    """No task but this test's own."""
    await asyncio.sleep(0)
    return asyncio.all_tasks() == {asyncio.current_task()}


async def test_a_finished_stream_gives_the_graph_of_the_batch_call(system):
    session = Session(system.data, max_lag=3)
    graph = await session.run()
    batch = scarcity.discover(system.data, max_lag=3)
    assert (graph.adjacency == batch.adjacency).all() and (graph.undirected == batch.undirected).all()
    for name in ("effects", "ci_low", "stability", "scores"):
        np.testing.assert_allclose(getattr(graph, name), getattr(batch, name), rtol=1e-6, atol=1e-9)
    assert graph.options == batch.options
    assert session.graph is graph and session.rows_seen == 1500 and session.status == "ended"
    assert await nothing_left()


async def test_orders_learned_on_the_way_leave_no_trace_in_the_last_graph():
    rows = deseasonalize(datasets.beijing_pm25().frame[-4000:], cycle="1D")
    session = Session(rows, max_lag=3, resamples=0, refresh_every=2)
    graphs = []
    session.bus.subscribe(ENGINE_INSIGHT, lambda *_: graphs.append(session.graph))
    graph = await session.run()
    batch = scarcity.discover(rows, max_lag=3, resamples=0)
    assert len(graphs) > 3 and batch.adjacency[:, :, 0].sum() > 4
    assert (graph.adjacency == batch.adjacency).all() and (graph.undirected == batch.undirected).all()
    np.testing.assert_allclose(graph.scores, batch.scores, rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("missing", [0.0, 0.1])
async def test_pcmci_on_a_stream_gives_after_every_window_what_the_batch_call_gives(system, missing):
    rows = system.data.copy()
    rows[np.random.default_rng(0).random(rows.shape) < missing] = np.nan
    options = {"method": "pcmci", "max_lag": 2, "fdr": "bh", "pc_alpha": 0.1}
    session = Session(rows, window=110, **options)
    graphs = []
    session.bus.subscribe(ENGINE_INSIGHT, lambda *_: graphs.append(session.graph))
    graphs.append(await session.run())
    assert [graph.n_rows for graph in graphs][:3] == [110, 220, 330] and graphs[-1].n_rows == 1500
    for graph in graphs:
        batch = scarcity.discover(rows[: graph.n_rows], **options)
        assert (graph.adjacency == batch.adjacency).all()
        for name in ("effects", "p_values", "scores", "coefficients", "ci_low", "ci_high", "stability"):
            np.testing.assert_allclose(getattr(graph, name), getattr(batch, name), rtol=1e-7, atol=1e-9)
        assert dict(graph.options) == {**batch.options, "seed": graph.options["seed"]}
    assert graphs[-1].links > 8 and np.isnan(graphs[-1].stability).all()


async def test_resamples_are_drawn_where_they_are_wanted(system):
    asked = await Session(system.data[:400], method="pcmci", max_lag=1, resamples=5).run()
    assert np.isfinite(asked.stability[asked.adjacency]).all() and asked.options["resamples"] == 5
    none = await Session(system.data[:400], max_lag=1, resamples=0).run()
    assert np.isnan(none.stability).all()


@pytest.mark.parametrize("rows", [900, 5000])
async def test_nonlinear_streams_give_the_graph_of_the_batch_call(rows):
    data = datasets.additive(n_variables=5, n_rows=rows, share=0.3, seed=6).data
    graph = await Session(data, max_lag=2, resamples=20, refresh_every=4).run()
    batch = scarcity.discover(data, max_lag=2, resamples=20)
    assert (graph.adjacency == batch.adjacency).all() and (graph.undirected == batch.undirected).all()
    for name in ("effects", "ci_low", "stability", "gains", "scores"):
        np.testing.assert_allclose(getattr(graph, name), getattr(batch, name), rtol=1e-6, atol=1e-9)


async def test_options_reach_their_places(system):
    session = Session(
        system.data, max_lag=2, alpha=0.05, window=100, pace=5000, refresh_every=3, resamples=20, seed=9
    )
    engine = session.config.engine
    assert (engine.discovery.max_lag, engine.discovery.alpha, engine.discovery.seed) == (2, 0.05, 9)
    assert engine.evaluator.n_resamples_export == 20 and engine.refresh_every == 3
    assert session.stream.windows == CountWindows(size=100)
    assert session.stream.pace == Pace.rows(5000)
    config = SessionConfig(windows=CountWindows(size=64))
    assert Session(system.data, config=config).stream.windows.size == 64


@pytest.mark.parametrize(
    ("options", "telling"),
    [
        ({"max_lags": 3}, "did you mean 'max_lag'"),
        ({"windows": 3}, "did you mean 'window'"),
        ({"alpha": 2}, "between 0 and 0.5"),
        ({"window": 0}, "size"),
        ({"pace": -1}, "positive"),
        ({"pace": "fast"}, "rows a second"),
        ({"window": 1.5}, "whole number"),
        ({"max_lag": 1.5}, "whole number"),
        ({"refresh_every": 0}, "refresh_every"),
    ],
)
def test_wrong_options_are_refused_at_once(system, options, telling):
    with pytest.raises(OptionError, match=telling):
        Session(system.data, **options)


def test_a_source_that_cannot_be_read_is_refused_at_once():
    with pytest.raises(DataError, match="2-D"):
        Session(np.zeros(5))


async def test_it_starts_and_stops_again_and_again(system):
    session = Session(system.data, max_lag=1, window=100)
    for _ in range(3):
        await session.start()
        await session.start()  # twice is once
        while session.engine.windows < 2:
            await asyncio.sleep(0)
        await session.stop()
        await session.stop()
        assert session.status in ("stopped", "ended") and session.graph is not None
        assert await nothing_left()
    graph = await session.run()
    assert graph.n_rows == 1500, "a fresh start counts no row twice"


async def test_two_sessions_side_by_side_do_not_hear_each_other(system):
    other = datasets.linear(n_variables=3, n_rows=800, seed=2)
    one, two = Session(system.data, max_lag=2), Session(other.data, max_lag=1)
    graphs = await asyncio.gather(one.run(), two.run())
    assert [len(g.variables) for g in graphs] == [6, 3]
    assert [g.n_rows for g in graphs] == [1500, 800]
    assert one.bus is not two.bus


async def test_a_cancelled_cell_leaves_nothing_running(system):
    session = Session(system.data, max_lag=3, window=50, pace=500)
    running = asyncio.create_task(session.run())
    while session.engine.windows < 1:
        await asyncio.sleep(0.001)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert await nothing_left()
    assert session.status == "stopped" and session.graph is not None


async def test_a_failing_source_leaves_what_was_learned(system):
    async def rows():
        for row in system.data[:700]:
            yield row
        raise OSError("the line went dead")

    session = Session(rows(), max_lag=1, window=100)
    with pytest.raises(SourceError, match="700") as caught:
        await session.run()
    assert isinstance(caught.value.__cause__, OSError)
    assert session.status == "lost" and session.graph is not None and session.graph.n_rows == 700
    assert "the line went dead" in repr(session)
    assert await nothing_left()


async def test_a_failure_in_the_background_is_kept_not_printed(system, capsys):
    async def rows():
        yield system.data[0]
        raise OSError("the line went dead")

    async with Session(rows(), max_lag=1) as session:
        await session.wait()
    assert isinstance(session.failure, SourceError)
    assert capsys.readouterr() == ("", "")


async def test_a_failing_subscriber_stops_nothing(system):
    session = Session(system.data, max_lag=1)

    def broken(topic, data):
        raise RuntimeError("a broken view")

    session.bus.subscribe(ENGINE_INSIGHT, broken)
    graph = await session.run()
    assert graph.n_rows == 1500 and session.bus.get_stats()["delivery_errors"] > 0


async def test_it_tells_what_it_learns(system):
    session = Session(system.data, max_lag=2, window=500)
    insights, figures = [], []
    session.bus.subscribe(ENGINE_INSIGHT, lambda _, d: insights.append(d))
    session.bus.subscribe(PROCESSING_METRICS, lambda _, d: figures.append(d))
    graph = await session.run()
    assert [i["rows"] for i in insights] == [500, 1000, 1500, 1500]
    told = [{(e["source"], e["target"], e["lag"]) for e in each["edges"]} for each in insights]
    table = graph.to_pandas()
    found = set(zip(table["source"], table["target"], table["lag"], strict=True))
    assert insights[-1]["n_links"] == graph.links == len(found)
    # A link that was missed once is told on for a while: it was there before.
    assert found <= told[-1] <= found | told[-2]
    assert [f["rows"] for f in figures] == [500, 1000, 1500] and all(f["latency_ms"] > 0 for f in figures)


async def test_pause_holds_and_resume_goes_on(system):
    session = Session(system.data, max_lag=1, window=50)
    await session.start()
    session.pause("lunch")
    for _ in range(20):
        await asyncio.sleep(0)
    await session.bus.drain()
    held = session.rows_seen
    assert session.status == "paused" and "lunch" in repr(session)
    for _ in range(50):
        await asyncio.sleep(0)
    assert session.rows_seen == held < 1500
    session.resume()
    await session.wait()
    await session.stop()
    assert session.rows_seen == 1500


async def test_recordings_are_brought_to_one_level_as_in_the_batch_call(system):
    recordings = [system.data[:700], system.data[700:] + np.arange(6) * 50.0]
    graph = await Session(recordings, max_lag=2).run()
    batch = scarcity.discover(recordings, max_lag=2)
    assert (graph.adjacency == batch.adjacency).all() and graph.links == batch.links
    assert graph.n_rows == 1500


async def test_what_was_read_is_learned_before_a_stop(system):
    async def rows():
        for row in system.data[:40]:
            yield row
        await asyncio.Event().wait()

    session = Session(rows(), max_lag=1, window=1000)
    await session.start()
    while session.stream.status.waiting < 40:
        await asyncio.sleep(0)
    assert "40 of 1000 rows" in repr(session)
    await session.stop()
    assert session.rows_seen == 40 and session.graph is not None
    assert await nothing_left()


async def test_notes_of_a_live_graph_are_those_of_a_batch_one(system):
    data = system.data.copy()
    data[100, 2] = np.inf
    times = np.datetime64("2024-01-01", "ns") + np.arange(1500) * np.timedelta64(3600, "s")
    times[700:] += np.timedelta64(9, "h")
    frame = pd.DataFrame(data, index=times)
    graph = await Session(frame, max_lag=1).run()
    assert graph.notes == scarcity.discover(frame, max_lag=1).notes
    assert graph.notes == (
        "1 infinite values were counted as missing.",
        "1 of 1,499 steps are not 1 h: lags count rows, not time.",
    )
    assert graph.time_step == "1 h"


@pytest.mark.parametrize("window", [100, 5000])
async def test_rows_that_run_backwards_are_refused(system, window):
    frame = pd.DataFrame(system.data, index=pd.date_range("2024", periods=1500, freq="h")[::-1])
    with pytest.raises(DataError, match="sort_index"):
        await Session(frame, max_lag=1, window=window).run()
    with pytest.raises(DataError, match="sort_index"):
        scarcity.discover(frame, max_lag=1)


async def test_rows_without_names_must_keep_their_length(system):
    async def rows():
        for row in system.data[:50]:
            yield row
        yield system.data[50][:4]

    with pytest.raises(SchemaError, match="expected 6 values a row"):
        await Session(rows(), max_lag=1, window=25).run()


async def test_run_refuses_to_run_twice(system):
    async with Session(system.data, max_lag=1, pace=100) as session:
        with pytest.raises(StateError, match="running"):
            await session.run()


async def test_it_says_where_it_stands(system):
    session = Session(system.data, max_lag=1)
    assert "new" in repr(session) and "await session.start()" in repr(session)
    await session.run()
    assert repr(session).startswith("Session of array: ended, 1,500 rows, ")


def test_a_dashboard_that_fails_leaves_the_text(system, monkeypatch, caplog):
    def fail(session):
        raise ImportError("no anywidget")

    monkeypatch.setattr("scarcity.widgets.show.render", fail)
    session = Session(system.data, max_lag=1)
    assert session._repr_mimebundle_() == {"text/plain": repr(session)}
    assert "session of array failed; showing text" in caplog.text and "no anywidget" in caplog.text


async def test_windows_that_cannot_be_used_are_told(system):
    async with Session(system.data[:300], max_lag=1, window=100) as session:
        await session.bus.publish("data_window", {"data": "text"})
        await session.wait()
    assert session.engine.rejected == 1 and "1 windows could not be used" in repr(session)
    assert session.graph is not None and session.graph.n_rows == 300


async def test_this_machine_streams():
    async with Session("host", max_lag=1, window=2, clock=None) as session:
        while session.rows_seen < 2:
            await asyncio.sleep(0.01)
    assert session.graph is not None and len(session.graph.variables) > 3


def test_sessions_leave_no_warnings_behind(system):
    asyncio.run(Session(system.data, max_lag=1).run())
    gc.collect()


async def test_a_session_that_watches_for_changes_tells_its_regimes():
    system = scarcity.datasets.regime_switch(
        6, 1300, switches=[905], changed=1.0, max_lag=1, in_degree=1, strength=(0.35, 0.6), seed=40
    )
    session = Session(system.data, max_lag=1, window=50, regimes=True, resamples=0)
    graph = await session.run()
    assert [r.id for r in session.regimes] == [0, 1]
    assert abs(session.regimes[1].first_row - 905) <= 50
    assert graph.regime == 1
    assert session.rows_seen == 1300
    assert any(change.kind == "regime" for change in session.journal.changes)
    await session.run()
    assert [r.id for r in session.regimes] == [0, 1]


async def test_without_being_asked_a_session_has_no_regimes():
    session = Session(np.random.default_rng(0).normal(size=(200, 2)), max_lag=1, window=50)
    await session.run()
    assert session.regimes == []
