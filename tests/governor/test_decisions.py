"""All rules together: who acts first, who waits, what is given back when."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.governor.decisions import Control, decide, done, forget, not_done
from scarcity.governor.policy import PolicyRule, checked_policies
from scarcity.governor.rule_state import Reading

CPU = PolicyRule("cpu_util", 0.85, "reduce_batch", priority=1, clear_threshold=0.70)
MEM = PolicyRule("mem_util", 0.90, "scale_down", priority=2, clear_threshold=0.80)
FLUSH = PolicyRule("mem_util", 0.90, "flush_cache", clear_threshold=0.80, cooldown_s=10.0)


class Loop:
    """Decides every half second, and does what was decided."""

    def __init__(self, policies, can=lambda subsystem, action: True, ends=done):
        self.policies = checked_policies(policies)
        self.can = can
        self.ends = ends
        self.control = Control()
        self.now = 0.0
        self.log: list[tuple[float, str, str, float]] = []

    def run(self, seconds, **figures):
        readings = {name: Reading(value, value, value) for name, value in figures.items()}
        before = len(self.log)
        for _ in range(round(seconds * 2)):
            self.now += 0.5
            self.control, decisions = decide(self.policies, self.control, readings, self.can, self.now)
            for each in decisions:
                self.control = self.ends(self.control, each, self.now)
                self.log.append((self.now, each.subsystem, each.action, each.factor))
        return [entry[1:3] for entry in self.log[before:]]

    def share(self, subsystem, action):
        return self.control.level(subsystem, action).share


def test_the_rule_of_highest_priority_acts_and_the_other_waits_out_its_cooldown():
    loop = Loop({"mpie": [CPU, MEM]})
    assert loop.run(1.0, cpu_util=0.95, mem_util=0.95) == [("mpie", "scale_down")]
    assert loop.run(1.5, cpu_util=0.95, mem_util=0.70) == []
    assert loop.run(0.5, cpu_util=0.95, mem_util=0.70) == [("mpie", "reduce_batch")]


def test_a_rule_of_higher_priority_need_not_wait_for_a_lower_one():
    loop = Loop({"mpie": [CPU, MEM]})
    assert loop.run(1.0, cpu_util=0.95, mem_util=0.70) == [("mpie", "reduce_batch")]
    assert loop.run(1.0, cpu_util=0.95, mem_util=0.95) == [("mpie", "scale_down")]


def test_of_equals_the_first_acts():
    equal = replace(MEM, priority=CPU.priority)
    for rules in ([CPU, equal], [equal, CPU]):
        loop = Loop({"mpie": rules})
        assert loop.run(1.0, cpu_util=0.95, mem_util=0.95) == [("mpie", rules[0].action)]


def test_what_a_subsystem_lacks_leaves_the_turn_to_the_next_rule():
    loop = Loop({"mpie": [CPU, MEM]}, can=lambda subsystem, action: action != "scale_down")
    assert loop.run(1.0, cpu_util=0.95, mem_util=0.95) == [("mpie", "reduce_batch")]


def test_at_its_floor_a_rule_leaves_the_turn_to_the_next():
    loop = Loop({"mpie": [replace(CPU, floor=0.5), replace(MEM, floor=0.5)]})
    assert loop.run(3.5, cpu_util=0.95, mem_util=0.95) == [("mpie", "scale_down"), ("mpie", "reduce_batch")]
    assert loop.run(60.0, cpu_util=0.95, mem_util=0.95) == []


def test_the_factor_that_is_told_is_the_one_that_is_counted():
    loop = Loop({"mpie": [replace(CPU, floor=0.3)]})
    loop.run(3.5, cpu_util=0.95)
    assert [entry[3] for entry in loop.log] == [0.5, 0.6]
    assert loop.share("mpie", "reduce_batch") == 0.3


def test_subsystems_decide_side_by_side():
    loop = Loop({"mpie": [MEM], "stream": [MEM], "memory": [FLUSH]})
    assert loop.run(1.0, mem_util=0.95) == [
        ("mpie", "scale_down"),
        ("stream", "scale_down"),
        ("memory", "flush_cache"),
    ]


def test_what_happens_once_takes_no_share_and_is_repeated_after_its_cooldown():
    loop = Loop({"memory": [FLUSH]})
    assert loop.run(21.0, mem_util=0.95) == [("memory", "flush_cache")] * 3
    assert loop.share("memory", "flush_cache") == 1.0
    assert loop.run(30.0, mem_util=0.30) == []


def test_all_is_given_back_and_the_steps_add_up_to_what_was_taken():
    loop = Loop({"mpie": [CPU]})
    loop.run(7.0, cpu_util=0.95)
    taken = 1 - loop.share("mpie", "reduce_batch")
    assert taken > 0.8
    begun = len(loop.log)
    assert set(loop.run(10.0, cpu_util=0.30)) == {("mpie", "scale_up")}
    assert loop.share("mpie", "reduce_batch") == 1.0
    assert sum(entry[3] for entry in loop.log[begun:]) == pytest.approx(taken)
    assert loop.run(60.0, cpu_util=0.30) == []


def test_nothing_is_given_back_while_another_rule_of_the_subsystem_is_tight():
    loop = Loop({"mpie": [CPU, replace(MEM, floor=0.9)]})
    loop.run(7.0, cpu_util=0.95, mem_util=0.5)
    assert all(entry == ("mpie", "scale_down") for entry in loop.run(10.0, cpu_util=0.30, mem_util=0.95))
    assert ("mpie", "scale_up") in loop.run(5.0, cpu_util=0.30, mem_util=0.5)


def test_two_rules_with_one_action_share_what_it_took_and_both_must_be_clear():
    throttled = PolicyRule("cpu_throttled", 0.25, "reduce_batch", clear_threshold=0.05)
    loop = Loop({"mpie": [CPU, throttled]})
    loop.run(1.0, cpu_util=0.95, cpu_throttled=0.0)
    assert loop.run(20.0, cpu_util=0.30, cpu_throttled=0.20) == []
    assert loop.share("mpie", "reduce_batch") == 0.5
    loop.run(20.0, cpu_util=0.30, cpu_throttled=0.0)
    assert loop.share("mpie", "reduce_batch") == 1.0


def test_a_figure_that_this_machine_does_not_have_holds_up_no_recovery():
    throttled = PolicyRule("cpu_throttled", 0.25, "reduce_batch")
    loop = Loop({"mpie": [CPU, throttled]})
    loop.run(20.0, cpu_util=0.95)
    assert loop.share("mpie", "reduce_batch") < 0.2
    loop.run(10.0, cpu_util=0.05)
    assert loop.share("mpie", "reduce_batch") == 1.0


def test_a_missing_figure_keeps_what_it_took_for_a_minute_and_then_lets_go():
    loop = Loop({"mpie": [CPU]})
    loop.run(1.0, cpu_util=0.95)
    assert loop.run(59.0) == []
    loop.run(20.0)
    assert loop.share("mpie", "reduce_batch") == 1.0


def test_what_was_not_done_is_not_counted_and_tried_ever_less_often():
    loop = Loop({"mpie": [CPU]}, ends=not_done)
    loop.run(120.0, cpu_util=0.95)
    assert loop.share("mpie", "reduce_batch") == 1.0
    assert [entry[0] for entry in loop.log] == [1.0, 5.0, 13.0, 29.0, 61.0]


def test_a_step_of_recovery_that_was_not_done_leaves_the_share():
    loop = Loop({"mpie": [CPU]})
    loop.run(1.0, cpu_util=0.95)
    loop.ends = not_done
    assert loop.run(30.0, cpu_util=0.30)
    assert loop.share("mpie", "reduce_batch") == 0.5


def test_a_load_that_just_does_not_fit_is_tried_ever_less_often():
    """Half of the figure is ours: full pace leads beyond the threshold, a bit less is below the clear one."""
    loop = Loop({"mpie": [replace(CPU, clear_threshold=0.80)]})
    minutes: list[int] = []
    for _ in range(20):
        before = len(loop.log)
        for _ in range(120):
            loop.run(0.5, cpu_util=0.60 + 0.30 * loop.share("mpie", "reduce_batch"))
        minutes.append(len(loop.log) - before)
    assert sum(minutes[10:]) <= 10


def test_forgotten_is_forgotten():
    loop = Loop({"mpie": [CPU], "stream": [MEM]})
    loop.run(5.0, cpu_util=0.95, mem_util=0.95)
    control = forget(loop.control, "mpie")
    assert control.level("mpie", "reduce_batch").share == 1.0
    assert control.level("stream", "scale_down") == loop.control.level("stream", "scale_down")
    assert "mpie" not in control.rules
    assert "mpie" not in control.turns


@given(st.lists(st.tuples(st.floats(0.0, 1.0), st.floats(0.0, 1.0)), min_size=1, max_size=80))
def test_whatever_the_load_shares_stay_within_their_bounds_and_come_back_to_all(load):
    loop = Loop({"mpie": [CPU, MEM]})
    for cpu, mem in load:
        before = len(loop.log)
        loop.run(0.5, cpu_util=cpu, mem_util=mem)
        assert len(loop.log) - before <= 1
        for rule in (CPU, MEM):
            assert rule.floor <= loop.share("mpie", rule.action) <= 1.0
    loop.run(60.0, cpu_util=0.1, mem_util=0.1)
    assert loop.share("mpie", "reduce_batch") == loop.share("mpie", "scale_down") == 1.0


def test_where_a_step_of_recovery_fails_that_step_is_taken_back_and_then_the_rules_factor():
    loop = Loop({"mpie": [CPU]})
    loop.run(1.0, cpu_util=0.95)
    loop.run(3.5, cpu_util=0.69)
    raised = loop.share("mpie", "reduce_batch")
    before = raised - loop.log[-1][3]
    assert before > CPU.factor * raised
    loop.run(1.0, cpu_util=0.90)
    assert loop.share("mpie", "reduce_batch") == pytest.approx(before)
    loop.run(2.0, cpu_util=0.90)
    assert loop.share("mpie", "reduce_batch") == pytest.approx(before * CPU.factor)
