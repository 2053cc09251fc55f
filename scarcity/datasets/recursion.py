"""Runs the equations row by row, from zeros, with the first rows thrown away."""

import numpy as np
import numpy.typing as npt
import scipy.sparse as sp

from scarcity.datasets.stability import instantaneous_response, lag_matrix, reduced_form
from scarcity.datasets.structure import Interactions, Links
from scarcity.errors import DataError

__all__ = ["BURN_IN", "bend", "factor", "run_additive", "run_interacting", "run_linear"]

BURN_IN = 300
_DENSE_BELOW = 40
_BOUND = 1e6
_FACTOR_WIDTH = 3.0

FloatArray = npt.NDArray[np.float64]
Operator = FloatArray | sp.csr_array


def bend(x: FloatArray) -> FloatArray:
    """``(1 − 4 exp(−x²/2)) x``: falls steeply near 0, a straight line of slope 1 far out."""
    return (1.0 - 4.0 * np.exp(-0.5 * x * x)) * x


def run_linear(regimes: list[tuple[int, Links]], shocks: FloatArray) -> FloatArray:
    """Rows of ``x(t) = Σ_l C_l x(t−l) + e(t)``, lag 0 included, with links that may change at given rows.

    Parameters
    ----------
    regimes : (first row, links), the first row counted without the burn-in.
    shocks : (BURN_IN + rows, variables).
    """
    lags, n = regimes[0][1].max_lag, regimes[0][1].n_variables
    flat = np.zeros((lags + len(shocks)) * n)
    ends = [BURN_IN + first for first, _ in regimes[1:]] + [len(shocks)]
    begin = 0
    for (_, links), end in zip(regimes, ends, strict=True):
        history = _operator(reduced_form(links)[::-1], n)
        response = instantaneous_response(links)
        flat[(lags + begin) * n : (lags + end) * n] = (response @ shocks[begin:end].T).T.ravel()
        for at in range((lags + begin) * n, (lags + end) * n, n):
            flat[at : at + n] += history @ flat[at - lags * n : at]
        begin = end
    return _bounded(flat.reshape(-1, n)[lags + BURN_IN :])


def run_additive(links: Links, bent: npt.NDArray[np.bool_], shocks: FloatArray) -> FloatArray:
    """Rows of ``x_j(t) = Σ c f(x_i(t−l)) + e_j(t)`` where `f` is `bend` for `bent` links, else the identity.

    Lag-0 links are worked off level by level of their order. As `bend` differs from a straight line by
    less than 2.5, the rows stay bounded wherever the same links without bends are stationary.
    """
    lags, n = links.max_lag, links.n_variables
    straight, curved = links.keep(~bent), links.keep(bent)
    pairs = [
        sp.csr_array(sp.hstack([lag_matrix(straight, lag), lag_matrix(curved, lag)]))
        for lag in range(lags, 0, -1)
    ]
    history = _operator(pairs, n)
    now = sp.csr_array(sp.hstack([lag_matrix(straight, 0), lag_matrix(curved, 0)]))
    levels = _levels(lag_matrix(links, 0))
    steps = [(nodes, *_inputs(now, nodes)) for nodes in levels[1:]]
    width = 2 * n
    flat = np.zeros((lags + len(shocks)) * width)
    for row, at in enumerate(range(lags * width, len(flat), width)):
        state = flat[at : at + width]
        state[:n] = history @ flat[at - lags * width : at]
        state[:n] += shocks[row]
        for nodes, sources, weights in steps:
            state[n:] = bend(state[:n])
            state[nodes] += weights @ state[sources]
        state[n:] = bend(state[:n])
    return _bounded(flat.reshape(-1, width)[lags + BURN_IN :, :n])


def factor(x: FloatArray) -> FloatArray:
    """``x exp(−x²/18)``: nearly `x` within ±1.5, at most 1.8, and little far out, where it would hold on to itself."""
    return x * np.exp(-0.5 * (x / _FACTOR_WIDTH) ** 2)


def run_interacting(links: Links, pairs: Interactions, shocks: FloatArray) -> FloatArray:
    """Rows of ``x_j(t) = Σ c x_i(t−l) + Σ d f(x_p(t−l)) f(x_q(t−l)) + e_j(t)``, where f is `factor`.

    A product is at most 3.3, so that the rows stay bounded wherever the links alone are stationary. No links at lag 0.
    """
    lags, n = links.max_lag, links.n_variables
    history = _operator(reduced_form(links)[::-1], n)
    flat = np.zeros((lags + len(shocks)) * n)
    for row, at in enumerate(range(lags * n, len(flat), n)):
        state = flat[at : at + n]
        state[:] = history @ flat[at - lags * n : at]
        state += shocks[row]
        first, second = (factor(flat[at - pairs.lag * n + source]) for source in (pairs.first, pairs.second))
        np.add.at(state, pairs.target, pairs.coefficient * first * second)
    return _bounded(flat.reshape(-1, n)[lags + BURN_IN :])


def _operator(blocks: list[sp.csr_array], n_variables: int) -> Operator:
    """Blocks side by side, dense where the matrix is so small that sparse overhead would count."""
    joined = sp.csr_array(sp.hstack(blocks))
    return joined.toarray() if n_variables < _DENSE_BELOW else joined


def _levels(direct: sp.csr_array) -> list[npt.NDArray[np.int64]]:
    """Variables by the length of the longest lag-0 path into them."""
    n = direct.shape[0]
    depth = np.zeros(n, dtype=np.int64)
    edges = direct.tocoo()
    for _ in range(n):
        longer = depth.copy()
        np.maximum.at(longer, edges.row, depth[edges.col] + 1)
        if np.array_equal(longer, depth):
            break
        depth = longer
    return [np.flatnonzero(depth == level) for level in range(int(depth.max()) + 1)]


def _inputs(now: sp.csr_array, nodes: npt.NDArray[np.int64]) -> tuple[npt.NDArray[np.int64], FloatArray]:
    """Columns that feed `nodes` at lag 0, and the dense weights on them."""
    rows = now[nodes]
    sources = np.unique(rows.indices)
    return sources.astype(np.int64), rows[:, sources].toarray()


def _bounded(x: FloatArray) -> FloatArray:
    largest = float(np.abs(x).max())
    if not largest < _BOUND:
        raise DataError(
            f"the simulated rows grew to {largest:g}, expected below {_BOUND:g}; lower the strength"
        )
    return np.ascontiguousarray(x)
