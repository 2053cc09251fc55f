"""A page that shows what a document kept of a view: the built bundle, a snapshot of the real thing, and no kernel."""

import base64
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from scarcity.widgets.bundle import bundle_of
from tests.browser.chromium import Watched

_WIDGET = "http://127.0.0.1:9/widget.js"  # answered from here, nothing is sent


@contextmanager
def kept_page(
    browser: Any,
    widget: str,
    snapshot: Mapping[str, Any],
    *,
    dark: bool = False,
    height: int = 600,
    live: bool = False,
    messages: Sequence[Mapping[str, Any]] = (),
    **options: Any,
) -> Iterator[Watched]:
    """The page, with the view on it and in `window.sent` what it tells its host.

    Parameters
    ----------
    browser: of playwright.
    widget: name of the bundle.
    snapshot: `header` and `buffers`, as a `LiveView` gives them.
    dark: whether the page has the colours of a dark host.
    height: of the view.
    live: whether the snapshot comes as a frame of a kernel instead.
    messages: that come before it then.
    options: of the browser's context, such as `viewport`.
    """
    watched = Watched(browser, **options)
    headers = {"Access-Control-Allow-Origin": "*"}
    body = bundle_of(widget)
    watched.page.route(
        _WIDGET, lambda route: route.fulfill(content_type="text/javascript", headers=headers, body=body)
    )
    packed = [base64.b64encode(buffer).decode() for buffer in snapshot["buffers"]]
    watched.page.evaluate(_SHOW, [_WIDGET, snapshot["header"], packed, dark, height, live, list(messages)])
    try:
        yield watched
    finally:
        watched.close()


_SHOW = """async ([address, header, packed, dark, height, live, messages]) => {
  document.title = 'A view';
  document.documentElement.lang = 'en';
  Object.assign(document.body.style, {margin: '12px', background: dark ? '#111' : '#fff'});
  const main = document.createElement('main');
  document.body.append(main);
  const buffers = packed.map(text => Uint8Array.from(atob(text), c => c.charCodeAt(0)).buffer);
  const heard = window.heard = {}, sent = window.sent = [];
  const values = {_snapshot: live ? undefined : {header, buffers}, height};
  const model = {get: name => values[name], send: m => sent.push(m),
                 on: (e, h) => { heard[e] = h; }, off: e => { delete heard[e]; }};
  window.dispose = (await import(address)).default.render({model, el: main});
  for (const message of live ? messages : []) heard['msg:custom'](message, []);
  if (live) heard['msg:custom']({...header, kind: 'frame'}, buffers);
}"""
