"""The gauges of a governor: what is measured, of how much, where rules act, what is expected, the last minute."""

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.governor import DRGConfig, PolicyRule
from scarcity.widgets.gauges import SECONDS, gauges_of, last_minute, nice_end
from tests.governor.figures import CPU, Dials, Subsystem, governed

EVIL = "<img src=x onerror=alert(1)>"
MEMORY = {"mem_util": 0.8, "mem_limit_gb": 2.0}


def gauge(governor: Any, name: str) -> dict[str, Any]:
    (found,) = [each for each in gauges_of(governor) if each["key"] == name]
    return found


async def test_memory_is_told_of_its_true_limit_and_by_whom() -> None:
    dials = Dials(**MEMORY)
    dials.sources = {"memory": "cgroup v2"}  # pyright: ignore[reportAttributeAccessIssue]
    async with governed(dials) as (governor, clock):
        await clock.advance(1.0)
        found = gauge(governor, "mem_util")
    assert (found["name"], found["value"], found["amount"]) == ("Memory", "80 %", "1.6 of 2 GB, cgroup v2")
    assert found["limit"] and found["at"] == pytest.approx(0.8)


async def test_what_is_not_measured_has_no_gauge() -> None:
    async with governed(Dials(cpu_util=0.2, mem_limit_gb=2.0)) as (governor, clock):
        assert gauges_of(governor) == []
        await clock.advance(1.0)
        assert [each["key"] for each in gauges_of(governor)] == ["cpu_util"]
        assert gauge(governor, "cpu_util")["amount"] == "" and not gauge(governor, "cpu_util")["limit"]


async def test_the_band_lies_between_giving_back_and_acting() -> None:
    async with governed(Dials(cpu_util=0.75), {"mpie": [CPU]}, mpie=Subsystem()) as (governor, clock):
        await clock.advance(1.0)
        found = gauge(governor, "cpu_util")
    assert (found["acts"], found["clears"], found["below"]) == (0.85, 0.7, False)
    assert found["rules"] == ["above 85 % mpie gives way; back below 70 %"]
    assert found["state"] == "near"


async def test_a_rule_of_nobody_that_is_registered_says_so() -> None:
    async with governed(Dials(cpu_util=0.2), {"mpie": [CPU]}) as (governor, clock):
        await clock.advance(1.0)
        assert gauge(governor, "cpu_util")["rules"] == [
            "above 85 % nothing that is registered gives way; back below 70 %"
        ]


async def test_tight_is_what_a_rule_finds_tight() -> None:
    async with governed(Dials(cpu_util=0.95), {"mpie": [CPU]}, mpie=Subsystem()) as (governor, clock):
        await clock.advance(10.0)
        found = gauge(governor, "cpu_util")
        assert found["state"] == "tight" and 8 <= found["tight_s"] <= 10
        assert governor.tight.keys() == {"cpu_util"}


async def test_low_is_bad_for_a_rule_that_acts_below() -> None:
    rule = PolicyRule("fps", 25.0, "increase_lod", direction="<", clear_threshold=30.0)
    async with governed(Dials(fps=20.0), {"simulation": [rule]}) as (governor, clock):
        await clock.advance(1.0)
        found = gauge(governor, "fps")
    assert found["below"] and found["acts"] < found["clears"] and found["end"] == "50 a second"


async def test_the_forecast_has_its_horizon() -> None:
    dials = Dials(mem_util=0.2)
    async with governed(dials, config=DRGConfig(control_interval=0.25)) as (governor, clock):
        for _ in range(80):
            dials.figures["mem_util"] += 0.005
            await clock.advance(0.25)
        found = gauge(governor, "mem_util")
    assert found["expected"].endswith("in 4 s")
    assert (
        found["forecast"] == pytest.approx(governor.forecast["mem_util"], abs=1e-3)
        and found["forecast"] > found["at"]
    )


async def test_a_scale_holds_the_thresholds_and_the_last_minute_up_to_four_times_the_threshold() -> None:
    dials = Dials(loop_lag_ms=90.0)
    async with governed(dials) as (governor, clock):
        await clock.advance(1.0)
        dials.figures["loop_lag_ms"] = 3.0
        await clock.advance(30.0)
        assert gauge(governor, "loop_lag_ms")["end"] == "100 ms"
        await clock.advance(40.0)
        found = gauge(governor, "loop_lag_ms")
        assert found["end"] == "50 ms" and found["acts"] == 0.8 and found["minute"] == "3 ms"
        dials.figures["loop_lag_ms"] = 5000.0
        await clock.advance(1.0)
        found = gauge(governor, "loop_lag_ms")
    assert (found["end"], found["at"], found["acts"]) == ("200 ms", 1.0, 0.2)


async def test_a_figure_of_a_rule_has_a_gauge_by_whatever_name() -> None:
    rule = PolicyRule(EVIL + "\n", 5.0, "scale_down")
    async with governed(Dials(**{EVIL + "\n": 1.0}), {"mpie": [rule]}) as (governor, clock):
        await clock.advance(1.0)
        (found,) = gauges_of(governor)
    assert found["name"] == EVIL + "\\n"


async def test_the_line_is_the_last_minute() -> None:
    dials = Dials(mem_util=0.5)
    async with governed(dials) as (governor, clock):
        await clock.advance(5.0)
        line = gauge(governor, "mem_util")["line"]
    assert len(line) == SECONDS
    assert [value for value in line if value is not None] == [0.5] * len(
        [value for value in line if value is not None]
    )
    assert 5 <= len([value for value in line if value is not None]) <= 6 and line[-1] == 0.5


times = st.lists(st.floats(0, 200), min_size=1, max_size=80).map(sorted)


@given(times, st.randoms(use_true_random=False), st.booleans())
def test_each_second_shows_its_worst(at: list[float], random: Any, below: bool) -> None:
    values = [random.random() for _ in at]
    found = last_minute(np.array(at), np.array(values), below)
    worst = min if below else max
    for place in range(SECONDS):
        second = math.floor(at[-1]) - (SECONDS - 1 - place)
        there = [value for time, value in zip(at, values, strict=True) if math.floor(time) == second]
        assert np.isnan(found[place]) if not there else found[place] == worst(there)


@given(st.floats(1e-6, 1e9))
def test_a_scale_ends_at_a_round_number_not_far_above(value: float) -> None:
    end = nice_end(value)
    assert value <= end * (1 + 1e-9) and end <= 2.5 * value * (1 + 1e-9)
    assert f"{end:.0e}"[0] in "125"


async def test_a_share_that_no_rule_is_about_is_shown_of_all_and_one_with_a_rule_about_its_threshold() -> (
    None
):
    rule = PolicyRule("cpu_throttled", 0.25, "reduce_batch", clear_threshold=0.05)
    dials = Dials(psi_io_some=0.04, cpu_throttled=0.02)
    async with governed(dials, {"mpie": [rule]}) as (governor, clock):
        await clock.advance(1.0)
        assert gauge(governor, "psi_io_some")["at"] == 0.04
        assert gauge(governor, "cpu_throttled")["acts"] == 0.5
