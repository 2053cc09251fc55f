"""A learned graph as RDF: the vocabulary, and N-Triples without any library.

================  =====================================================================================
``sc:Variable``   a column; ``sc:name`` its name, ``sc:unit`` its unit where known
``sc:Link``       a link at one lag: ``sc:source``, ``sc:target``, ``sc:lag`` (rows), ``sc:effect`` with its
                  90 % interval ``sc:effectLow`` and ``sc:effectHigh``, ``sc:stability``, ``sc:pValue``,
                  ``sc:score``, ``sc:directed``, ``sc:regime``; what was not computed is left out
``sc:drives``     from variable to variable: some directed link stands between them
``sc:linkedWith`` both ways: a link within one row whose direction is open
================  =====================================================================================

``sc:`` is ``urn:scarcity:vocabulary#``. In an ontology, ``sc:causes`` joins cause and effect, ``sc:cannotCause``
rules a link out, and a ``sc:RequiredLink`` or ``sc:ForbiddenLink`` has a source, a target and a lag.

Names come from data: they are literals, and percent-encoded where they are parts of an IRI.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final
from urllib.parse import quote, unquote

from scarcity.graph import CausalGraph, Link
from scarcity.graph.table import links_of

__all__ = ["PREFIXES", "VOCABULARY", "name_of", "to_ntriples", "variable_iri"]

VOCABULARY: Final = "urn:scarcity:vocabulary#"
PREFIXES: Final = {
    "sc": VOCABULARY,
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_VARIABLE: Final = "urn:scarcity:variable:"
_NUMBERS: Final = {
    "effect": "effect",
    "effectLow": "ci_low",
    "effectHigh": "ci_high",
    "stability": "stability",
    "pValue": "p_value",
    "score": "score",
}
_TYPE: Final = f"<{PREFIXES['rdf']}type>"
_ESCAPED: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def variable_iri(name: str) -> str:
    """The IRI of a variable.

    >>> variable_iri("a b/c#d")
    'urn:scarcity:variable:a%20b%2Fc%23d'
    """
    return _VARIABLE + _encoded(name)


def name_of(iri: str) -> str:
    """The name in the last part of an IRI, behind ``#``, ``/`` or ``:``.

    >>> name_of(variable_iri("a b/c#d")), name_of("https://example.org/weather#rain")
    ('a b/c#d', 'rain')
    """
    last = iri.rstrip("/#")
    for mark in "#/:":
        last = last.rsplit(mark, 1)[-1]
    return unquote(last, errors="surrogatepass")


def to_ntriples(graph: CausalGraph) -> str:
    """The graph in N-Triples, one triple a line, always in the same order.

    >>> from scarcity import datasets, discover
    >>> graph = discover(datasets.linear(n_variables=3, n_rows=400, seed=1).data, resamples=0)
    >>> to_ntriples(graph).splitlines()[1]
    '<urn:scarcity:variable:v0> <urn:scarcity:vocabulary#name> "v0" .'
    """
    return "".join(f"{s} {p} {o} .\n" for s, p, o in _triples(graph))


def _triples(graph: CausalGraph) -> Iterator[tuple[str, str, str]]:
    for name in graph.variables:
        node = f"<{variable_iri(name)}>"
        yield node, _TYPE, _term("Variable")
        yield node, _term("name"), _text(name)
        if unit := graph.units.get(name):
            yield node, _term("unit"), _text(unit)
    joined: set[tuple[str, str, bool]] = set()
    for link in links_of(graph):
        yield from _link_triples(link)
        if (key := (link.source, link.target, link.directed)) in joined:
            continue
        joined.add(key)
        ends = [f"<{variable_iri(name)}>" for name in key[:2]]
        yield ends[0], _term("drives" if link.directed else "linkedWith"), ends[1]
        if not link.directed:
            yield ends[1], _term("linkedWith"), ends[0]


def _link_triples(link: Link) -> Iterator[tuple[str, str, str]]:
    node = f"<urn:scarcity:link:{link.regime}:{_encoded(link.source)}:{link.lag}:{_encoded(link.target)}>"
    yield node, _TYPE, _term("Link")
    yield node, _term("source"), f"<{variable_iri(link.source)}>"
    yield node, _term("target"), f"<{variable_iri(link.target)}>"
    yield node, _term("lag"), _typed(str(link.lag), "integer")
    for term, field in _NUMBERS.items():
        value = float(getattr(link, field))
        if math.isfinite(value):
            yield node, _term(term), _typed(repr(value), "double")
    yield node, _term("directed"), _typed(str(link.directed).lower(), "boolean")
    yield node, _term("regime"), _typed(str(link.regime), "integer")


def _encoded(name: str) -> str:
    return quote(name, safe="", errors="surrogatepass")


def _term(name: str) -> str:
    return f"<{VOCABULARY}{name}>"


def _typed(text: str, kind: str) -> str:
    return f'"{text}"^^<{PREFIXES["xsd"]}{kind}>'


def _text(text: str) -> str:
    clean = text.encode("utf-8", "backslashreplace").decode("utf-8")
    return '"' + "".join(_ESCAPED.get(c) or (c if c >= " " else f"\\u{ord(c):04X}") for c in clean) + '"'
