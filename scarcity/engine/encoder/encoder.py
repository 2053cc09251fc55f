"""The encoder: paths become latents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from scarcity.engine.config import EncoderConfig
from scarcity.engine.encoder.batch import EncodedBatch
from scarcity.engine.encoder.paths import Path, PathTable
from scarcity.engine.encoder.positions import rotated
from scarcity.engine.operators.attention import Projections, self_attention
from scarcity.engine.operators.sketches import CountSketch, PolynomialSketch, TensorSketch
from scarcity.errors import DataError
from scarcity.numerics.arrays import BoolArray, Float32Array, FloatArray, IndexArray
from scarcity.numerics.random_projection import random_projection

__all__ = ["Encoder"]

_LIMIT = 6e4  # half precision ends at 65,504
_WIDTH = 64
# Paths that are worked on at once.
_TOGETHER = 1024


@dataclass(frozen=True, slots=True)
class Encoder:
    """Turns paths into short vectors: the more alike two paths, the nearer to 1 the cosine of their latents.

    The vector of each step is that of its variable, turned by its lag and its place; untrained attention moves steps
    towards those that are like them; their mean is normalised and sketched. With the polynomial sketch the cosine of
    two latents is, up to the error of the sketch (about 1 / √sketch_dim), the *square* of that of the means. The tensor
    sketch multiplies the cosine of the sources with that of the targets: paths are alike only where both are. The
    count sketch leaves the cosine of the means as it is.

    Computed in single precision, cut to ±60,000, then kept in half precision. The same paths and embeddings give the
    same latents; what else is encoded with a path changes its latent by rounding at most.

    Source: specification §Encoder; readings 14 and 15 (computed in FP32, kept in FP16).

    >>> from scarcity.engine.encoder import variable_embeddings
    >>> encoder = Encoder(EncoderConfig())
    >>> batch = encoder.encode([Path(((0, 1), (1, 2)), target=2)], variable_embeddings(np.eye(3)))
    >>> batch.latents[0].dtype, batch.latents[0].shape, batch.meta[0]["steps"]
    (dtype('float16'), (64,), ((0, 1), (1, 2)))
    """

    config: EncoderConfig = field(default_factory=EncoderConfig)
    _projections: Projections = field(init=False, repr=False, compare=False)
    _sketch: CountSketch | PolynomialSketch | TensorSketch = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        config, width = self.config, self._width
        object.__setattr__(self, "_projections", Projections.drawn(width, config.seed))
        sketch: CountSketch | PolynomialSketch | TensorSketch
        if config.sketch_method == "polynomial":
            sketch = PolynomialSketch(width, config.sketch_dim, seed=config.seed)
        elif config.sketch_method == "tensor":
            sketch = TensorSketch((width, width), config.sketch_dim, config.seed)
        else:
            sketch = CountSketch(width, config.sketch_dim, config.seed)
        object.__setattr__(self, "_sketch", sketch)

    @property
    def _width(self) -> int:
        """Of the vectors of steps: even, and divided by the heads."""
        unit = 2 * self.config.attention_heads
        return -(-_WIDTH // unit) * unit

    def encode(
        self,
        paths: Sequence[Path],
        embeddings: npt.ArrayLike,
        *,
        clock: Callable[[], float] | None = None,
    ) -> EncodedBatch:
        """Encode `paths` over N variables.

        Parameters
        ----------
        paths
            Any number, of any lengths, chains and sets mixed.
        embeddings
            (N, d) one vector a variable, as of :func:`variable_embeddings`; only its direction counts.
        clock
            Seconds, such as :func:`time.process_time`; read twice, for the telemetry.

        Raises
        ------
        DataError
            Embeddings that are not finite, a path over variables without one, a path without steps.
        """
        begun = clock() if clock else 0.0
        vectors = _unit_rows(embeddings)
        table = PathTable.of(paths, len(vectors))
        latents = self._latents(table, vectors)
        sizes = np.linalg.norm(latents, axis=1)
        clipped = int(np.count_nonzero(np.abs(latents) > _LIMIT))
        np.clip(latents, -_LIMIT, _LIMIT, out=latents)
        kept = latents.astype(np.float16) if self.config.use_fp16 else latents
        meta = [
            {
                "steps": steps if ordered else tuple(sorted(steps)),
                "target": target,
                "ordered": ordered,
            }
            for steps, target, ordered in paths
        ]
        stats = {
            "norm_mean": float(sizes.mean()) if len(sizes) else 0.0,
            "norm_min": float(sizes.min(initial=np.inf)) if len(sizes) else 0.0,
            "norm_max": float(sizes.max(initial=0.0)),
            "clipped": clipped,
        }
        telemetry = {
            "paths": len(table),
            "steps": int(np.count_nonzero(table.present)),
            "bytes": kept.nbytes,
            "cpu_ms": 1e3 * (clock() - begun) if clock else None,
        }
        return EncodedBatch(list(kept), meta, stats, telemetry, table, vectors)

    def _latents(self, table: PathTable, vectors: FloatArray) -> Float32Array:
        width, dims = self._width, vectors.shape[1]
        rng = np.random.default_rng([self.config.seed, dims])
        # Of a length at which the entries are about 1, as attention expects.
        base = np.sqrt(width) * vectors @ random_projection(dims, width, rng)
        single = base.astype(np.float32)
        out = np.empty((len(table), self.config.sketch_dim), dtype=np.float32)
        for begin in range(0, len(table), _TOGETHER):
            part = slice(begin, begin + _TOGETHER)
            out[part] = self._encoded(
                single, table.variables[part], table.lags[part], table.places[part], table.present[part]
            )
        return out

    def _encoded(
        self,
        base: Float32Array,
        variables: IndexArray,
        lags: IndexArray,
        places: IndexArray,
        present: BoolArray,
    ) -> Float32Array:
        x = rotated(base[variables], lags, places) * present[:, :, None]
        attended = self_attention(
            x, heads=self.config.attention_heads, mask=present, projections=self._projections
        )
        x += attended.values * present[:, :, None]
        if not isinstance(self._sketch, TensorSketch):
            return self._sketch.apply(self._normalised(_mean(x, present)))
        sources = self._normalised(_mean(x[:, 1:], present[:, 1:]))
        target = np.where(present[:, :1], self._normalised(x[:, 0]), sources)
        return self._sketch.apply(sources, target)

    def _normalised(self, x: Float32Array) -> Float32Array:
        """To unit length, after taking out the mean if it is to be a layer norm."""
        if self.config.normalization == "layer_norm":
            x = x - x.mean(axis=1, keepdims=True)
        size: Float32Array = np.sqrt(np.square(x).sum(axis=1, keepdims=True))
        return np.divide(x, np.where(size > 0, size, 1), dtype=np.float32)


def _mean(x: Float32Array, present: BoolArray) -> Float32Array:
    """(M, d) of x (M, S, d) over the steps that are there; the others are 0."""
    steps = np.maximum(present.sum(axis=1), 1).astype(np.float32)
    return x.sum(axis=1) / steps[:, None]


def _unit_rows(embeddings: npt.ArrayLike) -> FloatArray:
    vectors: npt.NDArray[Any] = np.asarray(embeddings, dtype=np.float64)
    if vectors.ndim != 2 or 0 in vectors.shape:
        raise DataError(f"expected embeddings of shape (variables, dimensions); got {vectors.shape}.")
    if not np.isfinite(vectors).all():
        row = int(np.argwhere(~np.isfinite(vectors))[0, 0])
        raise DataError(f"expected finite embeddings; that of variable {row} is not.")
    size = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / np.where(size > 0, size, 1.0)
