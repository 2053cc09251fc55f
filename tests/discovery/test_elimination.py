"""Backward elimination against regressions on the rows."""

import numpy as np
import pytest

from scarcity.discovery.elimination import eliminate
from tests.discovery.naive import correlated, ols

KEEP = 2.5


def rows_of(seed):
    rng = np.random.default_rng(seed)
    return rng.normal(size=(200, 8)) @ (np.eye(8) + 0.3 * rng.normal(size=(8, 8)))


def eliminated(x, target, columns):
    members = list(columns)
    while members:
        _, t, rss = ols(x[:, members], x[:, target])
        if np.abs(t).min() >= KEEP:
            return tuple(members), rss / (len(x) * x[:, target].var())
        members.pop(int(np.abs(t).argmin()))
    return (), 1.0


@pytest.mark.parametrize("seed", range(6))
def test_every_problem_of_a_batch_is_that_of_ols(seed):
    x = rows_of(seed)
    problems = [(0, (1, 2, 3, 4, 5, 6, 7)), (3, (7, 1)), (5, ()), (2, (6,)), (7, (0, 1, 2, 3, 4))]
    targets, columns = [target for target, _ in problems], [columns for _, columns in problems]
    found = eliminate(correlated(x), targets, columns, 200.0, KEEP)
    for (target, columns), (stay, residual) in zip(problems, found, strict=True):
        members, expected = eliminated(x, target, columns)
        assert stay == members
        assert residual == pytest.approx(expected, rel=1e-5)


def test_nothing_stays_where_the_threshold_is_out_of_reach():
    assert eliminate(correlated(rows_of(0)), [0, 1], [(1, 2), (3,)], 200.0, 1e6) == [((), 1.0)] * 2
    assert eliminate(correlated(rows_of(0)), [0, 1], [(), ()], 200.0, KEEP) == [((), 1.0)] * 2


def test_fixed_columns_stay_however_little_they_explain():
    x = rows_of(2)
    [(stay, residual), (free, _)] = eliminate(
        correlated(x), [0, 0], [(1, 2, 3), (1, 2, 3)], 200.0, 1e6, fixed=[frozenset({2}), frozenset()]
    )
    assert stay == (2,) and free == ()
    assert residual == pytest.approx(1 - np.corrcoef(x[:, 0], x[:, 2])[0, 1] ** 2, rel=1e-5)


def test_two_copies_leave_one_of_them():
    x = rows_of(1)
    x = np.column_stack([x, x[:, 1]])
    [(stay, residual)] = eliminate(correlated(x), [0], [(1, 2, 8)], 200.0, KEEP)
    assert not {1, 8} <= set(stay)
    assert 0 < residual <= 1
