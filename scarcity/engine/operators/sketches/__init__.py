"""Sketches: narrow vectors whose inner products are, on average, those of vectors too wide to be written down.

| | keeps the inner products of |
|---|---|
| ``CountSketch`` | the vectors themselves, dense or sparse |
| ``FeatureHashing`` | rows of named features, whose names need not be known beforehand |
| ``PolynomialSketch`` | all products of p features of one vector |
| ``TensorSketch`` | the outer product of several vectors |

The error of an inner product falls with the root of the width, from :data:`WIDTHS` or any other.
"""

from typing import Final

from scarcity.engine.operators.sketches.count import CountSketch
from scarcity.engine.operators.sketches.hashing import FeatureHashing
from scarcity.engine.operators.sketches.polynomial import PolynomialSketch
from scarcity.engine.operators.sketches.tensor import TensorSketch

__all__ = ["WIDTHS", "CountSketch", "FeatureHashing", "PolynomialSketch", "TensorSketch"]

WIDTHS: Final = (64, 128, 256, 512, 1024, 2048)
"""The widths to choose from where accuracy is traded for cost, a step at a time (reading 14)."""
