"""What every view shares on the Python side: it follows something while it is watched, and keeps its last frame."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from scarcity.widgets.channel import Channel, Send, Timer
from scarcity.widgets.frame import Frame

__all__ = ["Keep", "LiveView"]

Keep: TypeAlias = Callable[[Mapping[str, Any]], None]

_LOOK_AGAIN = 0.5
"""Seconds between two looks at what is followed: pausing, starting and stopping are no messages on the bus."""
_KEEP_EVERY = 10.0


class LiveView(ABC):
    """Follows something and keeps the browser's picture of it up to date.

    It listens only while a view is open: a removed output leaves no subscription, task or timer.

    Parameters
    ----------
    send: hands a header and buffers to the host.
    keep: called now and then with the last frame, for a document to hold; None where there is no document.
    """

    def __init__(self, send: Send, keep: Keep | None = None) -> None:
        self._keep = keep
        try:
            self._loop: asyncio.AbstractEventLoop | None = asyncio.get_running_loop()
        except RuntimeError:
            self._loop = None
        self.channel = Channel(send, self._loop)
        self._timer: Timer | None = None
        self._seq: int = 0
        self._shown: object = None
        self._kept: object = None
        self._kept_at = float("-inf")
        self.channel.on("ready", self._on_ready)
        self.channel.on("bye", self._on_bye)

    @property
    @abstractmethod
    def listening(self) -> bool:
        """Whether it is subscribed to a bus now."""

    def snapshot(self) -> Mapping[str, Any]:
        """The picture of the moment, for a document to hold; empty where there is none yet."""
        frame = self._frame_of(self._seq, full=True)
        return {"header": dict(frame.header), "buffers": list(frame.buffers)}

    def keep_with(self, keep: Keep) -> None:
        """Hand the frames to keep to another function from now on."""
        self._keep = keep

    def close(self) -> None:
        """Stop following; nothing stays behind."""
        if self.channel.watched:
            self._hold()
        self._stop()
        self.channel.close()

    # what a view does itself

    @abstractmethod
    def _attach(self) -> bool:
        """Listen to what is followed, also where it has been replaced; whether it has to be looked at again."""

    @abstractmethod
    def _detach(self) -> None:
        """Listen no longer."""

    @abstractmethod
    def _frame_of(self, seq: int, full: bool) -> Frame:
        """The picture of the moment; `full`: with what the browser may know already."""

    @abstractmethod
    def _outlook(self) -> object:
        """What differs when there is something to show."""

    @abstractmethod
    def _rests(self) -> bool:
        """Whether nothing is going on, so that a document may be saved that is opened much later."""

    def _keepsake(self) -> object:
        """What differs when there is something new to keep."""
        return self._outlook()

    # from the browser, always on the loop

    def _on_ready(self, message: Mapping[str, Any]) -> None:
        self._begin()
        self._refresh()

    def _on_bye(self, message: Mapping[str, Any]) -> None:
        if not self.channel.watched:
            self._stop()

    # the frame

    def _refresh(self) -> None:
        self.channel.push(self._frame)
        self._hold_if_due()

    def _frame(self) -> Frame:
        self._seq += 1
        self._shown = self._outlook()
        return self._frame_of(self._seq, full=False)

    def _begin(self) -> None:
        if self._attach() and self._loop is not None and self._timer is None:
            self._timer = self._loop.call_later(_LOOK_AGAIN, self._look)

    def _stop(self) -> None:
        self._detach()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _look(self) -> None:
        """Notice what changes without a message."""
        self._timer = None
        if not self.channel.watched:
            return
        self._begin()
        if self._outlook() != self._shown:
            self._refresh()
        self._hold_if_due(self._rests())

    def _hold_if_due(self, at_once: bool = False) -> None:
        now = self._loop.time() if self._loop is not None else 0.0
        due = at_once or now - self._kept_at >= _KEEP_EVERY
        if due and self._kept != self._keepsake() and self._hold():
            self._kept_at = now

    def _hold(self) -> bool:
        """Whether there was something to keep."""
        self._kept = self._keepsake()
        snapshot = self.snapshot()
        if self._keep is not None and snapshot:
            self._keep(snapshot)
        return bool(snapshot)
