"""The best split against all regressions on the rows, and against the truth."""

import numpy as np
import pytest

from scarcity.engine.boundary import best_split
from scarcity.engine.columns import Columns
from tests.engine.rows import lagged, process, sums_of

L, N, LENGTH = 1, 3, 25


def model():
    return Columns(np.array([[N, -1], [N + 1, N], [N + 2, N + 1]]), np.zeros((N, 2 * N), dtype=bool))


def switched(switch, seed, rows=700):
    """The chain turns round at row `switch`."""
    noise = np.random.default_rng(seed).normal(size=(rows, N))
    z = np.zeros((rows, N))
    for t in range(1, rows):
        z[t] = 0.4 * z[t - 1] + noise[t]
        if t < switch:
            z[t, 1:] += 0.5 * z[t - 1, :-1]
        else:
            z[t, 1:] -= 0.5 * z[t - 1, :-1]
    return z


def cut(z, first):
    ends = range(first, len(z), LENGTH)
    return sums_of(z, L, first, L), [sums_of(z, e, e + LENGTH, L) for e in ends]


def naive(z, first, targets):
    """The split with the largest likelihood, each regression fitted to the rows."""
    best = -np.inf, -1
    ends = list(range(first, len(z), LENGTH))
    for i, begin in enumerate(ends):
        total = 0.0
        for j in targets:
            m = [c for c in model().members[j] if c >= 0]
            for low, high, extra in ((L, begin, LENGTH), (begin + LENGTH, len(z), 0)):
                if high - low - 2 - 1 < 8:
                    total = -np.inf
                    continue
                x = lagged(z, low, high, L)
                y, x = x[:, j] - x[:, j].mean(), x[:, m] - x[:, m].mean(0)
                rest = y - x @ np.linalg.lstsq(x, y, rcond=None)[0]
                total -= 0.5 * (len(y) + extra) * np.log(rest @ rest / (len(y) - len(m) - 1))
        if total > best[0]:
            best = (total, i)
    return best[1]


@pytest.mark.parametrize("seed", range(6))
def test_equals_the_likelihood_from_rows(seed):
    z = switched(560 + seed, seed)
    before, stretches = cut(z, 400)
    assert best_split(before, stretches, model(), np.arange(N)) == naive(z, 400, range(N))
    assert best_split(before, stretches, model(), np.array([2])) == naive(z, 400, [2])


def test_finds_the_stretch_that_the_switch_lies_in():
    hits, near = 0, 0
    for seed in range(40):
        switch = int(np.random.default_rng(seed).integers(520, 620))
        before, stretches = cut(switched(switch, seed), 400)
        found = best_split(before, stretches, model(), np.arange(N))
        truth = (switch - 400) // LENGTH
        assert found is not None
        hits += found == truth
        near += abs(found - truth) <= 1
    assert hits >= 24
    assert near >= 38


def test_no_split_where_one_side_would_be_empty():
    before, stretches = cut(process(425, N, 0), 400)
    assert best_split(before, stretches, model(), np.arange(N)) is None
    assert best_split(before, stretches, model(), np.array([0])) is None
