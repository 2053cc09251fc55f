"""The step between rows in words."""

import numpy as np
import pytest

from scarcity.numerics.sampling import sampling_step


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (1.0, "1 s"),
        (0.25, "250 ms"),
        (2e-6, "2 µs"),
        (90.0, "1.5 min"),
        (3600.0, "1 h"),
        (86_400.0, "1 d"),
        (7 * 86_400.0, "7 d"),
        (5e-9, "5e-09 s"),
    ],
)
def test_words(seconds, words):
    assert sampling_step(np.arange(5) * seconds) == words


def test_the_median_step_counts():
    times = np.array(
        ["2020-01-01T00", "2020-01-01T01", "2020-01-01T02", "2020-02-01T03"], dtype="datetime64[s]"
    )
    assert sampling_step(times) == "1 h"


@pytest.mark.parametrize(
    "times",
    [
        None,
        np.array([3.0]),
        np.array([1.0, 1.0, 1.0]),
        np.array([3.0, 2.0, 1.0]),
        np.array([np.nan, np.nan, 1.0]),
    ],
)
def test_what_does_not_advance_has_no_step(times):
    assert sampling_step(times) is None
