"""Pictures in the browser: one ES module a widget, in a notebook and on a Panel page.

`causal_graph` follows a graph or a session, `dashboard` adds what surrounds it (`faces`, `figures`, `feed`),
`governor_gauges` follows a governor (`governing`, `gauges`), `stream_monitor` what streams in (`streaming`, `series`),
`insight_feed` what changed (`feed`), `what_if_panel` holds a question to the newest graph (`question`, `asking`,
`answering`, `answer`); `live_view` is what they share.
The dashboard shows them all, and works for the tabs that somebody looks at (`watching`). `saved` writes a page that
needs no kernel (`page`), `exports` the files that a viewer asks for; `geometry` makes arrays of a graph for scenes of
one's own.
`placement` lays the graph out, `frame` writes it as a header and binary buffers, `channel` sends the newest frame as
fast as the browser paints. `jupyter` and `panes` are thin. The classes are imported when they are first asked for:
importing this package needs neither ipywidgets nor panel.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from scarcity.widgets.jupyter.causal_graph import CausalGraphWidget
    from scarcity.widgets.jupyter.dashboard import Dashboard
    from scarcity.widgets.jupyter.governor_gauges import GovernorGauges
    from scarcity.widgets.jupyter.insight_feed import InsightFeed
    from scarcity.widgets.jupyter.own_scene import to_pythreejs
    from scarcity.widgets.jupyter.stream_monitor import StreamMonitor
    from scarcity.widgets.jupyter.what_if_panel import WhatIfPanel
    from scarcity.widgets.panes.causal_graph import CausalGraphPane
    from scarcity.widgets.panes.dashboard import DashboardPane
    from scarcity.widgets.panes.governor_gauges import GovernorGaugesPane
    from scarcity.widgets.panes.insight_feed import InsightFeedPane
    from scarcity.widgets.panes.stream_monitor import StreamMonitorPane
    from scarcity.widgets.panes.what_if_panel import WhatIfPanelPane
    from scarcity.widgets.saved import save_html

__all__ = [
    "CausalGraphPane",
    "CausalGraphWidget",
    "Dashboard",
    "DashboardPane",
    "GovernorGauges",
    "GovernorGaugesPane",
    "InsightFeed",
    "InsightFeedPane",
    "StreamMonitor",
    "StreamMonitorPane",
    "WhatIfPanel",
    "WhatIfPanelPane",
    "save_html",
    "to_pythreejs",
]

_HOMES = {
    "CausalGraphPane": "panes.causal_graph",
    "CausalGraphWidget": "jupyter.causal_graph",
    "Dashboard": "jupyter.dashboard",
    "DashboardPane": "panes.dashboard",
    "GovernorGauges": "jupyter.governor_gauges",
    "GovernorGaugesPane": "panes.governor_gauges",
    "InsightFeed": "jupyter.insight_feed",
    "InsightFeedPane": "panes.insight_feed",
    "StreamMonitor": "jupyter.stream_monitor",
    "StreamMonitorPane": "panes.stream_monitor",
    "WhatIfPanel": "jupyter.what_if_panel",
    "WhatIfPanelPane": "panes.what_if_panel",
    "save_html": "saved",
    "to_pythreejs": "jupyter.own_scene",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"scarcity.widgets.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])
