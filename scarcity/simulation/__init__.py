"""Where the nodes of a graph stand in space and how much of it is shown: values that change little when it does.

`init` gives a `LayoutState`, `step` and `settle` bring it to rest, `update` takes it to a changed graph; its
`positions` are what is drawn. `springs` holds the links, `repulsion` the forces between nodes, `change` what a new
graph does to an old layout, `orientation` the turn towards the viewer. `time_layers` unrolls a graph in time;
`detail_of` collapses groups to single nodes, `frame_of` makes a picture of both for the bus.
"""

from scarcity.simulation.frames import frame_of
from scarcity.simulation.layout import LayoutState, init, settle, step, update
from scarcity.simulation.level_of_detail import LevelOfDetail, detail_of
from scarcity.simulation.time_layers import TimeLayers, time_layers

__all__ = [
    "LayoutState",
    "LevelOfDetail",
    "TimeLayers",
    "detail_of",
    "frame_of",
    "init",
    "settle",
    "step",
    "time_layers",
    "update",
]
