"""Keeps simulated systems stationary: the radius of the companion matrix and links damped below a limit."""

from collections.abc import Callable

import numpy as np
import scipy.sparse as sp

from scarcity.datasets.structure import Links

__all__ = ["LIMIT", "draw_stable", "instantaneous_response", "radius", "reduced_form"]

LIMIT = 0.95
_DAMPED_BELOW = 0.02
_DENSE_STATES = 100
_SETTLE = 300
_MEASURE = 400


def lag_matrix(links: Links, lag: int) -> sp.csr_array:
    """Coefficients at one lag as a sparse matrix (target, source)."""
    at = links.lag == lag
    shape = (links.n_variables, links.n_variables)
    return sp.csr_array((links.coefficient[at], (links.target[at], links.source[at])), shape=shape)


def instantaneous_response(links: Links) -> sp.csr_array:
    """``(I − B)⁻¹`` of the lag-0 coefficients `B` (target, source), exact because `B` has no cycle."""
    direct = lag_matrix(links, 0)
    response = sp.csr_array(sp.eye_array(links.n_variables))
    step = direct
    while step.nnz:
        response = response + step
        step = step @ direct
    return sp.csr_array(response)


def reduced_form(links: Links) -> list[sp.csr_array]:
    """Matrices ``A_1 … A_L`` (target, source) with ``x(t) = Σ A_l x(t−l) + (I − B)⁻¹ e(t)``."""
    response = instantaneous_response(links)
    return [sp.csr_array(response @ lag_matrix(links, lag)) for lag in range(1, links.max_lag + 1)]


def radius(links: Links) -> float:
    """Spectral radius of the companion matrix, below 1 for a stationary system.

    Exact where the matrix is small; else the mean growth of a random start per row, right to about 0.01,
    which also settles where the largest eigenvalues are a complex pair and stays cheap at any size.
    """
    matrices = reduced_form(links)
    n, lags = links.n_variables, links.max_lag
    top = sp.hstack(matrices)
    shift = sp.eye_array(n * (lags - 1), n * lags)
    companion = sp.csr_array(sp.vstack([top, shift]))
    if n * lags <= _DENSE_STATES:
        return float(np.abs(np.linalg.eigvals(companion.toarray())).max())
    state = np.random.default_rng(0).standard_normal((n * lags, 4))
    growth = 0.0
    for step in range(_SETTLE + _MEASURE):
        state = np.asarray(companion @ state)
        size = float(np.sqrt(np.vdot(state, state)))
        if size == 0.0:
            return 0.0
        state /= size
        if step >= _SETTLE:
            growth += np.log(size)
    return float(np.exp(growth / _MEASURE))


def draw_stable(draw: Callable[[], list[Links]], persistence: float = 0.0) -> list[Links]:
    """Draw systems until every one is stationary; large ones, which seldom are, get weaker lagged links.

    `draw` returns one system or several that share coefficients (regimes): all are damped by one factor. Self links up
    to `persistence` raise the limit half-way from there to 1, where they leave no room under it.
    """
    limit = max(LIMIT, (1 + persistence) / 2)
    systems = draw()
    for _ in range(200 // systems[0].n_variables):
        if max(map(radius, systems)) <= limit - 0.01:
            return systems
        systems = draw()
    while (largest := max(map(radius, systems))) > limit - 0.01:
        systems = [
            links.scaled(np.where(links.lag > 0, (limit - _DAMPED_BELOW) / largest, 1.0)) for links in systems
        ]
    return systems
