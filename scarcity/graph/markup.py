"""A graph for other programs: GraphML (Gephi, yEd, networkx) and DOT (Graphviz).

Nodes get neutral ids (n0, n1, …); the names are data and stand escaped where a label belongs.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree

from scarcity.graph.storage import write_atomically
from scarcity.graph.table import TYPES, links_of
from scarcity.graph.words import lag_words, printable, signed

if TYPE_CHECKING:
    from scarcity.graph.causal_graph import CausalGraph

__all__ = ["to_dot", "to_graphml", "written"]

_XML_TYPES: Final = {int: "long", float: "double", bool: "boolean"}
_NOT_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def to_graphml(graph: CausalGraph) -> str:
    """GraphML with every column of the table on the edges; characters that XML cannot hold become U+FFFD."""
    root = ElementTree.Element("graphml", xmlns="http://graphml.graphdrawing.org/xmlns")
    for kind, name, type_ in (("node", "name", "string"), ("node", "unit", "string"), *_edge_keys()):
        attributes = {"id": name, "for": kind, "attr.name": name, "attr.type": type_}
        ElementTree.SubElement(root, "key", attributes)
    body = ElementTree.SubElement(root, "graph", id="G", edgedefault="directed")
    ids = {name: f"n{i}" for i, name in enumerate(graph.variables)}
    for name, id_ in ids.items():
        node = ElementTree.SubElement(body, "node", id=id_)
        _data(node, "name", name)
        _data(node, "unit", graph.units.get(name, ""))
    for i, link in enumerate(links_of(graph)):
        ends = {"id": f"e{i}", "source": ids[link.source], "target": ids[link.target]}
        edge = ElementTree.SubElement(body, "edge", ends)
        for _, key, type_ in _edge_keys():
            value = getattr(link, key)
            if value == value:  # NaN: the key is left out
                _data(edge, key, str(value).lower() if type_ == "boolean" else repr(value))
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def to_dot(graph: CausalGraph) -> str:
    """DOT: blue raises, orange lowers; width follows the effect, dashes an interval that holds 0."""
    ids = {name: f"n{i}" for i, name in enumerate(graph.variables)}
    lines = ["digraph causal_graph {", "  node [shape=box, style=rounded];"]
    lines += [f'  {id_} [label="{_dot_text(name)}"];' for name, id_ in ids.items()]
    for link in links_of(graph):
        style = {
            "label": f"{lag_words(link.lag, graph.time_step)}, {signed(link.effect)}",
            "color": "#0072B2" if link.effect >= 0 else "#D55E00",
            "penwidth": f"{1 + 4 * min(abs(link.weight), 1):.2f}",
            "style": "dashed" if link.sign_is_open and not link.bent else "solid",
            "dir": "forward" if link.directed else "none",
        }
        inside = ", ".join(f'{key}="{_dot_text(value)}"' for key, value in style.items())
        lines.append(f"  {ids[link.source]} -> {ids[link.target]} [{inside}];")
    return "\n".join([*lines, "}"]) + "\n"


def written(text: str, path: str | os.PathLike[str] | None) -> str:
    """`text`, written to `path` as UTF-8 too if one is given."""
    if path is not None:
        write_atomically(path, text.encode("utf-8"))
    return text


def _edge_keys() -> list[tuple[str, str, str]]:
    return [("edge", name, _XML_TYPES[kind]) for name, kind in TYPES.items() if kind is not str]


def _data(parent: ElementTree.Element, key: str, text: str) -> None:
    ElementTree.SubElement(parent, "data", key=key).text = _NOT_XML.sub("\ufffd", text)


def _dot_text(text: str) -> str:
    # Graphviz reads backslashes and HTML entities inside quoted labels.
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;")
    return printable(escaped.replace("\r\n", "\n").replace("\n", "\\n"))
