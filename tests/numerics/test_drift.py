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


def test_one_alarm_a_shift():
    values = np.random.default_rng(0).normal(size=1200) + np.repeat([0.0, 4.0, -2.0], 400)
    found = np.nonzero(alarms(values))[0]
    assert len(found) == 2
    assert ((found - [400, 800]) < 12).all()


def test_the_literal_rule_stays_alone():
    detector = DriftDetector(page_hinkley=PageHinkley(strict_spec=True))
    values = np.random.default_rng(0).normal(size=400) - 2.0 * (np.arange(400) >= 200)
    assert not alarms(values, detector).any()
