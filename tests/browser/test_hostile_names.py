"""Names that are markup, through the whole page: in a browser of its own, for no other page to paint beside it."""

from pathlib import Path
from typing import Any

import pytest

from tests.app.sources import HOSTILE
from tests.browser.chromium import Watched
from tests.browser.panel_server import ROOT, running_panel

pytest.importorskip("panel")


def test_names_are_text_through_the_whole_page(browser: Any, tmp_path: Path) -> None:
    watched = Watched(browser)
    with running_panel(ROOT / "tests" / "browser" / "hostile_app.py", tmp_path / "log") as address:
        page = watched.page
        page.goto(address)
        page.locator("tbody td", has_text=f"{HOSTILE} → river").first.wait_for()
        page.locator(".sd-title", has_text=HOSTILE).wait_for()
        page.locator(".sd-headline", has_text=f"river is raised by {HOSTILE}, after 2 min").wait_for()
        page.locator(".fd-list li", has_text=f"{HOSTILE} → river").first.wait_for()
        page.locator(".sg-label", has_text=HOSTILE).first.wait_for()
        page.get_by_role("group", name="Source").get_by_role("button", name=HOSTILE).wait_for()
        page.locator(".sg-dock button", has_text=HOSTILE).wait_for()
        box = page.locator(".sg").bounding_box()
        for i in range(1, 6):
            for j in range(1, 6):  # cards come on hovering
                page.mouse.move(box["x"] + box["width"] * i / 6, box["y"] + box["height"] * j / 6)
                page.wait_for_timeout(30)
        assert page.locator("img, body script[src=x]").count() == 0
    assert watched.dialogs == []
    assert watched.strayed == []
    watched.close()
