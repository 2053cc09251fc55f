"""The search for conditions against the same search by regressions on rows."""

import numpy as np
import pytest

from scarcity.datasets import linear
from scarcity.discovery.condition_selection import likely_parents
from tests.discovery import naive

N, LAG = 4, 2


def prepared(seed, rows=300):
    data = naive.stacked(linear(N, rows, max_lag=LAG, seed=seed).data, 2 * LAG)
    candidates = np.zeros((N, N * (LAG + 1)), dtype=bool)
    candidates[:, N:] = True
    return data, candidates, np.full(candidates.shape, float(len(data)))


def listed(parents):
    return [[int(c) for c in row if c >= 0] for row in parents]


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("pc_alpha", [0.05, 0.3])
def test_it_is_the_search_by_regressions(seed, pc_alpha):
    data, candidates, rows = prepared(seed)
    found = likely_parents(naive.correlated(data), np.arange(N), candidates, rows, pc_alpha)
    expected = [naive.likely_parents(data, j, range(N, N * (LAG + 1)), pc_alpha) for j in range(N)]
    assert listed(found) == expected


def test_targets_of_several_matrices_are_searched_together():
    parts = [prepared(seed) for seed in (10, 11)]
    alone = [likely_parents(naive.correlated(d), np.arange(N), c, r, 0.05) for d, c, r in parts]
    together = likely_parents(
        np.stack([naive.correlated(d) for d, _, _ in parts]),
        np.tile(np.arange(N), 2),
        np.concatenate([c for _, c, _ in parts]),
        np.concatenate([r for _, _, r in parts]),
        0.05,
        which=np.repeat([0, 1], N),
    )
    assert listed(together) == listed(alone[0]) + listed(alone[1])


def test_only_candidates_are_found_and_required_ones_always():
    data, candidates, rows = prepared(12)
    free = listed(likely_parents(naive.correlated(data), np.arange(N), candidates, rows, 0.01))
    target = max(range(N), key=lambda j: len(free[j]))
    candidates[target, free[target][0]] = False
    lost = next(c for c in range(N, N * (LAG + 1)) if c not in free[target])
    required = np.zeros_like(candidates)
    required[target, lost] = True
    found = listed(
        likely_parents(naive.correlated(data), np.arange(N), candidates, rows, 0.01, required=required)
    )
    assert free[target][0] not in found[target] and lost in found[target]


def test_without_candidates_there_are_no_parents():
    data, candidates, rows = prepared(13)
    found = likely_parents(naive.correlated(data), np.arange(N), candidates & False, rows, 0.05)
    assert found.tolist() == [[-1]] * N
