"""The pictures of every view in docs/pictures, light and dark: ``python -m tests.browser.pictures``.

Each is what the view shows of a real session at rest, in a real browser.
"""

import asyncio
from collections import defaultdict
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeAlias

import scarcity
from scarcity.widgets.causal_graph import LiveCausalGraph
from scarcity.widgets.dashboard import LiveDashboard
from scarcity.widgets.governor_gauges import LiveGovernorGauges
from scarcity.widgets.insight_feed import LiveInsightFeed
from scarcity.widgets.stream_monitor import LiveStreamMonitor
from scarcity.widgets.what_if_panel import LiveWhatIf
from tests.browser.chromium import launched
from tests.browser.kept_page import kept_page

Sent: TypeAlias = dict[str, list[tuple[Mapping[str, Any], tuple[bytes, ...]]]]

OUT = Path(__file__).parents[2] / "docs" / "pictures"
SIZES = {"dashboard": (1440, 900), "what-if-panel": (1200, 860), "causal-graph": (1000, 640)}
USUAL = (900, 620)


def main() -> None:
    """Run the session, open each view, write the pictures."""
    OUT.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(1) as pool:  # this thread runs playwright's loop
        told = pool.submit(lambda: asyncio.run(sent())).result()
    with launched() as browser:
        for name, messages in told.items():
            frames = [(header, buffers) for header, buffers in messages if header["kind"] == "frame"]
            full = frames[0][0]  # names and words travel once
            others = [header for header, _ in messages if header["kind"] == "timeline"]
            header, buffers = frames[-1]
            snapshot = {"header": {**full, **header}, "buffers": buffers}
            width, height = SIZES.get(name, USUAL)
            for dark in (False, True):
                viewport = {"width": width, "height": height}
                with kept_page(
                    browser,
                    name,
                    snapshot,
                    dark=dark,
                    height=height - 24,
                    live=True,
                    messages=others,
                    viewport=viewport,
                ) as page:
                    page.page.wait_for_selector("main [data-theme]")
                    page.page.wait_for_timeout(1500)
                    page.save(OUT / f"{name}-{'dark' if dark else 'light'}.png")
                    print(f"{name} {'dark' if dark else 'light'}: errors {page.errors}")


async def sent() -> Sent:
    """What each view of a session over Beijing's dust and weather sends at its end, under a governor."""
    told: Sent = defaultdict(list)

    def listener(name: str) -> Any:
        return lambda header, buffers: told[name].append((header, buffers))

    air = scarcity.datasets.beijing_pm25().frame
    session = scarcity.Session(air, max_lag=3, window=1024, governor=True)
    live = {
        "causal-graph": LiveCausalGraph(session, listener("causal-graph"), focus="pm25"),
        "dashboard": LiveDashboard(
            session, listener("dashboard"), title="PM2.5 and weather in Beijing", focus="pm25"
        ),
        "governor-gauges": LiveGovernorGauges(session, listener("governor-gauges")),
        "insight-feed": LiveInsightFeed(session, listener("insight-feed")),
        "stream-monitor": LiveStreamMonitor(session, listener("stream-monitor")),
        "what-if-panel": LiveWhatIf(session, listener("what-if-panel"), focus="pm25"),
    }
    await session.run()
    panel: Any = live["what-if-panel"]
    for view in live.values():
        view.channel.receive({"kind": "ready", "view": "a"})
    await panel.asking.settled()
    for _ in range(5):  # the last frame is on its way
        for view in live.values():
            seq = told[next(name for name, each in live.items() if each is view)][-1][0].get("seq")
            view.channel.receive({"kind": "ack", "view": "a", "seq": seq})
        await asyncio.sleep(0.05)
    for view in live.values():
        view.close()
    return told


if __name__ == "__main__":
    main()
