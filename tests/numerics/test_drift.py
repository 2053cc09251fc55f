"""Two votes on drift: each finds what the other is slow at, and both begin again together."""

import numpy as np
import pytest

from scarcity.numerics.drift import DriftDetector, DriftState
from scarcity.numerics.page_hinkley import PageHinkley


def alarms(values, detector=None):
    detector, state, out = detector or DriftDetector(), DriftState(), []
    for value in values:
        state, alarm = detector.step(state, float(value))
        out.append(alarm)
    return np.array(out)


@pytest.mark.parametrize(
    ("kind", "by", "within"),
    [("normal", 2.0, 20), ("normal", -2.0, 20), ("share", -0.3, 200), ("share", 0.3, 200)],
)
def test_finds_shifts_of_both_kinds_in_both_directions(kind, by, within):
    delays = []
    for seed in range(9):
        rng = np.random.default_rng(seed)
        move = by * (np.arange(800) >= 500)
        values = (
            rng.normal(size=800) + move if kind == "normal" else (rng.random(800) < 0.5 + move).astype(float)
        )
        found = alarms(values)
        assert not found[:500].any()
        at = np.nonzero(found)[0]
        assert found[at[0]] == np.sign(by)
        delays.append(at[0] - 499)
    assert np.median(delays) <= within


@pytest.mark.parametrize("by", [1.0, -1.0, 0.3, -0.3])
def test_values_of_one_moment_are_seen_together(by):
    """By the first test where each value moves by 1; by ADWIN, in their sum, where each moves by .3."""
    detector, state = DriftDetector(), DriftState()
    rng = np.random.default_rng(1)
    for moment in range(300):
        state, alarm = detector.steps(state, rng.normal(size=16) + by * (moment >= 200))
        assert not alarm or moment >= 200
        if alarm:
            break
    assert alarm == np.sign(by)
    assert moment < (200 + 5 if abs(by) == 1 else 200 + 60)
    assert detector.steps(state, np.zeros(0)) == (state, 0)


@pytest.mark.parametrize(("by", "expected"), [(-0.4, True), (0.4, False), (4.0, True)])
def test_slow_rises_may_be_passed_over(by, expected):
    values = np.random.default_rng(0).normal(size=1200) + by * (np.arange(1200) >= 600)
    assert alarms(values).any()
    assert alarms(values, DriftDetector(slow_rises=False)).any() == expected


def test_one_alarm_a_shift():
    values = np.random.default_rng(0).normal(size=1200) + np.repeat([0.0, 4.0, -2.0], 400)
    found = np.nonzero(alarms(values))[0]
    assert len(found) == 2
    assert ((found - [400, 800]) < 12).all()


def test_the_literal_rule_stays_alone():
    detector = DriftDetector(page_hinkley=PageHinkley(strict_spec=True))
    values = np.random.default_rng(0).normal(size=400) - 2.0 * (np.arange(400) >= 200)
    assert not alarms(values, detector).any()
