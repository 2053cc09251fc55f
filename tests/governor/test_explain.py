"""What the governor says in words."""

import re
from datetime import datetime
from typing import Any

import pytest

from scarcity.governor.audit import AuditRecord, Outcome
from scarcity.governor.decisions import Control, Decision
from scarcity.governor.explain import Picture, in_words
from scarcity.governor.level import Level
from scarcity.governor.policy import PolicyRule, checked_policies
from scarcity.governor.rule_state import Reading, RuleState
from tests.governor.figures import CPU, Dials, Subsystem, governed

MEM = PolicyRule("mem_util", 0.90, "scale_down", clear_threshold=0.80)
FPS = PolicyRule("fps", 25.0, "increase_lod", direction="<")
HIGH = Reading(0.95, 0.94, 0.97)
BEGAN = 1_700_000_000.0


def at(time):
    return datetime.fromtimestamp(time).strftime("%H:%M:%S")


def picture(**fields):
    defaults: dict[str, Any] = dict(  # noqa: C408 — the names are those of the parameters
        state="running",
        now=BEGAN + 5,
        metrics={"mem_util": 0.5},
        ema={"mem_util": 0.5},
        trends={},
        sources={},
        policies=checked_policies({"mpie": [MEM]}),
        control=Control(),
        audit=(),
        registered={},
    )
    return Picture(**{**defaults, **fields})


def acted(time, share_after, *, undoes=None, reading=HIGH, outcome: Outcome = "done"):
    action = "scale_up" if undoes else MEM.action
    decision = Decision("mpie", MEM, 0, action, 0.5, undoes, reading, 1.0)
    return AuditRecord(time, decision, outcome, share_after)


def test_before_the_first_figure_there_is_nothing_to_tell():
    assert in_words(picture(metrics={}, state="new")) == "The governor is new; it has measured nothing yet."


def test_a_calm_machine():
    assert in_words(picture()).splitlines() == [
        "Nothing is tight.",
        "Within limits: memory 50 %.",
        "Nothing is held back.",
    ]


def test_a_leak_with_its_true_limit_its_speed_and_its_end():
    words = in_words(
        picture(
            metrics={"mem_util": 0.80, "mem_limit_gb": 2.0},
            ema={"mem_util": 0.80},
            trends={"mem_util": (0.80, 0.005)},
            sources={"memory": "cgroup v2"},
        )
    )
    assert "memory 80 % of 2 GB (cgroup v2), rising 10.2 MB/s: 90 % reached in 20 s" in words


def test_what_falls_away_from_its_threshold_has_no_end():
    words = in_words(picture(trends={"mem_util": (0.50, -0.01)}))
    assert "reached" not in words


def test_low_frames_a_second_are_the_bad_ones():
    figures, views = {"fps": 20.0}, {"simulation": object()}
    policies = checked_policies({"simulation": [FPS]})
    tight = Control(rules={"simulation": (RuleState(since=1.0),)})
    known: dict[str, Any] = {"policies": policies, "registered": views}
    words = in_words(picture(metrics=figures, ema=figures, control=tight, **known))
    assert "Tight: frame rate 20, below 25." in words
    assert "frame rate" not in in_words(
        picture(metrics=figures, ema=figures, policies=policies, control=tight)
    )
    falling = in_words(
        picture(metrics={"fps": 40.0}, ema={"fps": 40.0}, trends={"fps": (40.0, -0.5)}, **known)
    )
    assert "frame rate 40, falling: 25 reached in 30 s" in falling


def test_a_peak_below_its_average_is_told_with_the_average():
    words = in_words(picture(metrics={"mem_util": 0.85}, ema={"mem_util": 0.93}))
    assert "memory 85 %, on average 93 %, above 90 %" in words


def test_what_is_held_back_since_when_and_why():
    control = Control(levels={("mpie", "scale_down"): Level(share=0.25)})
    audit = (
        acted(BEGAN - 300, 0.5),
        acted(BEGAN - 200, 1.0, undoes="scale_down"),
        acted(BEGAN, 0.5),
        acted(BEGAN + 2, 0.25),
    )
    lines = in_words(picture(control=control, audit=audit)).splitlines()
    since = f"Since {at(BEGAN)} the engine works less often: 25 % of its pace (scale_down)"
    assert f"{since}, because memory was 95 %, above 90 %." in lines
    assert not any(line.startswith("Nothing is held") for line in lines)


def test_a_forecast_is_told_as_one():
    control = Control(levels={("mpie", "scale_down"): Level(share=0.5)})
    words = in_words(picture(control=control, audit=(acted(BEGAN, 0.5, reading=Reading(0.86, 0.85, 0.93)),)))
    assert "because memory was 86 % and was going to be above 90 %." in words


def test_an_average_beyond_the_threshold_is_told_as_one():
    control = Control(levels={("mpie", "scale_down"): Level(share=0.5)})
    words = in_words(picture(control=control, audit=(acted(BEGAN, 0.5, reading=Reading(0.86, 0.92, 0.86)),)))
    assert "because memory was 92 % on average, above 90 %." in words


def test_a_subsystem_may_speak_for_itself_and_may_fail_to():
    class Engine:
        def describe_action(self, action):
            assert action == "scale_down"
            return "the engine refreshes every 4th window (was every one)"

    class Broken:
        def describe_action(self, action):
            raise RuntimeError

    control = Control(levels={("mpie", "scale_down"): Level(share=0.25)})
    audit = (acted(BEGAN, 0.25),)
    words = in_words(picture(control=control, audit=audit, registered={"mpie": Engine()}))
    assert f"Since {at(BEGAN)} the engine refreshes every 4th window (was every one), because" in words
    words = in_words(picture(control=control, audit=audit, registered={"mpie": Broken()}))
    assert f"Since {at(BEGAN)} the engine works less often" in words


def test_what_was_held_back_longer_ago_than_the_audit_reaches():
    control = Control(levels={("mpie", "scale_down"): Level(share=0.25)})
    assert "The engine works less often: 25 % of its pace (scale_down)." in in_words(picture(control=control))


def test_the_last_minute():
    audit = (
        acted(BEGAN - 600, 1.0, undoes="scale_down"),
        acted(BEGAN, 1.0, undoes="scale_down"),
        acted(BEGAN + 1, 1.0, outcome="refused"),
    )
    lines = in_words(picture(audit=audit)).splitlines()
    assert lines[-2:] == [
        f"At {at(BEGAN)} the engine had all of its pace again (scale_down).",
        f"At {at(BEGAN + 1)} the engine did not do scale_down.",
    ]


async def test_a_running_governor_explains_itself():
    dials = Dials(cpu_util=0.95, cpu_quota=2.0)
    async with governed(dials, {"mpie": [CPU]}, mpie=Subsystem()) as (governor, clock):
        assert governor.explain() == "The governor is running; it has measured nothing yet."
        await clock.advance(1.0)
        words = governor.explain()
        await governor.stop()
        assert governor.explain().startswith("The governor is stopped; these are its last figures.\n")
    assert words.splitlines() == [
        "Tight: load of the processors 95 % of 2 cores, above 85 %.",
        f"Since {at(BEGAN + 1)} the engine does less work at a time: 50 % of its work per step (reduce_batch), "
        "because load of the processors was 95 %, above 85 %.",
    ]


async def test_a_running_governor_tells_where_a_leak_leads():
    dials = Dials(mem_util=0.40, mem_limit_gb=4.0)
    async with governed(dials, {"mpie": [MEM]}) as (governor, clock):
        for _ in range(60):
            await clock.advance(0.5)
            dials.figures["mem_util"] += 0.005
        words = governor.explain()
    found = re.search(r"memory 70 % of 4 GB, rising (\S+) MB/s: 90 % reached in (\d+) s", words)
    assert found is not None
    assert float(found[1]) == pytest.approx(0.01 * 4096, rel=0.15)
    assert float(found[2]) == pytest.approx(20.0, rel=0.2)
