"""Rules: what is a rule, and which there are."""

import re

import pytest

from scarcity.errors import OptionError
from scarcity.governor.actions import ACTIONS
from scarcity.governor.policy import PolicyRule, checked_policies, default_policies, literal_policies

SPECIFICATION = {
    ("simulation", "vram_util", 0.90, "scale_down", ">", 0.5, 3),
    ("simulation", "fps", 25.0, "increase_lod", "<", 0.75, 2),
    ("mpie", "cpu_util", 0.85, "reduce_batch", ">", 0.5, 2),
    ("meta", "vram_util", 0.85, "drop_low_priority", ">", 0.5, 1),
    ("federation", "latency_ms", 150.0, "delay_sync", ">", 0.5, 1),
    ("memory", "mem_util", 0.90, "flush_cache", ">", 0.5, 1),
}


def stated(policies):
    return {
        (subsystem, rule.metric, rule.threshold, rule.action, rule.direction, rule.factor, rule.priority)
        for subsystem, rules in policies.items()
        for rule in rules
    }


def test_the_specifications_rules_are_among_the_defaults():
    assert stated(default_policies()) >= SPECIFICATION
    assert stated(literal_policies()) == SPECIFICATION


def test_literal_rules_act_at_every_tick_and_give_nothing_back():
    for rules in literal_policies().values():
        for rule in rules:
            assert (rule.votes, rule.cooldown_s, rule.recover_action) == (1, 0.0, None)


def test_defaults_can_be_changed_without_changing_those_of_others():
    default_policies()["mpie"].clear()
    assert default_policies()["mpie"]


@pytest.mark.parametrize("rules", [default_policies(), literal_policies()])
def test_every_default_clears_on_the_good_side(rules):
    for each in rules.values():
        for rule in each:
            assert rule.is_beyond(rule.threshold, rule.clears_at)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"metric": ""}, "PolicyRule.metric is the name of a figure; got ''."),
        ({"action": "reduce_batches"}, "did you mean 'reduce_batch'?"),
        ({"action": "scale_up"}, "cannot be 'scale_up'"),
        ({"direction": ">="}, "direction must be '>' or '<'; got '>='."),
        ({"threshold": float("nan")}, "threshold must be a finite number; got nan."),
        ({"threshold": "0.9"}, "threshold must be a finite number; got '0.9'."),
        ({"factor": 1.5}, "factor must lie between 0 and 1; got 1.5."),
        ({"factor": -0.1}, "factor must lie between 0 and 1; got -0.1."),
        ({"cooldown_s": -1.0}, "cooldown_s must be a number of at least 0; got -1.0."),
        ({"min_hold": float("inf")}, "min_hold must be a finite number; got inf."),
        ({"priority": 1.5}, "priority must be a whole number; got 1.5."),
        ({"votes": 4}, "votes must be a whole number from 1 to 3; got 4."),
        (
            {"recover_action": "reduce_batch"},
            "recover_action must be 'scale_up' or None; got 'reduce_batch'.",
        ),
        ({"clear_threshold": 0.95}, "clear_threshold must be at most the threshold 0.9"),
        ({"direction": "<", "clear_threshold": 0.5}, "clear_threshold must be at least the threshold 0.9"),
    ],
)
def test_what_is_no_rule_is_refused_with_the_reason(fields, message):
    with pytest.raises(OptionError, match=re.escape(message)):
        PolicyRule(**{"metric": "cpu_util", "threshold": 0.9, "action": "reduce_batch", **fields})


@pytest.mark.parametrize("action", sorted(set(ACTIONS) - {"scale_up"}))
def test_every_other_action_of_the_specification_can_be_asked_for(action):
    assert PolicyRule("cpu_util", 0.9, action).action == action


def test_without_a_clear_threshold_there_is_one_18_per_cent_away():
    assert PolicyRule("cpu_util", 1.0, "reduce_batch").clears_at == pytest.approx(0.82)
    assert PolicyRule("fps", 100.0, "increase_lod", "<").clears_at == pytest.approx(118.0)
    assert PolicyRule("x", -100.0, "scale_down").clears_at == pytest.approx(-118.0)


def test_policies_must_hold_rules():
    with pytest.raises(OptionError, match="policies of 'mpie' must be PolicyRule objects; got 'cpu'"):
        checked_policies({"mpie": ["cpu"]})  # pyright: ignore[reportArgumentType]
    with pytest.raises(OptionError, match="kept by the name of a subsystem; got ''"):
        checked_policies({"": []})
