"""From lagged moments to a causal graph: pure functions of arrays, without bus, clock or rows.

``estimate`` runs the method that the options name, `mpie` by default; `evidence` reads correlations from moments,
`selection` chooses regressors for many targets at once, `lag_model` holds the full lagged regression with jackknife
errors, `order` finds the contemporaneous order, `thresholds` control false links, `resampling` redoes the selection on
resampled blocks; `knowledge` says what is known beforehand, `constraints` applies it to the variables.
"""

from scarcity.discovery.about import About
from scarcity.discovery.acceptance import accepted
from scarcity.discovery.constraints import Constraints
from scarcity.discovery.estimate import Estimate
from scarcity.discovery.knowledge import Knowledge
from scarcity.discovery.memory import memory
from scarcity.discovery.methods import estimate
from scarcity.discovery.options import DiscoveryOptions

__all__ = [
    "About",
    "Constraints",
    "DiscoveryOptions",
    "Estimate",
    "Knowledge",
    "accepted",
    "estimate",
    "memory",
]
