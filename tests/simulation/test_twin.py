"""A twin: the measured rows where nothing is done, else what they would have been."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scarcity.simulation import whatif
from scarcity.simulation.innovations import centred
from scarcity.simulation.model import StructuralModel, point
from scarcity.simulation.twin import Twin
from tests.simulation.by_hand import graph_of
from tests.simulation.systems import bent_graph, random_graph

CHAIN = graph_of("abc", {("a", "a", 1): 0.6, ("a", "b", 1): 0.5, ("b", "c", 0): -0.8}, max_lag=1)
ROWS = np.random.default_rng(3).standard_normal((60, 3))


def at_zero(model: StructuralModel) -> Twin:
    return Twin.at(model, np.zeros((model.max_lag, model.n_variables)))


@pytest.mark.parametrize("bent", [False, True])
def test_untouched_it_gives_the_measured_rows_and_the_innovations_behind_them(bent: bool):
    graph = bent_graph() if bent else random_graph(5, 2)
    model = centred(point(graph), np.random.default_rng(0))
    rows = np.random.default_rng(1).normal(graph.means, graph.scales, (50, 4))
    twin, own = Twin.at(model, np.tile(graph.means, (model.max_lag, 1))).follow(rows)
    assert own == pytest.approx(rows) and not twin.is_moved
    assert twin.rows == pytest.approx(rows[-model.max_lag :]) and twin.steps == 50
    assert len(twin.pool) == 50


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 3), st.integers(1, 4))
def test_rows_may_come_in_pieces(seed: int, max_lag: int, pieces: int):
    graph, rng = random_graph(seed, max_lag), np.random.default_rng(seed)
    rows = rng.normal(graph.means, graph.scales, (12, 4))
    rows[rng.random(rows.shape) < 0.1] = np.nan
    begin = Twin.at(point(graph), np.tile(graph.means, (max_lag, 1))).hold(2, 1.0).push(0, 0.5)
    whole, own = begin.follow(rows)
    twin, parts = begin, []
    for piece in np.array_split(rows, pieces):
        twin, part = twin.follow(piece)
        parts.append(part)
    assert np.concatenate(parts) == pytest.approx(own, rel=1e-6, abs=1e-6)
    assert twin.rows == pytest.approx(whole.rows, rel=1e-6, abs=1e-6)
    assert twin.pool == pytest.approx(whole.pool, rel=1e-6, abs=1e-6) and twin.steps == whole.steps == 12


def test_a_shock_differs_from_what_was_measured_by_its_response():
    asked = whatif(CHAIN, shock={"a": 2.0}, horizon=6, start=np.zeros((1, 3)), draws=0)
    twin = at_zero(point(CHAIN)).push(0, 2.0)
    assert twin.is_moved
    after, own = twin.follow(ROWS[:6])
    assert own - ROWS[:6] == pytest.approx(asked.effect)
    assert not after.pushed.any() and after.is_moved
    assert after.measured == pytest.approx(ROWS[5:6])
    back, own = after.back().follow(ROWS[6:9])
    assert own == pytest.approx(ROWS[6:9]) and not back.is_moved


def test_what_is_held_stays_and_is_let_go_alone_or_with_all():
    twin, own = at_zero(point(CHAIN)).hold(0, 1.0).hold(1, -2.0).follow(ROWS[:4])
    assert (own[:, 0] == 1.0).all() and (own[:, 1] == -2.0).all()
    assert own[:, 2] - ROWS[:4, 2] == pytest.approx(-0.8 * (-2.0 - ROWS[:4, 1]))
    assert twin.release(0).held.tolist() == [False, True, False]
    assert not twin.release().held.any()
    far, own = twin.release().follow(ROWS[4:])
    assert own[-1] == pytest.approx(ROWS[-1], abs=1e-9) and not far.is_moved


def test_without_memory_it_is_back_as_soon_as_it_is_let_go():
    graph = graph_of("ab", {("a", "b", 0): 0.5}, max_lag=0)
    twin, own = Twin.at(point(graph), np.zeros((0, 2))).hold(0, 3.0).follow(ROWS[:2, :2])
    assert own[:, 1] - ROWS[:2, 1] == pytest.approx(0.5 * (3.0 - ROWS[:2, 0]))
    twin, own = twin.release().follow(ROWS[2:4, :2])
    assert own == pytest.approx(ROWS[2:4, :2])
    twin, own = twin.go(3, np.random.default_rng(0))
    assert own.shape == (3, 2)


def test_missing_values_count_as_expected():
    rows = ROWS[:4].copy()
    rows[1, 1], rows[2] = np.nan, np.nan
    twin, own = at_zero(point(CHAIN)).follow(rows)
    expected = rows.copy()
    expected[1, 1] = 0.5 * rows[0, 0]
    expected[2] = [0.6 * rows[1, 0], 0.5 * rows[1, 0], -0.8 * 0.5 * rows[1, 0]]
    assert own == pytest.approx(expected)
    assert len(twin.pool) == 2  # innovations of rows with gaps are not drawn from
    same, nothing = twin.follow(np.zeros((0, 3)))
    assert same is twin and nothing.shape == (0, 3)


def test_by_itself_it_draws_from_the_innovations_that_were_seen():
    twin, _ = at_zero(point(CHAIN)).follow(ROWS[:40])
    after, own = twin.go(30, np.random.default_rng(2))
    lagged = np.vstack([twin.rows, own])
    left = np.column_stack(
        [own[:, 0] - 0.6 * lagged[:-1, 0], own[:, 1] - 0.5 * lagged[:-1, 0], own[:, 2] + 0.8 * own[:, 1]]
    )
    gaps = np.abs(left[:, None] - twin.pool[None]).max(2).min(1)
    assert gaps == pytest.approx(0.0, abs=1e-9)
    assert after.steps == 70 and after.measured == pytest.approx(twin.measured)


def test_before_any_innovations_were_seen_it_draws_normal_ones_that_go_together():
    together = np.array([[1.0, 0.9, 0.0], [0.9, 1.0, 0.0], [0.0, 0.0, 4.0]])
    graph = replace(graph_of("abc", {}, max_lag=1), residual_covariance=together)
    _, own = at_zero(point(graph)).go(4000, np.random.default_rng(0))
    assert np.cov(own.T) == pytest.approx(together, abs=0.2)


def test_the_pool_keeps_the_newest():
    rows = np.random.default_rng(0).standard_normal((600, 3))
    twin, _ = at_zero(point(graph_of("abc", {}, max_lag=1))).follow(rows)
    assert np.array_equal(twin.pool, rows[-512:])


@pytest.mark.filterwarnings("error")
def test_a_run_that_leaves_all_bounds_begins_anew_at_the_measured_rows():
    model = point(graph_of("abc", {("a", "a", 1): 40.0}, max_lag=1))
    twin, _ = at_zero(model).follow(ROWS[:5])
    after, own = twin.hold(1, 2.0).push(0, 1.0).go(500, np.random.default_rng(0))
    assert own == pytest.approx(np.tile(ROWS[4], (500, 1)))
    assert after.rows == pytest.approx(ROWS[4:5]) and not after.is_moved and after.steps == 505


def test_another_model_takes_over_where_it_stands():
    twin, _ = at_zero(point(CHAIN)).push(0, 3.0).follow(ROWS[:3])
    other = point(graph_of("abc", {}, max_lag=1))
    learned = twin.learned(other)
    assert np.array_equal(learned.rows, twin.rows) and learned.model is other
