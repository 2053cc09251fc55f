"""A page with the bundle and a stand-in for the host, and what such a page holds on to."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from scarcity.widgets.bundle import bundle_of
from tests.browser.chromium import Watched

_WIDGET = "http://127.0.0.1:9/widget.js"  # answered from here, nothing is sent


@contextmanager
def bare_page(browser: Any, widget: str = "causal-graph") -> Iterator[Watched]:
    """A page with `make(height, place)` for a view, `frame(n, m, seq, seed)`, `painted()`, `wait(ms)`, `counts`."""
    watched = Watched(browser)
    watched.page.route(_WIDGET, lambda route: _answer(route, widget))
    watched.page.evaluate(_HOST, _WIDGET)
    try:
        yield watched
        assert watched.errors == []
    finally:
        watched.close()


def _answer(route: Any, widget: str) -> None:
    headers = {"Access-Control-Allow-Origin": "*"}
    route.fulfill(content_type="text/javascript", headers=headers, body=bundle_of(widget))


class Held:
    """What a page keeps alive: JavaScript and its arrays in bytes, elements, listeners."""

    def __init__(self, watched: Watched) -> None:
        self._protocol = watched.context.new_cdp_session(watched.page)
        self._protocol.send("Performance.enable")

    def now(self) -> dict[str, int]:
        """After everything that can be collected has been."""
        self._collected()  # what finalizers let go of is garbage only afterwards
        metrics = self._protocol.send("Performance.getMetrics")["metrics"]
        counted = {each["name"]: int(each["value"]) for each in metrics}
        return {
            # Now and then half a megabyte of the browser's own, a realm for scripts of extensions, is not counted.
            "bytes": max(self._collected() for _ in range(4)),
            "elements": counted["Nodes"],
            "listeners": counted["JSEventListeners"],
        }

    def _collected(self) -> int:
        self._protocol.send("HeapProfiler.collectGarbage")
        heap = self._protocol.send("Runtime.getHeapUsage")
        return int(heap["usedSize"] + heap["backingStorageSize"])


# `counts` counts every kind of WebGL object by what the page asked for, whatever library asked.
_HOST = """async address => {
  const counts = window.counts = {made: 0, deleted: 0, alive: {}};
  for (const name of Object.getOwnPropertyNames(WebGL2RenderingContext.prototype)) {
    const [, verb, kind] = name.match(/^(create|delete)([A-Z]\\w+)$/) ?? [];
    if (!kind) continue;
    const inner = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...a) {
      const step = verb === 'create' ? 1 : a[0] ? -1 : 0;
      counts.alive[kind] = (counts.alive[kind] ?? 0) + step;
      if (kind === 'Buffer') counts[verb === 'create' ? 'made' : 'deleted'] += 1;
      return inner.apply(this, a);
    };
  }
  document.body.style.margin = 0;
  const widget = (await import(address)).default;
  window.make = (height = 300, place = document.body) => {
    const heard = {}, el = document.createElement('div');
    place?.append(el);
    const sent = [];
    const model = {get: name => name === 'height' ? height : undefined, on: (e, h) => { heard[e] = h; },
                   off: e => { delete heard[e]; }, send: m => sent.push(m)};
    const dispose = widget.render({model, el});
    return {el, sent, dispose, root: el.querySelector('.sg'), heard, frame: (h, b) => heard['msg:custom'](h, b)};
  };
  window.frame = (n, m, seq, seed = 1) => {
    let s = seed * 7919;
    const random = () => (s = s * 16807 % 2147483647) / 2147483647;
    const links = new Float32Array(13 * m);
    for (let i = 0; i < m; i++) {
      const effect = (random() - 0.5) * 1.2;
      const [from, to] = [Math.floor(random() * n), Math.floor(random() * n)];
      links.set([from, to, i % 4, effect, effect - 0.1, effect + 0.1, 0.9, 9, 1, -1, NaN, effect, NaN], 13 * i);
    }
    const names = Array.from({length: n}, (_, i) => 'v' + i);
    const lags = [0, 1, 2, 3].map(lag => ({after: `after ${lag} h`, short: `${lag} h`}));
    const header = {kind: 'frame', seq, names_id: 'n' + n, names, lags, units: names.map(() => ''),
                    strength: '', dimensions: 3, certainty: ['unsure', 'fairly sure', 'sure'], graph_id: seq,
                    state: {face: 'live', title: 'live', figures: ''}};
    // For the dashboard; the graph alone passes it over.
    const line = i => ({text: `${names[0]} → v${seed % n}`, nodes: [0, i % n]});
    const lines = Array.from({length: seed % 5 + 1}, (_, i) => line(i));
    header.dashboard = {title: 'rows', can: seed % 2 ? 'pause' : 'resume', progress: seed % 100 / 100,
      headline: names[0], figures: [['rows', String(seed)], ...seed % 3 ? [['rows/s', '9']] : []], feed_id: seq,
      feed: {items: [{when: `row ${seed}`, word: seed % 2 ? 'New' : 'Gone', lines, more: 0}], notes: [], waiting: ''}};
    const floats = size => new Float32Array(size).map(() => random() * 2 - 1).buffer;
    const nodes = new Float32Array(9 * n).map((_, i) => i % 9 === 3 ? 0 : random());
    return [header, [floats(3 * n), nodes.buffer, links.buffer]];
  };
  window.wait = ms => new Promise(resolve => setTimeout(resolve, ms));
  window.painted = () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}"""
