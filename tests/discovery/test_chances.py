"""The ranking of rejected candidates: prior odds by kind, and streams sampled slowly."""

from math import exp

import numpy as np
import pytest

from scarcity import discover
from scarcity.discovery.chances import chances
from scarcity.graph.ranking import auroc


def test_chances_are_prior_odds_times_the_largest_bayes_factor():
    rng = np.random.default_rng(0)
    t = np.abs(rng.normal(size=(4, 4, 3)))
    linked, possible = rng.random(t.shape) < 0.2, rng.random(t.shape) < 0.9
    linked &= possible
    linked[:, :, 0] &= ~np.eye(4, dtype=bool)

    def kind(i, j, k):
        return (k == 0, i == j)

    told = chances(t, linked, possible)
    everyone = list(np.ndindex(t.shape))
    for at in everyone:
        same = [other for other in everyone if kind(*other) == kind(*at) and possible[other]]
        accepted = sum(bool(linked[other]) for other in same)
        odds = (accepted + 0.5) / (len(same) - accepted + 0.5) * exp(t[at] ** 2 / 2)
        none = not possible[at] or kind(*at) == (True, True)
        assert told[at] == pytest.approx(0.0 if none else odds / (1 + odds))


def test_nothing_is_certain_and_huge_statistics_overflow_nowhere():
    t = np.array([0.0, 1.0, 30.0, 1e6]).reshape(2, 2, 1)
    told = chances(np.broadcast_to(t, (2, 2, 2)), np.zeros((2, 2, 2), bool), np.ones((2, 2, 2), bool))
    assert ((told >= 0) & (told <= 1)).all()


def seldom_seen(seed: int) -> tuple[np.ndarray, np.ndarray]:
    """A fast system of 12 variables, every 12th step seen through slow, noisy sensors; and its links."""
    rng = np.random.default_rng(seed)
    links = np.zeros((12, 12), bool)
    for target in range(1, 12):
        links[rng.choice(target, min(target, 2 if target % 3 == 0 else 1), replace=False), target] = True
    step = 0.8 * np.eye(12) + 0.06 * links.T
    state, seen = np.zeros(12), np.zeros(12)
    rows = []
    for t in range(250 * 12):
        state = step @ state + rng.normal(size=12)
        seen = 0.9 * seen + 0.1 * state
        if t % 12 == 0:
            rows.append(seen)
    return np.array(rows) + 0.3 * rng.normal(size=(250, 12)), links


def test_links_of_a_slowly_sampled_system_rank_high_and_the_graph_says_so():
    between = ~np.eye(12, dtype=bool)
    ranks, notes = [], []
    for seed in range(6):
        rows, links = seldom_seen(seed)
        graph = discover(rows, max_lag=3, resamples=0)
        ranks.append(auroc(links[between], graph.scores.max(2)[between]))
        notes.append(" ".join(graph.notes))
    assert np.mean(ranks) >= 0.9
    assert sum("lie within one row" in note for note in notes) >= 4
    assert not any("within one row" in note for note in discover(rows, max_lag=0, resamples=0).notes)
