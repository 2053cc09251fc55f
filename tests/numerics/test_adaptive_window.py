"""ADWIN: its buckets add up, a cut is where the paper's bound says, and lesser shifts are found than by fixed sums."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scarcity.errors import OptionError
from scarcity.numerics.adaptive_window import AdaptiveWindow, WindowSums


def run(values, adwin=None):
    adwin, sums, out = adwin or AdaptiveWindow(), WindowSums(), []
    for value in values:
        sums, alarm = adwin.step(sums, float(value))
        out.append(alarm)
    return sums, np.array(out)


def alarms_of_the_twin(values, clock, delta=0.002, least=30):
    """Sign or 0 for each value, from lists of the values themselves; one list a bucket, the oldest first."""
    buckets, out = [], []
    for value in values:
        buckets.append([value])
        size = 1
        while sum(len(bucket) == size for bucket in buckets) > 5:
            first = next(i for i, bucket in enumerate(buckets) if len(bucket) == size)
            buckets[first : first + 2] = [buckets[first] + buckets[first + 1]]
            size *= 2
        out.append(0)
        if sum(map(len, buckets)) % clock:
            continue
        while sum(map(len, buckets)) >= least:
            x = np.concatenate(buckets)
            reach = np.log(2 * np.log(len(x)) / delta)
            found = []
            for cut in np.cumsum([len(bucket) for bucket in buckets]):
                if 5 <= cut <= len(x) - 5:
                    m = 1 / (1 / cut + 1 / (len(x) - cut))
                    bound = np.std(x) * (np.sqrt(2 / m * reach) + 4 / (3 * m) * reach)
                    moved = x[cut:].mean() - x[:cut].mean()
                    found.append((abs(moved) - bound, np.sign(moved)))
            excess, sign = max(found)
            if excess <= 0:
                break
            out[-1] = out[-1] or int(sign)
            del buckets[0]
    return out, buckets


def first_cut(values, delta=0.002, least=30):
    """The first t at which some cut of all values so far passes the bound; cuts at every value, not at buckets only."""
    for t in range(least, len(values) + 1):
        x = values[:t]
        for cut in range(5, t - 4):
            m = 1 / (1 / cut + 1 / (t - cut))
            reach = np.log(2 * np.log(t) / delta)
            bound = np.std(x) * (np.sqrt(2 / m * reach) + 4 / (3 * m) * reach)
            if abs(x[cut:].mean() - x[:cut].mean()) > bound:
                return t - 1
    return None


def shares(seed, low=0.3, at=500, rows=800):
    rng = np.random.default_rng(seed)
    return (rng.random(rows) < np.where(np.arange(rows) < at, 0.6, low)).astype(float)


@pytest.mark.parametrize("clock", [1, 4, 7])
def test_cuts_where_the_twin_cuts(clock):
    for seed, level in enumerate((1.0, -2.0, 6.0)):
        values = np.random.default_rng(seed).normal(3.0, 1.0, 500) + np.repeat([0.0, level, 0.0, -level], 125)
        sums, found = run(values, AdaptiveWindow(clock=clock))
        expected, buckets = alarms_of_the_twin(values, clock)
        assert found.tolist() == expected and np.any(expected)
        assert [size for size, _, _ in sums.buckets] == list(map(len, buckets))
        np.testing.assert_allclose(sums.mean, np.concatenate(buckets).mean())


def test_agrees_with_all_cuts_tried_on_the_values_themselves():
    for seed in range(5):
        values = np.random.default_rng(seed).normal(size=150)
        values[100:] += 2.0
        exact = first_cut(values)
        found = int(np.nonzero(run(values, AdaptiveWindow(clock=1))[1])[0][0])
        assert exact is not None and exact <= found <= exact + 3  # buckets leave out some cuts


def test_the_buckets_hold_every_value_once_in_powers_of_two():
    values = np.random.default_rng(1).normal(5.0, 2.0, 1000)
    sums, found = run(values)
    assert not found.any()
    assert sums.values == 1000
    assert sums.mean == pytest.approx(values.mean())
    sizes, totals, squares = np.array(sums.buckets).T
    assert sizes.sum() == 1000
    assert (np.diff(sizes) <= 0).all()
    assert set(np.log2(sizes) % 1) == {0.0}
    assert np.unique(sizes, return_counts=True)[1].max() <= 5
    bounds = np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(int)
    np.testing.assert_allclose(totals, np.add.reduceat(values - sums.origin, bounds))
    np.testing.assert_allclose(squares, np.add.reduceat((values - sums.origin) ** 2, bounds))
    assert (sums.total, sums.squares) == pytest.approx((totals.sum(), squares.sum()))


def test_the_window_forgets_what_was_before_the_shift():
    values = np.random.default_rng(2).normal(size=800)
    values[400:] += 3.0
    sums, _ = run(values)
    assert 300 <= sums.values <= 410
    assert sums.mean == pytest.approx(3.0, abs=0.2)


def test_finds_a_share_that_fell_by_half():
    delays = []
    for seed in range(12):
        _, found = run(shares(seed))
        assert not found[:500].any()
        at = np.nonzero(found)[0]
        assert found[at[0]] == -1
        delays.append(at[0] - 499)
    assert np.median(delays) <= 120


def test_is_silent_on_a_steady_stream():
    rng = np.random.default_rng(3)
    assert np.count_nonzero(run(rng.normal(size=5000))[1]) == 0
    assert np.count_nonzero(run((rng.random(5000) < 0.1).astype(float))[1]) == 0


@settings(max_examples=25)
@given(st.floats(-1e6, 1e6), st.floats(0.01, 1e4), st.integers(0, 5))
def test_unit_and_origin_change_nothing_and_a_mirror_turns_the_sign(offset, scale, seed):
    values = np.random.default_rng(seed).normal(size=90).round(3)
    values[60:] += 2.0
    expected = run(values)[1]
    np.testing.assert_array_equal(run(offset + scale * values)[1], expected)
    np.testing.assert_array_equal(run(-values)[1], -expected)


def test_passes_over_what_is_not_finite():
    sums, _ = run([1.0, np.nan, 2.0, np.inf])
    assert sums.values == 2


@pytest.mark.parametrize(
    "bad", [{"delta": 0.0}, {"delta": 2}, {"least": 3}, {"least": 40.0}, {"clock": 0}, {"clock": 4.0}]
)
def test_refuses_what_makes_no_sense(bad):
    with pytest.raises(OptionError, match=next(iter(bad))):
        AdaptiveWindow(**bad)
