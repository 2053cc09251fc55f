"""What a governor measures, as gauges: value, true limit, where rules act, what is expected, the last minute."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from scarcity.governor.metrics import METRICS
from scarcity.governor.policy import PolicyRule
from scarcity.graph.words import printable

if TYPE_CHECKING:
    from scarcity.governor import DynamicResourceGovernor

__all__ = ["SECONDS", "gauges_of", "last_minute", "nice_end"]

SECONDS: Final = 60
"""Values of a spark line, one a second."""

_NAMES: Final[Mapping[str, str]] = {
    "mem_util": "Memory",
    "cpu_util": "Processors",
    "loop_lag_ms": "Event-loop lag",
    "cpu_throttled": "Throttling",
    "psi_cpu_some": "Wait for a CPU",
    "psi_mem_some": "Wait for memory",
    "psi_io_some": "Wait for a disk",
    "swap_util": "Swap",
    "gpu_util": "GPU",
    "vram_util": "GPU memory",
    "latency_ms": "Window latency",
    "fps": "Frame rate",
    "disk_read_mb_s": "Disk read",
    "disk_write_mb_s": "Disk written",
    "net_recv_mb_s": "Network in",
    "net_sent_mb_s": "Network out",
}
"""The figures that have a gauge where they are measured, in their order."""
_MEANINGS: Final[Mapping[str, str]] = {
    "latency_ms": "from the arrival of a window to its graph",
    "fps": "frames a second of the views",
}
_UNITS: Final[Mapping[str, str]] = {"latency_ms": "ms", "fps": "a second"}
_LIMITS: Final[Mapping[str, tuple[str, str, str]]] = {
    "mem_util": ("mem_limit_gb", "GB", "memory"),
    "cpu_util": ("cpu_quota", "cores", "cpu"),
}
_BESIDE: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "mem_util": (("kernel_mem_mb", "this Python process"), ("mem_available_gb", "can still be had")),
    "cpu_util": (("kernel_cpu", "this Python process"), ("cpu_freq", "clock")),
    "loop_lag_ms": (("loop_lag_p50_ms", "median"), ("loop_lag_max_ms", "longest")),
    "psi_mem_some": (("psi_mem_full", "all tasks at once"),),
    "psi_io_some": (("psi_io_full", "all tasks at once"),),
}
"""What is told with a figure, where it is known."""
_SOURCES: Final[Mapping[str, str]] = {"psutil": "the machine", "affinity": "processor affinity"}
_OF_ALL: Final = frozenset({"mem_util", "cpu_util", "swap_util", "gpu_util", "vram_util"})
"""Shares of something that can be full: their scale is all of it; that of other shares is, unless a rule is nearer."""
_ROOM: Final = 1.25
"""How far a scale goes beyond the thresholds, at least."""
_MOST: Final = 4.0
"""How far at most: one long lag must not press all others to the edge."""
_LEAST_END: Final[Mapping[str, float]] = {"ms": 50.0, "MB/s": 1.0}


def gauges_of(governor: DynamicResourceGovernor) -> list[dict[str, Any]]:
    """One entry a figure that is measured and has a gauge, or that a rule is about.

    Returns
    -------
    entries as JSON. Words: `name`, `value`, `amount` (with the limit and who told it), `rules`, `expected`, `minute`,
    `meaning`, `state` ("tight", "near" or ""). Places in [0, 1] of the scale, None where there is none: `at`, `acts`,
    `clears`, `forecast`, and `line` (one a second, oldest first). `limit`: whether the end of the scale is a true
    limit; `below`: whether low is bad; `end`: the end of the scale in words.
    """
    metrics, rules = governor.metrics, _by_metric(governor)
    shown = [name for name in _NAMES if name in metrics]
    shown += sorted(name for name in rules if name in metrics and name not in _NAMES)
    times, values = governor.monitor.newest(SECONDS, shown)
    tight = governor.tight
    return [
        _gauge(governor, name, rules.get(name, []), times, values.get(name), tight.get(name))
        for name in shown
    ]


def last_minute(
    times: npt.NDArray[np.float64], values: npt.NDArray[np.float64], below: bool = False
) -> npt.NDArray[np.float64]:
    """(60,) the worst value of each of the last 60 seconds, oldest first; NaN where there was none.

    Parameters
    ----------
    times, values: (n,) Unix times in seconds, the newest last, and what was measured.
    below: whether low is bad.

    >>> last_minute(np.array([10.1, 10.6, 11.2]), np.array([1.0, 3.0, 2.0]))[-3:]
    array([nan,  3.,  2.])
    """
    out = np.full(SECONDS, np.nan)
    if len(times):
        place = SECONDS - 1 - (math.floor(times[-1]) - np.floor(times).astype(np.int64))
        kept = (place >= 0) & (place < SECONDS)
        (np.fmin if below else np.fmax).at(out, place[kept], values[kept])
    return out


def nice_end(value: float) -> float:
    """The least of 1, 2, 5, 10, 20 … (and of 0.1, 0.2 …) that is not less than `value`.

    >>> nice_end(37.0), nice_end(5.0), nice_end(0.3)
    (50.0, 5.0, 0.5)
    """
    if not 0 < value < math.inf:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next((step * power for step in (1.0, 2.0, 5.0) if value <= step * power * (1 + 1e-9)), 10 * power)


def _gauge(
    governor: DynamicResourceGovernor,
    name: str,
    rules: list[tuple[str, PolicyRule]],
    times: npt.NDArray[np.float64],
    recorded: npt.NDArray[np.float64] | None,
    tight_s: float | None,
) -> dict[str, Any]:
    value, unit = governor.metrics[name], _unit(name)
    expected = governor.forecast.get(name)
    nearest = min((rule for _, rule in rules), key=lambda rule: abs(rule.threshold - value), default=None)
    below = nearest is not None and nearest.direction == "<"
    minute = np.full(SECONDS, np.nan) if recorded is None else last_minute(times, recorded, below)
    known: list[float] = minute[~np.isnan(minute)].tolist()
    end = 1.0
    if name not in _OF_ALL and (rules or unit != "share"):
        levels = [_ROOM * level for _, rule in rules for level in (rule.threshold, rule.clears_at)]
        levels += [value, _LEAST_END.get(unit, 0.0)] + ([] if expected is None else [expected])
        end = nice_end(max(levels + known))
        if rules:
            end = min(end, nice_end(_MOST * max(rule.threshold for _, rule in rules)))
        end = min(end, 1.0) if unit == "share" else end
    near = nearest is not None and nearest.is_beyond(value, nearest.clears_at)
    horizon = governor.config.profiler.forecast_horizon * governor.config.control_interval
    return {
        "key": printable(name),
        "name": printable(_NAMES.get(name, name)),
        "meaning": _MEANINGS.get(name) or (METRICS[name].meaning if name in METRICS else ""),
        "value": _words(value, unit),
        "amount": _amount(governor, name),
        "beside": _beside(governor.metrics, name),
        "state": "tight" if tight_s is not None else "near" if near else "",
        "tight_s": None if tight_s is None else round(tight_s),
        "rules": [*_rule_words(governor, rules, unit)],
        "expected": "" if expected is None else f"{_words(expected, unit)} in {horizon:.3g} s",
        "minute": _range(known, unit),
        "end": _words(end, unit),
        "limit": name in _LIMITS and _LIMITS[name][0] in governor.metrics,
        "below": below,
        "at": _place(value, end),
        "acts": None if nearest is None else _place(nearest.threshold, end),
        "acts_words": "" if nearest is None else _words(nearest.threshold, unit),
        "clears": None if nearest is None else _place(nearest.clears_at, end),
        "forecast": None if expected is None else _place(expected, end),
        "line": _places(minute, end),
    }


def _by_metric(governor: DynamicResourceGovernor) -> dict[str, list[tuple[str, PolicyRule]]]:
    out: dict[str, list[tuple[str, PolicyRule]]] = {}
    for subsystem, rules in governor.policies.items():
        for rule in rules:
            out.setdefault(rule.metric, []).append((subsystem, rule))
    return out


def _rule_words(
    governor: DynamicResourceGovernor, rules: list[tuple[str, PolicyRule]], unit: str
) -> Iterable[str]:
    """Each pair of thresholds once, with those that give way there."""
    who: dict[tuple[str, float, float], list[str]] = {}
    for subsystem, rule in rules:
        there = who.setdefault((rule.direction, rule.threshold, rule.clears_at), [])
        if subsystem in governor.actuators.registry and subsystem not in there:
            there.append(subsystem)
    for (direction, acts, clears), names in who.items():
        over, back = ("above", "below") if direction == ">" else ("below", "above")
        gives = "give" if len(names) > 1 else "gives"
        agents = (
            f"{printable(_listed(names))} {gives} way" if names else "nothing that is registered gives way"
        )
        yield f"{over} {_words(acts, unit)} {agents}; back {back} {_words(clears, unit)}"


def _amount(governor: DynamicResourceGovernor, name: str) -> str:
    """Of how much, and who says so."""
    limit, unit, source = _LIMITS.get(name, ("", "", ""))
    if limit not in governor.metrics:
        return ""
    total = governor.metrics[limit]
    told: Mapping[str, str] = getattr(governor.sensors, "sources", None) or {}
    by = printable(_SOURCES.get(told[source], told[source])) if source in told else ""
    shown = unit if total != 1 or unit != "cores" else "core"
    return f"{_digits(governor.metrics[name] * total)} of {total:.3g} {shown}{by and f', {by}'}"


def _beside(metrics: Mapping[str, float], name: str) -> list[str]:
    return [
        f"{what} {_words(metrics[other], _unit(other))}"
        for other, what in _BESIDE.get(name, ())
        if other in metrics
    ]


def _range(values: list[float], unit: str) -> str:
    if not values:
        return ""
    low, high = _words(min(values), unit), _words(max(values), unit)
    return low if low == high else f"{low} to {high}"


def _place(value: float, end: float) -> float | None:
    return round(min(max(value / end, 0.0), 1.0), 4) if math.isfinite(value) else None


def _places(values: npt.NDArray[np.float64], end: float) -> list[float | None]:
    places: list[float] = np.round(np.clip(values / end, 0.0, 1.0), 4).tolist()
    return [None if place != place else place for place in places]


def _unit(name: str) -> str:
    return METRICS[name].unit if name in METRICS else _UNITS.get(name, "")


def _words(value: float, unit: str) -> str:
    if unit == "share":
        return f"{100 * value:.0f} %"
    if unit in ("ms", "MHz") and abs(value) >= 1:
        return f"{value:,.0f} {unit}"
    return f"{_digits(value)} {unit}".rstrip()


def _digits(value: float) -> str:
    """Three digits above 1, two decimals below: more would only flicker."""
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}" if abs(value) >= 1 else f"{value:.2f}"


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
