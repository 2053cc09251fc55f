"""What the wiring of a graph says: functions of a sparse matrix of links, without clock, loop or randomness.

`matrix` says what a matrix of links is. `topology` counts, `components` and `loops` find what drives itself through
others, `triads` takes the census of three, `reach` follows links step by step, `centrality` and `betweenness` rank,
`groups` finds communities.
"""

from scarcity.engine.operators.structure.betweenness import betweenness
from scarcity.engine.operators.structure.centrality import closeness, pagerank
from scarcity.engine.operators.structure.components import components
from scarcity.engine.operators.structure.groups import grouped
from scarcity.engine.operators.structure.loops import Loops, loops
from scarcity.engine.operators.structure.matrix import Links, link_matrix
from scarcity.engine.operators.structure.reach import Reach, reach
from scarcity.engine.operators.structure.topology import Topology, topology
from scarcity.engine.operators.structure.triads import TRIADS, expected_triads, triad_census

__all__ = [
    "TRIADS",
    "Links",
    "Loops",
    "Reach",
    "Topology",
    "betweenness",
    "closeness",
    "components",
    "expected_triads",
    "grouped",
    "link_matrix",
    "loops",
    "pagerank",
    "reach",
    "topology",
    "triad_census",
]
