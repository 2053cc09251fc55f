"""The memory of a stream: lagged second moments in a ring of blocks, with decayed and undecayed totals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import numpy as np

from scarcity.numerics.arrays import BoolArray, FloatArray, IndexArray
from scarcity.numerics.compute import NUMPY, Array, Compute
from scarcity.numerics.lagged_sums import LaggedSums
from scarcity.numerics.presence import change_of_units, series

# Below this many variables the three matrix additions a block costs are cheap beside its products.
_MANY_VARIABLES = 300
# Standardised values are held below this, so that sums of their products stay finite.
_LARGEST = 1e140
# Where old rows fade, a block holds at most this share of the half-life: a ring of 20 covers several half-lives.
_BLOCK_OF_HALFLIFE = 1 / 8


_Moments = TypeVar("_Moments", bound="LaggedMoments")


class LaggedMoments:
    """Sufficient statistics of a multivariate series for every lagged regression, absorbed row by row.

    Rows are cut into blocks; each block keeps the :class:`LaggedSums` of ``z = (x - origin) / scale``, where origin and
    scale are fixed by the first rows (offsets of 1e9 must not cancel). When twice `blocks` blocks stand, neighbours are
    merged, so memory is flat over any number of rows. From the first missing value (NaN) on, more series are kept:
    :mod:`scarcity.numerics.presence`. The state after n rows does not depend on how they were cut into calls of
    :meth:`absorb`, save for the origin when the first call brings few rows.

    Parameters
    ----------
    n_variables
        Number of variables N.
    max_lag
        Largest lag L in rows; the first L rows of a recording serve as history only.
    blocks
        At least this many blocks (up to twice as many) stand in the ring once there are rows enough.
    block_rows
        Rows of the first blocks; 256 from 300 variables on, where smaller blocks cost more than they give.
        New blocks grow with the stream, in powers of two, so that all are of comparable size.
    halflife
        Rows after which a row's weight in :attr:`decayed` is halved, block by block; None keeps all weights at 1.
    compute
        Where the sums of products are held and added up; rows come and small results go as NumPy's.

    Source: design section 2; we differ: blocks begin with 8 rows instead of 32, so that 20 of them stand from 160 rows
    on and a short series has intervals too; they have grown to 32 rows at 1,280. Signed borders:
    :mod:`scarcity.numerics.lagged_sums`.
    """

    def __init__(
        self,
        n_variables: int,
        max_lag: int,
        *,
        blocks: int = 20,
        block_rows: int = 8,
        halflife: float | None = None,
        compute: Compute = NUMPY,
    ) -> None:
        self.compute = compute
        self.n_variables = n_variables
        self.max_lag = max_lag
        self.n_blocks = blocks
        self.block_rows = max(block_rows, 256) if n_variables >= _MANY_VARIABLES else block_rows
        self.halflife = halflife
        self.origin: FloatArray = np.full(n_variables, np.nan)
        self.scale: FloatArray = np.full(n_variables, np.nan)
        self.masked = False
        self.rows = 0
        self.missing = np.zeros(n_variables, dtype=np.int64)
        self.total = LaggedSums.zeros(n_variables, max_lag, compute)
        self._decayed = LaggedSums.zeros(n_variables, max_lag, compute) if halflife is not None else None
        self.blocks: list[LaggedSums] = []
        self._time = 0
        self._tail = np.zeros((0, n_variables))
        self._work: Array = compute.empty((max_lag + 1, n_variables, n_variables))
        self._spare: Array | None = None

    @property
    def decayed(self) -> LaggedSums:
        """The sums with weights that fade by `halflife`; `total` where nothing fades."""
        return self.total if self._decayed is None else self._decayed

    def last_rows(self, count: int) -> FloatArray:
        """(count, N) the newest rows, the last one last; NaN where missing or from before this recording.

        At most `max_lag` are kept.
        """
        n = self.n_variables
        out = np.full((count, n), np.nan)
        tail = self._tail[max(0, len(self._tail) - count) :]
        if len(tail):
            scale = np.where(np.isnan(self.scale), 1.0, self.scale)
            rows = tail[:, :n] * scale + self.origin
            out[-len(tail) :] = np.where(tail[:, n : 2 * n] > 0, rows, np.nan) if self.masked else rows
        return out

    # ------------------------------------------------------------------------------------------------ absorbing
    def absorb(self, values: FloatArray, *, gap: bool = False) -> None:
        """Absorb rows (m, N), NaN where missing, that follow the rows absorbed before.

        Parameters
        ----------
        gap
            These rows begin a new recording; no lag reaches back before them.
        """
        if gap:
            self._tail = self._tail[:0]
        if not len(values):
            return
        present = np.isfinite(values)
        if not self.masked and not present.all():
            self._start_masking()
        self.rows += len(values)
        self.missing += len(values) - present.sum(0)
        self._fix_units(values, present)
        z = self.series(values, self._tail[-1] if len(self._tail) else None)
        rows = np.concatenate([self._tail, z])
        history = min(len(self._tail), self.max_lag)
        lead = self.max_lag - history  # rows that only serve as history
        self._time += min(lead, len(z))
        start = 0
        while start + self.max_lag < len(rows):
            take = min(len(rows) - self.max_lag - start, self._room())
            self._add(rows[start : start + self.max_lag + take])
            self._time += take
            start += take
        self._tail = rows[max(0, len(rows) - self.max_lag) :].copy()

    def series(self, values: FloatArray, last: FloatArray | None = None) -> FloatArray:
        """What is summed of rows (m, N): values about origin and scale, and what stands for missing ones.

        Parameters
        ----------
        last
            (K,) series of the row before the first; None where there is none.
        """
        present = np.isfinite(values)
        deviation = np.where(present, np.where(present, values, 0.0) - np.nan_to_num(self.origin), 0.0)
        with np.errstate(over="ignore"):
            z = deviation / np.where(np.isnan(self.scale), 1.0, self.scale)
        z = np.clip(z, -_LARGEST, _LARGEST)
        return series(z, present, last, self.max_lag) if self.masked else z

    def _fix_units(self, values: FloatArray, present: BoolArray) -> None:
        """Origin and scale of the variables that had no value, or did not move, before."""
        filled = np.where(present, values, 0.0)
        if np.isnan(self.origin).any():
            fresh = np.isnan(self.origin) & present.any(0)
            count = np.maximum(present.sum(0), 1)
            mean = (filled / count).sum(0)
            # A constant column must give exact zeros, so its own value serves as the origin.
            first = filled[present.argmax(0), np.arange(self.n_variables)]
            constant = np.where(present, values == first, True).all(0)
            self.origin = np.where(fresh, np.where(constant, first, mean), self.origin)
        if np.isnan(self.scale).any():
            deviation = np.where(present, filled - np.nan_to_num(self.origin), 0.0)
            largest = np.abs(deviation).max(0)
            relative = deviation / np.where(largest > 0, largest, 1.0)
            spread = largest * np.sqrt((relative**2).sum(0) / np.maximum(present.sum(0), 1))
            # Until a variable moves, its deviations are 0 in any scale: the scale may be set later.
            self.scale = np.where(np.isnan(self.scale) & (spread > 0), spread, self.scale)

    def _start_masking(self) -> None:
        """Some value is missing for the first time: from here on presence indicators are kept too."""
        self.masked = True
        self.total = self.total.with_indicators()
        self._decayed = self._decayed.with_indicators() if self._decayed is not None else None
        self.blocks = [block.with_indicators() for block in self.blocks]
        present = np.ones(self._tail.shape, dtype=np.bool_)
        self._tail = series(self._tail, present, None, self.max_lag)
        self._work = self.compute.empty((self.max_lag + 1, self.total.n_series, self.total.n_series))
        self._spare = None

    def _room(self) -> int:
        """Rows that still fit the newest block, or a new one where it is full."""
        rows = self._rows_per_block()
        newest = int(self.blocks[-1].weight) if self.blocks else rows
        return rows - newest if newest < rows else rows

    def _rows_per_block(self) -> int:
        full_ring = 2 * self.n_blocks * self.block_rows
        doublings = max(0, int(self.total.weight / full_ring).bit_length() - 1)
        rows = self.block_rows << doublings
        if self.halflife is not None:
            rows = min(rows, max(self.block_rows, int(_BLOCK_OF_HALFLIFE * self.halflife)))
        return rows

    def _add(self, rows: FloatArray) -> None:
        """Sum one stretch, its history first, that fits the newest block or begins another."""
        if self.blocks and self.blocks[-1].weight < self._rows_per_block():
            sums = LaggedSums.of_rows(rows, self.max_lag, self._time, self._work)
            self.blocks[-1].add(sums)
        else:
            if self.blocks and self._decayed is not None and self.halflife is not None:
                # Once a block, so that the state does not depend on how the rows were cut into calls.
                self._decayed.scale(0.5 ** (self.blocks[-1].weight / self.halflife))
            self._make_place()
            memory, self._spare = self._spare, None
            if memory is None:
                memory = self.compute.empty((self.max_lag + 1, self.total.n_series, self.total.n_series))
            sums = LaggedSums.of_rows(rows, self.max_lag, self._time, memory)
            self.blocks.append(sums)
        self.total.add(sums)
        if self._decayed is not None:
            self._decayed.add(sums)

    def _make_place(self) -> None:
        if len(self.blocks) >= 2 * self.n_blocks:
            # One pair at a time, the smallest, oldest first: merging all pairs at once would be a spike of work.
            weights = np.array([b.weight for b in self.blocks]) * self._fading()
            at = int(np.argmin(weights[:-1] + weights[1:]))
            merged = self.blocks.pop(at + 1)
            self.blocks[at].add(merged)
            # Touching new memory costs more than the products that go there: the next block takes this one's.
            self._spare = merged.cross

    def _fading(self) -> FloatArray:
        """For each block the mean of 0.5^(age / halflife) over its rows; 1 where nothing fades."""
        rows = np.array([b.weight for b in self.blocks])
        if self.halflife is None:
            return np.ones(len(rows))
        behind = np.cumsum(rows[::-1])[::-1] - rows
        rate = np.log(2.0) / self.halflife
        # The mean of exp(-rate·age) over ages behind … behind + rows; 1e-9 stands for an empty block.
        span = rate * np.maximum(rows, 1e-9)
        return np.exp(-rate * behind) * -np.expm1(-span) / span

    # ------------------------------------------------------------------------------------------------ reading
    def weighted_blocks(self, *, decay: bool = False) -> list[LaggedSums]:
        """The blocks with at least one row, oldest first; with `decay`, each scaled by the mean fading of its rows.

        The returned sums are the live ones where no scaling applies: read them, do not change them.
        """
        if not decay or self.halflife is None:
            return [b for b in self.blocks if b.weight > 0]
        faded = zip(self.blocks, self._fading(), strict=True)
        return [b.copy().scale(float(factor)) for b, factor in faded if b.weight > 0]

    def merge(self, other: LaggedMoments) -> None:
        """Add what `other` absorbed, as if it were a recording of its own behind this one's rows.

        The other's sums are carried over to this origin and scale exactly; lags never cross from one to the other.

        Raises
        ------
        ValueError
            Different numbers of variables or lags.
        """
        if (self.n_variables, self.max_lag) != (other.n_variables, other.max_lag):
            raise ValueError(
                f"expected moments of {self.n_variables} variables and {self.max_lag} lags, "
                f"got {other.n_variables} and {other.max_lag}"
            )
        if other.masked and not self.masked:
            self._start_masking()
        self.origin = np.where(np.isnan(self.origin), other.origin, self.origin)
        self.scale = np.where(np.isnan(self.scale), other.scale, self.scale)
        offset = self._time + self.max_lag + 1

        def carried(sums: LaggedSums) -> LaggedSums:
            return self._rebased(sums, other).shifted_in_time(offset)

        self.total.add(carried(other.total))
        if self._decayed is not None:
            self._decayed.add(carried(other.decayed))
        for block in other.blocks:
            self._make_place()
            self.blocks.append(carried(block))
        self._time = offset + other._time
        self.rows += other.rows
        self.missing += other.missing
        self._tail = self._tail[:0]

    # ------------------------------------------------------------------------------------------------ parting
    def without(self, newest: Sequence[LaggedSums], rows: int, missing: IndexArray) -> LaggedMoments:
        """The moments of what came before the newest rows, exactly; for reading, until this object absorbs more.

        Parameters
        ----------
        newest
            Sums of consecutive stretches that end with the newest row, oldest first; they need not end where blocks do.
        rows, missing
            How many rows, and (N,) missing values, these stretches hold.
        """
        out = self._like()
        out.rows, out.missing = self.rows - rows, self.missing - missing
        out.total = self.total.copy()
        out.blocks = list(self.blocks)
        left = self.no_sums()
        for stretch in newest:
            left.add(self._masked_alike(stretch))
        out.total.add(left, -1.0)
        while left.weight > 0 and out.blocks:
            block = out.blocks.pop()
            if block.weight > left.weight:
                out.blocks.append(block.copy().add(left, -1.0))
                break
            left.add(block, -1.0)
        return out

    def only(self, newest: Sequence[LaggedSums], rows: int, missing: IndexArray) -> LaggedMoments:
        """Moments of the newest rows alone, from which :meth:`absorb` goes on; arguments as in :meth:`without`."""
        out = self._like()
        out.rows, out.missing = rows, missing.copy()
        out.blocks = [self._masked_alike(stretch).copy() for stretch in newest if stretch.weight > 0]
        for block in out.blocks:
            out.total.add(block)
        out._tail = self._tail.copy()
        while len(out.blocks) > 2 * out.n_blocks:
            out._make_place()
        return out

    def joined(self, others: Sequence[LaggedMoments]) -> LaggedMoments:
        """These moments with those of earlier rows of the same stream, for reading only: the blocks are shared."""
        masked = self.masked or any(each.masked for each in others)
        parts = [each._masked_view(masked) for each in (*others, self)]
        out = parts[-1]._like()
        out.rows = sum(each.rows for each in parts)
        out.missing = np.sum([each.missing for each in parts], axis=0)
        for each in parts:
            out.total.add(each.total)
            out.blocks.extend(each.blocks)
        return out

    def compress(self, blocks: int) -> None:
        """Merge neighbours until at most `blocks` blocks stand; for moments that absorb nothing more."""
        while len(self.blocks) > blocks:
            weights = np.array([b.weight for b in self.blocks])
            at = int(np.argmin(weights[:-1] + weights[1:]))
            self.blocks[at] = self.blocks[at].copy().add(self.blocks.pop(at + 1))
        self._spare = None

    def sums_of(self, values: FloatArray, fresh: int, time: int) -> LaggedSums:
        """What the last `fresh` of some rows (m, N) added, which were absorbed from `time` on; those before them are
        history, one more than the largest lag where there are as many."""
        out = self.no_sums()
        rows = self.series(values)
        history = min(len(rows) - fresh, self.max_lag)
        lead = self.max_lag - history
        if fresh > lead:
            rows = rows[len(rows) - fresh - history :]
            out.add(LaggedSums.of_rows(rows, self.max_lag, time + lead, self.compute.empty(out.cross.shape)))
        return out

    def no_sums(self) -> LaggedSums:
        """Sums of no row, of the same series and where these are."""
        return LaggedSums.zeros(self.total.n_series, self.max_lag, self.compute)

    @property
    def time(self) -> int:
        """Index, among all rows absorbed, of the next one."""
        return self._time

    @property
    def block_bytes(self) -> float:
        """Memory of one block."""
        return float(self.total.bytes)

    def _like(self) -> LaggedMoments:
        """Moments of no row in the same units, at the same point of the stream."""
        return self._dressed(
            LaggedMoments(
                self.n_variables,
                self.max_lag,
                blocks=self.n_blocks,
                block_rows=self.block_rows,
                compute=self.compute,
            )
        )

    def _dressed(self, out: _Moments) -> _Moments:
        out.origin, out.scale = self.origin.copy(), self.scale.copy()
        if self.masked:
            out._start_masking()
        out._time = self._time
        return out

    def _masked_alike(self, sums: LaggedSums) -> LaggedSums:
        return sums if sums.n_series == self.total.n_series else sums.with_indicators()

    def _masked_view(self, masked: bool) -> LaggedMoments:
        if masked == self.masked:
            return self
        out = self._like()
        out.rows, out.missing = self.rows, self.missing
        out.total, out.blocks = self.total, list(self.blocks)
        out._start_masking()
        return out

    def _rebased(self, sums: LaggedSums, other: LaggedMoments) -> LaggedSums:
        """`sums` of `other` in this object's origin and scale: z = z_other · a + b on present values, exactly."""
        mine, theirs = (np.where(np.isnan(s), 1.0, s) for s in (self.scale, other.scale))
        shift = np.nan_to_num(other.origin - self.origin)
        matrix = change_of_units(theirs / mine, shift / mine, self.max_lag)
        full = sums if other.masked else sums.with_indicators()
        return full.transformed(matrix if self.masked else matrix[: self.n_variables])
