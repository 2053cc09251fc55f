"""The result of discovery: an immutable graph that carries its uncertainty and explains itself.

`CausalGraph` holds arrays of shape (source, target, lag 0 … max_lag) for *every* candidate link, also the
rejected ones, and what a what-if needs later: means, scales, innovations and bootstrap draws. One file does
one thing with it: `table` (rows, networkx), `storage` (JSON, NPZ), `markup` (GraphML, DOT), `sentences`
(plain words), `plots` (pictures by matplotlib), `comparison` (with the truth), `display` (text, and the picture
that a renderer adds in a notebook).
"""

from scarcity.graph.causal_graph import CausalGraph
from scarcity.graph.comparison import Comparison, Score, compare
from scarcity.graph.display import register_renderer
from scarcity.graph.draws import GraphDraws
from scarcity.graph.table import Link
from scarcity.graph.terms import GraphTerms

__all__ = [
    "CausalGraph",
    "Comparison",
    "GraphDraws",
    "GraphTerms",
    "Link",
    "Score",
    "compare",
    "register_renderer",
]
