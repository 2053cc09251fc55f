"""Which regime rows belong to, variable by variable, and what is kept of regimes that were left."""

import numpy as np
import pytest

from scarcity.engine.columns import Columns
from scarcity.engine.comparison import Evidence, Restlessness
from scarcity.engine.pools import pools
from scarcity.engine.regimes import Memory, affordable, changed_targets, recognise, same
from scarcity.numerics.lagged_moments import LaggedMoments
from tests.engine.graphs import graph_with
from tests.engine.rows import sums_of

L, N = 1, 4
CALM = Restlessness(np.ones(N), np.ones(N), 200.0)


def model():
    return Columns(
        np.array([[N + j, N + j - 1 if j else -1] for j in range(N)]), np.zeros((N, 2 * N), dtype=bool)
    )


def rows(seed, signs=(1, 1, 1), n=1500):
    """A chain whose links have these signs."""
    rng = np.random.default_rng(seed)
    z = np.zeros((n, N))
    for t in range(1, n):
        z[t] = 0.4 * z[t - 1] + rng.normal(size=N)
        z[t, 1:] += 0.45 * np.array(signs) * z[t - 1, :-1]
    return z


def memory(number, z, mechanisms):
    moments = LaggedMoments(N, L)
    moments.absorb(z)
    graph = graph_with({}, n=N, max_lag=L)
    return Memory(number, np.array(mechanisms), moments, sums_of(z, L, len(z), L), graph, model())


def ask(fresh, others, mechanisms=(0, 0, 0, 0), leaving=0, before=None, new_id=7):
    before = rows(0) if before is None else before
    return recognise(
        sums_of(fresh, L, len(fresh), L),
        leaving,
        np.array(mechanisms),
        model(),
        sums_of(before, L, len(before), L),
        others,
        new_id,
        CALM,
    )


def evidence(joint):
    """Such that `joint` comes out as given."""
    members = np.array(joint) + np.log(2.0)
    return Evidence(members, np.zeros(len(members)), np.full(len(members), -1))


def test_rows_of_the_same_system_change_nothing():
    number, mechanisms = ask(rows(1, n=300), [])
    assert number == 0
    assert mechanisms.tolist() == [0, 0, 0, 0]


def test_only_the_variable_that_changed_gets_a_new_mechanism():
    number, mechanisms = ask(rows(2, (1, -1, 1), n=300), [])
    assert number == 7
    assert mechanisms.tolist() == [0, 0, 7, 0]


def test_an_old_regime_is_recognised():
    old = memory(3, rows(3, (-1, -1, 1)), [0, 3, 3, 0])
    other = memory(4, rows(4, (1, 1, -1)), [0, 0, 0, 4])
    number, mechanisms = ask(rows(5, (-1, -1, 1), n=300), [other, old])
    assert number == 3
    assert mechanisms.tolist() == [0, 3, 3, 0]


def test_one_variable_may_go_back_alone():
    old = memory(3, rows(3, (-1, 1, -1)), [0, 3, 0, 3])
    number, mechanisms = ask(rows(6, (-1, 1, 1), n=300), [old])
    assert number == 7
    assert mechanisms.tolist() == [0, 3, 0, 0]


def test_mechanisms_that_make_up_an_old_regime_bring_back_its_number():
    first = memory(0, rows(7), [0, 0, 0, 0])
    number, mechanisms = ask(
        rows(8, n=300), [first], mechanisms=(0, 5, 0, 0), leaving=5, before=rows(9, (-1, 1, 1))
    )
    assert number == 0
    assert mechanisms.tolist() == [0, 0, 0, 0]


@pytest.mark.parametrize(
    ("joint", "changed"),
    [([0.1, 0.4, 9.0, 0.7], [2]), ([9.0, 8.0, 7.0, 9.0], [0, 1, 2, 3]), ([0.3, 0.1, 0.2, 0.4], [3])],
)
def test_the_variables_that_changed_are_at_least_one(joint, changed):
    assert np.nonzero(changed_targets(evidence(joint)))[0].tolist() == changed


def test_nothing_differs_where_no_variable_speaks_loudly():
    assert same(evidence([1.0, 0.2, 3.0, 0.5]))
    assert not same(evidence([1.0, 0.2, 12.0, 0.5]))
    assert not same(evidence([4.5, 4.0, 4.5, 4.2]))


def test_pools_share_the_rows_of_regimes_with_the_same_mechanism():
    own = memory(1, rows(10, n=200), [0, 0, 0, 0]).moments
    first = memory(0, rows(11), [0, 0, 0, 0])
    found = pools(own, np.array([0, 0, 1, 0]), [first])
    assert [(targets.tolist(), moments.rows) for targets, moments in found] == [
        ([False, False, True, False], 200),
        ([True, True, False, True], 1700),
    ]
    [(targets, moments)] = pools(own, np.array([5, 5, 5, 5]), [first])
    assert targets.all()
    assert moments is own


def test_rows_that_add_little_are_no_pool_of_their_own():
    own, first = memory(1, rows(12, n=6000), [0] * 4).moments, memory(0, rows(13, n=300), [0] * 4)
    [(targets, moments)] = pools(own, np.array([0, 0, 1, 0]), [first])
    assert targets.all()
    assert moments.rows == 6000


def test_there_are_never_more_than_three_pools():
    memories = [memory(k, rows(20 + k, n=800), [k if j == k else 9 for j in range(N)]) for k in range(N)]
    own = memory(9, rows(30, n=200), [9] * N).moments
    found = pools(own, np.arange(N), memories)
    assert len(found) <= 3
    assert (np.sum([targets for targets, _ in found], axis=0) == 1).all()


def test_memories_hold_few_blocks_and_are_few_where_they_are_large():
    kept = memory(0, rows(14, n=4000), [0] * 4)
    kept.compress(8)
    assert len(kept.moments.blocks) == 20
    assert affordable(8, kept.moments) == 8
    assert affordable(8, LaggedMoments(1000, 3)) == 2


def test_another_stay_in_a_regime_adds_its_rows():
    kept, more = memory(0, rows(15), [0] * 4), memory(0, rows(16, n=700), [0] * 4)
    kept.extend(more.moments, more.clipped, more.graph, more.columns)
    assert kept.moments.rows == 2200
    assert kept.clipped.weight == 2200 - 2
