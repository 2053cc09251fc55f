"""A graph unrolled in time: a column for each lag, the past to the left, a row for each variable."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from scarcity.errors import DataError
from scarcity.simulation.crossings import crossings, sifted, spectral

__all__ = ["TimeLayers", "time_layers"]

_CLEARLY_FEWER = 0.8


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class TimeLayers:
    """Where the variables of each lag stand; node ``lag * n + variable`` is a variable so many steps ago.

    Parameters
    ----------
    positions: (n * (max_lag + 1), 3) within [-1, 1], now at the right, all in one plane.
    order: (n,) the variables from the top to the bottom.
    edges: (K, 2) nodes: every link as often as it fits between the columns.
    links: (K,) which of the given links each edge is.
    crossings: how many pairs of edges cross.
    """

    positions: npt.NDArray[np.float32]
    order: npt.NDArray[np.int64]
    edges: npt.NDArray[np.int64]
    links: npt.NDArray[np.int64]
    crossings: int


def time_layers(
    n: int, max_lag: int, links: npt.ArrayLike, before: npt.ArrayLike | None = None
) -> TimeLayers:
    """The layout of `n` variables at lags 0 to `max_lag`, in an order in which few links cross.

    The same links give the same layout; nothing is drawn by lot. Rows stay in the order they had as long as no other
    has fewer than four fifths of its crossings.

    Parameters
    ----------
    links: (M, 3) source, target and lag.
    before: (n,) the order of the rows until now, from the top.

    Raises
    ------
    DataError: when a link names a variable or lag that is not there, or `before` is no order of the variables.

    >>> layers = time_layers(3, 1, [(0, 2, 1), (1, 1, 1)])
    >>> layers.order.tolist(), layers.crossings, layers.edges.tolist()
    ([0, 2, 1], 0, [[3, 2], [4, 1]])
    """
    given = np.asarray(links, dtype=np.int64).reshape(-1, 3)
    _check(n, max_lag, given)
    source, target, lag = given.T
    fits = max_lag - lag + 1
    which = np.repeat(np.arange(len(given)), fits)
    shift = np.arange(len(which)) - np.repeat(np.cumsum(fits) - fits, fits)
    begin, end = lag[which] + shift, shift
    segments = np.column_stack([-begin, source[which], -end, target[which]])
    order = _order(n, segments, before)
    return TimeLayers(
        positions=_positions(order, max_lag),
        order=order,
        edges=np.column_stack([begin * n + source[which], end * n + target[which]]),
        links=which,
        crossings=crossings(segments, order),
    )


def _order(n: int, segments: npt.NDArray[np.int64], before: npt.ArrayLike | None) -> npt.NDArray[np.int64]:
    def crossed(order: npt.NDArray[np.int64]) -> int:
        return crossings(segments, order)

    given = np.arange(n, dtype=np.int64) if before is None else _checked_order(before, n)
    found = sifted(segments, min(given, spectral(n, segments), key=crossed))
    return found if before is None or crossed(found) < _CLEARLY_FEWER * crossed(given) else given


def _positions(order: npt.NDArray[np.int64], max_lag: int) -> npt.NDArray[np.float32]:
    n = len(order)
    height = np.empty(n)
    height[order] = np.linspace(1, -1, n) if n > 1 else 0.0
    x = np.linspace(1, -1, max_lag + 1) if max_lag else np.zeros(1)
    columns = (np.repeat(x, n), np.tile(height, max_lag + 1), np.zeros(n * (max_lag + 1)))
    return np.stack(columns, axis=1).astype(np.float32)


def _check(n: int, max_lag: int, links: npt.NDArray[np.int64]) -> None:
    ends, lags = links[:, :2], links[:, 2]
    if len(links) and not 0 <= ends.min() <= ends.max() < n:
        raise DataError(f"links name variables {ends.min()} to {ends.max()}, there are {n}: 0 to {n - 1}.")
    if max_lag < 0 or (len(links) and not 0 <= lags.min() <= lags.max() <= max_lag):
        raise DataError(f"lags: expected 0 to max_lag, {max_lag}; got {sorted(set(lags.tolist()))}.")


def _checked_order(before: npt.ArrayLike, n: int) -> npt.NDArray[np.int64]:
    order = np.asarray(before, dtype=np.int64)
    if order.shape != (n,) or not np.array_equal(np.sort(order), np.arange(n)):
        raise DataError(f"before: expected an order of {n} variables, each once, got shape {order.shape}.")
    return order
