"""No view breaks a rule of axe-core that it calls serious or critical, in light and in dark."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import scarcity
from tests.browser.kept_page import kept_page
from tests.browser.pictures import LIVE, Sent, sent

AXE = Path(__file__).parents[2] / "js" / "node_modules" / "axe-core" / "axe.min.js"
RUN = """async () => {
  const {violations} = await axe.run(document, {resultTypes: ['violations']});
  return violations.filter(each => ['serious', 'critical'].includes(each.impact))
    .map(({id, nodes}) => `${id}: ${nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')}`);
}"""

pytestmark = pytest.mark.skipif(not AXE.exists(), reason="needs axe-core: npm ci in js/")


@pytest.fixture(scope="module")
def told() -> Sent:
    """What each view shows of a session that has run to its end under a governor."""
    air = scarcity.datasets.beijing_pm25().frame[:1500]
    with ThreadPoolExecutor(1) as pool:  # this thread runs playwright's loop
        return pool.submit(lambda: asyncio.run(sent(air, max_lag=2, window=250, resamples=8))).result()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", LIVE)
def test_a_view_can_be_used_without_seeing_it(browser: Any, told: Sent, name: str, dark: bool) -> None:
    snapshot, messages = told[name]
    with kept_page(browser, name, snapshot, dark=dark, live=True, messages=messages) as watched:
        watched.page.wait_for_selector("main [data-theme]")
        watched.page.evaluate(AXE.read_text(encoding="utf-8"))
        assert watched.page.evaluate(RUN) == []
        if name == "causal-graph":
            assert watched.page.locator(".sg-time").is_visible()
            watched.page.locator(".sg").focus()
            for key in ("o", "Escape", "s"):
                watched.page.keyboard.press(key)
                assert (key, watched.page.evaluate(RUN)) == (key, [])
        assert (watched.errors, watched.strayed) == ([], [])


def test_a_violation_would_be_seen(browser: Any, told: Sent) -> None:
    with kept_page(browser, "governor-gauges", told["governor-gauges"][0]) as watched:
        watched.page.evaluate("document.querySelector('main').append(document.createElement('button'))")
        watched.page.evaluate(AXE.read_text(encoding="utf-8"))
        assert [found.split(":")[0] for found in watched.page.evaluate(RUN)] == ["button-name"]
