"""Holds a question to a graph that may change, and answers it in a thread; the newest question wins."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, Final, cast

import numpy as np

from scarcity.errors import DataError, ScarcityError
from scarcity.graph import CausalGraph
from scarcity.graph.words import lag_words, printable
from scarcity.simulation.open_links import can_average, open_links
from scarcity.simulation.result import WhatIfResult
from scarcity.simulation.whatif import Prepared, answered, prepared
from scarcity.widgets.answer import Answer, answer_of
from scarcity.widgets.frame import names_id
from scarcity.widgets.question import MOST_STEPS, Question, first_question, question_of

__all__ = ["Asking"]

_EVERY: Final = 1.5
"""Seconds at least between two answers to the same question, while graphs change."""
_DRAWS, _DRAWS_OF_BENT = 100, 40
"""Weighings behind the intervals; those of a bent graph take about twenty times as long."""
_STEPS: Final = (6, 12, 24, 48, 96, 168)


class Asking:
    """Holds a question and its newest answer.

    Parameters
    ----------
    graph: gives the newest graph; None before the first.
    basis: says from which data that is.
    changed: called on the loop when there is something new to tell.
    loop: on which it works; None: everything is done at once, on the caller's thread.

    Attributes
    ----------
    question: that stands; None before the first graph, unless one was asked.
    answer: the newest; it may be that to an earlier question or graph.
    version: grows with whatever changes what is told.
    """

    def __init__(
        self,
        graph: Callable[[], CausalGraph | None],
        basis: Callable[[CausalGraph], str],
        changed: Callable[[], None],
        loop: asyncio.AbstractEventLoop | None,
    ) -> None:
        self._graph, self._basis, self._changed, self._loop = graph, basis, changed, loop
        self.question: Question | None = None
        self.answer: Answer | None = None
        self.version = 0
        self._asked = self._answered = 0  # counts questions; to which one the answer is
        self._asker, self._count = "", 0
        self._answers = 0
        self._awake = False
        self._known: tuple[CausalGraph, Prepared] | None = None
        self._of: CausalGraph | None = None  # that gave the newest answer or the newest refusal
        self._names = ""  # of the graph behind the answer
        self._error: Mapping[str, Any] | None = None
        self._task: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._at = float("-inf")

    @property
    def result(self) -> WhatIfResult | None:
        """The newest answer."""
        return None if self.answer is None else self.answer.result

    @property
    def computing(self) -> bool:
        """Whether an answer is on its way."""
        return self._task is not None

    def ask(self, question: Question, asker: str = "", count: int = 0) -> None:
        """Ask from now on.

        Parameters
        ----------
        asker, count: who asked, and that it was its how-manieth question: told back, so that its controls stay put.
        """
        self.question, self._asker, self._count = question, asker, count
        self._asked += 1
        self._error = None
        self.version += 1
        self._begin()

    def hear(self, message: Mapping[str, Any]) -> Question | None:
        """Take in a question from the browser, where variables are numbers; None where it makes no sense."""
        graph, said = self._graph(), message.get("question")
        if graph is None or not isinstance(said, Mapping) or message.get("names_id") != names_id(graph):
            return None
        try:
            question = question_of(_named(cast("Mapping[str, Any]", said), graph), graph)
        except (ScarcityError, TypeError, ValueError, IndexError):
            return None
        asker, count = message.get("asker"), message.get("count")
        self.ask(question, asker if isinstance(asker, str) else "", count if isinstance(count, int) else 0)
        return question

    def follow(self) -> None:
        """See to it that the question is answered by the newest graph, soon, until `rest`."""
        self._awake = True
        self._look()

    async def settled(self) -> WhatIfResult | None:
        """The answer to the question that stands, by the newest graph, as soon as it is there; None before a graph.

        Raises DataError, which says why, where there is no answer.
        """
        graph = self._graph()
        if graph is not None and self.question is None:
            self.ask(first_question(graph))
        elif graph is not self._of or self._answered != self._asked:
            self._begin()
        while self._task is not None:
            await asyncio.shield(self._task)
        if self._error is not None:
            raise DataError(str(self._error["text"]))
        return self.result

    def rest(self) -> None:
        """Look at no further graph until `follow`."""
        self._awake = False
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def close(self) -> None:
        """Stop; what a thread is at comes to nothing."""
        self.rest()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def told(self, full: bool, known: int = 0) -> dict[str, Any]:
        """What the browser is told, the answer where it is not the one it knows."""
        graph = self._graph()
        question = self.question
        fits = self._names == names_id(graph)
        out: dict[str, Any] = {
            "question_id": self._asked,
            "question": None if question is None or graph is None else question.numbered(graph),
            "asker": self._asker,
            "count": self._count,
            "answered": self._answered,
            "answer_id": self.answer_id,
            "computing": self.computing,
            "error": self._error,
        }
        if graph is not None:
            steps = {*_STEPS, *([question.horizon] if question is not None else [])}
            out["horizons"] = [[step, lag_words(step, graph.time_step)] for step in sorted(steps)]
            out["most_steps"] = MOST_STEPS
        if self.answer is not None and fits and (full or known != self.answer_id):
            out["answer"] = self.answer.told
        return out

    @property
    def answer_id(self) -> int:
        """Which answer is told; 0 where there is none to these variables."""
        return self._answers if self.answer is not None and self._names == names_id(self._graph()) else 0

    def ranges(self) -> bytes:
        """(N, 3) float32: mean, standard deviation and newest value of each variable, in its unit."""
        graph = self._graph()
        if graph is None:
            return b""
        now = graph.last_rows[-1] if len(graph.last_rows) else np.full(len(graph.means), np.nan)
        with np.errstate(over="ignore"):
            return np.stack([graph.means, graph.scales, now], axis=1).astype(np.float32).tobytes()

    # answering

    def _due(self) -> None:
        self._timer = None
        self._look()

    def _look(self) -> None:
        graph = self._graph()
        if not self._awake or graph is None or self._task is not None or self._timer is not None:
            return
        if self.question is None:
            self.ask(first_question(graph))
        elif self._answered != self._asked:
            self._begin()
        elif graph is not self._of:
            wait = 0.0 if self._loop is None else self._at + _EVERY - self._loop.time()
            if self._loop is None or wait <= 0:
                self._begin()
            else:
                self._timer = self._loop.call_later(wait, self._due)

    def _begin(self) -> None:
        graph, question = self._graph(), self.question
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if graph is None or question is None or self._task is not None:
            return  # whoever works comes back to the newest question
        if self._loop is None or not self._loop.is_running():
            self._take(graph, self._asked, _worked_out(graph, question, self._basis(graph), self._prepared))
        else:
            self._task = self._loop.create_task(self._work(self._loop))

    async def _work(self, loop: asyncio.AbstractEventLoop) -> None:
        try:
            while self._task is not None:
                graph, question, number = self._graph(), self.question, self._asked
                if graph is None or question is None:
                    break
                found = await asyncio.to_thread(
                    _worked_out, graph, question, self._basis(graph), self._prepared
                )
                self._at = loop.time()
                if number == self._asked:
                    self._task = None
                self._take(graph, number, found)
        finally:
            if self._task is asyncio.current_task():
                self._task = None
        self._look()

    def _prepared(self, graph: CausalGraph) -> Prepared:
        """Made once a graph; one thread at a time works."""
        if self._known is None or self._known[0] is not graph:
            self._known = graph, prepared(graph, _DRAWS if graph.terms is None else _DRAWS_OF_BENT)
        return self._known[1]

    def _take(self, graph: CausalGraph, number: int, found: Answer | Mapping[str, Any]) -> None:
        self._of = graph
        self._answered = number
        if isinstance(found, Answer):
            self.answer, self._error, self._names = found, None, names_id(graph)
            self._answers += 1
        elif number == self._asked:
            self._error = found
        self.version += 1
        self._changed()


def _worked_out(
    graph: CausalGraph, question: Question, basis: str, known: Callable[[CausalGraph], Prepared]
) -> Answer | Mapping[str, Any]:
    """The answer, or why there is none: `text`, and as `offer` what would help."""
    try:
        question.check(graph)
        result, _ = answered(
            graph,
            known(graph),
            do=question.do,
            shock=question.shock,
            horizon=question.horizon,
            undirected=question.undirected,
        )
        return answer_of(graph, question, result, basis)
    except ScarcityError as error:
        return _refused(graph, question, error)
    except Exception as error:  # whatever it is, the panel goes on
        return {"text": printable(f"It could not be worked out: {error}"), "offer": ""}


def _refused(graph: CausalGraph, question: Question, error: ScarcityError) -> Mapping[str, Any]:
    if question.undirected == "refuse" and question.moves in graph.variables:
        doubtful = open_links(graph, [graph.variables.index(question.moves)])
        if doubtful:
            names = [printable(name) for name in graph.variables]
            shown = ", ".join(f"{names[i]} — {names[j]}" for i, j in doubtful[:4])
            more = f" and {len(doubtful) - 4} more" if len(doubtful) > 4 else ""
            can = graph.terms is None and can_average(graph)
            text = (
                "The data leave open which way these links within a row go, and the answer depends on it: "
                f"{shown}{more}."
            )
            help_ = "" if can else " Tell it by knowledge= of discover."
            return {"text": text + help_, "offer": "average" if can else ""}
    return {"text": printable(str(error)), "offer": ""}


def _named(said: Mapping[str, Any], graph: CausalGraph) -> dict[str, Any]:
    """What the browser said, with names for places."""
    link: Any = said.get("link")
    if isinstance(link, list):
        source, target, lag = cast("list[Any]", link)
        link = [_name(source, graph), _name(target, graph), lag]
    return {**said, "variable": _name(said.get("variable"), graph), "link": link}


def _name(place: object, graph: CausalGraph) -> str:
    if isinstance(place, bool) or not isinstance(place, int) or place < 0:
        raise ValueError(place)
    return graph.variables[place]
