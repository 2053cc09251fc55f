"""From lagged moments to a causal graph: pure functions of arrays, without bus, clock or rows.

``estimate`` is the default method; `evidence` reads correlations from moments, `selection` chooses regressors for many
targets at once, `lag_model` holds the full lagged regression with jackknife errors, `order` finds the contemporaneous
order, `thresholds` control false links, `resampling` redoes the selection on resampled blocks.
"""

from scarcity.discovery.acceptance import accepted
from scarcity.discovery.estimate import Estimate, estimate
from scarcity.discovery.options import DiscoveryOptions

__all__ = ["DiscoveryOptions", "Estimate", "accepted", "estimate"]
