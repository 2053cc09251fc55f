"""What lies between two variables, as numbers."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt
from scipy import sparse

from scarcity.engine.operators.relational.embedding import embed
from scarcity.engine.operators.structure.groups import grouped
from scarcity.engine.operators.structure.matrix import Links, binary

__all__ = ["PAIR_FEATURES", "PairFeatures", "adamic_adar"]

_Floats = npt.NDArray[np.float64]

PAIR_FEATURES: Final = (
    "shared neighbours",
    "ways over one",
    "ways over two",
    "drives what others drive",
    "driven back",
    "drives much",
    "is driven much",
    "rate between the groups",
    "roles meet",
)


def adamic_adar(links: Links) -> Any:
    """(N, N) sparse: shared neighbours of two variables, those that have few others counting more.

    Directions aside: the sum of 1 / log(number of neighbours) over those that both are linked with.

    Source: Adamic & Adar (2003).

    >>> from scarcity.engine.operators.structure import link_matrix
    >>> round(float(adamic_adar(link_matrix([[0, 0, 1], [0, 0, 1], [0, 0, 0]]))[0, 1]), 3)
    1.443
    """
    ones: Any = binary(links, np.float64)
    either: Any = ((ones + ones.T) > 0).astype(np.float64)
    count = np.asarray(either.sum(axis=1)).ravel()
    rare = np.divide(1.0, np.log(np.maximum(count, 2)), where=count > 1, out=np.zeros(len(count)))
    return (either.multiply(rare[None, :]) @ either).tocsr()


class PairFeatures:
    """Numbers about every ordered pair of N variables, in the order of `PAIR_FEATURES`.

    They are computed from `links` alone: a link that is to be foretold must not be among them.

    Parameters
    ----------
    links: (N, N) as `link_matrix` gives them; strengths do not count.
    seed: of the vectors and of the groups.
    """

    def __init__(self, links: Links, seed: int = 0) -> None:
        ones: Any = binary(links, np.float64)
        n = int(ones.shape[0])
        self.adamic_adar: Any = adamic_adar(links)
        self._out, self._in = (np.asarray(ones.sum(axis=axis)).ravel() for axis in (1, 0))
        # What drives or is driven by many says little about one: each step shares its weight out.
        fair_out = _scaled(ones, self._out)
        fair_in = _scaled(ones.T.tocsr(), self._in)
        two: Any = (fair_out @ ones).tocsr()
        self._sparse: tuple[Any, ...] = (
            self.adamic_adar,
            two,
            (fair_out @ two).tocsr(),
            (fair_out @ (fair_in @ ones)).tocsr(),
            ones.T.tocsr(),
        )
        self._group = grouped(binary(links, np.float64), seed, rounds=1)
        groups = int(self._group.max(initial=0)) + 1
        member: Any = sparse.csr_array((np.ones(n), (np.arange(n), self._group)), shape=(n, groups))
        have = np.bincount(self._group, minlength=groups).astype(np.float64)
        between = np.asarray((member.T @ ones @ member).todense())
        overall = ones.nnz / max(n * (n - 1), 1)
        # Ten pairs of prior: a rate between two small groups is not taken at its word.
        self._rate = np.log((between + 10 * overall + 1e-9) / (np.outer(have, have) + 10))
        self._roles = embed(binary(links, np.float64), seed=seed)

    def at(self, source: npt.NDArray[np.int64], target: npt.NDArray[np.int64]) -> _Floats:
        """(K, F) of the pairs `source` → `target`, (K,) each."""
        between = [np.log1p(np.asarray(each[source, target]).ravel()) for each in self._sparse]
        ends = [np.log1p(self._out[source]), np.log1p(self._in[target])]
        rate = self._rate[self._group[source], self._group[target]]
        meet = np.einsum("kd,kd->k", self._roles.source[source], self._roles.target[target])
        return np.stack([*between, *ends, rate, meet], axis=1)

    def weighed(self, first: int, last: int, weights: _Floats) -> _Floats:
        """(last - first, N) sums of the numbers by `weights`, (F,), of all pairs whose source is in that range."""
        k = len(self._sparse)
        out, into, rate, meet = weights[k:].tolist()
        total = self._roles.source[first:last] @ (meet * self._roles.target.T)
        total += (rate * self._rate)[self._group[first:last]][:, self._group]
        total += out * np.log1p(self._out[first:last])[:, None] + into * np.log1p(self._in)
        for weight, each in zip(weights[:k].tolist(), self._sparse, strict=True):
            part: Any = each[first:last].tocoo()
            row, column = part.coords
            total[row, column] += weight * np.log1p(part.data)
        return total


def _scaled(ones: Any, count: _Floats) -> Any:
    share = np.divide(1.0, np.sqrt(count), where=count > 0, out=np.zeros(len(count)))
    return ones.multiply(share[:, None]).tocsr()
