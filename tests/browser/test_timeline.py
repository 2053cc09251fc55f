"""The time line of a session, with its real answers, in a real browser."""

import asyncio
import base64
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Any

import pytest

import scarcity
from scarcity.session import Session
from scarcity.widgets.causal_graph import LiveCausalGraph
from tests.browser.bare_page import bare_page
from tests.browser.chromium import Watched

RAISES = (0, 114, 178)

_SHOW = "([h, b]) => view.frame(h, b.map(each => Uint8Array.from(atob(each), c => c.charCodeAt(0)).buffer))"


class Viewer:
    """A page that shows a session; messages go by hand."""

    def __init__(self, watched: Watched, session: Session, thread: ThreadPoolExecutor) -> None:
        self.watched, self.page, self.session = watched, watched.page, session
        self._thread = thread
        self._sent: list[tuple[Mapping[str, Any], tuple[bytes, ...]]] = []
        self._live = self._there(LiveCausalGraph, session, lambda *message: self._sent.append(message))
        self.page.evaluate("() => { window.view = make(520); }")
        self.until(lambda: self.page.locator(".sg-time:not([hidden])").count() == 1)

    def until(self, condition: Callable[[], bool]) -> None:
        """Carry messages both ways until `condition` holds."""
        for _ in range(200):
            for message in self.page.evaluate("() => view.sent.splice(0)"):
                self._there(self._live.channel.receive, message)
            while self._sent:
                header, buffers = self._sent.pop(0)
                packed = [base64.b64encode(each).decode() for each in buffers]
                self.page.evaluate(_SHOW, [dict(header), packed])
            if condition():
                return
            self.page.evaluate("() => painted()")
        raise AssertionError("waited in vain")

    @property
    def moment(self) -> str | None:
        return self.page.locator(".sg").get_attribute("data-moment")

    def text(self, selector: str) -> str:
        return self.page.locator(selector).inner_text()

    def close(self) -> None:
        self._there(self._live.close)

    def _there(self, work: Callable[..., Any], *arguments: Any) -> Any:
        return self._thread.submit(work, *arguments).result()


@pytest.fixture(scope="module")
def thread() -> Iterator[ThreadPoolExecutor]:
    """Where the session is: the browser's loop runs in this one."""
    with ThreadPoolExecutor(1) as thread:
        yield thread


@pytest.fixture(scope="module")
def session(thread: ThreadPoolExecutor) -> Session:
    """Of two regimes, at its end."""
    return thread.submit(_finished).result()


def _finished() -> Session:
    system = scarcity.datasets.regime_switch(
        n_variables=5, n_rows=1600, n_regimes=2, changed=0.6, max_lag=1, seed=7
    )
    session = Session(system.data, max_lag=1, window=100, regimes=True)
    asyncio.run(session.run())
    return session


@pytest.fixture(scope="module")
def viewer(browser: Any, session: Session, thread: ThreadPoolExecutor) -> Iterator[Viewer]:
    with bare_page(browser) as watched:
        made = Viewer(watched, session, thread)
        yield made
        made.close()
        assert watched.strayed == []


def test_each_graph_and_each_regime_is_on_it(viewer: Viewer) -> None:
    handle = viewer.page.get_by_role("slider", name="Moment shown")
    moments = viewer.session.archive.moments
    assert handle.get_attribute("aria-valuemax") == str(len(moments))
    assert handle.get_attribute("aria-valuetext") == f"{moments[-1].when}, regime {moments[-1].regime}"
    stretches = 1 + sum(a.regime != b.regime for a, b in pairwise(moments))
    assert viewer.page.locator(".sg-tints span").count() == stretches > 1


def test_the_past_is_shown_and_says_so(viewer: Viewer) -> None:
    box = viewer.page.locator(".sg-track").bounding_box()
    viewer.page.mouse.click(box["x"] + 0.4 * box["width"], box["y"] + 10)
    viewer.until(lambda: bool(viewer.moment))
    told = int(viewer.moment or 0)
    past = viewer.session.archive.at(told)
    assert past is not None and 1 < told < viewer.session.journal.told
    assert viewer.text(".sg-moment") == f"{past.when}, {viewer.session.journal.told - told} graphs behind"
    assert viewer.page.locator(".sg").get_attribute("data-links") == str(len(past.table.at))
    viewer.until(lambda: min(viewer.watched.pixels(viewer.page.locator(".sg"), [RAISES])) > 50)
    viewer.page.keyboard.press("ArrowRight")
    viewer.until(lambda: viewer.moment == str(told + 1))


def test_two_moments_are_compared_in_words(viewer: Viewer) -> None:
    moments = viewer.session.archive.moments
    first = moments[int(viewer.moment or 1) - 1].when
    viewer.page.get_by_role("button", name="Compare with another moment").click()
    viewer.until(lambda: viewer.page.locator(".sg-sentence").is_visible() and viewer.moment == "")
    said = viewer.text(".sg-sentence")
    assert "changed" in said or "came" in said
    assert f"between {first} and {moments[-1].when}" in said
    viewer.page.get_by_role("button", name="Table of links").click()
    words = [word.split(":")[0] for word in viewer.page.locator("td.sg-compared").all_inner_texts()]
    assert "came" in words and "went" in words
    viewer.page.get_by_role("button", name="Table of links").click()
    viewer.page.get_by_role("button", name="Compare with another moment").click()
    viewer.until(lambda: not viewer.page.locator(".sg-sentence").is_visible())


def test_the_strongest_driver_has_its_history(viewer: Viewer) -> None:
    viewer.until(lambda: viewer.page.locator(".sg-dock .sg-spark").count() == 1)
    assert "→" in viewer.text(".sg-dock .sg-spark")
    assert viewer.page.locator(".sg-dock .sg-line").get_attribute("d").startswith("M")
