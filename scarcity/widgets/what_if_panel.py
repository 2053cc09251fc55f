"""The panel of what-ifs behind a view in the browser, whatever the host."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from scarcity.graph import CausalGraph
from scarcity.simulation.interventions import Do, Shock
from scarcity.simulation.result import WhatIfResult
from scarcity.widgets.answering import Answering
from scarcity.widgets.causal_graph import LiveCausalGraph
from scarcity.widgets.channel import Send
from scarcity.widgets.frame import Frame
from scarcity.widgets.live_view import Keep
from scarcity.widgets.question import Question, asked, question_of

if TYPE_CHECKING:
    from scarcity.session import Session

__all__ = ["LiveWhatIf"]


class LiveWhatIf(LiveCausalGraph):
    """Follows a graph or a session, holds a question to it and keeps the browser's picture of the answer up to date.

    Each frame of the graph carries the question beside it, and the answer where the browser has not seen it.

    Parameters
    ----------
    source: a `CausalGraph`, or a `Session`, followed until `close`.
    asked: called with the question, as a dictionary, when a viewer asks another one.
    send, keep, select, dimensions, focus, groups, color_by, size_by: as for `LiveCausalGraph`.

    Raises
    ------
    DataError, OptionError: as for `LiveCausalGraph`.
    """

    def __init__(
        self,
        source: CausalGraph | Session,
        send: Send,
        *,
        asked: Callable[[dict[str, Any]], None] | None = None,
        keep: Keep | None = None,
        select: Callable[[list[str]], None] | None = None,
        dimensions: int | None = None,
        focus: str | None = None,
        groups: Mapping[str, str] | None = None,
        color_by: str | None = None,
        size_by: str | None = None,
    ) -> None:
        self._tell_asked, self._told_question = asked, {}
        self._pictured: tuple[tuple[object, ...], object, Frame] | None = None
        session = None if isinstance(source, CausalGraph) else source
        self.asking = Answering(lambda: self.graph, session, self._answered)
        super().__init__(
            source,
            send,
            keep=keep,
            select=select,
            dimensions=dimensions,
            focus=focus,
            groups=groups,
            color_by=color_by,
            size_by=size_by,
        )
        self.channel.on("question", self._on_question)

    def ask(
        self, do: Do | None = None, shock: Shock | None = None, horizon: int = 24, undirected: str = "refuse"
    ) -> None:
        """Ask what `scarcity.simulation.whatif` would be asked with these; the controls follow.

        Raises SchemaError for unknown names, OptionError for more than one thing that is done or an unfit amount.
        """
        self._ask(asked(do, shock, horizon, undirected))

    def ask_of(self, question: Mapping[str, Any]) -> None:
        """Ask what a dictionary tells; see `scarcity.widgets.question.Question`. Raises as `ask`."""
        self._ask(question_of(question))

    def close(self) -> None:
        """Stop following and answering; nothing stays behind."""
        super().close()
        self.asking.close()

    def _ask(self, question: Question) -> None:
        if self.graph is not None:
            question.check(self.graph)
        self.asking.ask(question)
        self._refresh()
        self._say_question()

    # from the browser, always on the loop

    def _on_question(self, message: Mapping[str, Any]) -> None:
        self.asking.hear(message)
        self._refresh()
        self._say_question()

    def _answered(self) -> None:
        self._refresh()
        self._say_question()
        if self._rests():
            self._hold_if_due(at_once=True)

    def _say_question(self) -> None:
        question = self.asking.question
        now = {} if question is None else question.to_dict()
        if now != self._told_question:
            self._told_question = now
            if self._tell_asked is not None:
                self._tell_asked(dict(now))

    # the frame

    def _attach(self) -> bool:
        out = super()._attach()
        self.asking.follow()
        return out

    def _detach(self) -> None:
        super()._detach()
        self.asking.rest()

    def _refresh(self) -> None:
        super()._refresh()
        if self.listening or (self._session is None and self.channel.watched):
            self.asking.follow()

    def _outlook(self) -> object:
        return super()._outlook(), self.asking.version

    def _keepsake(self) -> object:
        return super()._keepsake(), self.asking.answer_id

    def _frame(self) -> Frame:
        frame = super()._frame()
        self.asking.sent()
        return frame

    def _frame_of(self, seq: int, full: bool) -> Frame:
        return self.asking.beside(self._picture(seq, full), full)

    def _picture(self, seq: int, full: bool) -> Frame:
        """The frame of the graph, which is not made anew for each answer."""
        told = 0 if self._session is None else self._session.journal.told
        key = self._picture_id(), self._arrangement.dimensions, told
        held = self._pictured
        if full or held is None or held[0] != key or held[1] is not self._arrangement.ranked:
            frame = super()._frame_of(seq, full)
            self._pictured = None if full else (key, self._arrangement.ranked, frame)
            return frame
        frame = held[2]
        return Frame({**frame.header, "seq": seq, "state": dict(self._state())}, frame.buffers)

    @property
    def result(self) -> WhatIfResult | None:
        """The newest answer; None before the first."""
        return self.asking.result
