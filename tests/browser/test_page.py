"""The bundle in a page of its own, with a stand-in for the host: what WebGL does over a long life."""

import base64
from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser.bare_page import bare_page


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    with bare_page(browser) as watched:
        yield watched.page


def test_a_thousand_updates_take_no_new_buffers(page: Any) -> None:
    made, nodes, count = page.evaluate("""async () => {
      const view = make(); view.frame(...frame(40, 160, 1)); await wait(300);
      for (let i = 2; i < 60; i++) { view.frame(...frame(40, 160, i, i)); await painted(); }
      const before = counts.made, dom = document.querySelectorAll('*').length;
      for (let i = 60; i < 1000; i++) { view.frame(...frame(40, 160, i, i)); if (i % 8 === 0) await painted(); }
      await painted();
      const result = [counts.made - before, document.querySelectorAll('*').length - dom, view.root.dataset.seq];
      view.dispose();
      return result;
    }""")
    assert (made, count) == (0, "999")
    assert nodes < 100  # labels that were shown for the first time


def test_a_removed_view_gives_everything_back(page: Any) -> None:
    result = page.evaluate("""async () => {
      const view = make(); view.frame(...frame(30, 90, 1)); await wait(300);
      const canvas = view.el.querySelector('canvas'), context = canvas.getContext('webgl2');
      const open = globalThis[Symbol.for('scarcity.webgl-contexts')].size;
      view.dispose();
      return [open, globalThis[Symbol.for('scarcity.webgl-contexts')].size, context.isContextLost(),
              Object.keys(view.heard).length, view.el.childNodes.length, counts.made - counts.deleted];
    }""")
    assert result[:5] == [1, 0, True, 0, 0]


def test_a_lost_context_comes_back_painted(page: Any) -> None:
    same, before, after = page.evaluate("""async () => {
      window.view = make(); view.frame(...frame(8, 24, 1)); await wait(300);
      const canvas = view.el.querySelector('canvas'), draws = Number(view.root.dataset.draws);
      canvas.getContext('webgl2').getExtension('WEBGL_lose_context').loseContext();
      await wait(1500);
      return [canvas === view.el.querySelector('canvas'), draws, Number(view.root.dataset.draws)];
    }""")
    assert not same and after > before


def test_twenty_four_views_on_a_page_all_have_a_picture_when_they_are_seen(page: Any) -> None:
    page.evaluate("""async () => {
      window.views = [];
      for (let i = 0; i < 24; i++) { views.push(make()); views[i].frame(...frame(8, 24, 1, i + 1)); await wait(30); }
    }""")
    for index in (0, 8, 16, 23, 0):
        page.evaluate(f"views[{index}].root.scrollIntoView()")
        page.wait_for_timeout(400)
        drawn = (
            f"Number(views[{index}].root.dataset.draws) > 0 && !!views[{index}].el.querySelector('canvas')"
        )
        assert page.evaluate(drawn), index
    assert page.evaluate("globalThis[Symbol.for('scarcity.webgl-contexts')].size") <= 12


def test_draw_calls_do_not_grow_with_the_graph(page: Any) -> None:
    """One for links, one for their heads, one for nodes: three, whatever the size."""
    calls = page.evaluate("""async () => {
      const result = [];
      for (const [n, m] of [[8, 24], [600, 1500]]) {
        const view = make(); view.frame(...frame(n, m, 1)); await wait(400);
        result.push(view.root.dataset.calls); view.dispose();
      }
      return result;
    }""")
    assert calls == ["3", "3"]


@pytest.mark.parametrize("widget", ["causal-graph", "dashboard"])
def test_a_view_that_is_put_on_the_page_late_takes_its_colours_from_there(browser: Any, widget: str) -> None:
    with bare_page(browser, widget) as watched:
        before, after = watched.page.evaluate("""async () => {
          document.body.style.background = '#111';
          const view = make(300, null), outer = view.el.firstElementChild;
          view.frame(...frame(8, 24, 1));
          const before = outer.dataset.theme;
          document.body.append(view.el);
          await wait(300);
          return [before, [outer.dataset.theme, view.root.dataset.theme]];
        }""")
    assert before == "light" and after == ["dark", "dark"]


def test_nodes_are_coloured_by_what_a_viewer_chooses_and_the_legend_says_so(page: Any) -> None:
    page.evaluate("""async () => {
      window.view = make(400); view.frame(...frame(14, 30, 1)); await wait(300);
    }""")
    count = """async ([image, level]) => {
      const shot = new Image(); shot.src = 'data:image/png;base64,' + image; await shot.decode();
      const canvas = Object.assign(document.createElement('canvas'), {width: shot.width, height: shot.height});
      const drawn = canvas.getContext('2d'); drawn.drawImage(shot, 0, 0);
      const [r, g, b] = getComputedStyle(view.root).getPropertyValue('--sg-level-' + level).match(/\\d+/g).map(Number);
      const {data} = drawn.getImageData(0, 0, shot.width, shot.height);
      let near = 0;
      for (let k = 0; k < data.length; k += 4)
        near += Math.abs(data[k] - r) + Math.abs(data[k + 1] - g) + Math.abs(data[k + 2] - b) < 36;
      return near;
    }"""

    def pixels() -> int:
        stage = page.locator(".sg-stage").bounding_box()
        clip = {**stage, "height": stage["height"] - 90}  # without the legend
        return page.evaluate(count, [base64.b64encode(page.screenshot(clip=clip)).decode(), 4])

    assert "colour:" not in page.locator(".sg-legend").inner_text()
    page.evaluate("view.root.focus()")
    page.keyboard.press("o")
    before = pixels()
    page.get_by_label("Colour of a node").select_option("betweenness")
    page.keyboard.press("Escape")
    page.wait_for_timeout(300)
    assert pixels() > before + 100
    assert "colour: ways between others through it, 0 to" in page.locator(".sg-legend").inner_text()
    page.keyboard.press("o")
    page.get_by_label("Colour of a node").select_option("plain")
    page.get_by_label("Size of a node").select_option("pagerank")
    page.wait_for_timeout(300)
    words = page.locator(".sg-legend").inner_text()
    assert "colour:" not in words and "size: how much it drives through others" in words
