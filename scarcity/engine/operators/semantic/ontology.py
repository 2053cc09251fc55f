"""What an ontology says of causes: read from Turtle, laid over the variables of a series, turned into knowledge."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from scarcity.discovery import Knowledge
from scarcity.engine.operators.semantic.embedding import Asked
from scarcity.engine.operators.semantic.knowledge_graph import KnowledgeGraph
from scarcity.engine.operators.semantic.similarity import match
from scarcity.engine.operators.semantic.triples import VOCABULARY, name_of
from scarcity.errors import DataError, OptionError

__all__ = ["Ontology"]

_CAUSES: Final = (VOCABULARY + "causes", VOCABULARY + "drives")
_LEAST: Final = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Ontology:
    """Pairs and links of named terms.

    causes: (cause, effect): may act, at whatever lag.
    forbidden: (source, target, lag); lag None is any.
    required: (source, target, lag).

    >>> Ontology(causes=[("rain", "pm25")]).path("rain", "pm25")
    ('rain', 'pm25')
    """

    causes: Sequence[tuple[str, str]] = ()
    forbidden: Sequence[tuple[str, str, int | None]] = ()
    required: Sequence[tuple[str, str, int]] = ()

    def __post_init__(self) -> None:
        for name in ("causes", "forbidden", "required"):
            given: Iterable[Sequence[object]] = getattr(self, name)
            object.__setattr__(self, name, tuple(dict.fromkeys(tuple(each) for each in given)))

    @classmethod
    def from_turtle(
        cls, text_or_path: str | os.PathLike[str], *, causes: Sequence[str] = _CAUSES
    ) -> Ontology:
        """Read Turtle, as text or from a file.

        A term is called by its ``sc:name``, else its ``rdfs:label`` (the first in order), else by the last part of its
        IRI.

        Parameters
        ----------
        causes
            IRIs of the properties that lead from cause to effect; by default ``sc:causes`` and ``sc:drives``, so
            that a graph learned elsewhere is an ontology too.

        Raises
        ------
        DataError
            It cannot be read, or the lag of a link is no whole number from 0 on.
        MissingDependencyError
            Neither pyoxigraph nor rdflib is installed.
        """
        store = KnowledgeGraph()
        store.add(text_or_path)
        named = store.query(
            "SELECT ?s ?name ?label WHERE { { ?s sc:name ?name } UNION { ?s rdfs:label ?label } }"
        )
        names: dict[str, str] = {}
        for column in ("label", "name"):  # a name goes before a label
            for iri, text in sorted(zip(named["s"], named[column], strict=True), key=str, reverse=True):
                if isinstance(text, str):
                    names[iri] = text  # noqa: PERF403

        def called(iri: str) -> str:
            return names.get(iri) or name_of(iri)

        def pairs(predicate: str) -> list[tuple[str, str]]:
            if any(c in predicate for c in '<>"{}|^`\\ \n\t\r'):
                raise OptionError(f"expected the IRI of a property, got {predicate!r}.")
            found = store.query(f"SELECT ?a ?b WHERE {{ ?a <{predicate}> ?b FILTER(!isLiteral(?b)) }}")
            return sorted((called(a), called(b)) for a, b in zip(found["a"], found["b"], strict=True))

        def links(kind: str) -> list[tuple[str, str, int | None]]:
            found = store.query(
                f"SELECT ?a ?b ?lag WHERE {{ ?l a sc:{kind} ; sc:source ?a ; sc:target ?b . "
                "OPTIONAL { ?l sc:lag ?lag } }"
            )
            rows = zip(found["a"], found["b"], found["lag"], strict=True)
            return sorted(((called(a), called(b), _lag(lag, kind)) for a, b, lag in rows), key=str)

        required: list[tuple[str, str, int]] = []
        for source, target, lag in links("RequiredLink"):
            if lag is None:
                raise DataError(f"the required link {source!r} → {target!r} has no sc:lag; give it one.")
            required.append((source, target, lag))
        return cls(
            causes=[pair for each in causes for pair in pairs(each)],
            forbidden=[
                *((a, b, None) for a, b in pairs(VOCABULARY + "cannotCause")),
                *links("ForbiddenLink"),
            ],
            required=required,
        )

    @property
    def terms(self) -> tuple[str, ...]:
        """All names, in order of appearance."""
        links = [*self.causes, *self.forbidden, *self.required]
        return tuple(dict.fromkeys(name for link in links for name in link[:2]))

    def aligned(self, variables: Iterable[str], *, least: float = _LEAST, method: Asked = "auto") -> Ontology:
        """The same said of variables: each variable stands for the term of its name, else for the nearest one.

        Parameters
        ----------
        variables
            Columns of a series; several may stand for one term, some for none.
        least
            Similarity below which a variable stands for no term.
        method
            As in `embed`.
        """
        names, terms = tuple(dict.fromkeys(variables)), self.terms
        stands: dict[str, list[str]] = {name: [name] for name in names if name in terms}
        others = [name for name in names if name not in stands]
        if others and terms:
            for name, term, score, _ in match(others, terms, method=method).itertuples(index=False):
                if score >= least:
                    stands.setdefault(str(term), []).append(str(name))

        def over(a: str, b: str) -> list[tuple[str, str]]:
            return [(s, t) for s in stands.get(a, ()) for t in stands.get(b, ()) if s != t]

        return Ontology(
            causes=[pair for a, b in self.causes for pair in over(a, b)],
            forbidden=[(*pair, lag) for a, b, lag in self.forbidden for pair in over(a, b)],
            required=[(*pair, lag) for a, b, lag in self.required for pair in over(a, b)],
        )

    def to_knowledge(self, variables: Iterable[str], *, one_way: bool = False) -> Knowledge:
        """What discovery is told: the required and forbidden links between `variables`; all else is open.

        Parameters
        ----------
        variables
            Names of the series; links of other terms are left out (`aligned` finds more).
        one_way
            Whether an effect is forbidden to drive its cause, unless the ontology says so.
        """
        known, causes = set(variables), set(self.causes)
        forbidden = [link for link in self.forbidden if {*link[:2]} <= known]
        if one_way:
            forbidden += [
                (b, a, None) for a, b in self.causes if {a, b} <= known and a != b and (b, a) not in causes
            ]
        required = [link for link in self.required if {*link[:2]} <= known]
        return Knowledge(forbidden=list(dict.fromkeys(forbidden)), required=required)

    def path(self, source: str, target: str) -> tuple[str, ...] | None:
        """The shortest chain of causes from `source` to `target`, ends included; None where there is none."""
        follow: dict[str, list[str]] = {}
        for a, b in (*self.causes, *(link[:2] for link in self.required)):
            follow.setdefault(a, []).append(b)
        waiting, seen = deque[tuple[str, ...]]([(source,)]), {source}
        while waiting:
            chain = waiting.popleft()
            for name in follow.get(chain[-1], ()):
                if name == target:
                    return (*chain, name)
                if name not in seen:
                    seen.add(name)
                    waiting.append((*chain, name))
        return None


def _lag(value: object, kind: str) -> int | None:
    if value is None or value != value:
        return None
    if isinstance(value, int | float) and value == int(value) and value >= 0:
        return int(value)
    raise DataError(f"a sc:{kind} has a whole number of rows from 0 on as its sc:lag; got {value!r}.")
