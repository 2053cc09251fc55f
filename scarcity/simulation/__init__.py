"""Where the nodes of a graph stand in space: a force layout that is a value and moves little when the graph changes.

`init` gives a `LayoutState`, `step` and `settle` bring it to rest, `update` takes it to a changed graph; its
`positions` are what is drawn. `springs` holds the links, `repulsion` the forces between nodes, `change` what a new
graph does to an old layout, `orientation` the turn towards the viewer.
"""

from scarcity.simulation.causes import root_causes
from scarcity.simulation.layout import LayoutState, init, settle, step, update

__all__ = ["LayoutState", "init", "root_causes", "settle", "step", "update"]
