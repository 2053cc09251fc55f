"""Forecasts against the expectations of known systems, and the share of rows that intervals hold."""

from dataclasses import replace

import numpy as np
import pytest

import scarcity
from scarcity.datasets import linear
from scarcity.errors import DataError, OptionError
from scarcity.simulation import UnstableModelWarning, forecast, whatif
from tests.simulation.by_hand import graph_of
from tests.simulation.systems import bent_graph

ROWS = linear(4, 2400, seed=21, raw=True).data
GRAPH = scarcity.discover(ROWS[:1500])
CHAIN = graph_of("ab", {("a", "a", 1): 0.6, ("a", "b", 0): 0.5}, max_lag=1)


def test_the_mean_is_the_expected_path():
    found = forecast(CHAIN, start=np.array([[2.0, 0.0]]), horizon=3)
    a = 2.0 * 0.6 ** np.arange(1, 4)
    assert found.mean == pytest.approx(np.column_stack([a, 0.5 * a]))
    assert forecast(GRAPH, horizon=5).mean == pytest.approx(whatif(GRAPH, horizon=5).mean)


def test_the_interval_holds_single_courses_as_the_system_scatters():
    """Beside the spread of the innovations there is only that of weights and means."""
    sure = replace(CHAIN, ci_low=CHAIN.effects, ci_high=CHAIN.effects, n_effective=1e9)
    found = forecast(sure, start=np.zeros((1, 2)), horizon=2, draws=4000)
    variances = np.array([[1.0, 1.25], [1.36, 1 + 0.25 * 1.36]])
    assert found.high == pytest.approx(1.645 * np.sqrt(variances), rel=0.04)
    assert found.low == pytest.approx(-1.645 * np.sqrt(variances), rel=0.04)
    half = forecast(sure, start=np.zeros((1, 2)), horizon=2, draws=4000, coverage=0.5)
    assert half.high == pytest.approx(0.674 * np.sqrt(variances), rel=0.06)


def test_intervals_hold_about_the_share_of_new_rows_that_they_promise():
    inside = []
    for at in range(1500, 2380, 13):
        found = forecast(GRAPH, start=ROWS[at - GRAPH.max_lag : at], horizon=6)
        inside.append((found.low <= ROWS[at : at + 6]) & (ROWS[at : at + 6] <= found.high))
    assert 0.87 < np.mean(inside) < 0.94
    assert all(0.82 < share < 0.98 for share in np.mean(inside, axis=(0, 1)))


def test_innovations_may_be_those_that_were_seen():
    rng = np.random.default_rng(0)
    pool = np.column_stack([rng.exponential(size=400) - 1, np.zeros(400)]) * [3.0, 1.0]
    scales = np.array([3.0, 1.0])
    ratio = scales[None, :, None] / scales[:, None, None]
    graph = replace(CHAIN, scales=scales, coefficients=CHAIN.coefficients * ratio, n_effective=1e9)
    found = forecast(graph, start=np.zeros((1, 2)), horizon=1, residuals=pool, draws=1000)
    low, high = np.quantile(pool[:, 0], [0.05, 0.95])
    assert found.low[0, 0] == pytest.approx(low, abs=0.1)
    assert found.high[0, 0] == pytest.approx(high, rel=0.1)
    assert found.high[0, 1] == pytest.approx(high * 0.5 / 3.0, rel=0.2)  # b has no innovations of its own


def test_bent_variables_are_forecast_about_their_means():
    graph = bent_graph()
    found = forecast(graph, start=graph.means[None], horizon=40)
    spread = (found.high - found.low)[-1]
    assert np.abs((found.mean[-1] - graph.means) / spread).max() < 0.05
    assert found.high[-1, 1] - found.mean[-1, 1] > found.mean[-1, 1] - found.low[-1, 1]  # a square leans


def test_constant_columns_stay_where_they_are():
    rows = ROWS[:400].copy()
    rows[:, 2] = 5.0
    found = forecast(scarcity.discover(rows, max_lag=1))
    assert (
        (found.mean[:, 2] == 5.0).all() and (found.low[:, 2] == 5.0).all() and (found.high[:, 2] == 5.0).all()
    )


@pytest.mark.parametrize("method", ["mpie", "pc"])
def test_without_lags_every_row_is_as_the_others(method):
    graph = scarcity.discover(ROWS[:600], max_lag=0, method=method)
    found = forecast(graph, horizon=3)
    assert found.mean == pytest.approx(np.tile(graph.means, (3, 1)))
    # With "pc" an undirected link is left out, and the covariance of what is left stands for it.
    assert (found.high - found.low)[0] / graph.scales == pytest.approx(2 * 1.645, rel=0.12)


@pytest.mark.filterwarnings("error")
def test_a_system_that_leaves_all_bounds_has_no_ends():
    graph = graph_of("a", {("a", "a", 1): 30.0}, max_lag=1)
    with pytest.warns(UnstableModelWarning):
        found = forecast(graph, horizon=300)
    assert np.isinf(found.low[-1]).all() and np.isinf(found.high[-1]).all()
    first, unstable, last = found.notes
    assert first == "The graph holds no rows: the run starts at the means."
    assert unstable.startswith("The model is unstable: what happens to 'a' feeds back on itself")
    assert last == "100% of the courses leave all bounds and are left out."


def test_the_same_seed_gives_the_same_forecast_and_a_table():
    first, again = forecast(GRAPH, seed=3), forecast(GRAPH, seed=3)
    assert np.array_equal(first.low, again.low)
    assert not np.array_equal(first.low, forecast(GRAPH, seed=4).low)
    table = first.to_pandas()
    assert len(table) == 48 and table.high[5] == first.high[1, 1] and table.step[5] == 2


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        ({"horizon": 0}, OptionError, "horizon"),
        ({"draws": 0}, OptionError, "draws"),
        ({"coverage": 1.0}, OptionError, "coverage must lie between 0 and 1; got 1.0"),
        ({"residuals": [[1.0]]}, OptionError, r"shape \(M, 2\); got \(1, 1\)"),
        ({"residuals": [[1.0, np.nan]]}, OptionError, "finite"),
        ({"start": [[np.nan, 0.0]]}, DataError, "start holds nan for 'a'"),
    ],
)
def test_bad_questions_get_a_plain_answer(arguments, error, words):
    with pytest.raises(error, match=words):
        forecast(CHAIN, **arguments)
