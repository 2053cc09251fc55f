"""What the links of a graph say about pairs of variables: messages along links, roles as vectors, links to be expected.

`messages` lets variables hear from their neighbours, `embedding` makes vectors of it, `pairs` describes two variables
by what lies between them, `prediction` learns from the links there are which others to expect.
"""

from scarcity.engine.operators.relational.embedding import Embedding, embed
from scarcity.engine.operators.relational.messages import propagate
from scarcity.engine.operators.relational.prediction import EdgePrediction, predict_edges

__all__ = ["EdgePrediction", "Embedding", "embed", "predict_edges", "propagate"]
