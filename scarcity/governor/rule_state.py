"""One rule over time: when it wants to act and how much it would give back. Pure; time is what it is told."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from scarcity.governor.level import Level
from scarcity.governor.policy import PolicyRule

__all__ = ["Reading", "RuleState", "allowed_step", "observe", "wants_to_act"]

_TICKS = 3
"""Of so many ticks a rule's votes are counted."""
_SETTLING = 3.0
"""For so many cooldowns after an action, what a moving average tells may be the past that it remembers."""
_SAFE = 0.6
"""Where a step of recovery may lead the figure: this part of the way from the threshold to the clear threshold."""
_PATIENCE_S = 20.0
_QUIET = 0.9
"""After so long without a change a step is tried though the figure has not come all the way, but this part of it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure at one tick: as measured, smoothed and forecast."""

    value: float
    ema: float
    forecast: float


@dataclass(frozen=True, slots=True)
class RuleState:
    """What a rule remembers.

    Attributes
    ----------
    votes
        For the last three ticks that had the figure, whether it was beyond the threshold.
    since
        When the rule last became tight; None while it is content.
    clear_since
        Since when a step of recovery would have been right; None if it is not.
    missing_since
        Since when the figure is missing; None if it is not.
    """

    votes: tuple[bool, ...] = ()
    since: float | None = None
    clear_since: float | None = None
    missing_since: float | None = None


def observe(
    rule: PolicyRule, state: RuleState, reading: Reading | None, level: Level, now: float
) -> RuleState:
    """The state after a tick at which the figure was `reading`, None if it is missing.

    Parameters
    ----------
    level
        What the rule's action has taken so far from its subsystem.
    now
        Seconds of a clock that never goes back.
    """
    if reading is None:
        since = state.missing_since
        # The votes go: a figure that comes back is looked at anew.
        return replace(state, votes=(), clear_since=None, missing_since=now if since is None else since)
    votes = (*state.votes, _is_tight(rule, reading, level, now))[-_TICKS:]
    since = state.since
    if sum(votes) >= rule.votes:
        since = now if since is None else since
    elif not rule.is_beyond(_worst(rule, reading), rule.clears_at):
        since = None
    clear = allowed_step(rule, reading, level, now) > 0
    clear_since = (now if state.clear_since is None else state.clear_since) if clear else None
    return RuleState(votes, since, clear_since)


def wants_to_act(rule: PolicyRule, state: RuleState, level: Level, now: float) -> bool:
    """Whether the rule would act now: votes enough, its cooldown over, something left to take."""
    if sum(state.votes) < rule.votes or not level.rested(rule.cooldown_s, now):
        return False
    return not rule.takes_share or level.share * (1 - 1e-9) > rule.floor


def allowed_step(rule: PolicyRule, reading: Reading | None, level: Level, now: float) -> float:
    """What the rule would let be given back at this tick, as a share of all; 0 if nothing.

    Three grounds. *Hysteresis*: the figure is on the far side of its clear threshold; then `recover_step` is given, up
    to the share at which an earlier recovery failed. *Room*: even if the whole figure was the subsystem's doing and
    grew with its share, it would stay well short of the threshold; then all of that room is given, if it is as much as
    `recover_step`. *Patience*: it is nearly clear and nothing changed for long. The last two end what hysteresis alone
    leaves: a subsystem held at a half for ever because the figure lies between both thresholds.
    """
    missing = 1 - level.share
    if reading is None or missing <= 0:
        return 0.0
    worst = _worst(rule, reading)
    if rule.is_beyond(worst, rule.threshold) or rule.recover_action is None:
        return 0.0
    room = min(_room(rule, worst, level.share), missing)
    step = min(rule.recover_step, missing)
    if room >= step:
        return room
    if level.share + step > level.ceiling(now) or rule.is_beyond(worst, _between(rule, _SAFE)):
        return 0.0
    if not rule.is_beyond(worst, rule.clears_at):
        return step
    is_quiet = now >= max(level.lowered_at, level.raised_at) + _PATIENCE_S
    return step if is_quiet and not rule.is_beyond(worst, _between(rule, _QUIET)) else 0.0


def _room(rule: PolicyRule, worst: float, share: float) -> float:
    """How far the share could rise if the figure was proportional to it (inversely, where low is bad)."""
    safe = _between(rule, _SAFE)
    if rule.direction == ">":
        if worst <= 0:
            return math.inf if safe > 0 else 0.0
        return share * (safe / worst - 1)
    return share * (worst / safe - 1) if safe > 0 else 0.0


def _between(rule: PolicyRule, part: float) -> float:
    """The value at this part of the way from the threshold to the clear threshold."""
    return rule.threshold + part * (rule.clears_at - rule.threshold)


def _worst(rule: PolicyRule, reading: Reading) -> float:
    return rule.worst(reading.value, reading.ema, reading.forecast)


def _is_tight(rule: PolicyRule, reading: Reading, level: Level, now: float) -> bool:
    """The vote of a tick: the moving average or the forecast is beyond the threshold (reading 19).

    The figure itself must be on its way there, or at least not clear: else they tell of a single peak. Shortly after an
    action it must be beyond the threshold: averages answer late, and a rule that listens to them alone acts twice where
    once was enough.
    """
    if not rule.is_beyond(rule.worst(reading.ema, reading.forecast), rule.threshold):
        return False
    settling = now < level.lowered_at + _SETTLING * rule.cooldown_s
    needed = rule.threshold if settling else rule.clears_at
    return rule.is_beyond(reading.value, needed) or not rule.is_beyond(reading.ema, reading.value)
