"""Frames to one browser widget: one in flight, one waiting, the newest wins."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeAlias

from scarcity.widgets.frame import Frame

__all__ = ["Channel", "ChannelStatistics", "Loop", "Send", "Timer"]

Send: TypeAlias = Callable[[Mapping[str, Any], tuple[bytes, ...]], None]
MakeFrame: TypeAlias = Callable[[], Frame]
Handler: TypeAlias = Callable[[Mapping[str, Any]], None]

_PATIENCE = 2.0
_GIVE_UP_AFTER = 3
_SILENT_FOR = 50


class Timer(Protocol):
    """What `Loop.call_later` returns."""

    def cancel(self) -> None:
        """Forget the call."""


class Loop(Protocol):
    """The part of an asyncio event loop that a channel needs."""

    def call_soon_threadsafe(self, callback: Callable[..., object], /, *args: Any) -> object:
        """Call from any thread."""
        ...

    def call_later(self, delay: float, callback: Callable[..., object], /, *args: Any) -> Timer:
        """Call after `delay` seconds."""
        ...

    def is_closed(self) -> bool:
        """Whether it will never call again."""
        ...


@dataclass(frozen=True, slots=True)
class ChannelStatistics:
    """What a channel has done; a snapshot.

    Parameters
    ----------
    sent, acknowledged: frames.
    replaced: frames that a newer one overtook before they were sent.
    lost: frames whose acknowledgement never came.
    views: open views.
    malformed: messages that made no sense.
    """

    sent: int = 0
    acknowledged: int = 0
    replaced: int = 0
    lost: int = 0
    views: int = 0
    malformed: int = 0


class Channel:
    """Sends the newest frame as fast as the browser paints, and no faster; hands messages to the event loop.

    Nothing is sent while no view is open. A lost acknowledgement is given up after 2 s, the next in a row after 4 s,
    a third after 8 s; then nobody is taken to be watching until a view speaks again. A view that stays silent while
    others acknowledge 50 frames has gone without a word, as when its page was reloaded.

    Parameters
    ----------
    send: hands a header and buffers to the host; called on the loop only.
    loop: where everything happens; None (a script without a loop): at once, unpaced, on the caller's thread.

    Source: mosaic's throttle (one in flight, one pending).
    """

    def __init__(self, send: Send, loop: Loop | None) -> None:
        self._send, self._loop = send, loop
        self._in_flight: int | None = None
        self._pending: MakeFrame | None = None
        self._timer: Timer | None = None
        self._lost_in_a_row = 0
        self._views: dict[str, int] = {}  # → frames that had been acknowledged when it was last heard
        self._handlers: defaultdict[str, list[Handler]] = defaultdict(list)
        self._statistics = ChannelStatistics()
        self._closed = False

    @property
    def statistics(self) -> ChannelStatistics:
        """Counts until now."""
        return replace(self._statistics, views=len(self._views))

    @property
    def watched(self) -> bool:
        """Whether a view is open."""
        return bool(self._views) and not self._closed

    @property
    def views(self) -> frozenset[str]:
        """The open views."""
        return frozenset(self._views)

    def push(self, frame: Frame | MakeFrame) -> None:
        """Show `frame` as soon as the browser has painted the one before; a function is called only then."""
        if self._closed:
            return
        if self._pending is not None:
            self._count(replaced=1)
        self._pending = (lambda: frame) if isinstance(frame, Frame) else frame
        self._advance()

    def tell(self, content: Mapping[str, Any], buffers: tuple[bytes, ...] = ()) -> None:
        """Send a message that is no frame, at once."""
        if self.watched:
            self._send(content, buffers)

    def on(self, kind: str, handler: Handler) -> None:
        """Call `handler` on the loop with each message of this kind."""
        self._handlers[kind].append(handler)

    def receive(self, content: object) -> None:
        """Take in a message of the browser; may be called on any thread."""
        if self._closed:
            return
        if self._loop is None:
            self._handle(content)
        elif not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._handle, content)

    def close(self) -> None:
        """Forget everything; later calls do nothing."""
        self._closed = True
        self._land()
        self._pending = None
        self._views.clear()
        self._handlers.clear()

    def _handle(self, content: object) -> None:
        if self._closed:
            return
        if not isinstance(content, Mapping):
            self._count(malformed=1)
            return
        message: Mapping[str, Any] = content  # pyright: ignore[reportUnknownVariableType]
        kind, view = message.get("kind"), message.get("view")
        if not isinstance(kind, str) or not isinstance(view, str):
            self._count(malformed=1)
            return
        if kind == "bye":
            self._views.pop(view, None)
            if not self._views:
                self._land()
        else:
            known = view in self._views
            self._views[view] = self._statistics.acknowledged
            self._lost_in_a_row = 0
            if kind == "ready":
                self._land()  # what was on its way was not for this view
            elif not known:
                self._call("ready", message)  # it had been given up
        if kind == "ack" and self._in_flight is not None and message.get("seq") == self._in_flight:
            self._count(acknowledged=1)
            self._forget_silent_views()
            self._land()
        self._call(kind, message)
        self._advance()

    def _call(self, kind: str, message: Mapping[str, Any]) -> None:
        for handler in tuple(self._handlers[kind]):
            handler(message)

    def _forget_silent_views(self) -> None:
        oldest = self._statistics.acknowledged - _SILENT_FOR
        self._views = {view: heard for view, heard in self._views.items() if heard >= oldest}

    def _advance(self) -> None:
        if self._in_flight is not None or self._pending is None or not self.watched:
            return
        make, self._pending = self._pending, None
        frame = make()
        if self._loop is not None:
            self._in_flight = frame.seq
            self._timer = self._loop.call_later(_PATIENCE * 2**self._lost_in_a_row, self._expire, frame.seq)
        self._count(sent=1)
        self._send(frame.header, frame.buffers)

    def _expire(self, seq: int) -> None:
        if seq != self._in_flight:
            return
        self._count(lost=1)
        self._lost_in_a_row += 1
        self._land()
        if self._lost_in_a_row >= _GIVE_UP_AFTER:
            self._views.clear()
            self._call("bye", {"kind": "bye", "view": ""})
        self._advance()

    def _land(self) -> None:
        self._in_flight = None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _count(self, **more: int) -> None:
        now = self._statistics
        self._statistics = replace(now, **{name: getattr(now, name) + by for name, by in more.items()})
