"""The learned graph made runnable and visible.

`whatif` runs it under an intervention (`Shift` is a soft one), `effects` takes one variable's effect on another apart,
`forecast` runs it on as it is.

Where the nodes stand in space is a force layout that is a value and moves little when the graph changes: `init` gives a
`LayoutState`, `step` and `settle` bring it to rest, `update` takes it to a changed graph; its `positions` are what is
drawn. `springs` holds the links, `repulsion` the forces between nodes, `change` what a new graph does to an old layout,
`orientation` the turn towards the viewer.
"""

from scarcity.simulation.effects import Effect, Effects, effects
from scarcity.simulation.forecast import Forecast, forecast
from scarcity.simulation.interventions import Shift
from scarcity.simulation.layout import LayoutState, init, settle, step, update
from scarcity.simulation.result import Impact, WhatIfResult
from scarcity.simulation.whatif import UnstableModelWarning, whatif

__all__ = [
    "Effect",
    "Effects",
    "Forecast",
    "Impact",
    "LayoutState",
    "Shift",
    "UnstableModelWarning",
    "WhatIfResult",
    "effects",
    "forecast",
    "init",
    "settle",
    "step",
    "update",
    "whatif",
]
