"""The gauges of a governor as a Jupyter widget."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from scarcity.widgets.bundle import bundle_of
from scarcity.widgets.governor_gauges import LiveGovernorGauges
from scarcity.widgets.jupyter.host import LiveWidget

if TYPE_CHECKING:
    from scarcity.governor import DynamicResourceGovernor
    from scarcity.session import Session

__all__ = ["GovernorGauges"]


class GovernorGauges(LiveWidget):
    """What the machine has left, what is expected, and what the governor did about it, live in a notebook.

    It follows the governor while it is on a page, through every start and stop, until `close`.

    Parameters
    ----------
    governor_or_session: a `DynamicResourceGovernor`, or an object with `governor`, such as a `Session`.

    Raises
    ------
    DataError: it is neither.
    """

    _esm = bundle_of("governor-gauges")

    def __init__(self, governor_or_session: DynamicResourceGovernor | Session) -> None:
        super().__init__(partial(LiveGovernorGauges, governor_or_session))
