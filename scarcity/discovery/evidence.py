"""What discovery reads from lagged moments: correlations of all lagged columns, in total and block by block."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from scarcity.discovery.pairwise import PairCovariance, Pairs
from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray
from scarcity.numerics.compute import NUMPY, Array, Compute
from scarcity.numerics.gram_sets import GramSets
from scarcity.numerics.lagged_covariance import ColumnSums, centring, products_about
from scarcity.numerics.lagged_moments import LaggedMoments
from scarcity.numerics.lagged_sums import LaggedSums
from scarcity.numerics.presence import is_full

# A variable with fewer values than this is reported and left out.
MIN_PRESENT = 20
# Two variables whose correlation is closer to ±1 than this are copies of one another.
COPY = 1e-9
# Variances below this share of the second moment about the origin are rounding error.
_NO_VARIANCE = 1e-12
# Where no row is left after a subtraction, sums are rounding error and must not be divided by 0.
_NO_ROWS = 1e-9
# Least eigenvalue of a correlation matrix of pairwise complete values, after repair.
_LEAST_EIGENVALUE = 1e-5
# One entry of a block's Gram matrix on its own costs as much as this many entries of the whole matrix.
_ENTRY_COST = 2
# A matrix of more columns does not fit the cache.
_LARGE = 512


@dataclass(frozen=True, eq=False)
class Evidence:
    """Correlations of the P = N(L+1) columns ``[x(t), x(t-1), …, x(t-L)]``; column k·N+u is variable u at lag k.

    Attributes
    ----------
    n_variables
        N.
    max_lag
        L.
    correlation
        (P, P), positive definite; rows of unusable variables are 0 off the diagonal.
    n_rows
        Mean number of rows in which a pair of columns is present, reduced to the effective number (sum w)² /
        sum w² where rows are weighted.
    means, scales
        (N,) mean and standard deviation of the present values, in raw units; NaN where there are none.
    usable
        (N,) bool; False for constant, almost empty and copied variables.
    copies
        Position of a copied variable -> position of the variable that it copies.
    present
        (N,) number of present values.
    masked
        Whether some value was missing.
    """

    n_variables: int
    max_lag: int
    correlation: FloatArray
    n_rows: float
    means: FloatArray
    scales: FloatArray
    usable: BoolArray
    copies: dict[int, int]
    present: FloatArray
    masked: bool
    _groups: tuple[tuple[LaggedSums, ...], ...] = field(repr=False)
    _centre: FloatArray = field(repr=False)
    _inverse_sd: FloatArray = field(repr=False)
    _pairwise: PairCovariance | None = field(repr=False)
    _compute: Compute = field(default=NUMPY, repr=False)

    @classmethod
    def of(cls, moments: LaggedMoments, *, groups: int = 20, decay: bool = False) -> Evidence:
        """Read `moments`; its blocks are joined to at most `groups` neighbouring groups of about equal weight."""
        n, lags = moments.n_variables, moments.max_lag + 1
        total = moments.decayed if decay else moments.total
        sums = ColumnSums.of_all(total, n) if moments.masked else None
        counts = sums.counts if sums else np.full((1, 1), total.weight)
        count = np.broadcast_to(np.diagonal(counts), n * lags)
        safe = np.maximum(count, _NO_ROWS)
        first = np.diagonal(sums.first) if sums else total.lagged_totals().ravel()
        second = np.diagonal(sums.products) if sums else total.lagged_squares().ravel()
        mean, square = first / safe, second / safe
        variance = square - mean**2
        varies = (variance > _NO_VARIANCE * square) & (count >= MIN_PRESENT)
        usable: BoolArray = np.logical_and.reduce(varies.reshape(lags, n), axis=0)
        inverse_sd = np.where(np.tile(usable, lags), 1 / np.sqrt(np.where(varies, variance, 1.0)), 0.0)
        if sums:
            raw = sums.about(mean, inverse_sd)
            raw /= np.maximum(counts, _NO_ROWS)
        else:
            raw = products_about(total, mean, inverse_sd / np.sqrt(safe))
        full = Pairs.of(total, n) if moments.masked and is_full(n, lags - 1) else None
        copies = _copies(raw[:n, :n] if full is None else full.correlation()[:n, :n], usable)
        for copy in copies:
            usable[copy] = False
        inverse_sd = inverse_sd * np.tile(usable, lags)
        pairwise = PairCovariance.of(full, usable) if full else None
        if full and pairwise:
            correlation = _unit_diagonal(pairwise(full), repair=False)
        else:
            for copy in copies:
                raw[copy::n] = raw[:, copy::n] = 0.0
            correlation = _unit_diagonal(raw, repair=moments.masked)
        used = np.tile(usable, lags)
        if not moments.masked:
            pairs = float(counts.item())
        else:
            pairs = float(counts[np.ix_(used, used)].mean()) if used.any() else 0.0
        kish = total.weight / total.weight_squared if total.weight_squared > 0 else 1.0
        scale = np.where(np.isnan(moments.scale), 1.0, moments.scale)
        return cls(
            n_variables=n,
            max_lag=lags - 1,
            correlation=correlation,
            n_rows=pairs * kish,
            means=moments.origin + mean[:n] * scale,
            scales=np.sqrt(np.maximum(variance[:n], 0.0)) * scale,
            usable=usable,
            copies=copies,
            present=(moments.rows - moments.missing).astype(np.float64),
            masked=moments.masked,
            _groups=_grouped(moments.weighted_blocks(decay=decay), groups),
            _pairwise=pairwise,
            _compute=moments.compute,
            _centre=mean,
            _inverse_sd=inverse_sd,
        )

    @property
    def n_blocks(self) -> int:
        """Number B of block groups that can be left out or resampled."""
        return len(self._groups)

    @property
    def n_columns(self) -> int:
        """P = N(L+1)."""
        return len(self.correlation)

    @cached_property
    def on_device(self) -> Array:
        """`correlation` where the moments are held; itself where that is NumPy."""
        return self._compute.array(self.correlation)

    @property
    def column_scales(self) -> FloatArray:
        """(P,) standard deviation of every column in raw units; 0 where the variable is not usable."""
        unit = np.nan_to_num(self.scales) * self._inverse_sd[: self.n_variables]
        known = self._inverse_sd > 0
        return np.where(known, np.tile(unit, self.max_lag + 1) / np.where(known, self._inverse_sd, 1.0), 0.0)

    def block_means(self) -> tuple[FloatArray, FloatArray]:
        """(B, N) mean of every variable in each block group, in its standard deviations about its mean, and from how
        many values; NaN where there are none."""
        n = self.n_variables
        # Their totals alone: to join blocks of 1,000 variables takes as long as an estimate.
        totals = [[(block.total, block.weight) for block in group] for group in self._groups]
        sums = np.array([sum(total[:n] for total, _ in group) for group in totals]).reshape(-1, n)
        counts = np.array(
            [
                sum(total[n : 2 * n] if self.masked else np.full(n, weight) for total, weight in group)
                for group in totals
            ]
        ).reshape(-1, n)
        means = np.where(counts > 0, sums / np.maximum(counts, _NO_ROWS), np.nan)
        return (means - self._centre[:n]) * self._inverse_sd[:n], counts

    @cached_property
    def block_products(self) -> tuple[FloatArray, FloatArray]:
        """Sums of products of standardised columns in each block group and their pair counts.

        Returns
        -------
        (B, P, P) products and (B, P, P) or (B, 1, 1) counts; 8·B·P² bytes each. Where all kinds of series stand for
        missing values, products that by adding give the pairwise covariances with blocks left out; each counts once.
        """
        if self._pairwise:
            whole, left_out = self._covariances[0], self._covariances[1:]
            blocks = len(left_out)
            linear = whole + (blocks - 1) * (left_out.mean(0) - left_out)
            return linear, np.broadcast_to(1.0, linear.shape)
        products: list[FloatArray] = []
        counts: list[FloatArray] = []
        for group in self._groups:
            joined = _joined(group)
            if not self.masked:
                products.append(products_about(joined, self._centre, self._inverse_sd))
                counts.append(np.full((1, 1), joined.weight))
                continue
            sums = ColumnSums.of_all(joined, self.n_variables)
            products.append(sums.about(self._centre, self._inverse_sd))
            counts.append(sums.counts)
        return np.stack(products), np.stack(counts)

    @cached_property
    def replicates(self) -> FloatArray:
        """(B+1, P, P): the correlations of all blocks, then of all blocks but the b-th."""
        if self._pairwise:
            return _unit_diagonal(self._covariances.copy(), repair=False)
        return leave_one_out(*self.block_products, repair=self.masked)

    @cached_property
    def _covariances(self) -> FloatArray:
        """(B+1, P, P) pairwise covariances of all blocks, then of all blocks but the b-th."""
        assert self._pairwise is not None
        groups = [Pairs.of(_joined(group), self.n_variables) for group in self._groups]
        total = groups[0]
        for group in groups[1:]:
            total = total.plus(group)
        return np.stack([self._pairwise(total), *(self._pairwise(total.minus(group)) for group in groups)])

    def subset_products(self, columns: IndexArray) -> tuple[FloatArray, FloatArray]:
        """The same for many small sets of columns, without forming any (P, P) matrix of a block.

        Parameters
        ----------
        columns
            (M, a) column indices.

        Returns
        -------
        Products (B, M, a, a) and counts of the same shape, or (B, 1, 1, 1) without missing values.
        """
        rows, cols = columns[:, :, None], columns[:, None, :]
        held = self._pairwise is not None or "block_products" in self.__dict__
        # Where many entries of a small matrix are wanted, the whole matrix costs less than they do one by one.
        size = columns.size * int(columns.shape[1])
        if held or self.n_columns**2 <= _ENTRY_COST * size:
            products, counts = self.block_products
            return products[:, rows, cols], (counts[:, rows, cols] if self.masked else counts[..., None])
        if self.masked:
            return self._masked_subsets(columns)
        sets = GramSets.of(columns, columns, self.n_variables)
        weight = self._inverse_sd[rows] * self._inverse_sd[cols]
        products = np.zeros((self.n_blocks, *weight.shape))
        counts = np.zeros((self.n_blocks, 1, 1, 1))
        for block, (group, (left, right)) in enumerate(zip(self._groups, self._block_factors, strict=True)):
            product = products[block]
            for sums in group:
                product += sets.products(sums)
                counts[block] += sums.weight
            product *= weight
            product += sets.outer(left, right)
        return products, counts

    @cached_property
    def _block_factors(self) -> list[tuple[FloatArray, FloatArray]]:
        """For each block group (P, r) twice: what borders and centring add to the products, in standard units."""
        unit = self._inverse_sd[:, None]
        out: list[tuple[FloatArray, FloatArray]] = []
        for group in self._groups:
            lefts: list[FloatArray] = []
            rights: list[FloatArray] = []
            for sums in group:
                border, weights = sums.border_factors()
                left, right = centring(sums.lagged_totals().ravel(), self._centre, sums.weight)
                lefts += [border * weights, left]
                rights += [border, right]
            out.append((np.hstack(lefts) * unit, np.hstack(rights) * unit))
        return out

    def _masked_subsets(self, columns: IndexArray) -> tuple[FloatArray, FloatArray]:
        """`subset_products` where values stand beside presence indicators."""
        mean, unit = self._centre[columns], self._inverse_sd[columns]
        across = mean[:, :, None] * mean[:, None, :]
        weight = unit[:, :, None] * unit[:, None, :]
        all_products: list[FloatArray] = []
        all_counts: list[FloatArray] = []
        for group in self._groups:
            sums = ColumnSums.of_sets(_joined(group), self.n_variables, columns)
            product = sums.products - sums.first * mean[:, None, :] - sums.second * mean[:, :, None]
            all_products.append((product + sums.counts * across) * weight)
            all_counts.append(sums.counts)
        return np.stack(all_products), np.stack(all_counts)

    def subset_replicates(self, columns: IndexArray) -> FloatArray:
        """(B+1, M, a, a): `replicates` of many small sets of columns (M, a)."""
        if self._pairwise:
            return self.replicates[:, columns[:, :, None], columns[:, None, :]]
        return leave_one_out(*self.subset_products(columns), repair=self.masked)

    def blocks_of(self, columns: IndexArray) -> BlockProducts:
        """The products of some columns (U,) with each other in every block, read once for many small sets of them."""
        products, counts = self.subset_products(columns[None])
        place = np.full(self.n_columns, -1, dtype=np.intp)
        place[columns] = np.arange(len(columns))
        return BlockProducts(products[:, 0], counts[:, 0], place, self.masked)


@dataclass(frozen=True, eq=False)
class BlockProducts:
    """What `Evidence.subset_products` gives, for sets among U columns.

    Attributes
    ----------
    products
        (B, U, U) of standardised columns in each block group.
    counts
        (B, U, U) pair counts, or (B, 1, 1).
    place
        (P,) where each column stands among the U; -1 for those that are not there.
    masked
        Whether some value was missing.
    """

    products: FloatArray
    counts: FloatArray
    place: IndexArray
    masked: bool

    @property
    def n_blocks(self) -> int:
        """Number B of block groups."""
        return len(self.products)

    def subset_products(self, columns: IndexArray) -> tuple[FloatArray, FloatArray]:
        """Products (B, M, a, a) of the sets (M, a), and counts of the same shape, or (B, 1, 1, 1)."""
        index = self.place[columns]
        rows, cols = np.broadcast_arrays(index[:, :, None], index[:, None, :])
        single = self.counts.shape[-1] == 1
        return self.products[:, rows, cols], self.counts[..., None] if single else self.counts[:, rows, cols]


def correlations(products: FloatArray, counts: FloatArray, *, repair: bool) -> FloatArray:
    """Correlation matrices (…, P, P) from sums of products and pair counts; with `repair`, made positive definite."""
    return _unit_diagonal(products / np.maximum(counts, _NO_ROWS), repair=repair)


def leave_one_out(products: FloatArray, counts: FloatArray, *, repair: bool) -> FloatArray:
    """(B+1, …, P, P): the correlations of all blocks, then of all blocks but the b-th."""
    covariance = _all_and_all_but_one(products)
    covariance /= np.maximum(_all_and_all_but_one(counts), _NO_ROWS)
    return _unit_diagonal(covariance, repair=repair)


def _all_and_all_but_one(parts: FloatArray) -> FloatArray:
    """(B, …) → (B+1, …): the sum of all parts, then of all but the b-th."""
    out = np.empty((len(parts) + 1, *parts.shape[1:]))
    parts.sum(0, out=out[0])
    np.subtract(out[0], parts, out=out[1:])
    return out


def _unit_diagonal(matrix: FloatArray, *, repair: bool) -> FloatArray:
    """Scale to a unit diagonal, in place; columns without variance become independent of everything."""
    if repair:
        matrix = np.nan_to_num(matrix)
        value, vector = np.linalg.eigh(matrix)
        # Eigenvalues as small as the negative ones are as wrong as these.
        least = np.maximum(_LEAST_EIGENVALUE, -2 * value.min(-1, keepdims=True))
        lifted = np.maximum(value, least)
        matrix = (vector * lifted[..., None, :]) @ np.swapaxes(vector, -1, -2)
    diagonal = np.diagonal(matrix, axis1=-2, axis2=-1)
    inverse = np.where(diagonal > _NO_VARIANCE, 1 / np.sqrt(np.maximum(diagonal, _NO_VARIANCE)), 0.0)
    size = int(matrix.shape[-1])
    if matrix.ndim == 2 and size > _LARGE:
        # Row by row, in the cache.
        for row, own in zip(matrix, inverse, strict=True):
            row *= own * inverse
            np.clip(row, -1.0, 1.0, out=row)
    else:
        matrix *= inverse[..., :, None]
        matrix *= inverse[..., None, :]
        np.clip(matrix, -1.0, 1.0, out=matrix)
    index = np.arange(size)
    matrix[..., index, index] = 1.0
    return matrix


def _copies(lag0: FloatArray, usable: BoolArray) -> dict[int, int]:
    """Usable variables that equal an earlier one up to offset and scale, with the first one that they equal."""
    same = (np.abs(lag0) > 1 - COPY) & usable & usable[:, None]
    found: dict[int, int] = {}
    for later in range(len(lag0)):
        earlier = [i for i in np.nonzero(same[later, :later])[0] if int(i) not in found]
        if earlier:
            found[later] = int(earlier[0])
    return found


def _joined(group: tuple[LaggedSums, ...]) -> LaggedSums:
    sums = group[0].copy()
    for other in group[1:]:
        sums.add(other)
    return sums


def _grouped(blocks: list[LaggedSums], groups: int) -> tuple[tuple[LaggedSums, ...], ...]:
    """Neighbouring blocks joined to at most `groups` groups of about equal weight."""
    if len(blocks) <= groups:
        return tuple((b,) for b in blocks)
    end = np.cumsum([b.weight for b in blocks])
    middle = end - np.array([b.weight for b in blocks]) / 2
    of_group = np.minimum((middle / end[-1] * groups).astype(int), groups - 1)
    return tuple(
        tuple(b for b, g in zip(blocks, of_group, strict=True) if g == group) for group in np.unique(of_group)
    )
