"""The growth of a model against eigenvalues known beforehand."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scarcity.simulation.model import point
from scarcity.simulation.run import Plan, run
from scarcity.simulation.stability import Stability, stability
from tests.simulation.by_hand import graph_of
from tests.simulation.systems import random_graph


def of(names, links, max_lag=1) -> Stability:
    return stability(point(graph_of(names, links, max_lag=max_lag)))


def test_one_variable_grows_by_its_own_past():
    found = of("a", {("a", "a", 1): 0.7})
    assert found.growth == pytest.approx(0.7) and found.variables == ("a",)
    assert of("a", {("a", "a", 2): 0.49}, max_lag=2).growth == pytest.approx(0.7)


def test_a_circle_grows_by_the_mean_of_its_weights_however_its_links_lie_in_time():
    """Around a circle of three steps in two rows: the square root of the product."""
    links = {("a", "b", 0): 0.5, ("b", "c", 1): 4.0, ("c", "a", 1): 2.0, ("d", "d", 1): 0.5}
    found = of("abcd", links)
    assert found.growth == pytest.approx(2.0)
    assert not found.is_stable and "d" not in found.variables
    assert "grows 2.000-fold a step" in found.words()


def test_a_path_without_a_circle_dies_down_at_once():
    found = of("abc", {("a", "b", 1): 5.0, ("b", "c", 0): 5.0})
    assert found.growth == pytest.approx(0.0, abs=1e-4) and found.is_stable


def test_without_lags_nothing_lasts():
    assert of("ab", {("a", "b", 0): 3.0}, max_lag=0) == Stability(0.0, ())


def test_what_is_not_known_counts_as_stable():
    assert Stability(np.nan, ()).is_stable and not Stability(1.0, ("a",)).is_stable


@pytest.mark.parametrize("weight", [0.0, 0.9, 1.2])
def test_large_models_are_looked_at_without_all_their_eigenvalues(weight: float):
    names = [f"v{place}" for place in range(450)]
    links = {(a, b, 1): 0.3 for a, b in itertools.pairwise(names)}
    links |= {(name, name, 1): 0.4 for name in names[:3]}
    if weight:
        links["v449", "v449", 1] = weight
    found = of(names, links)
    expected = weight or 0.4
    assert found.growth == pytest.approx(expected, abs=0.05)
    assert found.is_stable == (weight < 1)
    if weight > 1:
        assert found.variables == ("v449",)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 3))
def test_in_the_long_run_a_deviation_grows_as_told(seed: int, max_lag: int):
    model = point(random_graph(seed, max_lag))
    found = stability(model)
    start = np.random.default_rng(seed).standard_normal((max_lag, 4))
    path = run(model, start, Plan.nothing(240, 4))[0]
    size = np.array([np.linalg.norm(path[at : at + 40]) for at in (80, 200)])
    if size.min() > 1e-200:
        assert (size[1] / size[0]) ** (1 / 120) == pytest.approx(found.growth, rel=0.03)
