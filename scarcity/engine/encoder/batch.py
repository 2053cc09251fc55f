"""What the encoder returns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from scarcity.engine.encoder.paths import PathTable
from scarcity.numerics.arrays import FloatArray

__all__ = ["EncodedBatch"]


@dataclass(frozen=True, slots=True, eq=False)
class EncodedBatch:
    """Encoded paths.

    Attributes
    ----------
    latents
        One vector (sketch_dim,) a path, in half precision unless the configuration says otherwise.
    meta
        For each path: "steps" ((variable, lag) each, sorted where they act together), "target", "ordered".
    stats
        "norm_mean", "norm_min", "norm_max" of the latents, and "clipped": how many values were cut to ±60,000.
    telemetry
        "paths", "steps", "bytes" of the latents, and "cpu_ms", None unless a clock was given.
    table
        The paths as arrays.
    embeddings
        (N, d) the variables that they were encoded with, rows of unit length.

    Source: specification §Encoder, the first four; we differ: `table` and `embeddings` say what was encoded.
    """

    latents: list[npt.NDArray[np.floating[Any]]]
    meta: list[dict[str, Any]]
    stats: dict[str, Any]
    telemetry: dict[str, Any]
    table: PathTable
    embeddings: FloatArray
