"""Partial correlations against regressions on rows."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scarcity.discovery.parcorr import last_two, p_value, partial_correlations, t_statistic
from tests.discovery import naive


def rows_of(columns, rows=60, seed=0):
    rng = np.random.default_rng(seed)
    return rng.normal(size=(rows, columns)) @ rng.normal(size=(columns, columns))


@settings(max_examples=25)
@given(st.integers(0, 10**6), st.integers(1, 12))
def test_values_slopes_and_p_values_are_those_of_regressions(seed, most):
    data = rows_of(14, seed=seed)
    rng = np.random.default_rng(seed)
    problems = [rng.permutation(14)[: 2 + rng.integers(0, most + 1)] for _ in range(9)]
    given = np.full((9, most), -1)
    for row, problem in enumerate(problems):
        places = np.sort(rng.permutation(most)[: len(problem) - 2])  # empty places may stand anywhere
        given[row, places] = problem[2:]
    x, y = np.array([p[0] for p in problems]), np.array([p[1] for p in problems])
    z = naive.standardised(data)
    found = partial_correlations(naive.correlated(data), x, y, given)
    freedom = 60 - 2 - (given >= 0).sum(1)
    p = p_value(found.value, freedom)
    for k, problem in enumerate(problems):
        others = list(problem[2:])
        r, expected_p = naive.partial_correlation(data, x[k], y[k], others)
        slope = naive.ols(z[:, [x[k], *others]], z[:, y[k]])[0][0]
        assert found.value[k] == pytest.approx(r, abs=1e-9)
        assert found.slope[k] == pytest.approx(slope, rel=1e-6, abs=1e-8)
        assert p[k] == pytest.approx(expected_p, rel=1e-6, abs=1e-12)


def test_each_problem_reads_its_own_matrix():
    many = [naive.correlated(rows_of(5, seed=seed)) for seed in range(3)]
    x, y, given = np.array([0, 0, 1, 2]), np.array([1, 1, 3, 4]), np.array([[2], [2], [4], [-1]])
    which = np.array([2, 0, 1, 1])
    together = partial_correlations(np.stack(many), x, y, given, which)
    for k, matrix in enumerate(which):
        alone = partial_correlations(many[matrix], x[k : k + 1], y[k : k + 1], given[k : k + 1])
        assert together.value[k] == alone.value[0]


def test_more_problems_than_one_pass_holds():
    correlation = naive.correlated(rows_of(40, rows=200))
    rng = np.random.default_rng(1)
    index = np.argsort(rng.random((3000, 40)), axis=1)[:, :20]
    found = partial_correlations(correlation, index[:, 0], index[:, 1], index[:, 2:])
    for k in (0, 1499, 2999):
        inverse = np.linalg.inv(correlation[np.ix_(index[k], index[k])])
        assert found.value[k] == pytest.approx(
            -inverse[0, 1] / np.sqrt(inverse[0, 0] * inverse[1, 1]), abs=1e-9
        )


def test_a_condition_told_twice_counts_once():
    data = rows_of(4)
    data = np.column_stack([data, 3 * data[:, 2] - 7, data[:, 2] + data[:, 3]])
    expected = naive.partial_correlation(data, 0, 1, [2, 3])[0]
    given = np.array([[2, 3, 4, 5], [4, 5, -1, -1], [5, 2, 4, -1]])
    found = partial_correlations(naive.correlated(data), np.zeros(3, int), np.ones(3, int), given)
    np.testing.assert_allclose(found.value, expected, atol=1e-7)


def test_what_the_conditions_determine_is_correlated_with_nothing():
    data = rows_of(4)
    data = np.column_stack([data, data[:, 2] - 2 * data[:, 3]])
    found = partial_correlations(
        naive.correlated(data), np.array([4, 0]), np.array([0, 4]), np.array([[2, 3], [3, 2]])
    )
    assert found.value.tolist() == [0, 0] and found.slope.tolist() == [0, 0]
    assert p_value(found.value, np.array([56, 56])).tolist() == [1, 1]


def test_the_least_share_of_variance_is_told():
    data = rows_of(4)
    data = np.column_stack([data, data[:, 2] + 1e-4 * data[:, 3]])
    x, y = np.array([0, 4, 0]), np.array([1, 0, 1])
    given = np.array([[2, -1], [2, -1], [2, 4]])
    least = partial_correlations(naive.correlated(data), x, y, given).least
    assert least[0] > 1e-3 and least[1] < 1e-6 and least[2] < 1e-6
    z = naive.standardised(data)
    assert least[1] == pytest.approx(naive.residual(z, 4, [2]).var(), rel=1e-4)


def test_the_last_two_of_many_matrices():
    matrices = np.stack([naive.correlated(rows_of(5, seed=seed)) for seed in range(6)]).reshape(2, 3, 5, 5)
    before = matrices.copy()
    found = last_two(matrices)
    assert found.shape == (2, 3)
    np.testing.assert_array_equal(matrices, before)
    inverse = np.linalg.inv(matrices[1, 2])
    assert found[1, 2] == pytest.approx(-inverse[3, 4] / np.sqrt(inverse[3, 3] * inverse[4, 4]), abs=1e-10)


def test_few_rows_and_perfect_correlations_stay_finite():
    value, freedom = np.array([1.0, -1.0, 0.5, 0.5]), np.array([10.0, 10.0, 0.0, -3.0])
    t, p = t_statistic(value, freedom), p_value(value, freedom)
    assert np.isfinite(t).all() and t[0] > 1e6 and t[1] < -1e6
    assert p[0] < 1e-50 and p[2:].tolist() == [1, 1]
