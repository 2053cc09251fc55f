"""Paths that are near-copies of one another, of which only one needs to be tried."""

from __future__ import annotations

import numpy as np

from scarcity.engine.encoder.batch import EncodedBatch
from scarcity.engine.encoder.paths import PathTable
from scarcity.errors import OptionError
from scarcity.numerics.arrays import FloatArray, IndexArray

__all__ = ["leaders", "near_duplicates", "representatives"]


def near_duplicates(batch: EncodedBatch, threshold: float = 0.95) -> list[IndexArray]:
    """Groups of two or more paths of which each stands for the others.

    Two paths are near-copies if they have the same lags and the same form, and their variables correlate, step by step,
    with the same leading variables by `threshold` at least, in either sign; steps that act together may pair in any
    order. One step that differs is enough to keep two paths apart, whatever the others: a mean over steps would not do.

    Variables are grouped first: the one with most near-copies leads those, and so on among the rest. Each path is
    then written in leaders, and equal paths are a group: M paths over N variables cost N² + M·log M, and no two paths
    are ever compared. The latents are not asked: a sketch is too rough to tell a correlation of .8 from one of .95 in
    every one of 45,000² pairs.

    Parameters
    ----------
    batch
        Encoded paths.
    threshold
        Least absolute correlation, above 0 and at most 1, of a variable and the one that leads it.

    Returns
    -------
    The indices of the paths in each group, in order; the first stands for the group. Paths that are like no other are
    in none.

    Source: own.

    >>> from scarcity.engine.encoder import Encoder, Path, variable_embeddings
    >>> embeddings = variable_embeddings([[1, 0.98, 0], [0.98, 1, 0], [0, 0, 1]])
    >>> pairs = [Path(((0, 1), (2, 1)), ordered=False), Path(((2, 1), (1, 1)), ordered=False), Path(((0, 2), (2, 1)))]
    >>> [group.tolist() for group in near_duplicates(Encoder().encode(pairs, embeddings))]
    [[0, 1]]
    """
    stands_for = representatives(batch, threshold)
    by_group = np.argsort(stands_for, kind="stable")
    begins = np.flatnonzero(np.diff(stands_for[by_group])) + 1
    return [group for group in np.split(by_group, begins) if len(group) > 1]


def representatives(batch: EncodedBatch, threshold: float = 0.95) -> IndexArray:
    """(M,) for each path the index of the first one that it is a near-copy of; its own if it is the first.

    Parameters and rule as of :func:`near_duplicates`.

    >>> from scarcity.engine.encoder import Encoder, Path, variable_embeddings
    >>> paths = [Path(((0, 1),)), Path(((1, 1),)), Path(((0, 1),))]
    >>> representatives(Encoder().encode(paths, variable_embeddings(np.eye(2)))).tolist()
    [0, 1, 0]
    """
    if not 0.0 < threshold <= 1.0:
        raise OptionError(f"threshold must lie above 0 and at most at 1; got {threshold!r}.")
    table = batch.table
    used = np.unique(table.variables[table.present])
    lead = np.arange(len(batch.embeddings))
    lead[used] = used[leaders(batch.embeddings[used], threshold)]
    number = _numbered(table, lead)
    _, first, group = np.unique(number, return_index=True, return_inverse=True)
    return first[group.ravel()]


def leaders(vectors: FloatArray, threshold: float = 0.95) -> IndexArray:
    """(N,) for each variable the one that stands for it: greedily, those with most near-copies that nobody leads yet.

    Parameters
    ----------
    vectors
        (N, d) embeddings of unit length, as of :func:`variable_embeddings`.
    threshold
        Least absolute correlation of a near-copy.

    >>> leaders(np.array([[1.0, 0.0], [0.0, 1.0], [-0.99, 0.14]])).tolist()
    [0, 1, 0]
    """
    near = np.abs(vectors @ vectors.T) >= threshold
    np.fill_diagonal(near, True)
    free = np.ones(len(near), dtype=np.bool_)
    followers = near.sum(axis=1)
    lead = np.arange(len(near))
    while followers.max(initial=0) > 1:
        leader = int(np.argmax(followers))
        led = near[leader] & free
        lead[led] = leader
        free &= ~led
        followers -= near[:, led].sum(axis=1)
        followers[~free] = 0
    return lead


def _numbered(table: PathTable, lead: IndexArray) -> IndexArray:
    """(M,) the same number for paths that are the same in leading variables."""
    longest_lag = int(table.lags.max(initial=0)) + 1
    # 0 is "no step"; the target's column comes first, as steps that act together are sorted among themselves.
    step = np.where(table.present, 1 + lead[table.variables] * longest_lag + table.lags, 0)
    together = np.flatnonzero(~table.ordered)
    step[together, 1:] = np.sort(step[together, 1:], axis=1)
    # Absent steps come first in sets and last in chains; a number for the form keeps both apart.
    number = table.ordered.astype(np.intp)
    for column in step.T:
        known, at = np.unique(column, return_inverse=True)
        number = np.unique(number * len(known) + at.ravel(), return_inverse=True)[1].ravel()
    return number
