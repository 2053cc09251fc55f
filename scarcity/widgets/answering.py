"""A question and its answer beside the frames of a graph, for every view that holds a question to one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from scarcity.graph import CausalGraph
from scarcity.graph.changes import moment
from scarcity.widgets.asking import Asking
from scarcity.widgets.frame import Frame

if TYPE_CHECKING:
    from scarcity.session import Session

__all__ = ["Answering", "basis_of"]


def basis_of(graph: CausalGraph, session: Session | None) -> str:
    """From which data `graph` is, in words, such as "from 35,840 rows, until 2014-02-02 07:00"."""
    rows = f"from {graph.n_rows:,} row{'s' * (graph.n_rows != 1)}"
    insight: Mapping[str, Any] = {} if session is None else session.journal.insight
    when = insight.get("timestamp")
    return rows if when is None else f"{rows}, until {moment(when, graph.n_rows)}"


class Answering(Asking):
    """An `Asking` that knows which answer the browser has. Works on the loop that runs now, without one at once.

    Parameters
    ----------
    graph: gives the newest graph; None before the first.
    session: that it comes from, if it comes from one.
    changed: called on the loop when there is something new to tell.
    """

    def __init__(
        self, graph: Callable[[], CausalGraph | None], session: Session | None, changed: Callable[[], None]
    ) -> None:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            loop = None
        super().__init__(graph, lambda asked: basis_of(asked, session), changed, loop)
        self._seen = 0

    def beside(self, frame: Frame, full: bool) -> Frame:
        """`frame` with the question, and with the answer where the browser has not seen it: two more buffers, of which
        ``header["what_if"]["buffers"]`` tells the places."""
        told = self.told(full, self._seen)
        first = len(frame.buffers)
        curves = self.answer.curves if "answer" in told and self.answer is not None else b""
        told["buffers"] = {"ranges": first, "curves": first + 1}
        return Frame({**frame.header, "what_if": told}, (*frame.buffers, self.ranges(), curves))

    def sent(self) -> None:
        """The browser knows the newest answer."""
        self._seen = self.answer_id

    def forget(self) -> None:
        """There is a view that may know no answer."""
        self._seen = 0
