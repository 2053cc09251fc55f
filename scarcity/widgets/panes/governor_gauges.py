"""The gauges of a governor as a Panel component."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from scarcity.widgets.bundle import STATIC
from scarcity.widgets.governor_gauges import LiveGovernorGauges
from scarcity.widgets.panes.host import LivePane

if TYPE_CHECKING:
    from scarcity.governor import DynamicResourceGovernor
    from scarcity.session import Session

__all__ = ["GovernorGaugesPane"]


class GovernorGaugesPane(LivePane):
    """What the machine has left, what is expected, and what the governor did about it, on a Panel page.

    Make one for each visitor. It is as high as what it shows.

    Parameters
    ----------
    governor_or_session: a `DynamicResourceGovernor`, or an object with `governor`, such as a `Session`.

    Raises
    ------
    DataError: it is neither.
    """

    _bundle = STATIC / "governor-gauges.js"

    def __init__(self, governor_or_session: DynamicResourceGovernor | Session, **parameters: Any) -> None:
        super().__init__(partial(LiveGovernorGauges, governor_or_session), **parameters)
