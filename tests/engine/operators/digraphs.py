"""Directed graphs to test with."""

from typing import Any

import networkx as nx
import numpy as np
import numpy.typing as npt
from hypothesis import strategies as st

Matrix = npt.NDArray[np.float64]


@st.composite
def matrices(draw: st.DrawFn, most: int = 12) -> Matrix:
    """(N, N) strengths of any density, also none, with links of variables to themselves."""
    n = draw(st.integers(1, most))
    share = draw(st.sampled_from([0.0, 0.1, 0.25, 0.5, 1.0]))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    return np.where(rng.random((n, n)) < share, rng.uniform(0.1, 1.0, (n, n)), 0.0)


def as_networkx(matrix: Matrix) -> Any:
    """The same without links of variables to themselves, with strengths as weights."""
    return nx.from_numpy_array(matrix * ~np.eye(len(matrix), dtype=bool), create_using=nx.DiGraph)


def relabelled(matrix: Matrix, seed: int = 5) -> tuple[npt.NDArray[np.int64], Matrix]:
    """An order of the variables, and the matrix in that order."""
    order = np.random.default_rng(seed).permutation(len(matrix))
    return order, matrix[np.ix_(order, order)]


def planted(
    n: int, links: int, groups: int, inside: float, seed: int
) -> tuple[npt.NDArray[np.int64], Matrix]:
    """The group of each variable, and `links` links, of which the share `inside` stays within groups."""
    rng = np.random.default_rng(seed)
    group = np.arange(n) % groups
    matrix = np.zeros((n, n))
    while matrix.sum() < links:
        source, target = rng.integers(0, n, 2)
        near = group[source] == group[target]
        if source != target and rng.random() < (inside if near else (1 - inside) / (groups - 1)):
            matrix[source, target] = 1.0
    return group, matrix
