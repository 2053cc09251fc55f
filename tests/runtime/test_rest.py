"""Resting behind each piece of work, so that only a share of the time is spent on it."""

import pytest

from scarcity.runtime.allowance import Allowance
from scarcity.runtime.rest import Rest


def test_a_quarter_of_the_speed_rests_three_times_as_long_as_it_works():
    allowance = Allowance()
    rest, now = Rest(allowance), 100.0
    rest.due(now)
    allowance.take("scale_down", 0.25)
    for _ in range(5):
        now += 0.2
        waited = rest.due(now)
        assert waited == pytest.approx(0.6)
        now += waited
    allowance.give_back(0.75, "scale_down")
    assert rest.due(now + 0.2) == 0.0


def test_no_rest_before_there_was_work_none_for_ever_and_none_when_the_clock_steps_back():
    allowance = Allowance()
    allowance.take("scale_down", 0.0)
    rest = Rest(allowance)
    assert rest.due(50.0) == 0.0
    assert rest.due(60.0) == 5.0
    assert rest.due(3.0) == 0.0
    rest.begin()
    assert rest.due(9.0) == 0.0


@pytest.mark.parametrize("share", [1.0, 0.5, 0.25, 0.1])
def test_of_what_comes_steadily_a_share_is_done(share: float) -> None:
    allowance = Allowance()
    rest = Rest(allowance)
    allowance.take("scale_down", share)
    every, end = 0.02, 40.0
    now, seen, pieces = 0.0, 0, 0
    while now < end:
        newest = int(now / every + 1e-9)
        if newest == seen:  # nothing waits: the next one that comes is done at once
            newest, now = seen + 1, (seen + 1) * every
        pieces += 1
        now += rest.due_of(now, newest - seen)
        seen = newest
    assert pieces == pytest.approx(end / every * share, rel=0.05)
