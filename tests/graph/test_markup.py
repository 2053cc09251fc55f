"""GraphML and DOT, read back by other readers; names stay text."""

import io
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import networkx
import pytest
from hypothesis import given

from scarcity.graph import CausalGraph
from tests.graph.examples import HOSTILE, fields, graphs, weather

# A quoted string of DOT: no quote inside that is not escaped, no line break.
QUOTED = re.compile(r'"(?:[^"\\\n]|\\.)*"')


def _named(*names: str) -> CausalGraph:
    return weather(names=names)  # pyright: ignore[reportArgumentType]


def test_graphml_is_read_by_networkx() -> None:
    graph = weather()
    read = networkx.read_graphml(io.BytesIO(graph.to_graphml().encode()), force_multigraph=True)
    assert [data["name"] for _, data in read.nodes(data=True)] == list(graph.variables)
    edges = sorted((data for _, _, data in read.edges(data=True)), key=lambda edge: -abs(edge["effect"]))
    expected = [row.dropna().drop(["source", "target"]).to_dict() for _, row in graph.to_pandas().iterrows()]
    assert [{k: v for k, v in edge.items() if k != "id"} for edge in edges] == expected


@given(graphs())
def test_graphml_holds_any_name(graph: CausalGraph) -> None:
    root = ElementTree.fromstring(graph.to_graphml().encode())
    space = {"g": "http://graphml.graphdrawing.org/xmlns"}
    assert len(root.findall(".//g:node", space)) == len(graph.variables)
    assert len(root.findall(".//g:edge", space)) == graph.links
    assert {element.tag.split("}")[1] for element in root.iter()} <= {
        "graphml",
        "key",
        "graph",
        "node",
        "edge",
        "data",
    }


@pytest.mark.parametrize("name", [*HOSTILE[:1], *HOSTILE[2:5]])
def test_graphml_keeps_the_name(name: str) -> None:
    root = ElementTree.fromstring(_named(name, "b", "c").to_graphml())
    assert name in [element.text for element in root.iter() if element.get("key") == "name"]


@given(graphs())
def test_dot_holds_any_name(graph: CausalGraph) -> None:
    bare = QUOTED.sub("TEXT", graph.to_dot())
    node = r"  n\d+ \[label=TEXT\];"
    edge = r"  n\d+ -> n\d+ \[label=TEXT, color=TEXT, penwidth=TEXT, style=TEXT, dir=TEXT\];"
    lines = bare.splitlines()
    assert lines[:2] == ["digraph causal_graph {", "  node [shape=box, style=rounded];"]
    assert lines[-1] == "}"
    assert sum(bool(re.fullmatch(node, line)) for line in lines) == len(graph.variables)
    assert sum(bool(re.fullmatch(edge, line)) for line in lines) == graph.links
    assert len(lines) == 3 + len(graph.variables) + graph.links


def test_dot_of_hostile_names() -> None:
    text = _named('a"; evil [label="', "back\\slash\\N", "two\nlines &lt;b&gt;").to_dot()
    assert r'n0 [label="a\"; evil [label=\""];' in text
    assert r'n1 [label="back\\slash\\N"];' in text
    assert r'n2 [label="two\nlines &amp;lt;b&amp;gt;"];' in text


def test_dot_shows_sign_and_certainty() -> None:
    text = weather().to_dot()
    assert (
        'n0 -> n1 [label="2 h, +0.5", color="#0072B2", penwidth="3.00", style="solid", dir="forward"];'
        in text
    )
    assert 'n1 -> n1 [label="1 h, −0.25", color="#D55E00"' in text
    assert (
        'n0 -> n2 [label="same hour, +0.125", color="#0072B2", penwidth="1.50", style="solid", dir="none"];'
        in text
    )
    high = weather().ci_high.copy()
    high[1, 1, 1] = 0.01
    assert text.count("dashed") == 0
    assert weather(ci_high=high).to_dot().count("dashed") == 1


@pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed")
def test_graphviz_reads_it() -> None:
    for names in (HOSTILE[:3], HOSTILE[3:]):
        subprocess.run(
            ["dot", "-Tsvg"], input=_named(*names).to_dot().encode(), check=True, capture_output=True
        )


def test_files(tmp_path: Path) -> None:
    graph = CausalGraph(**fields(("Ü",), 0))
    assert graph.to_dot(tmp_path / "g.dot") == (tmp_path / "g.dot").read_text(encoding="utf-8")
    assert graph.to_graphml(tmp_path / "g.graphml") == (tmp_path / "g.graphml").read_text(encoding="utf-8")
