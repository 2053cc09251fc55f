"""A choice of nonlinear series, computed from rows by frozen rules."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from scarcity.numerics.arrays import FloatArray, IndexArray
from scarcity.numerics.maps import CLIP, MAPS, PRODUCT, mapped, slope

Key: TypeAlias = tuple[int, int, int]
"""(kind, first, second) of a nonlinear series."""

# A normaliser still fits while means move by less than this many spreads and spreads change by less than this factor.
_MOVED, _GROWN = 1.0, 2.0
# Stretches of rows that are left out in turn to see how far mean slopes stray.
_STRETCHES = 20


@dataclass(frozen=True, eq=False)
class Normaliser:
    """What the maps see: ``u = clip((x - centre) / spread, ±4)``.

    It is frozen: sums of maps add only where they were made by the same rule.

    Attributes
    ----------
    centre, spread
        (N,) in raw units; spread is 0 where a variable does not vary.
    """

    centre: FloatArray
    spread: FloatArray

    @classmethod
    def of(cls, stretches: list[FloatArray]) -> Normaliser:
        """Mean and standard deviation of the present values of some rows."""
        rows = np.concatenate(stretches)
        present = np.isfinite(rows)
        count = np.maximum(present.sum(0), 1)
        filled = np.where(present, rows, 0.0)
        # Divided before summed: the sum of values near the largest float would be infinite.
        centre = (filled / count).sum(0)
        deviation = np.where(present, rows - centre, 0.0)
        largest = np.abs(deviation).max(0, initial=0.0)
        relative = deviation / np.where(largest > 0, largest, 1.0)
        spread = largest * np.sqrt((relative**2).sum(0) / count)
        rounding = np.abs(centre) * 1e-12
        return cls(centre, np.where(spread > rounding, spread, 0.0))

    def resembles(self, other: Normaliser) -> bool:
        """Whether maps made for `other` still fit: no variable's mean or spread has left the range of its maps."""
        known = (self.spread > 0) & (other.spread > 0)
        if (known != (self.spread > 0)).any():
            return False
        grown = self.spread[known] / other.spread[known]
        moved = np.abs(self.centre - other.centre)[known] / other.spread[known]
        return bool(((moved <= _MOVED) & (grown <= _GROWN) & (grown >= 1 / _GROWN)).all())

    def standardised(self, values: FloatArray) -> FloatArray:
        """(m, N) values → z, NaN where missing, 0 where a variable does not vary."""
        with np.errstate(over="ignore"):
            z = (values - self.centre) / np.where(self.spread > 0, self.spread, np.inf)
        return z


@dataclass(frozen=True, eq=False)
class Features:
    """M nonlinear series of N variables.

    Each is a map or product less its linear part (its *tilt*), so that a search that adds one column at a time sees it:
    u and u·exp(-u²/2) may hide each other, each explaining nothing without the other.

    Attributes
    ----------
    normaliser
        How values are standardised before they are mapped.
    kind, first, second
        (M,) the map and its variable (then first equals second), or `PRODUCT` and its two variables, first < second.
    tilt
        (M, 2) what of u of the first and of the second variable is taken off; a map has all of it in the first.
    slopes
        (B+1, M, 2) mean derivative of the series by u of its first and of its second variable, over the rows that the
        choice was made on, and with each of B stretches of them left out; a map has it in both.
    """

    normaliser: Normaliser
    kind: IndexArray
    first: IndexArray
    second: IndexArray
    tilt: FloatArray
    slopes: FloatArray

    @classmethod
    def chosen(cls, normaliser: Normaliser, keys: list[Key], stretches: list[FloatArray]) -> Features:
        """The series `keys`, with tilts and mean slopes over some rows."""
        kind, first, second = (np.array([k[i] for k in keys], dtype=np.intp) for i in range(3))
        z = normaliser.standardised(np.concatenate(stretches))
        u, inside = np.clip(z, -CLIP, CLIP), np.abs(z) < CLIP
        tilt, slopes = np.zeros((len(keys), 2)), np.zeros((_STRETCHES + 1, len(keys), 2))
        of_row = np.arange(len(u)) * _STRETCHES // max(len(u), 1)
        for place, (what, i, k) in enumerate(keys):
            both = np.isfinite(u[:, i]) & np.isfinite(u[:, k])
            if not both.any():
                continue
            a, b, steep_a, steep_b = u[both, i], u[both, k], inside[both, i], inside[both, k]
            if what == PRODUCT:
                tilt[place] = linear_part(a * b, a, b)
                steep = np.stack([(b - tilt[place, 0]) * steep_a, (a - tilt[place, 1]) * steep_b], axis=1)
            else:
                tilt[place, 0] = linear_part(mapped(what, a), a)[0]
                one = (slope(what, a) - tilt[place, 0]) * steep_a
                steep = np.stack([one, one], axis=1)
            slopes[:, place] = _means_without(steep, of_row[both])
        return cls(normaliser, kind, first, second, tilt, slopes)

    def __len__(self) -> int:
        return len(self.kind)

    @property
    def keys(self) -> list[Key]:
        """(kind, first, second) of each series."""
        return [(int(k), int(a), int(b)) for k, a, b in zip(self.kind, self.first, self.second, strict=True)]

    def series(self, values: FloatArray) -> FloatArray:
        """(m, N) rows → (m, M); NaN where a value that takes part is missing."""
        u = np.clip(self.normaliser.standardised(values), -CLIP, CLIP)
        first, second = u[:, self.first], u[:, self.second]
        out = np.empty(first.shape)
        for kind in MAPS:
            at = self.kind == kind
            out[:, at] = mapped(kind, first[:, at])
        at = self.kind == PRODUCT
        out[:, at] = first[:, at] * second[:, at] - self.tilt[at, 1] * second[:, at]
        return out - self.tilt[:, 0] * first


def _means_without(values: FloatArray, stretch: IndexArray) -> FloatArray:
    """(B+1, 2) column means of values (m, 2), over all rows and without those of each stretch."""
    count = np.bincount(stretch, minlength=_STRETCHES).astype(float)
    sums = np.stack([np.bincount(stretch, v, minlength=_STRETCHES) for v in values.T], axis=1)
    left = np.maximum(count.sum() - count, 1.0)
    return np.concatenate([values.mean(0)[None], (sums.sum(0) - sums) / left[:, None]])


def linear_part(series: FloatArray, *of: FloatArray) -> FloatArray:
    """Coefficients of the regression of a series on others and an intercept; 0 for those that others span."""
    x = np.column_stack([v - v.mean() for v in of])
    return np.asarray(np.linalg.lstsq(x, series - series.mean(), rcond=1e-6)[0], dtype=np.float64)
