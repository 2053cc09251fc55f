"""The pictures of every view in docs/pictures, light and dark: ``python -m tests.browser.pictures``.

Each is what the view shows of a real session at rest, in a real browser.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
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

Message: TypeAlias = tuple[Mapping[str, Any], tuple[bytes, ...]]
Sent: TypeAlias = dict[str, tuple[Mapping[str, Any], list[Mapping[str, Any]]]]

LIVE: Mapping[str, Callable[..., Any]] = {
    "causal-graph": partial(LiveCausalGraph, focus="pm25"),
    "dashboard": partial(LiveDashboard, title="PM2.5 and weather in Beijing", focus="pm25"),
    "governor-gauges": LiveGovernorGauges,
    "insight-feed": LiveInsightFeed,
    "stream-monitor": LiveStreamMonitor,
    "what-if-panel": partial(LiveWhatIf, focus="pm25"),
}
OUT = Path(__file__).parents[2] / "docs" / "pictures"
SIZES = {"dashboard": (1440, 900), "what-if-panel": (1200, 860), "causal-graph": (1000, 640)}
USUAL = (900, 620)


def main() -> None:
    """Run the session, open each view, write the pictures."""
    OUT.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(1) as pool:  # this thread runs playwright's loop
        air = scarcity.datasets.beijing_pm25().frame
        told = pool.submit(lambda: asyncio.run(sent(air, max_lag=3, window=1024))).result()
    with launched() as browser:
        for name, (snapshot, others) in told.items():
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


async def sent(air: Any, **options: Any) -> Sent:
    """What each view of a session over `air` sends at its end, under a governor.

    Each is the last frame, with the words that travel once, and the messages before it.
    """
    told: dict[str, list[Message]] = defaultdict(list)
    session = scarcity.Session(air, governor=True, **options)
    live = {name: view(session, partial(_note, told[name])) for name, view in LIVE.items()}
    await session.run()
    for view in live.values():
        view.channel.receive({"kind": "ready", "view": "a"})
    await asyncio.sleep(0.05)
    await live["what-if-panel"].asking.settled()
    for name, view in live.items():
        for _ in range(10):  # another frame may be on its way
            seqs = [header["seq"] for header, _ in told[name] if header["kind"] == "frame"]
            view.channel.receive({"kind": "ack", "view": "a", "seq": seqs[-1] if seqs else 0})
            await asyncio.sleep(0.02)
        view.close()
    return {name: _last(messages) for name, messages in told.items()}


def _note(messages: list[Message], header: Mapping[str, Any], buffers: tuple[bytes, ...]) -> None:
    messages.append((header, buffers))


def _last(messages: list[Message]) -> tuple[Mapping[str, Any], list[Mapping[str, Any]]]:
    frames = [(header, buffers) for header, buffers in messages if header["kind"] == "frame"]
    header, buffers = frames[-1]
    others = [header for header, _ in messages if header["kind"] == "timeline"]
    return {"header": {**frames[0][0], **header}, "buffers": buffers}, others


if __name__ == "__main__":
    main()
