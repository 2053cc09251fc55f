"""Figures that no sensor measures: others report them, over the bus or by a call."""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, cast

from scarcity.runtime import EventBus, Subscription
from scarcity.runtime.topics import PROCESSING_METRICS, SIMULATION_FRAME

__all__ = ["Reported"]

_HEARD: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {PROCESSING_METRICS: ("latency_ms",), SIMULATION_FRAME: ("fps",)}
)
"""Keys of a topic's payload that are figures."""


class Reported:
    """The newest figures; between two looks the mean of each, and the last one for `age_s` seconds.

    >>> figures = Reported(age_s=5.0)
    >>> figures.note("fps", 20.0); figures.note("fps", 30.0)
    >>> figures.take(now=1.0), figures.take(now=5.9), figures.take(now=6.1)
    ({'fps': 25.0}, {'fps': 30.0}, {})
    """

    def __init__(self, age_s: float) -> None:
        self._age_s = age_s
        self._fresh: dict[str, list[float]] = {}
        self._last: dict[str, tuple[float, float]] = {}
        self._subscriptions: list[Subscription] = []

    def note(self, metric: str, value: float) -> None:
        """Keep a figure; one that is no finite number is passed over."""
        try:
            number = float(value)
        except (TypeError, ValueError, OverflowError):
            return
        if math.isfinite(number):
            kept = self._fresh.setdefault(metric, [])
            if len(kept) < 1024:
                kept.append(number)

    def take(self, now: float) -> dict[str, float]:
        """The figures that hold at `now`, seconds of a clock that never goes back."""
        fresh, self._fresh = self._fresh, {}
        out = {name: sum(values) / len(values) for name, values in fresh.items()}
        self._last = {
            **{name: each for name, each in self._last.items() if now <= each[1] + self._age_s},
            **{name: (values[-1], now) for name, values in fresh.items()},
        }
        return {**{name: value for name, (value, _) in self._last.items()}, **out}

    def listen(self, bus: EventBus) -> None:
        """Take figures from the topics of `bus` that carry them."""
        self._subscriptions = [bus.subscribe(topic, self._hear) for topic in _HEARD]

    def close(self) -> None:
        """Listen no longer and forget all figures."""
        for subscription in self._subscriptions:
            subscription.close()
        self._subscriptions = []
        self._fresh.clear()
        self._last.clear()

    def _hear(self, topic: str, payload: Any) -> None:
        if isinstance(payload, Mapping):
            message = cast("Mapping[str, Any]", payload)
            for metric in _HEARD[topic]:
                if metric in message:
                    self.note(metric, message[metric])
