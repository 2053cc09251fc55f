"""Which variables speak of the same concept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from scarcity.engine.operators.semantic.embedding import Asked, Method, embed
from scarcity.errors import OptionError
from scarcity.numerics.arrays import FloatArray

__all__ = ["ConceptGraph", "concepts"]

_LEAST: Final = 0.55
"""Where the names of the tuning set of benchmarks/paraphrases.py are grouped best, by either method."""


@dataclass(frozen=True, slots=True, eq=False)
class ConceptGraph:
    """Names, how alike they are, and the groups that speak of one concept.

    names: each once.
    similarity: (M, M) cosines, 1 on the diagonal.
    groups: tuples of names, the largest first; a name that is like no other stands alone.
    least: the mean similarity that holds a group together.
    method: as in `Embedding`.
    """

    names: tuple[str, ...]
    similarity: FloatArray
    groups: tuple[tuple[str, ...], ...]
    least: float
    method: Method

    def to_pandas(self) -> pd.DataFrame:
        """One row a pair of names within a group, the most alike first: ``first, second, similarity``."""
        place = {name: i for i, name in enumerate(self.names)}
        rows = [
            (a, b, float(self.similarity[place[a], place[b]]))
            for group in self.groups
            for i, a in enumerate(group)
            for b in group[i + 1 :]
        ]
        return pd.DataFrame(sorted(rows, key=lambda row: -row[2]), columns=["first", "second", "similarity"])

    def __repr__(self) -> str:
        shared = sum(len(group) > 1 for group in self.groups)
        return f"ConceptGraph({len(self.names)} names, {shared} shared concepts, {self.method})"


def concepts(names: Iterable[str], *, least: float = _LEAST, method: Asked = "auto") -> ConceptGraph:
    """Group names that speak of the same concept.

    Groups are those of average linkage: the mean similarity between the halves of a group is at least `least`.

    Parameters
    ----------
    names
        Of variables; repeated ones count once.
    least
        From 0 to 1.
    method
        As in `embed`.

    Raises
    ------
    OptionError
        `least` is out of its range.

    >>> concepts(["temp_in", "tempIn", "cpu"], method="ngrams").groups
    (('temp_in', 'tempIn'), ('cpu',))
    """
    found = embed(dict.fromkeys(names) if not isinstance(names, str) else names, method=method)
    if not 0 <= least <= 1:
        raise OptionError(f"least must lie between 0 and 1; got {least!r}.")
    alike = np.clip(found.vectors @ found.vectors.T, -1.0, 1.0)
    np.fill_diagonal(alike, 1.0)
    label = np.ones(len(found.names), dtype=np.intp)
    if len(found.names) > 1:
        far = squareform(1 - (alike + alike.T) / 2, checks=False)
        label = fcluster(linkage(far, "average"), 1 - least + 1e-9, "distance")
    members: dict[int, list[str]] = {}
    for name, number in zip(found.names, label.tolist(), strict=True):
        members.setdefault(int(number), []).append(name)
    groups = sorted(
        map(tuple, members.values()), key=lambda group: (-len(group), found.names.index(group[0]))
    )
    return ConceptGraph(found.names, alike, tuple(groups), least, found.method)
