"""What all rules together want done at a tick: one thing a subsystem, the most important first. Pure."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from scarcity.governor.level import FULL, Level, lowered, raised, refused
from scarcity.governor.policy import Policies, PolicyRule
from scarcity.governor.rule_state import Reading, RuleState, allowed_step, observe, wants_to_act

__all__ = ["Control", "Decision", "decide", "done", "forget", "not_done"]

_GONE_AFTER_S = 60.0
"""A figure that is missing for so long is no ground any more to keep what was taken because of it."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One thing to be done.

    Attributes
    ----------
    subsystem, rule, index
        Whose rule, which one, and its place among the subsystem's.
    action, factor
        What is asked for.
    undoes
        The action that a step of recovery undoes; None for an action itself.
    reading
        The figure that it rests on; None where what was taken is given back because the figure is gone.
    share
        What was left of all beforehand.
    """

    subsystem: str
    rule: PolicyRule
    index: int
    action: str
    factor: float
    undoes: str | None
    reading: Reading | None
    share: float


@dataclass(frozen=True, slots=True)
class Control:
    """The state of all rules.

    Attributes
    ----------
    rules
        The states of each subsystem's rules, in their order.
    levels
        What was taken, by subsystem and action; nothing where there is none.
    turns
        By subsystem the priority of the rule that acted last and until when those of no higher one wait.
    """

    rules: Mapping[str, tuple[RuleState, ...]] = field(default_factory=dict[str, tuple[RuleState, ...]])
    levels: Mapping[tuple[str, str], Level] = field(default_factory=dict[tuple[str, str], Level])
    turns: Mapping[str, tuple[int, float]] = field(default_factory=dict[str, tuple[int, float]])

    def level(self, subsystem: str, action: str) -> Level:
        """What `action` has taken from `subsystem`."""
        return self.levels.get((subsystem, action), FULL)

    def state(self, subsystem: str, index: int) -> RuleState:
        """The state of a rule."""
        known = self.rules.get(subsystem, ())
        return known[index] if index < len(known) else RuleState()


def decide(
    policies: Policies,
    control: Control,
    readings: Mapping[str, Reading],
    can: Callable[[str, str], bool],
    now: float,
) -> tuple[Control, list[Decision]]:
    """One tick: every rule looks at its figure, then every subsystem gets at most one thing to do.

    Of the rules that want to act the one of highest priority does, of equals the first; the next action of a rule of
    no higher priority waits out its cooldown, so that it is seen what the first one brought. Where no rule is tight,
    one action is undone by a step: the one that has taken most, if all rules with that action allow it.

    Parameters
    ----------
    can
        Whether a subsystem can be asked for an action just now.
    now
        Seconds of a clock that never goes back.
    """
    states = {
        subsystem: tuple(
            observe(
                rule,
                control.state(subsystem, index),
                readings.get(rule.metric),
                control.level(subsystem, rule.action),
                now,
            )
            for index, rule in enumerate(rules)
        )
        for subsystem, rules in policies.items()
    }
    control = replace(control, rules=states)
    decisions: list[Decision] = []
    for subsystem, rules in policies.items():
        decision = _action(subsystem, rules, control, readings, can, now) or _recovery(
            subsystem, rules, control, readings, can, now
        )
        if decision is not None:
            decisions.append(decision)
    return control, decisions


def done(control: Control, decision: Decision, now: float) -> Control:
    """The state after `decision` was carried out."""
    rule, level = decision.rule, control.level(decision.subsystem, decision.undoes or decision.action)
    if decision.undoes is not None:
        return _with(control, decision, raised(level, decision.factor, now))
    after = (
        lowered(level, decision.factor, rule.floor, now)
        if rule.takes_share
        else replace(level, lowered_at=now, refusals=0)
    )
    turn = (rule.priority, now + rule.cooldown_s)
    return _with(replace(control, turns={**control.turns, decision.subsystem: turn}), decision, after)


def not_done(control: Control, decision: Decision, now: float) -> Control:
    """The state after `decision` was refused, failed or was given up: what was taken stays as it was."""
    level = control.level(decision.subsystem, decision.undoes or decision.action)
    return _with(control, decision, refused(level, now))


def forget(control: Control, subsystem: str) -> Control:
    """The state without what is known of `subsystem`."""
    return Control(
        rules={name: each for name, each in control.rules.items() if name != subsystem},
        levels={key: each for key, each in control.levels.items() if key[0] != subsystem},
        turns={name: each for name, each in control.turns.items() if name != subsystem},
    )


def _with(control: Control, decision: Decision, level: Level) -> Control:
    key = decision.subsystem, decision.undoes or decision.action
    return replace(control, levels={**control.levels, key: level})


def _action(
    subsystem: str,
    rules: tuple[PolicyRule, ...],
    control: Control,
    readings: Mapping[str, Reading],
    can: Callable[[str, str], bool],
    now: float,
) -> Decision | None:
    busy_with, until = control.turns.get(subsystem, (0, -math.inf))
    for index, rule in sorted(enumerate(rules), key=lambda item: -item[1].priority):
        level = control.level(subsystem, rule.action)
        waits = now < until and rule.priority <= busy_with
        if waits or not wants_to_act(rule, control.state(subsystem, index), level, now):
            continue
        if can(subsystem, rule.action):
            return Decision(
                subsystem,
                rule,
                index,
                rule.action,
                _factor(rule, level, now),
                None,
                readings.get(rule.metric),
                level.share,
            )
    return None


def _factor(rule: PolicyRule, level: Level, now: float) -> float:
    """The rule's, but no more than its floor lets be taken, and only the last step of recovery where that fails."""
    if not rule.takes_share:
        return rule.factor
    least = level.before if rule.recover_action is not None and level.is_failing(now) else rule.floor
    return max(rule.factor, min(least / level.share, 1.0))


def _recovery(
    subsystem: str,
    rules: tuple[PolicyRule, ...],
    control: Control,
    readings: Mapping[str, Reading],
    can: Callable[[str, str], bool],
    now: float,
) -> Decision | None:
    taken = {rule.action: control.level(subsystem, rule.action) for rule in rules}
    for action, level in sorted(taken.items(), key=lambda item: item[1].share):
        if level.share >= 1:
            return None
        steps = [
            (_step(rule, control.state(subsystem, index), readings.get(rule.metric), level, now), index)
            for index, rule in enumerate(rules)
            if rule.action == action
        ]
        step, index = min(steps)
        tight = any(
            sum(control.state(subsystem, each).votes) >= rule.votes for each, rule in enumerate(rules)
        )
        undo = rules[index].recover_action
        if step > 0 and not tight and undo is not None and can(subsystem, undo):
            rule = rules[index]
            return Decision(
                subsystem, rule, index, undo, step, action, readings.get(rule.metric), level.share
            )
    return None


def _step(rule: PolicyRule, state: RuleState, reading: Reading | None, level: Level, now: float) -> float:
    """What the rule lets be given back now."""
    if now < level.raised_at + rule.min_hold or not level.rested(rule.cooldown_s, now):
        return 0.0
    if reading is None:
        if state.missing_since is not None and state.missing_since <= level.lowered_at:
            return 1 - level.share  # it took nothing, and has no say in giving back
        gone = state.missing_since is not None and now >= state.missing_since + _GONE_AFTER_S
        return min(rule.recover_step, 1 - level.share) if gone and rule.recover_action else 0.0
    if state.clear_since is None or now < state.clear_since + rule.min_hold:
        return 0.0
    return allowed_step(rule, reading, level, now)
