"""Vectors of variables whose cosines are the correlations of the variables."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from scarcity.errors import DataError
from scarcity.numerics.arrays import FloatArray
from scarcity.numerics.random_projection import random_projection

__all__ = ["variable_embeddings"]

# Added to the diagonal, so that exact copies leave a factor; cosines change by as much at most.
_RIDGE = 1e-6


def variable_embeddings(correlations: npt.ArrayLike, dim: int = 256, seed: int = 0) -> FloatArray:
    """Rows of unit length (N, min(N, dim)) whose inner products are the correlations (N, N).

    The rows of the Cholesky factor have them exactly; more than `dim` variables are projected at random, which leaves a
    correlation r a standard error of at most (1 - r²) / √dim: near-copies stay near-copies. A small change of the
    correlations changes the embeddings little. The diagonal counts as 1, so a constant variable is like no other. A
    matrix that has negative eigenvalues, as one of pairwise complete values may, is replaced by its positive part.

    Parameters
    ----------
    correlations
        (N, N), symmetric: of rows of any kind, or of lagged moments at lag 0. 0 where a pair was never seen together.
    dim
        Most dimensions.
    seed
        Of the projection.

    Raises
    ------
    DataError
        Not square, not symmetric, or not finite.

    Source: Johnson and Lindenstrauss (1984), Contemporary Mathematics 26.

    >>> e = variable_embeddings([[1.0, 0.97, 0.1], [0.97, 1.0, 0.1], [0.1, 0.1, 1.0]])
    >>> (e @ e.T).round(3).tolist()
    [[1.0, 0.97, 0.1], [0.97, 1.0, 0.1], [0.1, 0.1, 1.0]]
    """
    given: npt.NDArray[Any] = np.asarray(correlations, dtype=np.float64)
    if given.ndim != 2 or given.shape[0] != given.shape[1]:
        raise DataError(f"expected correlations of shape (variables, variables); got {given.shape}.")
    matrix = given.copy()
    np.fill_diagonal(matrix, 1.0)
    if not np.isfinite(matrix).all():
        i, j = (int(k) for k in np.argwhere(~np.isfinite(matrix))[0])
        raise DataError(
            f"expected finite correlations; got {matrix[i, j]} for variables {i} and {j}. "
            "Put 0 where a pair was never seen together."
        )
    if not np.allclose(matrix, matrix.T, atol=1e-8):
        raise DataError("expected a symmetric matrix of correlations.")
    factor = _factor(matrix)
    if factor.shape[1] > dim:
        factor = factor @ random_projection(factor.shape[1], dim, seed)
    return factor / np.sqrt(np.square(factor).sum(axis=1, keepdims=True))


def _factor(matrix: FloatArray) -> FloatArray:
    """F with F·Fᵀ the matrix, or the nearest that has a factor."""
    try:
        return np.asarray(np.linalg.cholesky(matrix + _RIDGE * np.eye(len(matrix))), dtype=np.float64)
    except np.linalg.LinAlgError:
        values, vectors = np.linalg.eigh(matrix)
        scales: FloatArray = np.sqrt(np.maximum(values, _RIDGE))
        return np.asarray(vectors, dtype=np.float64) * scales
