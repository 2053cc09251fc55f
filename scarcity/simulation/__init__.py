"""The learned graph made runnable and visible.

`whatif` runs it under an intervention (`Shift` is a soft one), `effects` takes one variable's effect on another apart,
`forecast` runs it on as it is. `SimulationEngine` runs a twin of the measured system on the bus. `root_causes` asks
the other way round: what most likely moved a variable just now.

Where its nodes stand in space and how much of it is shown are values that change little when it does: `init` gives a
`LayoutState`, `step` and `settle` bring it to rest, `update` takes it to a changed graph; its `positions` are what is
drawn. `springs` holds the links, `repulsion` the forces between nodes, `change` what a new graph does to an old layout,
`orientation` the turn towards the viewer. `time_layers` unrolls a graph in time; `detail_of` collapses groups to single
nodes, `frame_of` makes a picture of both for the bus.
"""

from scarcity.simulation.causes import root_causes
from scarcity.simulation.effects import Effect, Effects, effects
from scarcity.simulation.engine import SimulationConfig, SimulationEngine
from scarcity.simulation.forecast import Forecast, forecast
from scarcity.simulation.frames import frame_of
from scarcity.simulation.graph_springs import springs_of
from scarcity.simulation.interventions import Shift
from scarcity.simulation.layout import LayoutState, init, settle, step, update
from scarcity.simulation.level_of_detail import LevelOfDetail, detail_of
from scarcity.simulation.result import Impact, WhatIfResult
from scarcity.simulation.root_cause_ranking import RootCauses
from scarcity.simulation.stability import UnstableModelWarning
from scarcity.simulation.time_layers import TimeLayers, time_layers
from scarcity.simulation.whatif import whatif

__all__ = [
    "Effect",
    "Effects",
    "Forecast",
    "Impact",
    "LayoutState",
    "LevelOfDetail",
    "RootCauses",
    "Shift",
    "SimulationConfig",
    "SimulationEngine",
    "TimeLayers",
    "UnstableModelWarning",
    "WhatIfResult",
    "detail_of",
    "effects",
    "forecast",
    "frame_of",
    "init",
    "root_causes",
    "settle",
    "springs_of",
    "step",
    "time_layers",
    "update",
    "whatif",
]
