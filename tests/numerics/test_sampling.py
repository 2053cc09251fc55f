"""How far apart in time rows lie, and what does not fit."""

import numpy as np
import pytest

from scarcity.numerics.sampling import Timeline


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
    assert Timeline().observe(np.arange(5) * seconds).words == words


def test_the_median_step_counts():
    times = np.array(
        ["2020-01-01T00", "2020-01-01T01", "2020-01-01T02", "2020-02-01T03"], dtype="datetime64[s]"
    )
    assert Timeline().observe(times).words == "1 h"


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
    assert Timeline().observe(times).words is None


def test_any_cut_of_the_rows_tells_the_same():
    rng = np.random.default_rng(0)
    times = np.cumsum(rng.choice([1.0, 1.0, 1.0, 5.0, 0.0, -1.0], size=200)) + np.arange(200) * 0.0
    times[:10] = np.arange(10.0) - 10
    whole = Timeline().observe(times)
    parts = Timeline()
    for part in np.split(times, [10, 11, 50, 51, 199]):
        parts = parts.observe(part)
    assert parts == whole
    steps = np.diff(times)
    assert whole.steps == 199
    assert (whole.back, whole.repeated) == ((steps < 0).sum(), (steps == 0).sum())
    assert whole.uneven == ((steps > 0) & (abs(steps - 1) > 0.1)).sum()


def test_what_does_not_fit_is_said():
    hourly = np.arange("2020-01-01", "2020-01-03", dtype="datetime64[h]")
    assert Timeline().observe(hourly).notes() == ()
    assert Timeline().observe(np.delete(hourly, [5, 9])).notes() == (
        "2 of 45 steps are not 1 h: lags count rows, not time.",
    )
    (said,) = Timeline().observe(np.repeat(hourly, 2)[:9]).notes()[:1]
    assert said == "4 of 8 rows have the time of the row before."
    shuffled = hourly.copy()
    shuffled[[3, 7]] = shuffled[[7, 3]]
    assert "steps go back in time" in Timeline().observe(shuffled).notes()[0]


def test_newest_first_runs_backwards():
    hourly = np.arange("2020-01-01", "2020-01-03", dtype="datetime64[h]")
    assert Timeline().observe(hourly[::-1]).runs_backwards
    assert not Timeline().observe(hourly).runs_backwards
    assert not Timeline().observe(hourly[:1]).runs_backwards
    assert not Timeline().runs_backwards


def test_another_recording_may_begin_earlier():
    hourly = np.arange("2020-01-01", "2020-01-03", dtype="datetime64[h]")
    assert Timeline().observe(hourly).observe(hourly, gap=True).notes() == ()


def test_months_are_even():
    months = np.arange("2020-01", "2024-01", dtype="datetime64[M]").astype("datetime64[D]")
    assert Timeline().observe(months).notes() == ()
