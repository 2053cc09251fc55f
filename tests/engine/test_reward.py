"""What paths and graphs are worth."""

from dataclasses import replace

import numpy as np
import pytest

import scarcity
from scarcity import datasets
from scarcity.engine import EvaluatorConfig
from scarcity.engine.reward import contrast, meta_score, reward
from tests.engine.graphs import graph_with

CONFIG = EvaluatorConfig()


def naive(gain: float, stability: float, width: float, latency: float, diversity: float) -> float:
    c = min(max(1 - width / (0.5 * abs(gain)), 0), 1) if gain else 0
    core = 0.6 * np.tanh(gain) + 0.3 * stability + 0.1 * (c - 0.5)
    return core - 0.1 * min(latency, 2) + 0.05 * diversity


@pytest.mark.parametrize("latency", [0.0, 1.0, 9.0])
def test_it_is_the_specifications_sum(latency: float) -> None:
    rng = np.random.default_rng(0)
    gain, stability, width = rng.normal(0, 0.2, 50), rng.random(50), rng.random(50) * 0.2
    gain[0] = 0.0
    expected = [naive(*each, latency, 0.4) for each in zip(gain, stability, width, strict=True)]
    got = reward(gain, stability, width, CONFIG, latency=latency, diversity=0.4)
    np.testing.assert_allclose(got, expected)


def test_what_is_not_known_counts_as_nothing() -> None:
    nothing = np.array([np.nan])
    np.testing.assert_allclose(reward(nothing, nothing, nothing, CONFIG), [-0.05])


def test_the_score_of_a_graph_is_the_mean_over_its_links_and_falls_with_time() -> None:
    graph = graph_with({(0, 1, 1): 0.5, (1, 2, 2): 0.3}, undirected=[(0, 2)])
    one = float(reward(np.array([0.05]), np.array([0.8]), np.array([0.2]), CONFIG)[0])
    assert meta_score(graph, CONFIG, 0.0) == pytest.approx(one)
    assert meta_score(graph, CONFIG, 80.0) == pytest.approx(one - 0.1)
    assert meta_score(graph, CONFIG, 1e6) == pytest.approx(one - 0.2)
    assert meta_score(graph_with({}), CONFIG, 10.0) == 0.0


def test_contrast_adds_what_a_useless_coefficient_costs() -> None:
    graph = graph_with({(0, 1, 1): 0.5})
    assert contrast(graph) == pytest.approx(0.05 + 1 / 498)
    assert contrast(replace(graph, gains=np.full((3, 3, 3), np.nan))) == 0.0
    assert contrast(graph_with({})) == 0.0


def test_permuted_sources_cost_what_is_said() -> None:
    """Held-out gain of noise columns in a regression of n rows: minus residual variance over n, on average."""
    rng = np.random.default_rng(1)
    gains, n = [], 60
    for _ in range(3000):
        x, y = rng.normal(size=2 * n), rng.normal(size=2 * n)
        beta = x[:n] @ y[:n] / (x[:n] @ x[:n])
        gains.append(np.mean(y[n:] ** 2) - np.mean((y[n:] - beta * x[n:]) ** 2))
    assert np.mean(gains) == pytest.approx(-1 / n, rel=0.25)


def test_links_of_a_real_graph_are_worth_more_than_permuted_ones() -> None:
    graph = scarcity.discover(datasets.linear(6, 600, seed=1).data, resamples=50)
    assert contrast(graph) > 0.02
    assert meta_score(graph, CONFIG, 0.0) > 0.2
