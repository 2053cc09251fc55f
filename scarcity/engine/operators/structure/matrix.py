"""A matrix of links: which variable drives which, and how strongly."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
from scipy import sparse

from scarcity.errors import DataError

__all__ = ["Links", "binary", "edges_of", "link_matrix"]

Links: TypeAlias = "sparse.csr_array[np.float64]"
"""(N, N), entry [i, j] > 0 where i drives j; nothing on the diagonal, nothing stored twice or as 0."""


def link_matrix(links: Any) -> Links:
    """`links` as all operators on structure read them; links of a variable to itself are left out.

    Parameters
    ----------
    links: (N, N) array or sparse matrix, at least 0: how strongly the row drives the column.

    Raises
    ------
    DataError: it is not square, or holds something negative or not finite.

    >>> link_matrix([[1, 2], [0, 0]]).toarray().tolist()
    [[0.0, 2.0], [0.0, 0.0]]
    """
    given: Any = links if sparse.issparse(links) else np.asarray(links)
    if given.ndim != 2 or given.shape[0] != given.shape[1]:
        raise DataError(f"links must be a square matrix, source × target, not of shape {given.shape}.")
    made: Any = sparse.coo_array(given).astype(np.float64)
    source, target = made.coords
    off = source != target
    matrix: Any = sparse.coo_array((made.data[off], (source[off], target[off])), shape=made.shape).tocsr()
    if not np.isfinite(matrix.data).all() or (matrix.data < 0).any():
        wrong = matrix.data[~np.isfinite(matrix.data) | (matrix.data < 0)][0]
        raise DataError(f"links must be finite strengths of at least 0, not {wrong}.")
    matrix.eliminate_zeros()
    matrix.sort_indices()
    return matrix


def binary(links: Links, kind: Any = np.int64) -> Any:
    """`links` with 1 in place of every strength."""
    made: Any = links
    return sparse.csr_array((np.ones(made.nnz, dtype=kind), made.indices, made.indptr), shape=made.shape)


def edges_of(links: Links) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """(M,) sources and (M,) targets, source by source."""
    made: Any = links
    sources = np.repeat(np.arange(int(made.shape[0]), dtype=np.int64), np.diff(made.indptr))
    return sources, made.indices.astype(np.int64)
