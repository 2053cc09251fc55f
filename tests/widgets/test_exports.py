"""Files on their way to the browser, and pages that need none."""

import asyncio
import json
import re
import threading
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import scarcity
from scarcity.errors import OptionError, StateError
from scarcity.graph import CausalGraph
from scarcity.session import Session
from scarcity.widgets import save_html
from scarcity.widgets.bundle import bundle_of
from scarcity.widgets.causal_graph import LiveCausalGraph
from scarcity.widgets.dashboard import LiveDashboard
from scarcity.widgets.page import page_of

EVIL = "</script><img src=x onerror=alert(1)>"


class Page:
    """A browser that asks for files."""

    def __init__(self) -> None:
        self.live: LiveCausalGraph | None = None
        self.files: list[tuple[Mapping[str, Any], bytes]] = []
        self.frames = 0

    def take(self, header: Mapping[str, Any], buffers: tuple[bytes, ...]) -> None:
        self.frames += header["kind"] == "frame"
        if header["kind"] == "file":
            self.files.append((header, buffers[0]))

    def say(self, kind: str, view: str = "a", **more: Any) -> None:
        assert self.live is not None
        self.live.channel.receive({"kind": kind, "view": view, **more})

    async def file(self, wanted: str, **more: Any) -> tuple[Mapping[str, Any], bytes]:
        before = len(self.files)
        self.say("export", format=wanted, **more)
        while len(self.files) == before:
            await asyncio.sleep(0.001)
        return self.files[-1]


@pytest.fixture(scope="module")
def graph() -> CausalGraph:
    system = scarcity.datasets.linear(n_variables=4, n_rows=500, seed=3)
    return scarcity.discover(pd.DataFrame(system.data, columns=[EVIL, "b", "c", "d"]), max_lag=2)


def opened(source: Any, kind: type[LiveCausalGraph] = LiveCausalGraph) -> Page:
    page = Page()
    page.live = kind(source, page.take)
    page.say("ready")
    return page


def held_in(text: str) -> Mapping[str, Any]:
    """What a page holds, read as a browser would: up to the first end of a script."""
    begin = text.index('id="scarcity-page">') + len('id="scarcity-page">')
    return json.loads(text[begin : text.index("</script", begin)])


async def test_the_graph_comes_back_from_every_format(graph: CausalGraph) -> None:
    networkx = pytest.importorskip("networkx")
    page = opened(graph)
    header, content = await page.file("json")
    assert CausalGraph.from_json(content.decode()) == graph
    assert (header["view"], header["type"], header["problem"]) == ("a", "application/json", "")
    _, content = await page.file("graphml")
    read = networkx.parse_graphml(content.decode(), force_multigraph=True)
    assert sorted(data["name"] for _, data in read.nodes(data=True)) == sorted(graph.variables)
    assert read.number_of_edges() == graph.links
    ElementTree.fromstring(content)
    _, content = await page.file("dot")
    assert content.decode() == graph.to_dot()
    assert page.live is not None
    page.live.close()


async def test_files_are_made_beside_the_loop(graph: CausalGraph, monkeypatch: pytest.MonkeyPatch) -> None:
    where: list[int] = []

    def slow(self: CausalGraph) -> str:
        where.append(threading.get_ident())
        return "made"

    monkeypatch.setattr(CausalGraph, "to_dot", slow)
    page = opened(graph)
    assert (await page.file("dot"))[1] == b"made"
    assert where != [threading.get_ident()]
    assert page.live is not None
    page.live.close()


async def test_of_many_wishes_the_newest_is_worked_on(graph: CausalGraph) -> None:
    page = opened(graph)
    for wanted in ("dot", "json", "json", "graphml"):
        page.say("export", format=wanted)
    while len(page.files) < 2:
        await asyncio.sleep(0.001)
    await asyncio.sleep(0)
    assert [header["format"] for header, _ in page.files] == ["dot", "graphml"]
    assert page.live is not None
    page.live.close()


async def test_what_makes_no_sense_is_not_answered(graph: CausalGraph) -> None:
    page = opened(graph)
    for wanted in ("exe", 3, None, ["json"], {"json": 1}):
        page.say("export", format=wanted)
    await page.file("html", title=["no title"])
    assert [header["format"] for header, _ in page.files] == ["html"]
    assert page.live is not None
    page.live.close()


async def test_a_problem_is_told(graph: CausalGraph, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(self: CausalGraph) -> str:
        raise MemoryError("no room")

    page = opened(graph)
    monkeypatch.setattr(CausalGraph, "to_graphml", failing)
    header, content = await page.file("graphml")
    assert (header["problem"], content) == ("no room", b"")
    assert page.live is not None
    page.live.close()


async def test_before_the_first_graph_there_is_nothing_to_save() -> None:
    session = Session(scarcity.datasets.linear(n_variables=3, n_rows=400, seed=3).data)
    page = opened(session)
    assert (await page.file("json"))[0]["problem"] == "there is no graph yet"
    assert page.live is not None
    page.live.close()


async def test_a_closed_view_answers_nobody(graph: CausalGraph) -> None:
    page = opened(graph)
    page.say("export", format="json")
    page.say("export", format="dot")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert page.live is not None
    page.live.close()
    others = asyncio.all_tasks() - {asyncio.current_task()}
    await asyncio.gather(*others, return_exceptions=True)
    assert page.files == []


def test_without_a_loop_it_is_answered_at_once(graph: CausalGraph) -> None:
    page = opened(graph)
    page.say("export", format="dot")
    assert page.files[0][1].decode() == graph.to_dot()


async def test_a_dashboard_is_saved_as_one(graph: CausalGraph, tmp_path: Path) -> None:
    session = Session(scarcity.datasets.linear(n_variables=4, n_rows=500, seed=3).data, max_lag=2, window=100)
    with pytest.raises(StateError, match="no graph yet"):
        save_html(session, tmp_path / "early.html")
    await session.run()
    page = opened(session, LiveDashboard)
    _, content = await page.file("html", title="Air")
    assert page.live is not None
    page.live.close()
    save_html(session, tmp_path / "page.html", dashboard=True, title="Air")
    asked, saved = held_in(content.decode()), held_in((tmp_path / "page.html").read_text(encoding="utf-8"))
    for held in (asked, saved):
        assert held["module"] == bundle_of("dashboard")
        assert held["title"] == "Air" and held["header"]["dashboard"]["feed"]["items"]
        assert held["header"]["state"]["face"] == "still" and held["header"]["saved"] is True
    await session.stop()


def test_a_page_holds_names_as_text(graph: CausalGraph, tmp_path: Path) -> None:
    path = tmp_path / "graph.html"
    save_html(graph, path, title=EVIL, focus="c")
    text = path.read_text(encoding="utf-8")
    assert len(re.findall("<script|<img|<!--", text)) == 2
    assert f"<title>{EVIL.replace('<', '&lt;').replace('>', '&gt;')}</title>" in text
    held = held_in(text)
    assert held["header"]["names"] == list(graph.variables) and held["header"]["subject"] == 2
    assert held["module"] == bundle_of("causal-graph")
    assert [path.name for path in tmp_path.iterdir()] == ["graph.html"]


def test_the_same_graph_gives_the_same_page(graph: CausalGraph, tmp_path: Path) -> None:
    for name in ("one", "two"):
        save_html(graph, tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_a_missing_folder_is_named(graph: CausalGraph, tmp_path: Path) -> None:
    with pytest.raises(OptionError, match="make it first"):
        save_html(graph, tmp_path / "nowhere" / "graph.html")


def test_the_browser_writes_the_same_page_around_what_it_holds() -> None:
    source = (Path(__file__).parents[2] / "js" / "shared" / "page.js").read_text(encoding="utf-8")
    begin = source.index("`<!doctype html>") + 1
    template = source[begin : source.index("`;", begin)]
    policy = re.search('POLICY = "(.*)";', source)
    assert policy is not None
    title = re.search(r"\$\{title.*?\)\}", template)
    assert title is not None
    text = page_of("A", "", {"state": {}}, [])
    json_text = text[text.index('page">') + 6 : text.index("</script", text.index('page">'))]
    written = template.replace(title[0], "A").replace("${POLICY}", policy[1]).replace("${json}", json_text)
    assert written == text
