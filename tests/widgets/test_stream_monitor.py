"""What streams in, as the browser is told: at every stage of a session, with every kind of bad data."""

import asyncio
import json
from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd
import pytest

from scarcity.errors import DataError
from scarcity.runtime.clock import ManualClock
from scarcity.session import Session
from scarcity.widgets import StreamMonitor
from scarcity.widgets.stream_monitor import LiveStreamMonitor
from scarcity.widgets.streaming import face_of_stream, streaming
from tests.widgets.test_causal_graph import Page, turn

EVIL = "<img src=x onerror=alert(1)>\n"


def shown(session: Session, **options: Any) -> tuple[Page, LiveStreamMonitor]:
    page = Page()
    live = page.live = LiveStreamMonitor(session, page.take, **options)  # pyright: ignore[reportAttributeAccessIssue]
    return page, live


def rows(count: int = 300, n: int = 3, seed: int = 0) -> pd.DataFrame:
    values = np.random.default_rng(seed).normal(size=(count, n))
    times = pd.date_range("2024-03-01", periods=count, freq="1h")
    return pd.DataFrame(values, columns=[f"s{i}" for i in range(n)], index=times)


async def read(source: Any, **options: Any) -> Session:
    """A session whose stream, and no engine, has read `source` to its end."""
    session = Session(source, max_lag=1, governor=False, **options)
    await session.stream.start()
    await asyncio.wait([asyncio.ensure_future(session.stream.wait())])
    return session


def told(session: Session) -> Mapping[str, Any]:
    header, heights = streaming(session)
    json.dumps(header, allow_nan=False)
    if header["variables"] is not None:
        assert len(heights) == 4 * len(header["variables"]["names"]) * len(header["axis"]["at"])
    return header


def figure(header: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    return next(each for each in header["figures"] if each["key"] == key)


async def test_before_the_start_it_says_how_to_begin() -> None:
    header = told(Session(rows(), max_lag=1, governor=False))
    assert header["state"]["title"] == "not started" and header["state"]["how"] == "await session.start()"
    assert (header["figures"], header["variables"], header["rows"]) == ([], None, 0)


async def test_newest_rows_missing_values_and_the_band_of_each_variable() -> None:
    data = rows()
    data.iloc[:75, 1] = np.nan
    session = await read(data, window=50)
    header = told(session)
    variables = header["variables"]
    assert header["rows"] == 300 and header["axis"]["kind"] == "time"
    assert header["axis"]["at"][0] == pd.Timestamp("2024-03-01").timestamp() * 1e3
    assert variables["newest"] == data.iloc[-1].tolist()
    assert variables["missing"] == [0.0, 0.25, 0.0]
    assert variables["low"] == pytest.approx(data.min().tolist())
    spread = [float(each) for each in data.std()]
    assert variables["sd"] == pytest.approx(spread)
    for i, (low, high) in enumerate(variables["band"]):
        ends = [variables["low"][i] + h * (variables["high"][i] - variables["low"][i]) for h in (low, high)]
        mean = float(data.iloc[:, i].mean())
        wanted = np.clip(
            [mean - 2 * spread[i], mean + 2 * spread[i]], data.iloc[:, i].min(), data.iloc[:, i].max()
        )
        assert ends == pytest.approx(wanted, abs=0.01)
    assert figure(header, "missing")["value"] == "8.33 %"
    assert figure(header, "missing")["note"] == "s1 lacks most: 25 %"
    assert figure(header, "rate")["note"] == "300 of 300 rows so far"


async def test_bad_values_are_told_and_drawn_as_far_as_they_can_be() -> None:
    data = rows(n=6)
    data.iloc[:, 0] = np.nan
    data.iloc[:, 1] = 7.0
    data.iloc[150, 2], data.iloc[160, 2] = 1.5e308, -1.5e308
    data.iloc[10, 3] = np.inf
    data.columns = [EVIL, *data.columns[1:]]
    header = told(await read(data, window=50))
    variables = header["variables"]
    assert variables["names"][0] == "<img src=x onerror=alert(1)>\\n"
    assert (variables["newest"][0], variables["low"][0], variables["missing"][0]) == (None, None, 1.0)
    assert (variables["low"][1], variables["high"][1], variables["band"][1]) == (7.0, 7.0, None)
    assert (variables["low"][2], variables["high"][2]) == (-1.5e308, 1.5e308)
    assert figure(header, "infinite")["value"] == "1"
    assert figure(header, "missing")["note"].startswith("in 2 variables; <img")


async def test_late_rows_are_those_that_are_earlier_than_the_one_before() -> None:
    data = rows()
    times = data.index.to_numpy().copy()
    times[[100, 200]] -= np.timedelta64(5, "h")
    header = told(await read(data.set_index(pd.DatetimeIndex(times)), window=50))
    assert figure(header, "late")["value"] == "2"
    assert header["axis"]["kind"] == "row" and header["axis"]["why"].startswith("times go back")
    header = told(await read(data.to_numpy(), window=50))
    assert figure(header, "late")["value"] == "–" and "no times" in figure(header, "late")["note"]


async def test_changes_of_the_columns_are_sentences_with_their_moment() -> None:
    data = rows()
    parts = [
        data.iloc[:100],
        data.iloc[100:200].drop(columns="s1"),
        data.iloc[200:].assign(extra=1.0, more=2.0),
    ]
    session = await read(iter(parts), window=50)
    header = told(session)
    assert [each["text"] for each in header["events"]] == [
        "extra, more appeared and are left out: the first rows fix the variables.",
        "s1 is back.",
        "s1 vanished and counts as missing.",
    ]
    assert header["events"][-1]["when"] == "2024-03-05 04:00, row 100"
    assert header["variables"]["names"] == ["s0", "s1", "s2"]


async def test_a_source_that_fails_leaves_what_it_brought() -> None:
    async def source() -> Any:
        yield rows(120)
        raise ConnectionError("the hub hung up")

    session = await read(source(), window=50)
    header = told(session)
    assert header["state"]["face"] == "lost" and "the hub hung up" in header["state"]["detail"]
    assert header["state"]["detail"].startswith("since ") and header["rows"] == 120


async def test_live_silent_slowed_down_and_paused_are_told_apart() -> None:
    clock = ManualClock()
    gate = asyncio.Event()

    async def source() -> Any:
        for start in range(0, 300, 100):
            yield rows().iloc[start : start + 100]
        await gate.wait()

    session = Session(source(), max_lag=1, governor=False, window=50, clock=clock)
    await session.stream.start()
    await clock.advance(1.0)
    assert face_of_stream(session)["face"] == "live"
    assert figure(told(session), "rate")["line"] == [1.0]
    await clock.advance(9.0)
    assert face_of_stream(session)["title"] == "silent for 10 s"
    session.stream.scale_down(0.5)
    assert face_of_stream(session) | {"how": ""} == {
        "face": "throttled",
        "title": "live, held back",
        "detail": "the stream is read at 50% of its speed",
        "how": "",
    }
    session.pause("the operator asked for it")
    face = face_of_stream(session)
    assert face["face"] == "paused" and face["detail"].endswith(": the operator asked for it")
    gate.set()
    session.resume()
    await session.stream.stop()


async def test_a_frame_comes_with_the_first_window_and_then_four_times_a_second() -> None:
    session = Session(rows(1000), max_lag=1, governor=False, window=20)
    page, live = shown(session)
    page.say("ready")
    await turn()
    assert page.frames[-1]["stream"]["state"]["title"] == "not started" and live.listening
    before = len(page.frames)
    await session.run()
    await turn()
    assert live.channel.statistics.acknowledged < before + 50  # windows
    live._look()
    await turn()
    assert page.frames[-1]["stream"]["state"]["title"] == "source ended"
    assert page.frames[-1]["stream"]["rows"] == 512
    assert len(page.buffers[-1][0]) == 4 * 3 * len(page.frames[-1]["stream"]["axis"]["at"])
    live.close()


async def test_nothing_is_listened_to_without_a_view_and_one_that_opens_late_is_not_empty() -> None:
    session = await read(rows(), window=50)
    subscribers = session.bus.get_stats()["total_subscribers"]
    page, live = shown(session)
    assert not live.listening and live.snapshot()["header"]["stream"]["rows"] == 300
    page.say("ready")
    await turn()
    assert live.listening and page.frames[-1]["stream"]["rows"] == 300
    page.say("bye")
    await turn()
    assert not live.listening and live._timer is None and live._resting is None
    live.close()
    assert session.bus.get_stats()["total_subscribers"] == subscribers


async def test_a_session_that_begins_anew_forgets_the_rows_before() -> None:
    session = await read(rows(100), window=50)
    await session.stream.stop()
    assert told(session)["rows"] == 100
    await session.stream.start()
    assert told(session)["rows"] == 0 and told(session)["figures"] == []
    await session.stream.stop()


async def test_a_frame_of_200_variables_stays_small() -> None:
    data = rows(1000, 200)
    data.columns = [f"a name of usual length {i}" for i in range(200)]
    header, heights = streaming(await read(data))
    assert len(json.dumps(header)) + len(heights) < 200_000


def test_something_else_is_refused() -> None:
    with pytest.raises(DataError, match="StreamMonitor shows a Session, not ndarray"):
        StreamMonitor(np.zeros((3, 2)))  # pyright: ignore[reportArgumentType]
