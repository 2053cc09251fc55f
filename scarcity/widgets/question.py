"""A question to a graph, as a panel asks it: one thing is done to one variable or one link."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final, cast

import numpy as np

from scarcity.errors import OptionError
from scarcity.graph import CausalGraph
from scarcity.graph.words import after_words, lag_words, number, printable
from scarcity.simulation.interventions import Do, Shift, Shock, is_number, place_of
from scarcity.simulation.open_links import can_average, open_links

__all__ = ["KINDS", "MOST_STEPS", "Question", "asked", "first_question", "question_of"]

KINDS: Final = ("hold", "add", "push", "cut")
"""Hold a variable at a value, add to what drives it at every step, push it once, cut a link."""
MOST_STEPS: Final = 500
_STEPS: Final = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What would happen if one thing were done.

    Parameters
    ----------
    variable: its name.
    kind: one of `KINDS`.
    amount: in units of the variable; of no meaning for "cut".
    link: (source, target, lag) of the link that is cut; None otherwise.
    horizon: steps, 1 to 500.
    undirected: "refuse" or "average", where the answer depends on links within a row whose direction is open.

    Raises
    ------
    OptionError: another kind or `undirected`, an amount that is no finite number, a horizon out of range, a link where
    none is cut or none where one is.
    """

    variable: str
    kind: str = "hold"
    amount: float = 0.0
    link: tuple[str, str, int] | None = None
    horizon: int = _STEPS
    undirected: str = "refuse"

    def __post_init__(self) -> None:
        horizon: Any = self.horizon
        if self.kind not in KINDS:
            raise OptionError(f"kind must be one of {', '.join(KINDS)}; got {self.kind!r}.")
        if self.undirected not in ("refuse", "average"):
            raise OptionError(f'undirected must be "refuse" or "average"; got {self.undirected!r}.')
        if not is_number(self.amount):
            raise OptionError(f"amount must be a finite number; got {self.amount!r}.")
        if isinstance(horizon, bool) or not isinstance(horizon, int) or not 1 <= horizon <= MOST_STEPS:
            raise OptionError(f"horizon must be a whole number from 1 to {MOST_STEPS}; got {horizon!r}.")
        if (self.kind == "cut") != (self.link is not None):
            raise OptionError(f'link must be given for "cut" and for nothing else; got {self.link!r}.')

    @property
    def do(self) -> Do | None:
        """What `scarcity.simulation.whatif` is to do."""
        if self.kind == "cut" and self.link is not None:
            return {self.link: 0.0}
        held: Do = {self.variable: self.amount}
        added: Do = {self.variable: Shift(self.amount)}
        return {"hold": held, "add": added}.get(self.kind)

    @property
    def shock(self) -> Shock | None:
        """By how much it is to push."""
        return {self.variable: self.amount} if self.kind == "push" else None

    @property
    def moves(self) -> str:
        """The variable that is moved by itself."""
        return self.variable if self.link is None else self.link[1]

    def check(self, graph: CausalGraph) -> None:
        """Raises SchemaError for names that the graph does not have, OptionError for a lag that it does not reach."""
        place_of(self.variable, graph.variables, "the question")
        for name in self.link[:2] if self.link else ():
            place_of(name, graph.variables, "the question")
        if self.link and not 0 <= self.link[2] <= graph.max_lag:
            raise OptionError(f"the lag of a link must be from 0 to {graph.max_lag}; got {self.link[2]}.")

    def to_dict(self) -> dict[str, Any]:
        """As plain values, from which `question_of` makes it again."""
        return {**asdict(self), "link": None if self.link is None else list(self.link)}

    def numbered(self, graph: CausalGraph) -> dict[str, Any] | None:
        """`to_dict` with places for names; None where the graph does not have them."""
        names = graph.variables
        if any(name not in names for name in (self.variable, *(self.link[:2] if self.link else ()))):
            return None
        link = self.link and [names.index(self.link[0]), names.index(self.link[1]), self.link[2]]
        return {**self.to_dict(), "variable": names.index(self.variable), "link": link}

    def words(self, graph: CausalGraph) -> str:
        """The question as the first half of a sentence."""
        name, over = printable(self.variable), f"for {lag_words(self.horizon, graph.time_step)}"
        amount = _amount(abs(self.amount), graph.units.get(self.variable, ""))
        if self.kind == "hold":
            return f"If {name} is held at {_amount(self.amount, graph.units.get(self.variable, ''))} {over}"
        if self.kind == "add" and self.amount >= 0:
            return f"If {amount} is added to {name} at every step {over}"
        if self.kind == "add":
            return f"If {amount} is taken from {name} at every step {over}"
        if self.kind == "push":
            return f"If {name} is pushed {'up' if self.amount >= 0 else 'down'} once by {amount}"
        source, target, lag = self.link or ("", "", 0)
        ends = f"{printable(source)} → {printable(target)} ({after_words(lag, graph.time_step)})"
        return f"If the link {ends} is cut {over}"


def question_of(values: Mapping[str, Any], graph: CausalGraph | None = None) -> Question:
    """The question that a dictionary tells, such as `Question.to_dict` gives.

    Parameters
    ----------
    graph: whose variables it must name; None where there is none yet.

    Raises
    ------
    OptionError: unknown keys, none for the variable, or values that no question has. SchemaError: unknown names.

    >>> question_of({"variable": "wind", "amount": 6}).do
    {'wind': 6}
    """
    known = Question.__dataclass_fields__
    unknown = [str(key) for key in values if key not in known]
    if unknown or not isinstance(values.get("variable"), str):
        raise OptionError(
            f"A question has the keys {', '.join(known)}, of which variable, a name, is a must; got {dict(values)!r}."
        )
    link: Any = values.get("link")
    parts: dict[str, Any] = {**values, "link": None if link is None else _link(link)}
    question = Question(**parts)
    if graph is not None:
        question.check(graph)
    return question


def asked(do: Do | None, shock: Shock | None, horizon: int, undirected: str) -> Question:
    """The question that is asked as `scarcity.simulation.whatif` is.

    Raises OptionError where it is not one thing that is done, with one amount, or a link is not cut but changed.
    """
    things: list[tuple[Any, Any, bool]] = [(key, amount, False) for key, amount in (do or {}).items()]
    things += [(key, amount, True) for key, amount in (shock or {}).items()]
    if len(things) != 1:
        raise OptionError(
            f"The panel asks about one thing that is done, not {len(things)}; scarcity.simulation.whatif takes several."
        )
    key, amount, once = things[0]
    more: dict[str, Any] = {"horizon": horizon, "undirected": undirected}
    if not isinstance(key, str):
        link = _link(key)
        if not is_number(amount) or amount:
            raise OptionError(f"The panel cuts links, with 0, and does not change them; got {amount!r}.")
        return Question(variable=link[0], kind="cut", link=link, **more)
    kind = "push" if once else "add" if isinstance(amount, Shift) else "hold"
    size: Any = amount.by if isinstance(amount, Shift) else amount
    if not is_number(size):
        raise OptionError(
            f"The panel asks with one amount for all steps; got {size!r}. scarcity.simulation.whatif takes one a step."
        )
    return Question(variable=key, kind=kind, amount=float(size), **more)


def first_question(graph: CausalGraph) -> Question:
    """The question to begin with: what drives most is held a standard deviation higher than usual.

    It is chosen among what does not depend on links of open direction; where all does, their directions are averaged.
    """
    strength = (np.abs(graph.weights) * graph.adjacency).sum(2)
    np.fill_diagonal(strength, 0.0)
    order: list[int] = np.argsort(-strength.sum(1), kind="stable")[:20].tolist()
    clear = [place for place in order if not open_links(graph, [place])]
    place = clear[0] if clear else order[0]
    return Question(
        variable=graph.variables[place],
        amount=float(f"{graph.means[place] + graph.scales[place]:.2g}"),
        undirected="average" if not clear and graph.terms is None and can_average(graph) else "refuse",
    )


def _link(value: object) -> tuple[str, str, int]:
    parts = list(cast("list[Any]", value)) if isinstance(value, list | tuple) else []
    if len(parts) == 3:
        source, target, lag = parts
        whole = is_number(lag) and lag == int(lag)
        if whole and isinstance(source, str) and isinstance(target, str):
            return source, target, int(lag)
    raise OptionError(f"A link is (source, target, lag); got {value!r}.")


def _amount(value: float, unit: str) -> str:
    return f"{number(value)} {printable(unit)}".rstrip()
