"""Where the nodes of a process graph stand: near to what they are linked with, causes left of effects."""

from __future__ import annotations

import numpy as np

from scarcity.graph.arrays import BoolArray, FloatArray

__all__ = ["positions"]

_ROUNDS = 300
_SETTLED = 1e-5


def positions(strength: FloatArray) -> FloatArray:
    """(N, 2) within the unit square about 0, from the strengths (N, N) of the links source → target.

    Distances on the page follow distances in the graph (stress majorisation, Gansner, Koren & North 2005); the whole is
    turned so that, on balance, links run from left to right, and stretched to fill the square. Variables without a link
    stand in a row at the bottom. The same links give the same places.
    """
    n = len(strength)
    linked = (strength > 0) | (strength.T > 0)
    np.fill_diagonal(linked, False)
    alone = ~linked.any(axis=1)
    out = np.zeros((n, 2))
    members = np.nonzero(~alone)[0]
    if len(members):
        places = _stress(_distances(linked[np.ix_(members, members)]))
        out[members] = _filling(_turned(places, strength[np.ix_(members, members)]))
    if alone.any():
        if len(members):
            out[:, 1] = 0.12 + 0.88 * out[:, 1]
        out[alone, 0] = _spread(int(alone.sum()))
        out[alone, 1] = -1.0 if len(members) else 0.0
    return out


def _distances(linked: BoolArray) -> FloatArray:
    """Links on the shortest way between two variables; parts that hang not together stand a little apart."""
    n = len(linked)
    out = np.where(linked, 1.0, np.inf)
    np.fill_diagonal(out, 0.0)
    for k in range(n):
        out = np.minimum(out, out[:, k : k + 1] + out[k])
    longest = out[np.isfinite(out)].max(initial=1.0)
    return np.where(np.isfinite(out), out, longest + 1.0)


def _stress(distance: FloatArray) -> FloatArray:
    """(n, 2) places whose distances come near to the wanted ones."""
    n = len(distance)
    angle = np.arange(n) * (2 * np.pi / n)
    places = _classical(distance) + 1e-3 * np.column_stack([np.cos(angle), np.sin(angle)])
    if n < 3:
        return places
    weight = 1 / np.maximum(distance, 1.0) ** 2
    np.fill_diagonal(weight, 0.0)
    laplacian = np.diag(weight.sum(axis=1)) - weight
    inverse = np.linalg.pinv(laplacian)
    for _ in range(_ROUNDS):
        apart = np.linalg.norm(places[:, None] - places, axis=-1)
        ratio = -weight * distance / np.maximum(apart, 1e-9)
        np.fill_diagonal(ratio, 0.0)
        np.fill_diagonal(ratio, -ratio.sum(axis=1))
        moved = inverse @ (ratio @ places)
        if np.abs(moved - places).max() < _SETTLED:
            return moved
        places = moved
    return places


def _classical(distance: FloatArray) -> FloatArray:
    """Classical scaling (Torgerson 1952): the two directions that hold most of the distances."""
    n = len(distance)
    centre = np.eye(n) - 1 / n
    value, vector = np.linalg.eigh(-0.5 * centre @ distance**2 @ centre)
    top = np.argsort(value)[::-1][:2]
    out = np.zeros((n, 2))
    found = vector[:, top] * np.sqrt(np.maximum(value[top], 0.0))
    # Signs of eigenvectors are arbitrary: the first entry of any size is positive.
    first = np.argmax(np.abs(found) > 1e-6, axis=0)
    sign = np.sign(found[first, np.arange(found.shape[1])])
    out[:, : found.shape[1]] = found * np.where(sign == 0, 1.0, sign)
    return out


def _turned(places: FloatArray, strength: FloatArray) -> FloatArray:
    """`places` turned so that the links' mean direction is to the right; their longest axis where they cancel."""
    flow = np.einsum("ij,ijc->c", strength, places[None] - places[:, None])
    length = float(np.linalg.norm(flow))
    if length < 0.1 * float(strength.sum()):
        axis = np.linalg.svd(places - places.mean(axis=0), full_matrices=False)[2][0]
        flow, length = axis * np.sign(axis[np.argmax(np.abs(axis))]), 1.0
    cosine, sine = flow / length
    return (places - places.mean(axis=0)) @ np.array([[cosine, -sine], [sine, cosine]])


def _filling(places: FloatArray) -> FloatArray:
    """`places` stretched to the square, the narrow side at most half as much again as the wide one."""
    low, high = places.min(axis=0), places.max(axis=0)
    half = np.maximum((high - low) / 2, 1e-9)
    factor = 1 / half
    factor = np.minimum(factor, 1.5 * factor.min())
    return (places - (low + high) / 2) * factor


def _spread(count: int) -> FloatArray:
    return np.linspace(-1, 1, count) if count > 1 else np.zeros(1)
