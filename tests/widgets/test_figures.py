import asyncio
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd
import pytest

from scarcity.session import Session
from scarcity.widgets.faces import face_of_session
from scarcity.widgets.figures import figures_of


@pytest.fixture
def frame() -> pd.DataFrame:
    rng = np.random.default_rng(1)
    values = rng.normal(size=(700, 2))
    values[1:, 1] += 0.8 * values[:-1, 0]
    values[::10, 0] = np.nan
    return pd.DataFrame(values, columns=["a", "b"], index=pd.date_range("2024", periods=700, freq="h"))


async def test_figures_are_those_of_the_session(frame: pd.DataFrame) -> None:
    session = Session(frame, max_lag=2, window=200)
    await session.run()
    assert session.graph is not None and session.journal.delay_ms is not None
    figures = figures_of(session)
    assert list(figures) == ["rows", "windows", "missing", "delay", "variables", "links", "until"]
    assert figures["rows"] == "700 of 700"
    assert figures["windows"] == "4 × 200 rows"
    assert figures["missing"] == "5.0%"
    assert figures["links"] == str(session.graph.links)
    assert figures["until"] == "2024-01-30 03:00"


def test_a_session_that_was_not_started_has_few(frame: pd.DataFrame) -> None:
    session = Session(frame, max_lag=2)
    assert figures_of(session) == {"rows": "0 of 700", "windows": "0 × 256 rows", "missing": "0.0%"}
    face = face_of_session(session)
    assert (face["face"], face["title"]) == ("waiting", "not started")
    assert "await session.start()" in face["detail"]


async def test_the_speed_is_shown_while_it_is_live_and_a_regime_where_there_is_one(
    frame: pd.DataFrame,
) -> None:
    async with Session(frame, max_lag=2, window=50, pace=1e5) as session:
        while session.stream.status.windows < 4:
            await _turn()
        assert float(figures_of(session)["rows/s"].replace(",", "")) > 0
        assert face_of_session(session)["face"] in ("waiting", "learning", "live")
        session.pause("lunch")
        assert "rows/s" not in figures_of(session)
        session.resume()
        await session.wait()
    assert session.graph is not None and "regime" not in figures_of(session)
    shown: Any = _Stand(session, replace(session.graph, regime=2))
    assert figures_of(shown)["regime"] == "2"


async def test_a_window_that_could_not_be_used_is_said(frame: pd.DataFrame) -> None:
    async with Session(frame, max_lag=2, window=200) as session:
        await session.bus.publish("data_window", {"data": "<b>text"})
        await session.wait()
    detail = face_of_session(session)["detail"]
    told = "no more rows; 1 window could not be used: a data_window's data must be numbers"
    assert told in detail


async def test_how_many_rows_are_there_before_the_first_graph(frame: pd.DataFrame) -> None:
    session = Session(_then_silence(frame[:40]), max_lag=2, window=100)
    async with session:
        while session.stream.status.waiting < 40:
            await _turn()
        face = face_of_session(session)
        assert (face["face"], face["title"]) == ("waiting", "waiting for data")
        assert face["detail"] == "40 rows read; the first graph comes after 100 rows"


async def test_links_that_no_resample_judges_are_not_called_uncertain(frame: pd.DataFrame) -> None:
    async with Session(_then_silence(frame[:300]), method="pcmci", max_lag=1, window=100) as session:
        while session.graph is None or session.graph.n_rows < 300:
            await _turn()
        assert session.graph.links and face_of_session(session)["face"] == "live"


class _Stand:
    """A session whose graph is another one."""

    def __init__(self, session: Session, graph: Any) -> None:
        self.stream, self.journal, self.graph = session.stream, session.journal, graph


async def _then_silence(frame: pd.DataFrame) -> Any:
    for row in frame.to_numpy():
        yield row
    await asyncio.Event().wait()


async def _turn() -> None:
    await asyncio.sleep(0)
