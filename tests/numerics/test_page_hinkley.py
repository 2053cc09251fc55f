"""Page and Hinkley's test: against a slow twin, in both directions, and as the specification has it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.errors import OptionError
from scarcity.numerics.page_hinkley import PageHinkley, PageHinkleyState


def alarms(values, test=None):
    test, state, out = test or PageHinkley(), PageHinkleyState(), []
    for value in values:
        state, alarm = test.step(state, float(value))
        out.append(alarm)
    return np.array(out)


def naive(values, test):
    """Every statistic from the values since the last alarm."""
    out, begin, up, down = np.zeros(len(values), dtype=int), 0, 0.0, 0.0
    for t, value in enumerate(values):
        past = values[begin:t]
        if len(past) < test.warmup or np.std(past) == 0:
            continue
        z = (value - np.mean(past)) / np.std(past, ddof=1)
        up, down = max(0, up + z - test.drift_threshold), max(0, down - z - test.drift_threshold)
        if max(up, down) > test.level:
            out[t] = 1 if up > down else -1
            begin, up, down = t + 1, 0.0, 0.0
    return out


def shifted(seed, by, noise="normal", at=500, rows=600):
    rng = np.random.default_rng(seed)
    values = rng.normal(size=rows) if noise == "normal" else rng.standard_t(3, rows) / np.sqrt(3)
    values[at:] += by
    return values


def test_equals_the_sums_over_all_values_since_the_last_alarm():
    rng = np.random.default_rng(0)
    values = np.concatenate([rng.normal(m, 2.0, 200) for m in (0, 5, 5, -3, 40)])
    test = PageHinkley(level=12.0)
    expected = naive(values, test)
    np.testing.assert_array_equal(alarms(values, test), expected)
    assert np.count_nonzero(expected) >= 3


@pytest.mark.parametrize("noise", ["normal", "student"])
@pytest.mark.parametrize("by", [2.0, -2.0])
def test_finds_a_shift_of_two_deviations_either_way_within_20_values(by, noise):
    delays = []
    for seed in range(30):
        found = alarms(shifted(seed, by, noise))
        assert not found[:500].any()
        first = int(np.nonzero(found)[0][0])
        assert found[first] == np.sign(by)
        delays.append(first - 499)
    assert np.median(delays) <= 20


def test_values_of_one_moment_are_taken_in_together():
    rng = np.random.default_rng(5)
    test, state, begun, up, down = PageHinkley(level=12.0), PageHinkleyState(), [], 0.0, 0.0
    for moment in range(60):
        values = rng.normal(3.0 - 2.0 * (moment >= 40), 2.0, rng.integers(0, 9))
        if len(begun) >= 30:
            z = (values - np.mean(begun)) / np.std(begun, ddof=1) if len(values) else values
            up, down = max(0, up + (z - 0.5).sum()), max(0, down + (-z - 0.5).sum())
        state, alarm = test.steps(state, values)
        if max(up, down) > 12:
            assert alarm == -1 and moment >= 40
            assert state == PageHinkleyState()
            break
        begun.extend(values)
        assert not alarm
        assert state == pytest.approx(
            (len(begun), np.mean(begun or 0), np.var(begun or 0) * len(begun), up, down)
        )
    else:
        pytest.fail("no alarm")


@pytest.mark.parametrize("strict_spec", [False, True])
def test_one_value_together_is_one_value(strict_spec):
    test = PageHinkley(strict_spec=strict_spec)
    one = together = PageHinkleyState()
    for value in np.concatenate([shifted(4, 2.0), [300.0] if strict_spec else []]):
        one, alarm = test.step(one, float(value))
        together, same = test.steps(together, np.array([value]))
        assert same == alarm
        assert together == pytest.approx(one)


def test_is_silent_on_a_steady_stream():
    values = np.random.default_rng(7).normal(size=20_000)
    assert np.count_nonzero(alarms(values)) <= 2  # 0.1 in 1,000


def test_begins_anew_after_an_alarm():
    values = shifted(1, 3.0, rows=900)
    found = np.nonzero(alarms(values))[0]
    assert len(found) == 1
    assert 500 <= found[0] < 515


@given(st.floats(-1e6, 1e6), st.floats(0.01, 1e4), st.integers(0, 5))
def test_unit_and_origin_change_nothing_and_a_mirror_turns_the_sign(offset, scale, seed):
    values = np.round(shifted(seed, 2.5, at=60, rows=90), 3)
    expected = alarms(values)
    np.testing.assert_array_equal(alarms(offset + scale * values), expected)
    np.testing.assert_array_equal(alarms(-values), -expected)


def test_passes_over_what_is_not_finite():
    values = shifted(2, 2.0)
    holes = np.insert(values, [10, 300, 520], [np.nan, np.inf, -np.inf])
    assert [a for a, v in zip(alarms(holes), holes, strict=True) if np.isfinite(v)] == list(alarms(values))


def test_a_constant_stream_raises_nothing():
    assert not alarms([5.0] * 200).any()


def test_the_literal_rule_drifts_away_and_finds_nothing():
    test, state = PageHinkley(strict_spec=True), PageHinkleyState()
    values = shifted(3, -2.0, rows=1000)
    total, mean = 0.0, 0.0
    for t, value in enumerate(values):
        total += value - mean - 0.5
        mean += (value - mean) / (t + 1)
        state, alarm = test.step(state, float(value))
        assert state.up == pytest.approx(total)
        assert not alarm
    assert state.up < -400


def test_the_literal_rule_never_resets():
    found = alarms([0.0] * 10 + [90.0] * 5, PageHinkley(strict_spec=True))
    assert found.tolist() == [0] * 11 + [1] * 4


@pytest.mark.parametrize(
    "bad", [{"level": -1}, {"drift_threshold": "2"}, {"warmup": 1}, {"level": float("nan")}]
)
def test_refuses_what_makes_no_sense(bad):
    with pytest.raises(OptionError, match=next(iter(bad))):
        PageHinkley(**bad)
