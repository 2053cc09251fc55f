"""The memory of a stream whose links may bend: linear moments, the newest rows, and the series they promoted."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from scarcity.discovery.nonlinear.features import Features, Key, Normaliser
from scarcity.discovery.nonlinear.screening import promising
from scarcity.errors import StateError
from scarcity.numerics.arrays import FloatArray, IndexArray
from scarcity.numerics.lagged_moments import LaggedMoments
from scarcity.numerics.lagged_sums import LaggedSums
from scarcity.numerics.recent_rows import RecentRows

NEWEST_ROWS = 2048
"""Rows among which nonlinear series are looked for; a shorter series is looked at as a whole."""

FEWEST_ROWS = 256
"""Least number of them, where old rows fade fast."""

SERIES = 200
"""At most so many series, linear ones and promoted ones together."""

# A successor takes over once it rests on this share of its predecessor's rows, or on so many rows.
_OLD_ENOUGH, _LONG_ENOUGH = 0.5, 8192
# Guests are seated when the rows have grown by this factor since the last ones were.
_SEATING = 1.25
# Series that were promising on so many rows less still are, for a graph between others.
_LATELY = 1.1


@dataclass(eq=False)
class Generation:
    """Sums of the linear series and of a choice of nonlinear ones, over the rows since the choice was made.

    Attributes
    ----------
    features
        The M nonlinear series.
    moments
        Lagged moments of N + M series, the linear ones first.
    """

    features: Features
    moments: LaggedMoments

    @classmethod
    def begun(
        cls, features: Features, stretches: list[FloatArray], max_lag: int, halflife: float | None
    ) -> Generation:
        """The sums of `features` over some rows (m, N), one array a recording."""
        n_variables = len(features.normaliser.centre)
        generation = cls(features, LaggedMoments(n_variables + len(features), max_lag, halflife=halflife))
        for position, rows in enumerate(stretches):
            generation.absorb(rows, gap=position > 0)
        return generation

    def absorb(self, values: FloatArray, *, gap: bool = False) -> None:
        """Add rows (m, N)."""
        self.moments.absorb(np.hstack([values, self.features.series(values)]), gap=gap)

    def without(self, stretches: list[FloatArray], rows: int) -> Generation | None:
        """The same but for the newest rows; None where no other are left.

        Parameters
        ----------
        stretches
            The newest rows of the stream, one array (m, N) a recording; the last `rows` of them are taken out.
        """
        if self.moments.rows <= rows:
            return None
        newest: list[LaggedSums] = []
        missing = np.zeros(self.moments.n_variables, dtype=np.intp)
        left, time = rows, self.moments.time
        for stretch in reversed(stretches):
            if not left:
                break
            fresh, lag = min(left, len(stretch)), self.moments.max_lag
            left, time = left - fresh, time - fresh
            values = stretch[-(fresh + lag + 1) :]
            values = np.hstack([values, self.features.series(values)])
            missing += (~np.isfinite(values[-fresh:])).sum(0)
            newest.insert(0, self.moments.sums_of(values, fresh, time))
        return Generation(self.features, self.moments.without(newest, rows, missing))


def _parted(stretches: list[FloatArray], rows: int) -> tuple[list[FloatArray], list[FloatArray]]:
    """Recordings without their last rows, and these."""
    older: list[FloatArray] = []
    newest: list[FloatArray] = []
    for stretch in reversed(stretches):
        fresh = min(rows, len(stretch))
        rows -= fresh
        if fresh:
            newest.insert(0, stretch[len(stretch) - fresh :])
        if fresh < len(stretch):
            older.insert(0, stretch[: len(stretch) - fresh])
    return older, newest


class NonlinearMoments(LaggedMoments):
    """Lagged moments that also serve nonlinear links.

    All nonlinear series of N variables at once (N(N+5)/2 of them) would take 400 MB at N = 30, most of it for series
    that no variable answers to. So the newest 2,048 rows are kept beside the linear sums, and nonlinear series are
    looked for among them (:mod:`~scarcity.discovery.nonlinear.screening`):

    - Up to 2,048 rows everything rests on all rows.
    - At 2,048 rows the promising series are *promoted*: from the first row on they are summed like the linear ones, in
      the same kind of blocks. Rows that leave the window of the newest are not seen again.
    - Whenever the rows have doubled since (where old rows fade: also after eight half-lives), the newest rows are
      looked at again. What the promoted series do not explain begins a new generation of sums, from these rows on,
      which takes over once it rests on half as many rows as the old one; so does a new normaliser, where the values
      have left the range that the maps were made for.

    What is kept depends on the rows alone, not on how they were cut into calls; and on who was invited.

    Parameters
    ----------
    n_variables, max_lag, halflife
        As in `LaggedMoments`.
    products
        Whether products of two variables are looked for, beside maps of one.
    maps
        Whether anything is looked for; without, only what is invited is promoted.
    by_invitation
        Whether series that somebody else found promising may be promoted, products too (:meth:`invite`).
    """

    def __init__(
        self,
        n_variables: int,
        max_lag: int,
        *,
        products: bool,
        maps: bool = True,
        by_invitation: bool = False,
        halflife: float | None = None,
    ) -> None:
        super().__init__(n_variables, max_lag, halflife=halflife)
        self.maps = maps
        self.products = products
        self.by_invitation = by_invitation
        rows = NEWEST_ROWS if halflife is None else int(np.clip(4 * halflife, FEWEST_ROWS, NEWEST_ROWS))
        self.recent = RecentRows(n_variables, rows)
        self._current: Generation | None = None
        self._successor: Generation | None = None
        self._looked: tuple[int, Features | None] | None = None
        self._read: tuple[int, Generation | None] | None = None
        self._seen = 0
        self._next_look = rows
        self._invited: tuple[Key, ...] = ()
        self._guests: frozenset[Key] = frozenset()  # all that ever were
        self._seated = 0

    @property
    def pairs(self) -> bool:
        """Whether a product of two variables may be promoted."""
        return self.products or self.by_invitation

    @property
    def invited(self) -> tuple[Key, ...]:
        """The series that were promoted by invitation, in the order in which they came."""
        return self._invited

    def invite(self, keys: Sequence[Key], in_use: Collection[Key] = ()) -> tuple[Key, ...]:
        """Promote some series (kind, first, second), whose sums begin with the newest rows.

        Guests that come while rows are many are seated together, each time that the rows have grown by a quarter, and
        take over as any promoted series do. There is room for N; where more come, the oldest that are not `in_use` go.

        Returns
        -------
        the guests that had to go.

        Raises
        ------
        StateError
            These moments take no invitations.
        """
        if not self.by_invitation:
            raise StateError("these moments take no invitations; make them with by_invitation=True.")
        fresh = [key for key in dict.fromkeys(keys) if key not in self._invited]
        if not fresh:
            return ()
        self._guests |= set(fresh)
        free = [key for key in self._invited if key not in in_use]
        gone = free[: max(len(self._invited) + len(fresh) - self.n_variables, 0)]
        stay = [key for key in self._invited if key not in gone]
        self._invited = tuple((stay + fresh)[: self.n_variables])
        if self._seen < self.recent.capacity:
            self._looked = self._read = None
        else:
            self._seat()
        turned_away = [key for key in fresh if key not in self._invited]
        return (*gone, *turned_away)

    def _seat(self) -> None:
        """Begin sums that hold all guests, where some wait and the last ones have had time enough."""
        newest = self._successor or self._current
        known = set(newest.features.keys) if newest else set[Key]()
        due = newest is None or self._seen >= _SEATING * self._seated
        if self._successor is not None or not due or set(self._invited) <= known:
            return
        own = self._promoted(newest.features if newest else None)
        begun = self._begun(self._chosen(sorted({*own, *self._invited})))
        self._seated = self._seen
        if self._current is None:
            self._current = begun
        else:
            self._successor = begun
        self._hand_over()

    def _promoted(self, features: Features | None) -> list[Key]:
        """Those of some series that were found here and are no guests."""
        return [key for key in features.keys if key not in self._guests] if features else []

    def absorb(self, values: FloatArray, *, gap: bool = False) -> None:
        """As in `LaggedMoments`."""
        super().absorb(values, gap=gap)
        while len(values) or gap:
            part, values = np.split(values, [min(self._next_look - self._seen, len(values))])
            self._add_recent(part, gap=gap)
            self._seen += len(part)
            gap = False
            if self._seen == self._next_look:
                self._look_again()
        self._hand_over()
        if self._invited and self._seen >= self.recent.capacity:
            self._seat()

    def generation(self, *, lately: bool = False) -> Generation | None:
        """Sums of the promising nonlinear series beside the linear ones; None where none is promising.

        Parameters
        ----------
        lately
            Series that were promising a few rows ago will do.
        """
        if self._seen >= self.recent.capacity:
            return self._current
        looked = self._looked
        if looked is None or (self._seen > _LATELY * looked[0] if lately else self._seen != looked[0]):
            self._looked = looked = self._seen, self._promising()
        if self._read is None or self._read[0] != self._seen or _features(self._read[1]) is not looked[1]:
            self._read = self._seen, self._begun(looked[1]) if looked[1] else None
        return self._read[1]

    def merge(self, other: LaggedMoments) -> None:
        """As in `LaggedMoments`; the nonlinear series are summed over the newest rows of `other`."""
        super().merge(other)
        if not isinstance(other, NonlinearMoments):
            return
        for stretch in other.recent.stretches():
            self._add_recent(stretch, gap=True)
        self._seen += other._seen
        if self._seen >= self._next_look:
            self._look_again()
        self._hand_over()

    # ------------------------------------------------------------------------------------------------ parting
    def without(self, newest: Sequence[LaggedSums], rows: int, missing: IndexArray) -> NonlinearMoments:
        """As in `LaggedMoments`."""
        out = super().without(newest, rows, missing)
        assert isinstance(out, NonlinearMoments)
        stretches = self.recent.stretches()
        older, fresh = _parted(stretches, rows)
        for position, stretch in enumerate(older):
            out.recent.absorb(stretch, gap=position > 0)
        out._seen, out._next_look = self._seen - rows, self._next_look
        out._invited, out._guests = self._invited, self._guests
        if self._current is not None and sum(map(len, fresh)) == rows:
            out._current = self._current.without(stretches, rows)
        return out

    def only(self, newest: Sequence[LaggedSums], rows: int, missing: IndexArray) -> NonlinearMoments:
        """As in `LaggedMoments`; nonlinear series are looked for anew."""
        out = super().only(newest, rows, missing)
        assert isinstance(out, NonlinearMoments)
        for position, stretch in enumerate(_parted(self.recent.stretches(), rows)[1]):
            out._add_recent(stretch, gap=position > 0)
        out._seen, out._invited, out._guests = rows, self._invited, self._guests
        if out._seen >= out._next_look:
            out._look_again()
        return out

    def joined(self, others: Sequence[LaggedMoments]) -> NonlinearMoments:
        """As in `LaggedMoments`; the nonlinear series are those of the part in which they rest on most rows."""
        out = super().joined(others)
        assert isinstance(out, NonlinearMoments)
        parts = [each for each in (*others, self) if isinstance(each, NonlinearMoments)]
        most = max(parts, key=NonlinearMoments._nonlinear_rows)
        out.recent, out._seen, out._next_look = most.recent, most._seen, most._next_look
        out._current, out._read, out._looked = most._current, most._read, most._looked
        guests = dict.fromkeys(key for each in (most, *parts) for key in each._invited)
        out._invited = tuple(guests)[: out.n_variables]
        out._guests = frozenset[Key]().union(*(each._guests for each in parts))
        return out

    def compress(self, blocks: int) -> None:
        """As in `LaggedMoments`."""
        super().compress(blocks)
        self._successor = None
        if self._current is not None:
            self._current.moments.compress(blocks)

    @property
    def block_bytes(self) -> float:
        """As in `LaggedMoments`."""
        return super().block_bytes + (self._current.moments.block_bytes if self._current is not None else 0.0)

    def _like(self) -> NonlinearMoments:
        out = NonlinearMoments(
            self.n_variables,
            self.max_lag,
            products=self.products,
            maps=self.maps,
            by_invitation=self.by_invitation,
        )
        return self._dressed(out)

    def _nonlinear_rows(self) -> int:
        if self._seen < self.recent.capacity:
            return self._seen
        return self._current.moments.rows if self._current is not None else 0

    # ------------------------------------------------------------------------------------------------ looking
    def _add_recent(self, rows: FloatArray, *, gap: bool) -> None:
        self.recent.absorb(rows, gap=gap)
        for generation in (self._current, self._successor):
            if generation is not None:
                generation.absorb(rows, gap=gap)

    def _promising(self, known: Features | None = None) -> Features | None:
        """The series that the newest rows show promise of, with those of `known` and those that were invited."""
        found = None
        if self.maps:
            found = promising(
                self.recent.stretches(),
                self.max_lag,
                products=self.products,
                known=self._promoted(known) if known else None,
                at_most=max(SERIES - self.n_variables, self.n_variables),
            )
        if not self._invited or not len(self.recent):
            return found
        return self._chosen(sorted({*(found.keys if found else ()), *self._invited}))

    def _chosen(self, keys: list[Key]) -> Features:
        stretches = self.recent.stretches()
        return Features.chosen(Normaliser.of(stretches), keys, stretches)

    def _begun(self, features: Features) -> Generation:
        return Generation.begun(features, self.recent.stretches(), self.max_lag, self.halflife)

    def _look_again(self) -> None:
        """Promote what the newest rows show."""
        self._next_look = 2 * self._seen
        if self.halflife is not None:
            self._next_look = min(self._next_look, self._seen + 2 * self.recent.capacity)
        newest = self._successor or self._current
        features = self._promising(newest.features if newest else None)
        if features is None:
            return
        if newest is None or not features.normaliser.resembles(newest.features.normaliser):
            self._current, self._successor = self._begun(features), None
        elif set(features.keys) - set(newest.features.keys):
            self._successor = self._begun(features)

    def _hand_over(self) -> None:
        """Let the successor take over once it rests on rows enough."""
        old, new = self._current, self._successor
        if old and new and new.moments.rows >= min(_OLD_ENOUGH * old.moments.rows, _LONG_ENOUGH):
            self._current, self._successor = new, None


def _features(generation: Generation | None) -> Features | None:
    return generation.features if generation is not None else None
