"""Parting the memory of a stream whose links may bend."""

import numpy as np

from scarcity.discovery.nonlinear.moments import NEWEST_ROWS, NonlinearMoments


def bent(rows, seed=0):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(rows, 3))
    x[1:, 1] += x[:-1, 0] ** 2
    return x


def absorbed(x, **options):
    moments = NonlinearMoments(x.shape[1], 2, products=False, **options)
    moments.absorb(x)
    return moments


def series(moments):
    """The generation that stands for all rows."""
    found = moments.generation()
    assert found is not None
    return found


def parted(x, at):
    """Moments of all rows, of those before `at`, and of those from there on."""
    moments = absorbed(x[:at])
    before = moments.total.copy()
    moments.absorb(x[at:])
    newest = [moments.total.copy().add(before, -1)]
    rows, missing = len(x) - at, np.zeros(3, dtype=np.intp)
    return moments, moments.without(newest, rows, missing), moments.only(newest, rows, missing)


def assert_same_series(found, expected):
    assert found.features.keys == expected.features.keys
    assert found.moments.rows == expected.moments.rows
    a, b = (each.moments.total.gram() / each.moments.total.weight for each in (found, expected))
    np.testing.assert_allclose(a, b, rtol=1e-8, atol=1e-8)


def test_a_short_memory_parts_into_those_of_the_two_stretches():
    x = bent(900)
    _, older, newer = parted(x, 600)
    assert series(older).features.keys == series(absorbed(x[:600])).features.keys
    assert series(newer).features.keys == series(absorbed(x[600:])).features.keys
    assert (series(older).moments.rows, series(newer).moments.rows) == (600, 300)


def test_promoted_series_lose_exactly_the_newest_rows():
    x = bent(NEWEST_ROWS + 400, seed=1)
    at = NEWEST_ROWS + 100
    _, older, newer = parted(x, at)
    assert_same_series(series(older), series(absorbed(x[:at])))
    blocks = sum(b.weight for b in series(older).moments.blocks)
    assert blocks == series(older).moments.total.weight
    assert series(newer).moments.rows == 300


def test_the_newest_part_goes_on():
    x = bent(1200, seed=2)
    _, _, newer = parted(x[:900], 600)
    newer.absorb(x[900:])
    assert series(newer).features.keys == series(absorbed(x[600:])).features.keys
    assert newer.rows == 600


def test_joined_parts_answer_from_the_longer_one():
    x = bent(900, seed=3)
    _, older, newer = parted(x, 700)
    both = newer.joined([older])
    assert both.rows == 900
    assert series(both).moments.rows == 700


def test_recordings_are_parted_where_they_begin():
    x = bent(NEWEST_ROWS + 500, seed=4)
    cut = NEWEST_ROWS + 300
    moments = absorbed(x[: cut - 100])
    before = moments.total.copy()
    moments.absorb(x[cut - 100 : cut])
    moments.absorb(x[cut:], gap=True)
    newest = [moments.total.copy().add(before, -1)]
    older = moments.without(newest, 300, np.zeros(3, dtype=np.intp))
    assert_same_series(series(older), series(absorbed(x[: cut - 100])))
