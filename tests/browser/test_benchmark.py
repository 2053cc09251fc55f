"""The page of ``benchmarks.widgets`` still understands our widget: frames, positions, clocks."""

from typing import Any

from benchmarks import widgets
from benchmarks.widget_page import Subject, served
from scarcity.widgets.bundle import bundle_of


def test_the_widget_is_measured(browser: Any) -> None:
    files = widgets.sources() | {"/scarcity.js": bundle_of("causal-graph").encode()}
    sizes = widgets.publish(files, 100, 300)
    with served(files) as address, Subject(browser, address) as page:
        assert widgets.open_page(page, widgets.OURS, 100) > 0
        drawn = page.drawn()
        turned, fed = page.orbit(3), page.live(300)
    assert (turned["nodes"], turned["links"]) == (1, 3) and turned["cpu"] > 0
    assert drawn is not None and 100 < drawn < 300
    assert fed["acknowledged"] > 1 and fed["cpu"] > 0
    assert sizes["/ours.js"] < sizes["/force_graph.js"]
