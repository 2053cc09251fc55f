"""Tensor sketch: the outer product of several vectors, made narrow without being written down."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import cast

import numpy as np
import numpy.typing as npt
from scipy import fft

from scarcity.engine.operators.sketches.arguments import check_whole, finite_rows
from scarcity.engine.operators.sketches.count import places
from scarcity.errors import DataError, OptionError
from scarcity.numerics.arrays import Float32Array, IndexArray

__all__ = ["TensorSketch", "convolved", "spectra"]

# Rows that are worked on at once: their spectra stay in the cache.
_TOGETHER = 256


@dataclass(frozen=True, slots=True)
class TensorSketch:
    """Sketches of x⊗y⊗…, whose inner products are on average (x·x')·(y·y')·….

    It is the circular convolution of one count sketch a vector, a product of their spectra. Each row is multiplied with
    the spectrum of the sketching matrix, made once: the matrix is small, so this costs less than adding up and a
    Fourier transform a row.

    Parameters
    ----------
    n_features
        Width of each of the vectors.
    width
        Places of the sketch.
    seed
        Of places and signs.

    Source: Pham and Pagh (2013), "Fast and scalable polynomial kernels via explicit feature maps", section 3; Pagh
    (2013), "Compressed matrix multiplication", for different vectors.

    >>> x, y = np.ones((1, 3), dtype=np.float32), np.ones((1, 5), dtype=np.float32)
    >>> TensorSketch((3, 5), 64).apply(x, y).shape
    (1, 64)
    """

    n_features: tuple[int, ...]
    width: int
    seed: int = 0
    _spectra: tuple[Float32Array, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not self.n_features:
            raise OptionError("TensorSketch.n_features must name the width of one vector at least; got ().")
        for n in self.n_features:
            check_whole("Each of TensorSketch.n_features", n, 1)
        check_whole("TensorSketch.width", self.width, 1)
        check_whole("TensorSketch.seed", self.seed, 0)
        rng = np.random.default_rng(self.seed)
        tables = [places(n, self.width, rng) for n in self.n_features]
        object.__setattr__(self, "_spectra", spectra(tables, self.width))

    def apply(self, *x: npt.ArrayLike) -> Float32Array:
        """(m, width) of vectors x (m, n_features[0]), y (m, n_features[1]), …

        Raises
        ------
        DataError
            Another number of vectors or features, rows that do not pair, or a value that is not finite.
        """
        if len(x) != len(self.n_features):
            raise DataError(f"expected {len(self.n_features)} arrays, one a vector; got {len(x)}.")
        rows = [finite_rows(each, n) for each, n in zip(x, self.n_features, strict=True)]
        if len({len(each) for each in rows}) > 1:
            raise DataError(
                f"expected as many rows of each; got {', '.join(str(len(each)) for each in rows)}."
            )
        return convolved(rows, self._spectra, self.width)


def spectra(tables: list[tuple[IndexArray, Float32Array]], width: int) -> tuple[Float32Array, ...]:
    """The spectrum of each sketching matrix (n, 2·(width // 2 + 1)): real and imaginary parts in turn."""
    out: list[Float32Array] = []
    for place, sign in tables:
        matrix = np.zeros((len(place), width), dtype=np.float32)
        matrix[np.arange(len(place)), place] = sign
        spectrum = cast(npt.NDArray[np.complex64], fft.rfft(matrix))
        out.append(np.ascontiguousarray(spectrum).view(np.float32))
    return tuple(out)


def convolved(rows: list[Float32Array], matrices: tuple[Float32Array, ...], width: int) -> Float32Array:
    """(m, width): the circular convolutions of the count sketches of `rows`, row by row."""
    out = np.empty((len(rows[0]), width), dtype=np.float32)
    for begin in range(0, len(out), _TOGETHER):
        chunk = slice(begin, begin + _TOGETHER)
        product = np.matmul(rows[0][chunk], matrices[0]).view(np.complex64)
        for x, matrix in zip(rows[1:], matrices[1:], strict=True):
            product *= np.matmul(x[chunk], matrix).view(np.complex64)
        out[chunk] = cast(Float32Array, fft.irfft(product, n=width, overwrite_x=True))
    return out
