"""The gauges of a governor behind a picture in the browser, whatever the host."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from scarcity.errors import DataError
from scarcity.runtime import Subscription
from scarcity.runtime.topics import DRG_TELEMETRY
from scarcity.widgets.channel import Channel, Send, Timer
from scarcity.widgets.frame import Frame
from scarcity.widgets.governing import governing

if TYPE_CHECKING:
    from scarcity.governor import DynamicResourceGovernor
    from scarcity.session import Session

__all__ = ["LiveGovernorGauges", "governor_of"]

Keep: TypeAlias = Callable[[Mapping[str, Any]], None]

_LOOK_AGAIN = 0.5
"""Seconds between two looks at the governor: starting and stopping are no messages on the bus."""
_KEEP_EVERY = 10.0


def governor_of(source: Any) -> DynamicResourceGovernor | None:
    """The governor that is `source` or that a session has now; None if it has none.

    Raises
    ------
    DataError: `source` is neither a governor nor a session.
    """
    if all(hasattr(source, name) for name in ("policies", "actuators", "monitor", "explain")):
        return cast("DynamicResourceGovernor", source)
    if hasattr(source, "governor") or all(hasattr(source, name) for name in ("bus", "stream", "engine")):
        governor = getattr(source, "governor", None)
        return None if governor is None else governor_of(governor)
    raise DataError(
        f"GovernorGauges shows a DynamicResourceGovernor or a Session, not {type(source).__name__}; "
        "scarcity.governor has the one, scarcity.Session(data) the other."
    )


class LiveGovernorGauges:
    """Follows a governor and keeps the browser's gauges up to date.

    It listens only while a view is open: a removed output leaves no subscription, task or timer. What a stopped
    governor measured last stays.

    Parameters
    ----------
    source: a governor, or an object with `governor`, such as a session; that may change or be None.
    send: hands a header and buffers to the host.
    keep: called now and then with the last frame, for a document to hold; None where there is no document.

    Raises
    ------
    DataError: `source` is something else.
    """

    def __init__(
        self, source: DynamicResourceGovernor | Session, send: Send, *, keep: Keep | None = None
    ) -> None:
        governor_of(source)
        self._source = source
        self._keep = keep
        try:
            self._loop: asyncio.AbstractEventLoop | None = asyncio.get_running_loop()
        except RuntimeError:
            self._loop = None
        self.channel = Channel(send, self._loop)
        self._followed: DynamicResourceGovernor | None = None
        self._subscription: Subscription | None = None
        self._timer: Timer | None = None
        self._seq = 0
        self._shown: object = None
        self._kept: object = None
        self._kept_at = float("-inf")
        self.channel.on("ready", self._on_ready)
        self.channel.on("bye", self._on_bye)
        self._hold()

    @property
    def governor(self) -> DynamicResourceGovernor | None:
        """The governor that is shown; None where there is none."""
        return governor_of(self._source)

    @property
    def listening(self) -> bool:
        """Whether it is subscribed to the governor's bus now."""
        return self._subscription is not None

    def snapshot(self) -> Mapping[str, Any]:
        """The picture of the moment, for a document to hold."""
        frame = self._frame_of(self._seq)
        return {"header": dict(frame.header), "buffers": []}

    def keep_with(self, keep: Keep) -> None:
        """Hand the frames to keep to another function from now on."""
        self._keep = keep

    def close(self) -> None:
        """Stop following; nothing stays behind."""
        if self.channel.watched:
            self._hold()
        self._detach()
        self.channel.close()

    def _on_ready(self, message: Mapping[str, Any]) -> None:
        self._follow(self.governor)
        if self._loop is not None and self._timer is None:
            self._timer = self._loop.call_later(_LOOK_AGAIN, self._look)
        self._refresh()

    def _on_bye(self, message: Mapping[str, Any]) -> None:
        if not self.channel.watched:
            self._detach()

    def _on_telemetry(self, topic: str, payload: object) -> None:
        self._refresh()

    def _look(self) -> None:
        self._timer = None
        if self._loop is None or not self.channel.watched:
            return
        self._follow(self.governor)
        if self._outlook() != self._shown:
            self._refresh()
        self._timer = self._loop.call_later(_LOOK_AGAIN, self._look)

    def _follow(self, governor: DynamicResourceGovernor | None) -> None:
        if governor is self._followed and (governor is None or self._subscription is not None):
            return
        if self._subscription is not None:
            self._subscription.close()
            self._subscription = None
        self._followed = governor
        if governor is not None:
            self._subscription = governor.bus.subscribe(DRG_TELEMETRY, self._on_telemetry, policy="latest")

    def _detach(self) -> None:
        if self._subscription is not None:
            self._subscription.close()
            self._subscription = None
        self._followed = None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _refresh(self) -> None:
        self.channel.push(self._frame)
        now = self._loop.time() if self._loop is not None else 0.0
        at_rest = self.governor is None or self.governor.state != "running"
        if (at_rest or now - self._kept_at >= _KEEP_EVERY) and self._kept != self._outlook():
            self._hold()
            self._kept_at = now

    def _hold(self) -> None:
        self._kept = self._outlook()
        if self._keep is not None:
            self._keep(self.snapshot())

    def _outlook(self) -> object:
        """What differs when there is something to show."""
        governor = self.governor
        return None if governor is None else (id(governor), governor.state, governor.ticks)

    def _frame(self) -> Frame:
        self._seq += 1
        self._shown = self._outlook()
        return self._frame_of(self._seq)

    def _frame_of(self, seq: int) -> Frame:
        return Frame({"kind": "frame", "seq": seq, "governor": governing(self.governor)}, ())
