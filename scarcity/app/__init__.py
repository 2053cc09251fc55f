"""The dashboard: a live causal graph with its links, what changed and what is streaming, in any browser.

`serve` shows it on this machine; ``panel serve app.py`` does the same. `live` is the session that all visitors share,
`page` one visitor's view of it, made of `head`, `controls`, `graph_view`, `links` and `feed`. Panel is imported when
the page is first asked for.
"""

from scarcity.app.live import Live
from scarcity.app.recordings import CHOICES, Choice
from scarcity.app.serving import serve

__all__ = ["CHOICES", "Choice", "Live", "serve"]
