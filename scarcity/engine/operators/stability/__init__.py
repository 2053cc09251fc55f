"""Whether what was learned lasts.

`drifts` finds where means moved; `window_graphs` and `persistence` say how much of a graph stays from stretch to
stretch, `agreement` from one graph to another; `resample_agreement` reads the draws behind ``graph.stability``;
`regime_table` sums up a session's regimes. Changes of structure themselves are found by `scarcity.engine.watch`
(Chow's test on lagged sums) and told as ``session.regimes`` and on ``engine.insight``; the detectors stand in
`scarcity.numerics.drift`, and ``scarcity.compare`` scores one graph against another as if it were the truth.
"""

from scarcity.engine.operators.stability.drifts import drifts
from scarcity.engine.operators.stability.persistence import Persistence, agreement, persistence
from scarcity.engine.operators.stability.regime_table import regime_table
from scarcity.engine.operators.stability.resample_agreement import resample_agreement
from scarcity.engine.operators.stability.windows import window_graphs

__all__ = [
    "Persistence",
    "agreement",
    "drifts",
    "persistence",
    "regime_table",
    "resample_agreement",
    "window_graphs",
]
