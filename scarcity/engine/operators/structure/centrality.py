"""Which variables matter most to the others."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from scarcity.engine.operators.structure.matrix import Links
from scarcity.engine.operators.structure.reach import Reach
from scarcity.errors import OptionError

__all__ = ["closeness", "pagerank"]

_Floats = npt.NDArray[np.float64]
_ROUNDS = 1000


def pagerank(links: Links, *, damping: float = 0.85, tolerance: float = 1e-10) -> _Floats:
    """(N,) shares of a walker's time who follows links by their strength; they sum to 1.

    With probability 1 - `damping`, and wherever no link leads on, the walker starts anew at any variable. With the
    links turned round it ranks what drives much that drives much itself.

    Parameters
    ----------
    links: (N, N) as `link_matrix` gives them.
    damping: above 0 and below 1.
    tolerance: the sum of absolute changes of a round at which it ends.

    Raises
    ------
    OptionError: `damping` is out of its range.

    Source: Page, Brin, Motwani & Winograd (1999).

    >>> from scarcity.engine.operators.structure import link_matrix
    >>> pagerank(link_matrix([[0, 1], [0, 0]])).round(3).tolist()
    [0.351, 0.649]
    """
    if not 0 < damping < 1:
        raise OptionError(f"damping: expected a number above 0 and below 1, got {damping!r}.")
    made: Any = links
    n = int(made.shape[0])
    if n == 0:
        return np.zeros(0)
    out = np.asarray(made.sum(axis=1)).ravel()
    ends = out == 0
    onward = made.T.tocsr()
    share = np.divide(damping, out, where=~ends, out=np.zeros(n))
    now = np.full(n, 1 / n)
    for _ in range(_ROUNDS):
        after = onward @ (share * now)
        after += (1 - after.sum()) / n  # what starts anew, and what came to an end
        moved = np.abs(after - now).sum()
        now = after
        if moved < tolerance:
            break
    return now


def closeness(seen: Reach) -> _Floats:
    """(N,) how few links lead from a variable to what it drives, times the share of the others that it drives at all.

    1 for one that drives all others directly, 0 for one that drives none.

    Source: Wasserman & Faust (1994), section 5.3; on the ways out, as networkx has it on the ways in.

    >>> from scarcity.engine.operators.structure import link_matrix, reach
    >>> closeness(reach(link_matrix([[0, 1, 1], [0, 0, 0], [0, 1, 0]]))).tolist()
    [1.0, 0.0, 0.5]
    """
    n = len(seen.driven)
    if n < 2:
        return np.zeros(n)
    near = np.divide(seen.driven, seen.distances, where=seen.distances > 0, out=np.zeros(n))
    return near * seen.driven / (n - 1)
