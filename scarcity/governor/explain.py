"""The governor in words: what is tight, what was done about it, since when. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, cast

from scarcity.governor.actions import ACTIONS
from scarcity.governor.audit import AuditRecord
from scarcity.governor.decisions import Control
from scarcity.governor.metrics import METRICS
from scarcity.governor.policy import Policies, PolicyRule

__all__ = ["SUBSYSTEMS", "Picture", "in_words", "own_words", "time_of_day", "why"]

_NAMES: Final[Mapping[str, str]] = {
    "cpu_util": "load of the processors",
    "mem_util": "memory",
    "swap_util": "swap space",
    "gpu_util": "GPU",
    "vram_util": "GPU memory",
    "loop_lag_ms": "event-loop lag",
    "cpu_throttled": "CPU throttling",
    "psi_cpu_some": "waiting for a processor",
    "psi_mem_some": "waiting for memory",
    "latency_ms": "latency of a window",
    "fps": "frame rate",
}
SUBSYSTEMS: Final[Mapping[str, str]] = {
    "mpie": "the engine",
    "stream": "the stream",
    "simulation": "the view",
}
"""What the session's own subsystems are called in a sentence."""
_SHARES: Final = frozenset(
    {
        "cpu_util",
        "mem_util",
        "swap_util",
        "gpu_util",
        "vram_util",
        "cpu_throttled",
        "psi_cpu_some",
        "psi_mem_some",
    }
)
_LIMITS: Final[Mapping[str, tuple[str, str, str, float]]] = {
    "mem_util": ("mem_limit_gb", "GB", "memory", 1024.0),
    "cpu_util": ("cpu_quota", "cores", "cpu", 0.0),
}
"""The figure with the limit of a share, its unit, who told it, and MB of one unit (0: no amount is told)."""
_RECENT_S: Final = 60.0
_LONGEST_FORECAST_S: Final = 300.0
"""A trend tells nothing of what is farther away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """All that there is to be told.

    Attributes
    ----------
    state, now
        Of the governor, and Unix time in seconds.
    metrics, ema
        The figures as measured and smoothed.
    trends
        Level and change per second of those that tend to go on as they went.
    sources
        Who told the limits of "memory" and "cpu".
    policies, control, audit
        The rules, where they stand and what was done.
    registered
        The governed objects by name.
    """

    state: str
    now: float
    metrics: Mapping[str, float]
    ema: Mapping[str, float]
    trends: Mapping[str, tuple[float, float]]
    sources: Mapping[str, str]
    policies: Policies
    control: Control
    audit: tuple[AuditRecord, ...]
    registered: Mapping[str, Any]


def in_words(picture: Picture) -> str:
    """Plain sentences, one a line."""
    if not picture.metrics:
        return f"The governor is {picture.state}; it has measured nothing yet."
    lines = [_state_of(metric, rules, picture) for metric, rules in _by_metric(picture).items()]
    tight = [line for line, is_tight in lines if is_tight]
    calm = [line for line, is_tight in lines if not is_tight]
    head = (
        ""
        if picture.state == "running"
        else f"The governor is {picture.state}; these are its last figures.\n"
    )
    taken = _taken(picture)
    told = [f"Tight: {line}." for line in tight] if tight else ["Nothing is tight."]
    if calm:
        told.append(f"Within limits: {'; '.join(calm)}.")
    told += taken or ["Nothing is held back."]
    told += _recent(picture)
    return head + "\n".join(told)


def _by_metric(picture: Picture) -> dict[str, list[tuple[str, int, PolicyRule]]]:
    """The rules on each figure that is there; those on figures of subsystems that are not there concern nobody."""
    out: dict[str, list[tuple[str, int, PolicyRule]]] = {}
    for subsystem, rules in picture.policies.items():
        for index, rule in enumerate(rules):
            measured = rule.metric in METRICS or subsystem in picture.registered
            if rule.metric in picture.metrics and measured:
                out.setdefault(rule.metric, []).append((subsystem, index, rule))
    return out


def _state_of(metric: str, rules: list[tuple[str, int, PolicyRule]], picture: Picture) -> tuple[str, bool]:
    """A figure in words, and whether one of its rules is tight."""
    first = min((rule for *_, rule in rules), key=lambda rule: abs(rule.threshold - picture.metrics[metric]))
    is_tight = any(picture.control.state(subsystem, index).since is not None for subsystem, index, _ in rules)
    words = f"{_NAMES.get(metric, metric)} {_amount(metric, picture.metrics[metric])}"
    limit, unit, source, megabytes = _LIMITS.get(metric, ("", "", "", 0.0))
    if limit in picture.metrics:
        words += f" of {picture.metrics[limit]:.3g} {unit}"
        if source in picture.sources:
            words += f" ({picture.sources[source]})"
    smooth = picture.ema.get(metric, picture.metrics[metric])
    level, rate = picture.trends.get(metric, (smooth, 0.0))
    left = first.threshold - level
    bound = _amount(metric, first.threshold)
    if first.is_beyond(smooth, first.threshold):
        if not first.is_beyond(picture.metrics[metric], first.threshold):
            words += f", on average {_amount(metric, smooth)}"
        words += f", {'above' if first.direction == '>' else 'below'} {bound}"
    elif rate and 0 < left / rate <= _LONGEST_FORECAST_S:
        words += ", rising" if rate > 0 else ", falling"
        if megabytes and limit in picture.metrics:
            words += f" {abs(rate) * picture.metrics[limit] * megabytes:.3g} MB/s"
        words += f": {bound} reached in {left / rate:.0f} s"
    return words, is_tight


def _taken(picture: Picture) -> list[str]:
    """What subsystems are left with, since when and why."""
    out: list[str] = []
    for (subsystem, action), level in picture.control.levels.items():
        if level.share >= 1:
            continue
        begun = _begun(picture, subsystem, action)
        own = own_words(picture.registered.get(subsystem), action)
        meaning, takes = ACTIONS[action].meaning, ACTIONS[action].takes
        words = own or f"{_who(subsystem)} {meaning}: {_percent(level.share)} of {takes} ({action})"
        if begun is None:
            out.append(f"{words[:1].upper()}{words[1:]}.")
            continue
        out.append(f"Since {time_of_day(begun.time)} {words}, because {why(begun)}.")
    return out


def _begun(picture: Picture, subsystem: str, action: str) -> AuditRecord | None:
    """The oldest record since all was there."""
    found = None
    for record in reversed(picture.audit):
        decision = record.decision
        if decision.subsystem != subsystem or action not in (decision.action, decision.undoes):
            continue
        if record.outcome == "done" and record.share_after >= 1:
            break
        if decision.undoes is None and record.outcome == "done":
            found = record
    return found


def _recent(picture: Picture) -> list[str]:
    """What was done once or given back completely in the last minute, and what was refused."""
    out: list[str] = []
    for record in picture.audit:
        decision = record.decision
        if record.time < picture.now - _RECENT_S:
            continue
        at, who = time_of_day(record.time), _who(decision.subsystem)
        if record.outcome == "refused":
            out.append(f"At {at} {who} did not do {decision.action}.")
        elif decision.undoes is not None and record.share_after >= 1:
            out.append(
                f"At {at} {who} had all of {ACTIONS[decision.undoes].takes} again ({decision.undoes})."
            )
        elif decision.undoes is None and not decision.rule.takes_share:
            out.append(f"At {at} {who} {_plain(decision.action)}, because {why(record)}.")
    return out[-5:]


def why(record: AuditRecord) -> str:
    """On what ground it was done, as a part of a sentence."""
    decision, rule = record.decision, record.decision.rule
    name = _NAMES.get(rule.metric, rule.metric)
    reading = decision.reading
    if reading is None:
        return f"{name} is not measured any more"
    bound = f"{_amount(rule.metric, rule.threshold)}"
    word = "above" if rule.direction == ">" else "below"
    if rule.is_beyond(reading.value, rule.threshold):
        return f"{name} was {_amount(rule.metric, reading.value)}, {word} {bound}"
    if rule.is_beyond(reading.ema, rule.threshold):
        return f"{name} was {_amount(rule.metric, reading.ema)} on average, {word} {bound}"
    return f"{name} was {_amount(rule.metric, reading.value)} and was going to be {word} {bound}"


def _who(subsystem: str) -> str:
    return SUBSYSTEMS.get(subsystem, subsystem)


def _plain(action: str) -> str:
    return {"flush_cache": "freed what it could"}.get(action, f"did {action}")


def own_words(target: Any, action: str) -> str | None:
    """What the subsystem itself says of an action, if it has a method ``describe_action(action)``."""
    describe = cast("Callable[[str], Any] | None", getattr(target, "describe_action", None))
    if not callable(describe):
        return None
    try:
        words = describe(action)
    except Exception:
        return None
    return words if isinstance(words, str) and words else None


def _amount(metric: str, value: float) -> str:
    if metric in _SHARES:
        return _percent(value)
    return f"{value:.0f} ms" if metric.endswith("_ms") else f"{value:.3g}"


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def time_of_day(time: float) -> str:
    """Unix time in seconds as a clock on the wall shows it."""
    return datetime.fromtimestamp(time).strftime("%H:%M:%S")
