"""Momentary conditional independence against regressions on rows."""

import numpy as np
import pytest

from scarcity.datasets import linear
from scarcity.discovery.mci import conditions, momentary_tests
from scarcity.discovery.parcorr import p_value
from tests.discovery import naive

N, LAG = 4, 2
# Parents as columns lag·N + variable.
PARENTS = np.array([[4, 9, -1], [5, -1, -1], [-1, -1, -1], [7, 4, 10]])
LINKS = np.array([(i, j, lag) for i in range(N) for j in range(N) for lag in (1, 2)])


def test_conditions_are_the_parents_of_both_ends_without_the_source():
    given = {
        tuple(link): {int(c) for c in row if c >= 0}
        for link, row in zip(LINKS.tolist(), conditions(PARENTS, LINKS), strict=True)
    }
    assert given[2, 2, 1] == set()
    assert given[0, 3, 1] == {7, 10} | {4 + 4, 9 + 4}, "the source, variable 0 at lag 1, is no condition"
    assert given[3, 0, 2] == {4, 9} | {7 + 8, 4 + 8, 10 + 8}
    assert given[0, 0, 1] == {9} | {8, 13}
    assert given[3, 3, 1] == {4, 10} | {11, 8, 14}


def test_a_condition_of_both_ends_stands_once():
    parents = np.array([[4, 8, -1]] * N)
    given = conditions(parents, np.array([[1, 0, 1]]))
    assert sorted(given[0]) == [4, 8, 12], "variable 0 at lag 2 is a parent of both ends"


@pytest.mark.parametrize("seed", range(3))
def test_values_are_those_of_regressions(seed):
    data = naive.stacked(linear(N, 250, max_lag=LAG, seed=seed).data, 2 * LAG)
    tests = momentary_tests(naive.correlated(data), PARENTS, LINKS, np.full(len(LINKS), float(len(data))))
    p = p_value(tests.value, tests.freedom)
    for k, ((source, target, lag), row) in enumerate(
        zip(LINKS.tolist(), conditions(PARENTS, LINKS), strict=True)
    ):
        given = [int(c) for c in row if c >= 0]
        r, expected = naive.partial_correlation(data, lag * N + source, target, given)
        assert tests.value[k] == pytest.approx(r, abs=1e-10)
        assert tests.freedom[k] == len(data) - 2 - len(given)
        assert p[k] == pytest.approx(expected, rel=1e-7, abs=1e-12)


def test_each_resample_has_parents_of_its_own():
    data = naive.stacked(linear(N, 250, max_lag=LAG, seed=3).data, 2 * LAG)
    matrices = np.stack([naive.correlated(data), naive.correlated(data[:120])])
    parents = np.stack([PARENTS, np.roll(PARENTS, 1, axis=0)])
    rows = np.full(len(LINKS), 200.0)
    together = momentary_tests(
        matrices, parents, np.tile(LINKS, (2, 1)), np.tile(rows, 2), which=np.repeat([0, 1], len(LINKS))
    )
    alone = [momentary_tests(matrices[s], parents[s], LINKS, rows).value for s in range(2)]
    np.testing.assert_allclose(together.value, np.concatenate(alone), atol=1e-12)
