"""A store of triples that answers SPARQL: pyoxigraph where it is installed, else rdflib."""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path
from typing import Any, Final, Literal

import pandas as pd

from scarcity.engine.operators.semantic.triples import PREFIXES, VOCABULARY, to_ntriples
from scarcity.errors import DataError, MissingDependencyError, OptionError
from scarcity.graph import CausalGraph

__all__ = ["KnowledgeGraph", "Store", "to_rdf", "to_turtle"]

Store = Literal["auto", "pyoxigraph", "rdflib"]

_NEEDS: Final = "{} needs {}, which is not installed: pip install 'scarcity[semantic]'."
_INTEGERS: Final = frozenset(
    PREFIXES["xsd"] + each for each in ("integer", "int", "long", "nonNegativeInteger")
)
_DECIMALS: Final = frozenset(PREFIXES["xsd"] + each for each in ("double", "decimal", "float"))
_BOOLEAN: Final = PREFIXES["xsd"] + "boolean"
_HEAD: Final = "".join(f"PREFIX {name}: <{iri}>\n" for name, iri in PREFIXES.items())


def to_rdf(graph: CausalGraph) -> Any:
    """The learned graph as an ``rdflib.Graph``, in the vocabulary of `triples`.

    Raises MissingDependencyError without rdflib.
    """
    rdflib = _module("rdflib", "to_rdf()")
    out = rdflib.Graph()
    out.bind("sc", rdflib.Namespace(VOCABULARY))
    out.parse(data=to_ntriples(graph), format="nt")
    return out


def to_turtle(graph: CausalGraph) -> str:
    """The learned graph in Turtle. Raises MissingDependencyError without rdflib."""
    return str(to_rdf(graph).serialize(format="turtle"))


class KnowledgeGraph:
    """Triples of learned graphs and ontologies together, in memory, to be asked in SPARQL.

    Parameters
    ----------
    graph
        A learned graph to begin with; None begins empty.
    store
        "pyoxigraph" loads and answers about seven times as fast; "rdflib"; "auto" takes the first that is installed.

    Attributes
    ----------
    store
        The one in use.

    Raises
    ------
    MissingDependencyError
        The store is not installed.

    What is added goes nowhere; a query of yours that says ``SERVICE`` goes to the network.
    """

    def __init__(self, graph: CausalGraph | None = None, *, store: Store = "auto") -> None:
        if store not in ("auto", "pyoxigraph", "rdflib"):
            raise OptionError(f'store must be "auto", "pyoxigraph" or "rdflib"; got {store!r}.')
        self.store, self._module, self._triples = _opened(store)
        if graph is not None:
            self.add(graph)

    def add(self, more: CausalGraph | str | os.PathLike[str]) -> None:
        """Add a learned graph, or what stands in Turtle: a path, or text of more than one line.

        Raises DataError for what cannot be read or is no Turtle; then some of it may have been added.
        """
        text = to_ntriples(more) if isinstance(more, CausalGraph) else _turtle(more)
        try:
            if self.store == "pyoxigraph":
                self._triples.load(input=text.encode("utf-8"), format=self._module.RdfFormat.TURTLE)
            else:
                self._triples.parse(data=text, format="nt" if isinstance(more, CausalGraph) else "turtle")
        except Exception as error:
            # Each of the two has errors of its own for text that is not well formed.
            raise DataError(f"expected Turtle, and it cannot be read: {str(error).strip()[:300]}") from error

    def __len__(self) -> int:
        return len(self._triples)

    def query(self, sparql: str) -> pd.DataFrame:
        """The answers to a SELECT, one row each: text, numbers, truth values, IRIs as text, None for what is unbound.

        The prefixes ``sc``, ``rdf``, ``rdfs`` and ``xsd`` are known.

        Raises DataError for another kind of query, or one that is not well formed.
        """
        try:
            found = self._triples.query(_HEAD + sparql)
            if self.store == "pyoxigraph":
                names = [str(each.value) for each in getattr(found, "variables", ())]
            else:
                names = [str(each) for each in found.vars or ()] if found.type == "SELECT" else []
            rows = [[_value(row[i]) for i in range(len(names))] for row in found] if names else []
        except Exception as error:
            raise DataError(f"this query cannot be answered: {str(error).strip()[:300]}") from error
        if not names:
            raise DataError("expected a SELECT query, got another kind.")
        return pd.DataFrame(rows, columns=names, dtype=object).infer_objects()

    def __repr__(self) -> str:
        return f"KnowledgeGraph({len(self):,} triples, {self.store})"


def _opened(store: Store) -> tuple[Literal["pyoxigraph", "rdflib"], Any, Any]:
    if store != "rdflib":
        try:
            module = import_module("pyoxigraph")
            return "pyoxigraph", module, module.Store()
        except ImportError:
            if store == "pyoxigraph":
                raise MissingDependencyError(_NEEDS.format("KnowledgeGraph", "pyoxigraph")) from None
    module = _module("rdflib", "KnowledgeGraph")
    return "rdflib", module, module.Graph()


def _module(name: str, what: str) -> Any:
    try:
        return import_module(name)
    except ImportError as error:
        raise MissingDependencyError(_NEEDS.format(what, name)) from error


def _turtle(given: str | os.PathLike[str]) -> str:
    if isinstance(given, str) and ("\n" in given.strip() or given.rstrip().endswith(".")):
        return given
    try:
        return Path(given).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(
            f"expected Turtle or a path to it; {str(given)[:80]!r} cannot be read: {error}."
        ) from error


def _value(term: Any) -> Any:
    if term is None:
        return None
    # rdflib's terms are text themselves; pyoxigraph's hold it.
    text = str(term) if isinstance(term, str) else str(term.value)
    kind = getattr(term, "datatype", None)
    kind = str(getattr(kind, "value", kind)) if kind is not None else ""
    try:
        if kind in _INTEGERS:
            return int(text)
        if kind in _DECIMALS:
            return float(text)
    except ValueError:  # a number in name only, as an ontology may hold
        return text
    return text in ("true", "1") if kind == _BOOLEAN else text
