"""Data to try things on: simulated systems with their true graph, and real series with licence and origin.

A simulated `System` carries its rows, the graph (source, target, lag) and the coefficients behind them; the
same seed gives the same rows. A real `Recording` carries a DataFrame with units, origin and licence.

>>> from scarcity import datasets
>>> datasets.linear(n_variables=10, n_rows=500, seed=1).data.shape
(500, 10)
"""

from scarcity.datasets.additive import additive
from scarcity.datasets.air_quality import air_quality
from scarcity.datasets.beijing_pm25 import beijing_pm25
from scarcity.datasets.contemporaneous import contemporaneous
from scarcity.datasets.interactions import interactions
from scarcity.datasets.linear import linear
from scarcity.datasets.lorenz96 import lorenz96
from scarcity.datasets.missing import with_missing
from scarcity.datasets.population import population_effects
from scarcity.datasets.recording import Recording
from scarcity.datasets.regime_switch import regime_switch
from scarcity.datasets.sachs import sachs
from scarcity.datasets.system import Pair, Regime, System

__all__ = [
    "Pair",
    "Recording",
    "Regime",
    "System",
    "additive",
    "air_quality",
    "beijing_pm25",
    "contemporaneous",
    "interactions",
    "linear",
    "lorenz96",
    "population_effects",
    "regime_switch",
    "sachs",
    "with_missing",
]
