"""The extra paths that there are to try: each is a nonlinear series of one or two variables."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from scarcity.discovery.nonlinear.features import Key
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray
from scarcity.numerics.maps import CLIP, MAPS, PRODUCT, mapped

# A series with less variance of its own than this share, beside its variables, is theirs in disguise.
_OWN_SHARE = 0.02


@dataclass(frozen=True, eq=False)
class Arms:
    """A paths; the arrays are (A,).

    Attributes
    ----------
    kind, first, second
        A map and its variable (then both are the same), or `PRODUCT` and its two variables, first < second.

    >>> len(Arms.of(4, maps=False)), len(Arms.of(4, maps=True))
    (6, 18)
    """

    kind: IndexArray
    first: IndexArray
    second: IndexArray

    @classmethod
    def of(cls, n_variables: int, *, maps: bool) -> Arms:
        """All pairs of `n_variables` variables, behind all maps of one where `maps` says so."""
        first, second = np.triu_indices(n_variables, 1)
        kinds = MAPS if maps else ()
        single = np.tile(np.arange(n_variables), len(kinds))
        kind = np.repeat(np.array(kinds, dtype=np.intp), n_variables)
        return cls(
            np.concatenate([kind, np.full(len(first), PRODUCT)]),
            np.concatenate([single, first]),
            np.concatenate([single, second]),
        )

    def __len__(self) -> int:
        return len(self.kind)

    @property
    def variables(self) -> IndexArray:
        """(A, 2) the variables that each path passes over; -1 where there is no second one."""
        return np.stack([self.first, np.where(self.kind == PRODUCT, self.second, -1)], axis=1)

    def key(self, arm: int) -> Key:
        """(kind, first, second) of one path."""
        return int(self.kind[arm]), int(self.first[arm]), int(self.second[arm])

    def pair(self, first: IndexArray, second: IndexArray) -> IndexArray:
        """(K,) the paths that are products of some pairs, first < second (K,)."""
        n = int(self.second.max(initial=0)) + 1
        before = first * (2 * n - first - 1) // 2
        return len(self) - n * (n - 1) // 2 + before + second - first - 1

    def where(self, keys: tuple[Key, ...]) -> BoolArray:
        """(A,) the paths that are among `keys`."""
        out = np.zeros(len(self), dtype=np.bool_)
        for kind, first, second in keys:
            out |= (self.kind == kind) & (self.first == first) & (self.second == second)
        return out

    def series(self, arms: IndexArray, z: FloatArray) -> FloatArray:
        """(R, k) the series of some paths over standardised rows, without their linear part.

        Each has mean 0 and variance 1, or is 0 throughout where it is linear in disguise.

        Parameters
        ----------
        arms
            (k,) which paths.
        z
            (R, N) standardised rows, NaN where missing; where one variable of a path is missing, its series is 0.
        """
        u = np.clip(z, -CLIP, CLIP)
        kind, a, b = self.kind[arms], u[:, self.first[arms]], u[:, self.second[arms]]
        both = np.isfinite(a) & np.isfinite(b)
        count = np.maximum(both.sum(0), 1)

        def centred(values: FloatArray) -> FloatArray:
            return np.where(both, values - np.where(both, values, 0.0).sum(0) / count, 0.0)

        raw = a * b
        for each in MAPS:
            at = kind == each
            raw[:, at] = mapped(each, a[:, at])
        out = centred(raw)
        total = (out**2).sum(0)
        out = _without(out, centred(a), centred(b))
        left = (out**2).sum(0)
        size = np.sqrt(left / len(z)) if len(z) else left
        return out / np.where((left > _OWN_SHARE * total) & (size > 0), size, np.inf)


def _without(series: FloatArray, a: FloatArray, b: FloatArray) -> FloatArray:
    """(R, k) what two others leave of each column, all centred; `b` may be `a`, or nearly."""
    aa: FloatArray = np.square(a).sum(axis=0)
    bb: FloatArray = np.square(b).sum(axis=0)
    ab: FloatArray = np.multiply(a, b).sum(axis=0)
    ya: FloatArray = np.multiply(series, a).sum(axis=0)
    yb: FloatArray = np.multiply(series, b).sum(axis=0)
    determinant: FloatArray = aa * bb - ab * ab
    two = determinant > 1e-6 * aa * bb
    safe: FloatArray = np.where(two, determinant, 1.0)
    both_a: FloatArray = (ya * bb - yb * ab) / safe
    both_b: FloatArray = (yb * aa - ya * ab) / safe
    on_a: FloatArray = np.where(two, both_a, ya / np.maximum(aa, 1e-300))
    on_b: FloatArray = np.where(two, both_b, 0.0)
    return series - a * on_a - b * on_b
