"""Since when links have been there, and how much they have changed."""

import numpy as np
import pandas as pd

from scarcity.graph.link_table import links_at
from scarcity.session import Session
from scarcity.widgets.history import history_of


def rows(n: int = 600) -> np.ndarray:
    """b follows a from the middle on only."""
    rng = np.random.default_rng(0)
    data = rng.normal(size=(n, 3))
    data[n // 2 :, 1] += 0.8 * data[n // 2 - 1 : -1, 0]
    data[1:, 2] += 0.8 * data[:-1, 1]
    return data


async def test_a_link_is_as_old_as_the_graph_that_brought_it() -> None:
    session = Session(rows(), max_lag=1, window=100)
    graph = await session.run()
    at = links_at(graph)
    history = history_of(session, graph, at)
    early, late = (int(np.flatnonzero((at == link).all(axis=1))[0]) for link in ([1, 2, 1], [0, 1, 1]))
    assert history.moments[int(history.since[early])] == "row 100"
    assert np.isnan(history.age[early])  # it is of the first graph
    assert history.moments[int(history.since[late])] in ("row 400", "row 500", "row 600")
    assert 0 <= history.age[late] <= session.journal.told - 2
    assert history.change[late] > history.change[early] >= 0


async def test_what_the_session_never_told_of_has_no_history() -> None:
    session = Session(rows(), max_lag=1, window=100)
    graph = await session.run()
    history = history_of(session, graph, np.array([[0, 2, 0]]))
    assert history.moments == () and history.since[0] == -1 and np.isnan(history.age[0])
    empty = history_of(Session(rows()), graph, np.array([[0, 1, 1]]))
    assert empty.since[0] == -1 and empty.change[0] == 0


async def test_on_the_same_day_the_time_will_do_before_it_takes_the_date() -> None:
    times = pd.date_range("2024-05-01 22:00", periods=600, freq="min")
    session = Session(pd.DataFrame(rows(), index=times), max_lag=1, window=100)
    graph = await session.run()
    moments = history_of(session, graph, links_at(graph)).moments
    assert "2024-05-01 23:39" in moments
    assert any(len(said) == 5 and said > "03:00" for said in moments)
