"""From paths over variables to latents: vectors whose cosines say how alike paths are.

``paths`` is what is encoded, ``embeddings`` turns correlations of variables into vectors, ``positions`` adds lag and
place in the path, ``encoder`` does the rest; ``duplicates`` finds paths that are near-copies of one another.
"""

from scarcity.engine.encoder.batch import EncodedBatch
from scarcity.engine.encoder.duplicates import leaders, near_duplicates, representatives
from scarcity.engine.encoder.embeddings import variable_embeddings
from scarcity.engine.encoder.encoder import Encoder
from scarcity.engine.encoder.paths import Path, PathTable

__all__ = [
    "EncodedBatch",
    "Encoder",
    "Path",
    "PathTable",
    "leaders",
    "near_duplicates",
    "representatives",
    "variable_embeddings",
]
