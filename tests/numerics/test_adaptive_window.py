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


def test_agrees_with_all_cuts_tried_on_the_values_themselves():
    for seed in range(5):
        values = np.random.default_rng(seed).normal(size=150)
        values[100:] += 2.0
        exact = first_cut(values)
        found = int(np.nonzero(run(values)[1])[0][0])
        assert exact is not None and exact <= found <= exact + 3  # buckets leave out some cuts


def test_the_buckets_hold_every_value_once_in_powers_of_two():
    values = np.random.default_rng(1).normal(5.0, 2.0, 1000)
    sums, found = run(values)
    assert not found.any()
    assert sums.count == 1000
    assert sums.mean == pytest.approx(values.mean())
    sizes = sums.buckets[0]
    assert (np.diff(sizes) <= 0).all()
    assert set(np.log2(sizes) % 1) == {0.0}
    assert np.unique(sizes, return_counts=True)[1].max() <= 5
    squares = ((values - sums.origin) ** 2).sum()
    assert sums.buckets[2].sum() == pytest.approx(squares)


def test_the_window_forgets_what_was_before_the_shift():
    values = np.random.default_rng(2).normal(size=800)
    values[400:] += 3.0
    sums, _ = run(values)
    assert 300 <= sums.count <= 410
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
    assert sums.count == 2


@pytest.mark.parametrize("bad", [{"delta": 0.0}, {"delta": 2}, {"least": 3}, {"least": 40.0}])
def test_refuses_what_makes_no_sense(bad):
    with pytest.raises(OptionError, match=next(iter(bad))):
        AdaptiveWindow(**bad)
