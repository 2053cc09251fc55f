"""What was taken and given back: the arithmetic, and the memory of recoveries that failed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.governor.level import FULL, lowered, raised, refused


@given(
    st.lists(st.floats(0.0, 1.0), min_size=1, max_size=12),
    st.floats(0.01, 0.5),
)
def test_all_steps_together_bring_back_exactly_all(factors, step):
    level = FULL
    for now, factor in enumerate(factors):
        level = lowered(level, factor, 1 / 16, float(now))
        assert 0 < level.share <= 1
    now = 100.0
    while level.share < 1:
        before = level.share
        level = raised(level, min(step, 1 - level.share), now)
        assert level.share > before
        now += 1
    assert level.share == 1.0


def test_nothing_is_taken_below_the_floor_and_a_share_below_it_stays():
    assert lowered(FULL, 0.01, 0.25, 0.0).share == 0.25
    below = raised(lowered(FULL, 0.0, 0.1, 0.0), 0.05, 1.0)
    assert lowered(below, 0.5, 0.2, 2.0).share == pytest.approx(0.15)


def test_a_first_action_is_no_failed_recovery():
    level = lowered(FULL, 0.5, 0.0, 100.0)
    assert level.ceiling(100.0) == float("inf")


def test_a_recovery_that_fails_is_not_repeated_soon_and_each_time_later():
    level = lowered(FULL, 0.5, 0.0, 0.0)
    pauses: list[float] = []
    now = 10.0
    for _ in range(7):
        level = raised(level, 0.25, now)
        failed_at = level.share
        level = lowered(level, 0.5, 0.0, now + 5.0)
        assert level.ceiling(now + 5.0) == pytest.approx(failed_at)
        pauses.append(level.failed_until - (now + 5.0))
        now = level.failed_until + 1.0
        assert level.ceiling(now) == float("inf")
    assert pauses == [30.0, 60.0, 120.0, 240.0, 480.0, 600.0, 600.0]


def test_long_after_a_failure_the_next_one_is_a_first_one_again():
    level = lowered(raised(lowered(FULL, 0.5, 0.0, 0.0), 0.25, 10.0), 0.5, 0.0, 12.0)
    later = level.failed_until + 2 * level.pause_s + 1
    level = lowered(raised(level, 0.25, later), 0.5, 0.0, later + 2)
    assert level.pause_s == 30.0


def test_several_actions_for_one_failure_count_once():
    level = lowered(raised(lowered(FULL, 0.5, 0.0, 0.0), 0.25, 10.0), 0.5, 0.0, 12.0)
    again = lowered(level, 0.5, 0.0, 14.0)
    assert (again.failed_share, again.pause_s) == (level.failed_share, level.pause_s)


def test_every_refusal_in_a_row_doubles_the_wait_up_to_64_times():
    level = FULL
    assert level.rested(2.0, 0.0)
    waits: list[float] = []
    for _ in range(8):
        level = refused(level, 0.0)
        waits.append(next(wait for wait in range(1, 1000) if level.rested(2.0, float(wait))))
    assert waits == [4, 8, 16, 32, 64, 128, 128, 128]
    assert lowered(level, 0.5, 0.0, 0.0).rested(2.0, 2.0)


def test_a_last_step_that_rounding_cut_short_still_brings_all():
    assert raised(lowered(FULL, 0.5, 0.0, 0.0), 0.5 - 1e-12, 1.0).share == 1.0
