"""What every picture of a graph is given, checked: names of nodes, links between them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from scarcity.errors import DataError

__all__ = ["checked_groups", "checked_links", "checked_names"]


def checked_names(names: Sequence[str], n: int) -> tuple[str, ...]:
    """`names` of `n` nodes.

    Raises
    ------
    DataError: when there are more or fewer, or two are the same.
    """
    called = tuple(names)
    if len(called) != n or len(set(called)) != n:
        raise DataError(f"expected {n} different names, got {len(called)} with {len(set(called))} different.")
    return called


def checked_links(
    n: int, edges: npt.ArrayLike, weights: npt.ArrayLike | None = None
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]:
    """(M, 2) node indices and (M,) weights, 1 each where there are none.

    Raises
    ------
    DataError: when an index is out of range, a weight is not finite or the numbers do not match.
    """
    pairs = np.asarray(edges, dtype=np.int64).reshape(-1, 2)
    strengths = np.ones(len(pairs)) if weights is None else np.asarray(weights, dtype=np.float64)
    if strengths.shape != (len(pairs),):
        raise DataError(f"expected one weight a link, got {len(pairs)} links and weights {strengths.shape}.")
    if len(pairs) and not 0 <= pairs.min() <= pairs.max() < n:
        raise DataError(f"links name nodes {pairs.min()} to {pairs.max()}, there are {n}: 0 to {n - 1}.")
    if not np.isfinite(strengths).all():
        raise DataError(
            f"{np.count_nonzero(~np.isfinite(strengths))} weights are not finite; leave them out."
        )
    return pairs, strengths


def checked_groups(groups: npt.ArrayLike, n: int) -> npt.NDArray[np.int64]:
    """(n,) the group of each node, 0 for none.

    Raises
    ------
    DataError: when there are more or fewer, or one is negative.
    """
    given = np.asarray(groups, dtype=np.int64)
    if given.shape != (n,) or (given < 0).any():
        raise DataError(f"groups: expected {n} numbers of at least 0, got shape {given.shape}.")
    return given
