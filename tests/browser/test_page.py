"""The bundle in a page of its own, with a stand-in for the host: what WebGL does over a long life."""

from collections.abc import Iterator
from typing import Any

import pytest

from scarcity.widgets.bundle import bundle_of
from tests.browser.chromium import Watched

HOST = """async source => {
  const counts = window.counts = {made: 0, deleted: 0};
  for (const [name, by] of [['createBuffer', 'made'], ['deleteBuffer', 'deleted']]) {
    const inner = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...a) { counts[by] += 1; return inner.apply(this, a); };
  }
  const widget = (await import(URL.createObjectURL(new Blob([source], {type: 'text/javascript'})))).default;
  window.make = (height = 300) => {
    const heard = {}, el = document.createElement('div');
    document.body.append(el);
    const sent = [];
    const model = {get: name => name === 'height' ? height : undefined, on: (e, h) => { heard[e] = h; },
                   off: e => { delete heard[e]; }, send: m => sent.push(m)};
    const dispose = widget.render({model, el});
    return {el, sent, dispose, root: el.querySelector('.sg'), heard, frame: (h, b) => heard['msg:custom'](h, b)};
  };
  window.frame = (n, m, seq, seed = 1) => {
    let s = seed * 7919;
    const random = () => (s = s * 16807 % 2147483647) / 2147483647;
    const links = new Float32Array(9 * m);
    for (let i = 0; i < m; i++) {
      const effect = (random() - 0.5) * 1.2;
      const [from, to] = [Math.floor(random() * n), Math.floor(random() * n)];
      links.set([from, to, i % 4, effect, effect - 0.1, effect + 0.1, 0.9, 1, 1], 9 * i);
    }
    const names = Array.from({length: n}, (_, i) => 'v' + i);
    const lags = [0, 1, 2, 3].map(lag => ({after: `after ${lag} h`, short: `${lag} h`}));
    const header = {kind: 'frame', seq, names_id: 'n' + n, names, lags, units: names.map(() => ''),
                    strength: '', dimensions: 3, state: {face: 'live', title: 'live', figures: ''}};
    const floats = size => new Float32Array(size).map(() => random() * 2 - 1).buffer;
    const nodes = new Float32Array(4 * n).map((_, i) => i % 4 === 3 ? 0 : random());
    return [header, [floats(3 * n), nodes.buffer, links.buffer]];
  };
  window.wait = ms => new Promise(resolve => setTimeout(resolve, ms));
  window.painted = () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}"""


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    watched = Watched(browser)
    watched.page.goto("data:text/html,<body style='margin:0'>")
    watched.page.evaluate(HOST, bundle_of("causal-graph"))
    yield watched.page
    assert watched.errors == []
    watched.close()


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
