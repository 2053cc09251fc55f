"""A view in a file of its own: a page that holds the module and a frame, and needs nobody."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any, Final

__all__ = ["page_of"]

_POLICY: Final = (
    "default-src 'none'; script-src 'unsafe-inline' blob:; style-src 'unsafe-inline'; img-src data: blob:"
)


def page_of(title: str, module: str, header: Mapping[str, Any], buffers: Sequence[bytes]) -> str:
    """The text of the page; ``js/shared/page.js`` writes the same in the browser, and shows what it holds.

    Its policy lets it ask nobody for anything. What comes from the data is one block of JSON, in which no tag can end
    or begin.

    Parameters
    ----------
    title: of the page.
    module: the source of the bundle.
    header, buffers: a frame with everything in it.
    """
    held = {
        "title": title,
        "module": module,
        "header": {**header, "state": _saved(header["state"]), "saved": True},
        "buffers": [base64.b64encode(buffer).decode("ascii") for buffer in buffers],
    }
    text = json.dumps(held, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="viewport" content="width=device-width">
<title>{escape(title, quote=False)}</title>
<style>html {{ color-scheme: light dark; }} body {{ margin: 0; }}</style>
</head>
<body>
<noscript>This picture needs JavaScript.</noscript>
<script type="application/json" id="scarcity-page">{text}</script>
<script type="module">
const held = JSON.parse(document.getElementById("scarcity-page").textContent);
const address = URL.createObjectURL(new Blob([held.module], {{ type: "text/javascript" }}));
(await import(address)).open(held);
</script>
</body>
</html>
"""


def _saved(state: Mapping[str, Any]) -> Mapping[str, Any]:
    """Nothing goes on in a page that was saved."""
    if not state.get("title") or state.get("face") == "still":
        return state
    return {**state, "face": "still", "title": f"saved: {state['title']}", "detail": ""}
