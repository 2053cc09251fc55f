"""What a session has told so far: what changed, the newest insight, how long a window waits."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final, cast

from scarcity.graph.changes import Change, Joint, Key, changes, moment, together
from scarcity.numerics.last_seconds import LastSeconds
from scarcity.runtime import EventBus, Subscription
from scarcity.runtime.clock import Clock, SystemClock
from scarcity.runtime.topics import DATA_WINDOW, ENGINE_INSIGHT, PROCESSING_METRICS

__all__ = ["Journal"]

REMEMBERED: Final = 200
_ON_THEIR_WAY: Final = 1024
"""Windows without a word from the engine that are remembered; one that cannot be used is never heard of again."""


class Journal:
    """Listens to a session from its start, so that whoever looks later sees the same as who looked all the time.

    Parameters
    ----------
    clock: the time that delays go by.

    Attributes
    ----------
    insight: the newest ``engine.insight``; empty before the first.
    delay_ms: milliseconds that the newest window waited for the engine and was worked on; None before the first.
    version: grows with everything that is heard, and never falls.
    changed: the version that brought the newest change.
    told: how many graphs were told of.
    """

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()
        self._subscriptions: tuple[Subscription, ...] = ()
        self.version = self.changed = 0
        self._delays = LastSeconds()
        self._forget()

    @property
    def appearances(self) -> Mapping[Key, tuple[str, int]]:
        """Since when each link has been there: the moment, as people write it, and the how-manieth graph it was."""
        return MappingProxyType(self._appearances)

    @property
    def pairs(self) -> Mapping[tuple[str, str], int]:
        """The how-manieth graph first had a link from the one variable to the other, of whatever lag, since then."""
        return MappingProxyType(self._pairs)

    @property
    def delays(self) -> list[float | None]:
        """The longest delay in each second of the last minute, in milliseconds; None where no window was worked on."""
        return self._delays.largest(self._clock.monotonic())

    @property
    def waiting(self) -> int:
        """Windows that the engine has not answered yet."""
        return len(self._sent)

    @property
    def changes(self) -> tuple[Change, ...]:
        """The last 200 changes, newest first."""
        return tuple(self._changes)

    def begin(self, bus: EventBus) -> None:
        """Forget what was heard and listen to `bus`."""
        self.close()
        self._forget()
        self.version += 1
        self.changed = self.version
        self._subscriptions = (
            bus.subscribe(DATA_WINDOW, self._hear_window),
            bus.subscribe(ENGINE_INSIGHT, self._hear_insight),
            bus.subscribe(PROCESSING_METRICS, self._hear_metrics),
        )

    def close(self) -> None:
        """Listen no longer; what was heard stays."""
        for subscription in self._subscriptions:
            subscription.close()
        self._subscriptions = ()

    def _forget(self) -> None:
        self.insight: Mapping[str, Any] = {}
        self.told = 0
        self.delay_ms: float | None = None
        self._delays.clear()
        self._appearances: dict[Key, tuple[str, int]] = {}
        self._pairs: dict[tuple[str, str], int] = {}
        self._changes: deque[Change] = deque(maxlen=REMEMBERED)
        self._told: frozenset[Key] = frozenset()
        self._joint: frozenset[Joint] = frozenset()
        self._sent: dict[int, float] = {}

    def _hear_window(self, topic: str, window: object) -> None:
        start = _start(window)
        if start is not None:
            self._sent[start] = self._clock.monotonic()
            while len(self._sent) > _ON_THEIR_WAY:
                del self._sent[next(iter(self._sent))]

    def _hear_insight(self, topic: str, insight: Mapping[str, Any]) -> None:
        step = insight.get("time_step")
        self._told, news = changes(insight, self._told, step)
        self._joint, joint = together(insight, self._joint, step)
        self.insight = insight
        self.told += 1
        rows, timestamp = insight["rows"], insight.get("timestamp")
        news = [replace(change, told=self.told, rows=rows, timestamp=timestamp) for change in (*news, *joint)]
        self._changes.extendleft(reversed(news))
        when = moment(insight.get("timestamp"), insight["rows"])
        for link in insight["removed"]:
            self._appearances.pop(tuple(link), None)
        self._appearances |= {tuple(link): (when, self.told) for link in insight["added"]}
        linked = {(source, target) for source, target, _ in self._appearances}
        self._pairs = {pair: self._pairs.get(pair, self.told) for pair in linked}
        self.version += 1
        if news:
            self.changed = self.version

    def _hear_metrics(self, topic: str, metrics: object) -> None:
        """Windows are worked on in their order: those before this one cannot come any more."""
        start = _start(metrics)
        since = None if start is None else self._sent.pop(start, None)
        if start is not None and since is not None:
            now = self._clock.monotonic()
            self.delay_ms = (now - since) * 1e3
            self._delays.add(now, self.delay_ms)
            self._sent = {window: sent for window, sent in self._sent.items() if window > start}
        self.version += 1


def _start(message: object) -> int | None:
    """Index of the first row of the window that a message is or is about."""
    start = cast("Mapping[str, Any]", message).get("start") if isinstance(message, Mapping) else None
    return start if isinstance(start, int) else None
