"""The acceptance rule, clause by clause."""

import numpy as np
import pytest

from scarcity.discovery.acceptance import accepted


@pytest.mark.parametrize(
    ("gain", "stability", "width", "expected"),
    [
        (0.20, 0.9, 0.09, True),
        (0.20, 0.9, 0.10, True),
        (0.20, 0.9, 0.11, False),
        (0.20, 0.29, 0.05, False),
        (0.20, 0.30, 0.05, True),
        (0.009, 0.9, 0.0, False),
        (0.010, 0.9, 0.0, True),
        (-0.5, 0.9, 0.0, False),
        (np.nan, 0.9, 0.0, False),
        (0.2, np.nan, 0.0, False),
        (0.2, 0.9, np.nan, False),
    ],
)
def test_clauses(gain, stability, width, expected):
    assert accepted(*(np.array([v]) for v in (gain, stability, width))).tolist() == [expected]


def test_limits_can_be_set():
    one = (np.array([0.05]), np.array([0.5]), np.array([0.04]))
    assert not accepted(*one).any()
    assert accepted(*one, lambda_ci=1.0).all()
    assert not accepted(*one, lambda_ci=1.0, gain_min=0.06).any()
    assert not accepted(*one, lambda_ci=1.0, stability_min=0.6).any()
