"""Attention over sequences: each step becomes a mean of the steps that are like it. NumPy, single precision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from scarcity.errors import DataError, OptionError
from scarcity.numerics.arrays import BoolArray, Float32Array
from scarcity.numerics.random_projection import random_projection

__all__ = ["Attended", "Projections", "cross_attention", "multi_head_attention", "self_attention"]


class Attended(NamedTuple):
    """What attention returns.

    Attributes
    ----------
    values
        (B, S, d) one vector a query.
    weights
        (B, heads, S, T) what each query gave each key; sums to 1 over T, or is 0 where a query may see no key.
    """

    values: Float32Array
    weights: Float32Array


@dataclass(frozen=True, slots=True, eq=False)
class Projections:
    """The linear maps of attention; `inner` is divided among the heads.

    Attributes
    ----------
    query, key, value
        (width of queries, inner), (width of keys, inner), (width of values, inner).
    output
        (inner, width of the result).
    """

    query: Float32Array
    key: Float32Array
    value: Float32Array
    output: Float32Array

    @classmethod
    def drawn(cls, width: int, seed: int) -> Projections:
        """Untrained maps of `width` to itself.

        Queries and keys share one rotation, so a head compares steps in a random part of their space; the output undoes
        the rotation of the values, so what comes out lies in the space of what came in.
        """
        alike, carried = (
            random_projection(width, width, rng).astype(np.float32)
            for rng in np.random.default_rng(seed).spawn(2)
        )
        return cls(alike, alike, carried, np.ascontiguousarray(carried.T))


def self_attention(
    x: npt.ArrayLike,
    *,
    heads: int = 1,
    mask: BoolArray | None = None,
    projections: Projections | None = None,
    seed: int = 0,
) -> Attended:
    """Attention of the steps of sequences `x` (B, S, d) to one another; parameters as of `multi_head_attention`.

    >>> x = np.eye(2, dtype=np.float32)[None]
    >>> self_attention(x, mask=np.array([[True, False]])).weights[0, 0].tolist()
    [[1.0, 0.0], [1.0, 0.0]]
    """
    return multi_head_attention(x, x, x, heads=heads, mask=mask, projections=projections, seed=seed)


def cross_attention(
    x: npt.ArrayLike,
    context: npt.ArrayLike,
    *,
    heads: int = 4,
    mask: BoolArray | None = None,
    projections: Projections | None = None,
    seed: int = 0,
) -> Attended:
    """Attention of sequences `x` (B, S, d) to others, `context` (B, T, c); parameters as of `multi_head_attention`.

    Another width of the context than of `x` needs `projections`: untrained maps cannot compare what has no space in
    common.
    """
    return multi_head_attention(
        x, context, context, heads=heads, mask=mask, projections=projections, seed=seed
    )


def multi_head_attention(
    queries: npt.ArrayLike,
    keys: npt.ArrayLike,
    values: npt.ArrayLike,
    *,
    heads: int = 4,
    mask: BoolArray | None = None,
    projections: Projections | None = None,
    seed: int = 0,
) -> Attended:
    """Means of `values`, weighted by how alike queries and keys are, in several subspaces side by side.

    Parameters
    ----------
    queries
        (B, S, d).
    keys, values
        (B, T, d), one for the other; with `projections` their widths may differ.
    heads
        How many subspaces; they share the inner width evenly.
    mask
        True where a key counts: (B, T), or (B, S, T) for each query of its own. A query that sees no key becomes 0.
    projections
        The linear maps; drawn from `seed` where they are not given.
    seed
        Of the maps that are drawn.

    Raises
    ------
    DataError
        Shapes that do not fit, or a value that is not finite, also behind the mask.
    OptionError
        Heads that do not divide the inner width.

    Source: Vaswani et al. (2017), "Attention is all you need", equation 1 and section 3.2.2, without biases.

    >>> x = np.eye(4, dtype=np.float32)[None]
    >>> attended = multi_head_attention(x, x, x, heads=2)
    >>> attended.values.shape, attended.weights.shape
    ((1, 4, 4), (1, 2, 4, 4))
    """
    q = _sequences("queries", queries)
    k = q if keys is queries else _sequences("keys", keys)
    v = k if values is keys else _sequences("values", values)
    (batch, steps, width), seen = q.shape, k.shape[1]
    if len(k) != batch or v.shape[:2] != k.shape[:2]:
        raise DataError(
            "expected keys and values of as many sequences as there are queries, one value a key; got queries "
            f"{q.shape}, keys {k.shape}, values {v.shape}."
        )
    if projections is None:
        if not width == k.shape[2] == v.shape[2]:
            raise DataError(
                f"queries of width {width}, keys of {k.shape[2]} and values of {v.shape[2]} need `projections`: "
                "untrained maps cannot compare vectors of different spaces."
            )
        projections = Projections.drawn(width, seed)
    _check_projections(projections, (width, k.shape[2], v.shape[2]), heads)
    asked = _split(_times(q, projections.query), heads)
    same = k is q and projections.key is projections.query
    answering = asked if same else _split(_times(k, projections.key), heads)
    carried = _split(_times(v, projections.value), heads)
    scores = np.matmul(asked, answering.swapaxes(-1, -2))
    scores *= np.float32(1.0 / np.sqrt(max(asked.shape[-1], 1)))
    weights = _softmax(scores, None if mask is None else _shown(mask, batch, steps, seen))
    joined = np.matmul(weights, carried).swapaxes(1, 2).reshape(batch, steps, projections.value.shape[1])
    return Attended(_times(joined, projections.output), weights)


def _softmax(scores: Float32Array, shown: BoolArray | None) -> Float32Array:
    """Over the last axis, into the memory of `scores`; 0 where nothing is shown."""
    if shown is not None:
        np.copyto(scores, -np.inf, where=~shown)
    top = scores.max(axis=-1, keepdims=True, initial=-np.inf)
    scores -= np.where(np.isfinite(top), top, np.float32(0))
    np.exp(scores, out=scores)
    total = scores.sum(axis=-1, keepdims=True)
    scores /= np.where(total > 0, total, np.float32(1))
    return scores


def _shown(mask: BoolArray, batch: int, steps: int, seen: int) -> BoolArray:
    shown = np.asarray(mask)
    if shown.dtype != np.bool_ or shown.shape not in ((batch, seen), (batch, steps, seen)):
        raise DataError(
            f"expected a mask of booleans of shape {(batch, seen)} or {(batch, steps, seen)}; "
            f"got {shown.dtype} {shown.shape}."
        )
    return shown[:, None, None, :] if shown.ndim == 2 else shown[:, None]


def _split(x: Float32Array, heads: int) -> Float32Array:
    """(B, S, inner) as (B, heads, S, inner / heads)."""
    return x.reshape(*x.shape[:2], heads, x.shape[2] // heads).swapaxes(1, 2)


def _times(x: Float32Array, by: Float32Array) -> Float32Array:
    """One large product instead of one a sequence."""
    return np.matmul(x.reshape(-1, x.shape[-1]), by).reshape(*x.shape[:-1], by.shape[1])


def _sequences(name: str, x: npt.ArrayLike) -> Float32Array:
    given: npt.NDArray[Any] = np.asarray(x)
    if given.ndim != 3:
        raise DataError(f"expected {name} of shape (sequences, steps, width); got {given.shape}.")
    with np.errstate(over="ignore"):
        single = given.astype(np.float32, copy=False)
    if not np.isfinite(single).all():
        where = tuple(int(i) for i in np.argwhere(~np.isfinite(single))[0])
        raise DataError(
            f"expected finite {name}; got {given[where]} at {where}. Put 0 there and mask the step."
        )
    return single


def _check_projections(projections: Projections, widths: tuple[int, int, int], heads: int) -> None:
    maps = (projections.query, projections.key, projections.value)
    inner = projections.query.shape[1]
    for name, matrix, width in zip(("query", "key", "value"), maps, widths, strict=True):
        if matrix.shape != (width, inner):
            raise DataError(f"expected a {name} projection of shape {(width, inner)}; got {matrix.shape}.")
    if projections.output.shape[0] != inner:
        raise DataError(f"expected an output projection of {inner} rows; got {projections.output.shape[0]}.")
    if heads < 1 or inner % heads:
        raise OptionError(f"expected heads that divide the inner width {inner}; got heads={heads!r}.")
