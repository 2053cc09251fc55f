"""No view breaks a rule of axe-core that it calls serious or critical, in light and in dark."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

import scarcity
from scarcity.widgets.causal_graph import LiveCausalGraph
from scarcity.widgets.dashboard import LiveDashboard
from scarcity.widgets.governor_gauges import LiveGovernorGauges
from scarcity.widgets.what_if_panel import LiveWhatIf
from tests.browser.kept_page import kept_page

AXE = Path(__file__).parents[2] / "js" / "node_modules" / "axe-core" / "axe.min.js"
RUN = """async () => {
  const {violations} = await axe.run(document, {resultTypes: ['violations']});
  return violations.filter(each => ['serious', 'critical'].includes(each.impact))
    .map(({id, nodes}) => `${id}: ${nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')}`);
}"""
LIVE = {
    "causal-graph": LiveCausalGraph,
    "dashboard": LiveDashboard,
    "governor-gauges": LiveGovernorGauges,
    "what-if-panel": LiveWhatIf,
}

pytestmark = pytest.mark.skipif(not AXE.exists(), reason="needs axe-core: npm ci in js/")


@pytest.fixture(scope="module")
def snapshots() -> Mapping[str, Mapping[str, Any]]:
    """What each view shows of a session that has run to its end under a governor."""
    import asyncio

    async def kept() -> dict[str, Mapping[str, Any]]:
        air = scarcity.datasets.beijing_pm25().frame[:1500]
        session = scarcity.Session(air, max_lag=2, window=250, governor=True, resamples=8)
        views: dict[str, Any] = {name: live(session, lambda *_: None) for name, live in LIVE.items()}
        await session.run()
        shown = {}
        for name, live in views.items():
            live.channel.receive({"kind": "ready", "view": "a"})
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            if isinstance(live, LiveWhatIf):
                live.ask(do={"wind_east": 2.0}, undirected="average")
                await live.asking.settled()
            shown[name] = live.snapshot()
            live.close()
        return shown

    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as pool:  # this thread runs playwright's loop
        return pool.submit(lambda: asyncio.run(kept())).result()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", LIVE)
def test_a_view_can_be_used_without_seeing_it(
    browser: Any, snapshots: Mapping[str, Mapping[str, Any]], name: str, dark: bool
) -> None:
    with kept_page(browser, name, snapshots[name], dark=dark) as watched:
        watched.page.wait_for_selector("main [data-theme]")
        watched.page.evaluate(AXE.read_text(encoding="utf-8"))
        assert watched.page.evaluate(RUN) == []
        assert (watched.errors, watched.strayed) == ([], [])


def test_a_violation_would_be_seen(browser: Any, snapshots: Mapping[str, Mapping[str, Any]]) -> None:
    with kept_page(browser, "governor-gauges", snapshots["governor-gauges"]) as watched:
        watched.page.evaluate("document.querySelector('main').append(document.createElement('button'))")
        watched.page.evaluate(AXE.read_text(encoding="utf-8"))
        assert [found.split(":")[0] for found in watched.page.evaluate(RUN)] == ["button-name"]
