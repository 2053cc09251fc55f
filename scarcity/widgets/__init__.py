"""Pictures in the browser: one ES module a widget, in a notebook and on a Panel page.

`causal_graph` follows a graph or a session, `dashboard` adds what surrounds it (`faces`, `figures`, `feed`),
`governor_gauges` follows a governor (`governing`, `gauges`),
`placement` lays it out, `frame` writes it as a header and binary buffers, `channel` sends the newest frame as fast as
the browser paints. `jupyter_host` and `panel_host` are thin. The classes are imported when they are first asked for:
importing this package needs neither ipywidgets nor panel.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from scarcity.widgets.jupyter_host import CausalGraphWidget, Dashboard, GovernorGauges
    from scarcity.widgets.panel_host import CausalGraphPane, DashboardPane, GovernorGaugesPane

__all__ = [
    "CausalGraphPane",
    "CausalGraphWidget",
    "Dashboard",
    "DashboardPane",
    "GovernorGauges",
    "GovernorGaugesPane",
]

_HOMES = {
    "CausalGraphWidget": "jupyter_host",
    "Dashboard": "jupyter_host",
    "CausalGraphPane": "panel_host",
    "DashboardPane": "panel_host",
    "GovernorGauges": "jupyter_host",
    "GovernorGaugesPane": "panel_host",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"scarcity.widgets.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])
