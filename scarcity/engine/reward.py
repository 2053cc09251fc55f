"""What a path is worth: held-out gain, stability and a narrow interval, less the time it takes."""

from __future__ import annotations

import numpy as np

from scarcity.engine.config import EvaluatorConfig
from scarcity.graph import CausalGraph
from scarcity.numerics.arrays import FloatArray

__all__ = ["LATENCY_TARGET_MS", "contrast", "meta_score", "reward"]

LATENCY_TARGET_MS = 80.0
"""What a window may take; the target of the specification's meta scheduling."""

_SLOWEST = 2.0


def reward(
    gain: FloatArray,
    stability: FloatArray,
    ci_width: FloatArray,
    config: EvaluatorConfig,
    *,
    latency: float = 0.0,
    diversity: float = 0.0,
) -> FloatArray:
    """``w_g·tanh(gain) + w_s·stability + w_c·(c − 0.5) − α_L·penalty + β_D·diversity`` of each path.

    Parameters
    ----------
    gain, stability, ci_width
        Of the paths, all of one shape; NaN counts as nothing known: 0 gain, 0 stability, no narrowness.
    latency
        Time taken as a share of the time aimed at; counts twice at most.
    diversity
        How rarely the variables were looked at, from 0 to 1.

    Source: specification §Evaluator, reward shaping; reading 30: c = 1 − ci_width/(λ·abs(gain)), held within 0 and 1.

    >>> config = EvaluatorConfig()
    >>> reward(np.array([0.2, 0.2]), np.array([1.0, 1.0]), np.array([0.0, 9.0]), config).round(3).tolist()
    [0.468, 0.368]
    """
    weigh = config.reward_weights
    gain, stability = np.nan_to_num(gain), np.nan_to_num(stability)
    allowed = config.lambda_ci * np.abs(gain)
    with np.errstate(divide="ignore", invalid="ignore"):
        narrow = np.clip(np.where(allowed > 0, 1 - ci_width / allowed, 0.0), 0.0, 1.0)
    core = weigh["gain"] * np.tanh(gain) + weigh["stability"] * stability
    core = core + weigh["ci"] * (np.nan_to_num(narrow) - 0.5)
    return core - config.alpha_latency * min(latency, _SLOWEST) + config.beta_diversity * diversity


def meta_score(graph: CausalGraph, config: EvaluatorConfig, latency_ms: float) -> float:
    """Mean reward of the links of a graph that took `latency_ms`; 0 without links."""
    at = _links(graph)
    if not at.any():
        return 0.0
    width = (graph.ci_high - graph.ci_low)[at]
    each = reward(graph.gains[at], graph.stability[at], width, config, latency=latency_ms / LATENCY_TARGET_MS)
    return float(each.mean())


def contrast(graph: CausalGraph) -> float:
    """Held-out gain of the links, on average, less that of links whose source is permuted in time; 0 without links.

    A permuted source is worth nothing, and a coefficient for it costs the share 1/n of the residual variance on rows
    that it was not fitted to: that is the mean over permutations, so none has to be drawn.

    Source: reading 32.
    """
    at = _links(graph) & np.isfinite(graph.gains)
    if not at.any():
        return 0.0
    lost = np.diagonal(graph.residual_covariance) / max(graph.n_effective, 1.0)
    _, target, _ = np.nonzero(at)
    return float(np.mean(graph.gains[at] + lost[target]))


def _links(graph: CausalGraph) -> np.ndarray:
    """(N, N, L+1) all links, an undirected one once."""
    at = np.array(graph.adjacency)
    at[:, :, 0] |= np.triu(graph.undirected)
    return at
