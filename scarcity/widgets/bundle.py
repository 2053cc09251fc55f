"""The built ES modules that the widgets run in the browser."""

from functools import cache
from pathlib import Path

__all__ = ["STATIC", "bundle_of"]

STATIC = Path(__file__).parent / "static"


@cache
def bundle_of(name: str) -> str:
    """The text of the ES module of a widget, built from ``js/<name>`` by ``make js``.

    >>> bundle_of("causal-graph").startswith("/* scarcity causal-graph")
    True
    """
    return (STATIC / f"{name}.js").read_text(encoding="utf-8")
