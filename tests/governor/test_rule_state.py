"""One rule over time: when it acts, when it is content, how much it gives back."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.governor.level import FULL, Level, lowered
from scarcity.governor.policy import PolicyRule
from scarcity.governor.rule_state import Reading, RuleState, allowed_step, observe, wants_to_act

CPU = PolicyRule("cpu_util", 0.85, "reduce_batch", clear_threshold=0.70)
FPS = PolicyRule("fps", 25.0, "increase_lod", direction="<", clear_threshold=30.0)


def flat(value):
    return Reading(value, value, value)


def seen(rule, readings, level=FULL, dt=0.5):
    state = RuleState()
    for tick, reading in enumerate(readings):
        state = observe(rule, state, reading, level, tick * dt)
    return state


@pytest.mark.parametrize(
    ("values", "acts"),
    [
        ([0.9], False),
        ([0.9, 0.9], True),
        ([0.9, 0.8, 0.9], True),
        ([0.9, 0.8, 0.8, 0.9], False),
        ([0.9, 0.9, 0.9, 0.8, 0.8], False),
        ([0.85, 0.85, 0.85], False),
    ],
)
def test_two_of_three_ticks_beyond_the_threshold_act(values, acts):
    assert wants_to_act(CPU, seen(CPU, map(flat, values)), FULL, 10.0) is acts


def test_low_figures_are_the_bad_ones_where_the_rule_says_so():
    assert wants_to_act(FPS, seen(FPS, [flat(20.0)] * 2), FULL, 10.0)
    assert not wants_to_act(FPS, seen(FPS, [flat(40.0)] * 2), FULL, 10.0)


def test_the_moving_average_or_the_forecast_is_enough():
    assert wants_to_act(CPU, seen(CPU, [Reading(0.80, 0.86, 0.80)] * 2), FULL, 10.0)
    assert wants_to_act(CPU, seen(CPU, [Reading(0.80, 0.78, 0.86)] * 2), FULL, 10.0)
    assert not wants_to_act(CPU, seen(CPU, [Reading(0.99, 0.80, 0.80)] * 2), FULL, 10.0)


def test_a_fast_rise_is_seen_by_its_forecast_long_before_the_threshold():
    leak = PolicyRule("mem_util", 0.90, "scale_down", clear_threshold=0.82)
    assert wants_to_act(leak, seen(leak, [Reading(0.60, 0.55, 0.95)] * 2), FULL, 10.0)


def test_a_single_peak_that_averages_remember_does_not_act():
    lag = PolicyRule("loop_lag_ms", 40.0, "scale_down", clear_threshold=20.0)
    ema, readings = 1.0, list[Reading]()
    for value in (1.0, 1000.0, 1.0, 1.0, 1.0, 1.0):
        ema += 0.3 * (value - ema)
        readings.append(Reading(value, ema, ema))
    for end in range(1, len(readings) + 1):
        assert not wants_to_act(lag, seen(lag, readings[:end]), FULL, 10.0)


def test_shortly_after_an_action_an_average_alone_does_not_act():
    after = lowered(FULL, 0.5, 0.0, 0.0)
    falling = [Reading(0.80, 0.90, 0.90)] * 3
    assert not wants_to_act(CPU, seen(CPU, falling, after), after, 2.5)
    assert wants_to_act(CPU, seen(CPU, falling), FULL, 2.5)


def test_the_cooldown_is_waited_for():
    after = lowered(FULL, 0.5, 0.0, 10.0)
    state = seen(CPU, [flat(0.95)] * 3, after)
    assert not wants_to_act(CPU, state, after, 11.9)
    assert wants_to_act(CPU, state, after, 12.0)


def test_at_the_floor_nothing_more_is_taken():
    at_floor = Level(share=CPU.floor)
    assert not wants_to_act(CPU, seen(CPU, [flat(0.95)] * 3, at_floor), at_floor, 10.0)


def test_a_missing_figure_skips_the_rule_and_its_old_votes_do_not_count():
    state = seen(CPU, [flat(0.95), None])
    assert state.missing_since == 0.5
    assert not wants_to_act(CPU, state, FULL, 10.0)
    assert not wants_to_act(CPU, observe(CPU, state, flat(0.95), FULL, 1.0), FULL, 10.0)


def test_tight_since_the_trip_until_it_clears():
    state = seen(CPU, [flat(0.9)] * 4)
    assert state.since == 0.5
    between = observe(CPU, state, flat(0.75), FULL, 2.0)
    between = observe(CPU, between, flat(0.75), FULL, 2.5)
    assert between.since == 0.5
    assert observe(CPU, between, flat(0.65), FULL, 3.0).since is None


@given(st.floats(0.0, 1.0), st.floats(0.01, 0.99))
def test_a_step_on_the_ground_of_room_stays_short_of_the_threshold_even_if_all_was_ours(value, share):
    step = allowed_step(CPU, flat(value), Level(share=share), 0.0)
    assert 0 <= step <= 1 - share
    if step > CPU.recover_step:
        assert value * (share + step) / share < CPU.threshold


@given(st.floats(0.0, 200.0), st.floats(0.01, 0.99))
def test_the_same_where_low_is_bad(value, share):
    step = allowed_step(FPS, flat(value), Level(share=share), 0.0)
    assert 0 <= step <= 1 - share
    if step > FPS.recover_step:
        assert value * share / (share + step) > FPS.threshold


def test_beyond_the_clear_threshold_the_step_of_the_rule_is_given():
    assert allowed_step(CPU, flat(0.69), Level(share=0.25), 0.0) == CPU.recover_step
    assert allowed_step(CPU, flat(0.69), Level(share=0.95), 0.0) == pytest.approx(0.05)


def test_between_both_thresholds_only_what_there_is_room_for():
    assert allowed_step(CPU, flat(0.75), Level(share=0.25), 0.0) == 0.0
    assert allowed_step(CPU, flat(0.705), Level(share=0.93), 0.0) == pytest.approx(0.07)


@pytest.mark.parametrize("reading", [Reading(0.9, 0.5, 0.5), Reading(0.5, 0.9, 0.5), Reading(0.5, 0.5, 0.9)])
def test_the_worst_of_value_average_and_forecast_counts(reading):
    assert allowed_step(CPU, reading, Level(share=0.25), 0.0) == 0.0


def test_a_failed_recovery_is_a_ceiling_unless_there_is_room():
    failed = Level(share=0.55, failed_share=0.65, failed_until=100.0, pause_s=30.0)
    assert allowed_step(CPU, flat(0.69), failed, 50.0) == 0.0
    assert allowed_step(CPU, flat(0.69), failed, 100.0) == CPU.recover_step
    assert allowed_step(CPU, flat(0.30), failed, 50.0) == pytest.approx(0.45)


def test_what_is_never_undone_is_never_given_back():
    once = PolicyRule("cpu_util", 0.85, "reduce_batch", recover_action=None)
    assert allowed_step(once, flat(0.1), Level(share=0.25), 0.0) == 0.0


def test_a_figure_of_zero_leaves_room_for_all():
    assert allowed_step(CPU, flat(0.0), Level(share=0.25), 0.0) == 0.75
    assert math.isfinite(allowed_step(FPS, flat(0.0), Level(share=0.25), 0.0))


def test_a_figure_that_rests_nearly_clear_is_tried_after_long_and_one_in_the_middle_never():
    held = Level(share=0.4, lowered_at=100.0)
    assert allowed_step(CPU, flat(0.71), held, 119.0) == 0.0
    assert allowed_step(CPU, flat(0.71), held, 120.0) == CPU.recover_step
    assert allowed_step(CPU, flat(0.72), held, 1000.0) == 0.0
    again = Level(share=0.5, lowered_at=100.0, raised_at=120.0)
    assert allowed_step(CPU, flat(0.71), again, 139.0) == 0.0
