"""The memory of nonlinear streams: the same from any cut of the rows, flat, exact."""

# What is None only where there is nothing nonlinear is never None here.
# pyright: reportOptionalMemberAccess=false, reportArgumentType=false

import numpy as np
import pytest

from scarcity.datasets import additive
from scarcity.discovery.evidence import Evidence
from scarcity.discovery.nonlinear.moments import NEWEST_ROWS, NonlinearMoments
from scarcity.errors import StateError
from scarcity.numerics.maps import PRODUCT
from tests.discovery.naive import stacked
from tests.discovery.nonlinear.naive import series


def bent(rows, seed=0, offset=0.0, scale=1.0):
    """Variable 1 answers to the square of 0 one row before; 2 is noise."""
    x = np.random.default_rng(seed).normal(size=(rows, 3))
    x[1:, 1] += 0.5 * x[:-1, 0] ** 2
    return offset + scale * x


def absorbed(x, cuts=(), gaps=(), max_lag=2, halflife=None):
    moments = NonlinearMoments(x.shape[1], max_lag, products=True, halflife=halflife)
    for place, part in enumerate(np.split(x, cuts)):
        moments.absorb(part, gap=place in gaps)
    return moments


def same_sums(one, two, rtol=1e-9):
    a, b = one.generation(), two.generation()
    assert (a is None) == (b is None)
    if a is not None:
        assert a.features.keys == b.features.keys
        assert a.moments.rows == b.moments.rows
        np.testing.assert_allclose(
            Evidence.of(a.moments).correlation, Evidence.of(b.moments).correlation, rtol=rtol, atol=1e-9
        )


def test_columns_are_those_of_an_explicit_design():
    x = bent(900)
    generation = absorbed(x).generation()
    assert (1, 0, 0) in generation.features.keys
    evidence = Evidence.of(generation.moments)
    design = stacked(np.hstack([x, series(x, generation.features)]), 2)
    np.testing.assert_allclose(evidence.correlation, np.corrcoef(design.T), atol=1e-9)
    products, counts = evidence.block_products
    np.testing.assert_allclose(products.sum(0) / counts.sum(), evidence.correlation, atol=1e-9)
    some = np.array([[0, 3, 7], [1, 2, 5]])
    for got, expected in zip(
        evidence.blocks_of(np.unique(some)).subset_products(some), evidence.subset_products(some), strict=True
    ):
        np.testing.assert_allclose(got, expected, atol=1e-12)


@pytest.mark.parametrize("rows", [700, NEWEST_ROWS, NEWEST_ROWS + 300, 2 * NEWEST_ROWS + 500])
def test_the_cut_of_the_rows_does_not_matter(rows):
    x = bent(rows, offset=3.0)
    whole = absorbed(x)
    for step in (100, 999):
        same_sums(absorbed(x, cuts=range(step, rows, step)), whole)


def test_nothing_is_lost_when_series_are_promoted():
    x = bent(NEWEST_ROWS + 500)
    generation = absorbed(x, cuts=[NEWEST_ROWS - 1]).generation()
    design = stacked(np.hstack([x, series(x, generation.features)]), 2)
    np.testing.assert_allclose(Evidence.of(generation.moments).correlation, np.corrcoef(design.T), atol=1e-9)


def test_estimates_on_the_way_change_nothing():
    x = bent(3000)
    quiet, asked = absorbed(x), NonlinearMoments(3, 2, products=True)
    for part in np.split(x, range(250, 3000, 250)):
        asked.absorb(part)
        asked.generation()
    same_sums(quiet, asked)


def test_recordings_stay_apart():
    x = bent(1200)
    glued, parted = absorbed(x), absorbed(x, cuts=[600], gaps=[1])
    assert parted.generation().moments.total.weight == glued.generation().moments.total.weight - 2


def test_a_linear_stream_promotes_nothing():
    x = np.random.default_rng(1).normal(size=(NEWEST_ROWS + 100, 3))
    assert absorbed(x).generation() is None
    assert absorbed(x[:500]).generation() is None


def test_what_appears_later_is_found_at_the_next_look():
    quiet = np.random.default_rng(2).normal(size=(NEWEST_ROWS, 3))
    x = np.vstack([quiet, bent(2 * NEWEST_ROWS, seed=3)])
    late = absorbed(x).generation()
    assert late is not None
    assert (1, 0, 0) in late.features.keys
    assert late.moments.rows == NEWEST_ROWS + NEWEST_ROWS


def test_newcomers_take_over_once_they_rest_on_rows_enough():
    first = bent(4 * NEWEST_ROWS, seed=4)
    x = bent(8 * NEWEST_ROWS + 1, seed=5)
    x[1:, 2] += 0.5 * x[:-1, 1] ** 2
    x = np.vstack([first, x[: 4 * NEWEST_ROWS]])
    moments = absorbed(x[: 5 * NEWEST_ROWS])
    assert moments.generation().features.keys == [(1, 0, 0)]
    moments.absorb(x[5 * NEWEST_ROWS :])
    assert moments._successor is not None, "8 × 2,048 rows: looked at again"
    assert moments.generation().features.keys == [(1, 0, 0)], "the newcomer rests on few rows yet"
    more = bent(8 * NEWEST_ROWS, seed=6)
    more[1:, 2] += 0.5 * more[:-1, 1] ** 2
    moments.absorb(more)
    assert {(1, 0, 0), (1, 1, 1)} <= set(moments.generation().features.keys)
    assert moments.generation().moments.rows < moments.rows


def test_the_normaliser_is_renewed_where_values_leave_its_range():
    x = np.vstack([bent(NEWEST_ROWS), bent(NEWEST_ROWS, seed=1, offset=1000.0, scale=30.0)])
    moments = absorbed(x)
    generation = moments.generation()
    assert generation.features.normaliser.centre[0] == pytest.approx(1000, abs=5)
    assert generation.moments.rows == NEWEST_ROWS


def test_old_rows_fade():
    x = bent(3000)
    moments = absorbed(x, halflife=100.0)
    assert moments.recent.capacity == 400
    evidence = Evidence.of(moments.generation().moments, decay=True)
    assert evidence.n_rows < 300
    same_sums(moments, absorbed(x, cuts=range(130, 3000, 130), halflife=100.0))


def test_merged_recordings_are_as_if_absorbed_one_after_the_other():
    x = bent(1500)
    one, two = absorbed(x[:700]), absorbed(x[700:])
    one.merge(two)
    same_sums(one, absorbed(x, cuts=[700], gaps=[1]))
    long = absorbed(bent(3000, seed=2))
    long.merge(absorbed(x))
    assert long.rows == 4500
    assert long.generation().moments.rows == 4500


def test_memory_is_flat_and_bounded():
    x = additive(12, 3 * NEWEST_ROWS, seed=7).data
    moments = NonlinearMoments(12, 2, products=True)
    sizes = []
    for part in np.split(x, range(500, len(x), 500)):
        moments.absorb(part)
        if moments._current is not None:
            sizes.append(len(moments._current.moments.blocks))
    assert max(sizes) <= 40
    assert moments._current.moments.n_variables <= 200


# ---------------------------------------------------------------------------------------------- by invitation
def inviting(n: int, **options) -> NonlinearMoments:
    return NonlinearMoments(n, 2, products=False, by_invitation=True, **options)


def features_of(moments: NonlinearMoments) -> list:
    generation = moments.generation()
    return [] if generation is None else generation.features.keys


def test_what_is_invited_is_promoted_with_the_newest_rows() -> None:
    x = np.random.default_rng(0).normal(size=(NEWEST_ROWS + 500, 4))
    moments = inviting(4, maps=False)
    moments.absorb(x)
    assert moments.generation() is None
    moments.invite([(PRODUCT, 0, 2), (1, 3, 3)])
    generation = moments.generation()
    assert generation is not None
    assert generation.features.keys == [(1, 3, 3), (PRODUCT, 0, 2)]
    assert generation.moments.rows == NEWEST_ROWS
    moments.absorb(x[:100])
    assert generation.moments.rows == NEWEST_ROWS + 100


def test_an_invitation_before_the_rows_are_many_rests_on_all_of_them() -> None:
    x = np.random.default_rng(0).normal(size=(600, 4))
    moments = inviting(4, maps=False)
    moments.absorb(x)
    moments.invite([(PRODUCT, 0, 2)])
    assert features_of(moments) == [(PRODUCT, 0, 2)]
    generation = moments.generation()
    assert generation is not None and generation.moments.rows == 600


def test_later_guests_take_over_once_they_rest_on_rows_enough() -> None:
    rng = np.random.default_rng(0)
    moments = inviting(4, maps=False)
    moments.absorb(rng.normal(size=(NEWEST_ROWS, 4)))
    moments.invite([(PRODUCT, 0, 1)])
    moments.absorb(rng.normal(size=(6000, 4)))
    moments.invite([(PRODUCT, 1, 2), (PRODUCT, 0, 1)])
    assert features_of(moments) == [(PRODUCT, 0, 1)]
    moments.absorb(rng.normal(size=(4500, 4)))
    assert features_of(moments) == [(PRODUCT, 0, 1), (PRODUCT, 1, 2)]
    assert moments.invited == ((PRODUCT, 0, 1), (PRODUCT, 1, 2))


def test_a_long_stream_does_not_keep_guests_waiting() -> None:
    rng = np.random.default_rng(0)
    moments = inviting(3, maps=False)
    moments.absorb(rng.normal(size=(NEWEST_ROWS, 3)))
    moments.invite([(PRODUCT, 0, 1)])
    moments.absorb(rng.normal(size=(40_000, 3)))
    moments.invite([(PRODUCT, 1, 2)])
    moments.absorb(rng.normal(size=(8192 - NEWEST_ROWS, 3)))
    assert (PRODUCT, 1, 2) in features_of(moments)


def test_there_is_room_for_one_guest_a_variable_and_those_in_use_stay() -> None:
    moments = inviting(3, maps=False)
    moments.absorb(np.random.default_rng(0).normal(size=(500, 3)))
    assert moments.invite([(PRODUCT, 0, 1), (PRODUCT, 0, 2), (PRODUCT, 1, 2)]) == ()
    gone = moments.invite([(1, 0, 0)], in_use=[(PRODUCT, 0, 1)])
    assert gone == ((PRODUCT, 0, 2),)
    assert set(moments.invited) == {(PRODUCT, 0, 1), (PRODUCT, 1, 2), (1, 0, 0)}
    everyone = moments.invited
    assert moments.invite([(1, 1, 1)], in_use=everyone) == ((1, 1, 1),)
    assert moments.invited == everyone


@pytest.mark.parametrize("rows", [3000, 40_000])
def test_guests_that_keep_coming_are_seated_and_do_not_shorten_the_sums_for_ever(rows: int) -> None:
    rng = np.random.default_rng(0)
    moments = inviting(8, maps=False)
    moments.absorb(rng.normal(size=(rows, 8)))
    for first in range(7):
        moments.invite([(PRODUCT, first, 7)])
        moments.absorb(rng.normal(size=(2000, 8)))
    moments.absorb(rng.normal(size=(rows // 2, 8)))
    assert set(features_of(moments)) == set(moments.invited)
    moments.absorb(rng.normal(size=(12_000, 8)))
    generation = moments.generation()
    assert generation is not None and generation.moments.rows > 12_000


def test_guests_stand_beside_what_is_found() -> None:
    rng = np.random.default_rng(1)
    x = rng.normal(size=(NEWEST_ROWS, 3))
    x[1:, 1] += x[:-1, 0] ** 2
    moments = inviting(3)
    moments.absorb(x)
    moments.invite([(PRODUCT, 0, 2)])
    moments.absorb(rng.normal(size=(NEWEST_ROWS, 3)))
    assert {(1, 0, 0), (PRODUCT, 0, 2)} <= set(features_of(moments))


def test_guests_go_with_the_rows_where_these_part_and_join() -> None:
    moments = inviting(3, maps=False)
    moments.absorb(np.random.default_rng(0).normal(size=(500, 3)))
    moments.invite([(PRODUCT, 0, 1)])
    parted = moments.only([], 0, np.zeros(3, dtype=np.intp))
    assert parted.invited == moments.invited
    assert moments.joined([parted]).invited == moments.invited
    many = inviting(3, maps=False)
    many.absorb(np.random.default_rng(1).normal(size=(1500, 3)))
    assert many.joined([moments]).invited == moments.invited


def test_uninvited_guests_are_refused() -> None:
    with pytest.raises(StateError, match="by_invitation=True"):
        NonlinearMoments(3, 2, products=True).invite([(PRODUCT, 0, 1)])
