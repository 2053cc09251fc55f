"""The gauges of a governor behind a picture in the browser, whatever the host."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from scarcity.errors import DataError
from scarcity.runtime import Subscription
from scarcity.runtime.topics import DRG_TELEMETRY
from scarcity.widgets.channel import Send
from scarcity.widgets.frame import Frame
from scarcity.widgets.governing import governing
from scarcity.widgets.live_view import Keep, LiveView

if TYPE_CHECKING:
    from scarcity.governor import DynamicResourceGovernor
    from scarcity.session import Session

__all__ = ["LiveGovernorGauges", "governor_of"]


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


class LiveGovernorGauges(LiveView):
    """Follows a governor and keeps the browser's gauges up to date. What a stopped governor measured last stays.

    Parameters
    ----------
    source: a governor, or an object with `governor`, such as a session; that may change or be None.
    send, keep: as for `LiveView`.

    Raises
    ------
    DataError: `source` is something else.
    """

    def __init__(
        self, source: DynamicResourceGovernor | Session, send: Send, *, keep: Keep | None = None
    ) -> None:
        governor_of(source)
        super().__init__(send, keep)
        self._source = source
        self._followed: DynamicResourceGovernor | None = None
        self._subscription: Subscription | None = None
        self._hold()

    @property
    def governor(self) -> DynamicResourceGovernor | None:
        """The governor that is shown; None where there is none."""
        return governor_of(self._source)

    @property
    def listening(self) -> bool:
        """Whether it is subscribed to the governor's bus now."""
        return self._subscription is not None

    def _attach(self) -> bool:
        governor = self.governor
        if governor is not self._followed or (governor is not None and self._subscription is None):
            self._detach()
            self._followed = governor
            if governor is not None:
                self._subscription = governor.bus.subscribe(
                    DRG_TELEMETRY, self._on_telemetry, policy="latest"
                )
        return True

    def _detach(self) -> None:
        if self._subscription is not None:
            self._subscription.close()
            self._subscription = None
        self._followed = None

    def _on_telemetry(self, topic: str, payload: object) -> None:
        self._refresh()

    def _outlook(self) -> object:
        governor = self.governor
        return None if governor is None else (id(governor), governor.state, governor.ticks)

    def _rests(self) -> bool:
        return self.governor is None or self.governor.state != "running"

    def _frame_of(self, seq: int, full: bool) -> Frame:
        return Frame({"kind": "frame", "seq": seq, "governor": governing(self.governor)}, ())
