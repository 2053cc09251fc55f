"""Polynomial sketch: all products of p features of a vector, made narrow without being written down."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from scarcity.engine.operators.sketches.arguments import check_whole, finite_rows
from scarcity.engine.operators.sketches.count import places
from scarcity.engine.operators.sketches.tensor import convolved, spectra
from scarcity.numerics.arrays import Float32Array, IndexArray

__all__ = ["PolynomialSketch"]

# Products of pairs are summed for so many rows at once, and only where there are at most so many pairs a place; with
# more, the Fourier transform is faster (measured at 8 to 128 features and widths of 64 to 2,048).
_TOGETHER, _PAIRS_A_PLACE = 64, 4


@dataclass(frozen=True, slots=True)
class PolynomialSketch:
    """Sketches whose inner products are on average (x·y)^degree.

    The tensor sketch of a vector with itself. For `degree` 2 and few features the n·(n + 1) / 2 products are added to
    their places directly, which gives the same numbers: convolving two count sketches puts the product of features a
    and b at place (h₁(a) + h₂(b)) mod width.

    Parameters
    ----------
    n_features
        Features n of a row; standardised rows keep products within single precision. A further feature √c that is the
        same in all rows makes the kernel (x·y + c)^degree.
    width
        Places. The standard error of an inner product is of the order of abs(x)^p·abs(y)^p / √width: 64 places do not
        keep the products of 32 dense features.
    degree
        Number p of factors.
    seed
        Of places and signs.

    Source: Pham and Pagh (2013), "Fast and scalable polynomial kernels via explicit feature maps", section 3.

    >>> x = np.eye(2, dtype=np.float32)
    >>> z = PolynomialSketch(2, 64).apply(x)
    >>> (z @ z.T).round(6).tolist()
    [[1.0, 0.0], [0.0, 1.0]]
    """

    n_features: int
    width: int
    degree: int = 2
    seed: int = 0
    _spectra: tuple[Float32Array, ...] = field(init=False, repr=False, compare=False)
    _pairs: tuple[IndexArray, IndexArray, csr_array] | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        for name, least in (("n_features", 1), ("width", 1), ("degree", 1), ("seed", 0)):
            check_whole(f"PolynomialSketch.{name}", getattr(self, name), least)
        rng = np.random.default_rng(self.seed)
        tables = [places(self.n_features, self.width, rng) for _ in range(self.degree)]
        direct = self.degree == 2 and self.n_features**2 <= _PAIRS_A_PLACE * self.width
        object.__setattr__(self, "_spectra", () if direct else spectra(tables, self.width))
        object.__setattr__(self, "_pairs", _pair_places(tables, self.width) if direct else None)

    def apply(self, x: npt.ArrayLike) -> Float32Array:
        """(m, width) of rows `x` (m, n_features).

        Raises
        ------
        DataError
            Another number of features, or a value that is not finite.
        """
        rows = finite_rows(x, self.n_features)
        if self._pairs is None:
            return convolved([rows] * self.degree, self._spectra, self.width)
        first, second, matrix = self._pairs
        out = np.empty((len(rows), self.width), dtype=np.float32)
        for begin in range(0, len(rows), _TOGETHER):
            features = np.ascontiguousarray(rows[begin : begin + _TOGETHER].T)
            out[begin : begin + _TOGETHER] = (matrix @ (features[first] * features[second])).T
        return out


def _pair_places(
    tables: list[tuple[IndexArray, Float32Array]], width: int
) -> tuple[IndexArray, IndexArray, csr_array]:
    """The features of each pair, and the places of the pairs (width, pairs): two for two different features."""
    (h1, s1), (h2, s2) = tables
    first, second = np.triu_indices(len(h1))
    pair = np.arange(len(first))
    mixed = first != second
    place = np.concatenate([h1[first] + h2[second], (h1[second] + h2[first])[mixed]]) % width
    sign = np.concatenate([s1[first] * s2[second], (s1[second] * s2[first])[mixed]])
    matrix = csr_array((sign, (place, np.concatenate([pair, pair[mixed]]))), shape=(width, len(pair)))
    return first, second, matrix
