"""Taking out a known cycle as the rows come: each value against the mean of its phase on earlier cycles."""

from collections.abc import Iterable
from typing import Any, overload

import numpy as np
import numpy.typing as npt
import pandas as pd

from scarcity.errors import OptionError
from scarcity.stream.batch import RowBatch
from scarcity.stream.climatology import Climatology, ClimatologyState
from scarcity.stream.cycle import Cycle, Span
from scarcity.stream.treated import Treat, TreatedSource

__all__ = ["Deseasonalize", "deseasonalize"]

_MEMORY_CYCLES = 30.0


class Deseasonalize(TreatedSource):
    """A source without the known cycle of another: each value minus the running mean of its phase.

    For each phase of the cycle (each hour of the day) the mean over *earlier* cycles is kept, forgetting old
    ones exponentially, and subtracted from what comes: causal, so it may run on a live stream, and any
    batching gives the same rows. Nothing of the current cycle enters the mean a value is compared with.

    *Removed*: whatever repeats from cycle to cycle in the mean, also its shape; a level that is constant;
    slower drifts as far as they are slower than the memory. A yearly cycle keeps 46 % of its amplitude under
    a memory of 30 days, 17 % under 10, 9 % under 5; a shorter memory makes the climatology noisier (its
    variance is about 1 / (2 · memory in cycles) of the noise's).
    *Not removed*: a cycle in the variance or in how variables act on each other, other periods, a cycle whose
    phase wanders, and what a shared *irregular* cause (weather) does to several variables.
    Why: two variables that share a cycle look linked. In the Beijing data the hour of the day moves pm25 by
    28 µg/m³ and temperature by 9.5 °C, of which 0.6 and 0.1 are left. Not every such link is the cycle's:
    pm25 and dew_point, found linked at lag 0 on the raw hours, stay so (their innovations correlate by .13
    before and after).

    Phases go by the time stamps where the cycle is a duration, so missing hours do not shift it; times are
    UTC or as given (a local clock that changes in summer shifts the phase by an hour), and numbers count as
    seconds. Rows whose phase is not known well enough, whose time is unknown, or whose cycle is over (late
    rows), are missing in the treated columns. At a gap where the time goes back, or in a cycle of rows, the
    climatology starts anew.

    Parameters
    ----------
    source: a source, or anything that `as_source` takes.
    cycle: a duration ("1D", "7D", timedelta) or a number of rows.
    memory: after how much time (or how many rows) the weight of a cycle has fallen to 1/e; None is 30 cycles.
    columns: names to treat; the others pass unchanged. None treats all.
    phases: parts of the cycle; None is one an hour but at least 24, and one a row in a cycle of rows.
    min_cycles: earlier cycles in which a phase must have been seen.

    Raises
    ------
    OptionError: for spans that do not fit each other. While reading, SchemaError: when `columns` holds
        unknown names; DataError: when a duration is given and the rows have no times.
    """

    def __init__(
        self,
        source: Any,
        cycle: Span = "1D",
        memory: Span | None = None,
        *,
        columns: Iterable[str] | None = None,
        phases: int | None = None,
        min_cycles: int = 3,
    ) -> None:
        super().__init__(source, columns)
        self._cycle = Cycle.of(cycle)
        self._climatology = Climatology(
            phases=self._cycle.natural_phases if phases is None else phases,
            memory=_MEMORY_CYCLES if memory is None else self._cycle.times(memory),
            min_cycles=min_cycles,
        )
        if self._climatology.phases > self._cycle.length:
            raise OptionError(
                f"phases: expected 1 to {self._cycle.length}, the rows of a cycle, got {phases}."
            )

    def treat(self) -> Treat:
        """Values minus the climatology of their phase, which begins empty."""
        return _Run(self._cycle, self._climatology).without_cycle


@overload
def deseasonalize(
    data: pd.DataFrame,
    cycle: Span = "1D",
    memory: Span | None = None,
    *,
    columns: Iterable[str] | None = None,
    phases: int | None = None,
    min_cycles: int = 3,
) -> pd.DataFrame: ...
@overload
def deseasonalize(
    data: npt.NDArray[Any],
    cycle: Span = "1D",
    memory: Span | None = None,
    *,
    columns: Iterable[str] | None = None,
    phases: int | None = None,
    min_cycles: int = 3,
) -> npt.NDArray[np.float64]: ...
def deseasonalize(
    data: pd.DataFrame | npt.NDArray[Any],
    cycle: Span = "1D",
    memory: Span | None = None,
    *,
    columns: Iterable[str] | None = None,
    phases: int | None = None,
    min_cycles: int = 3,
) -> pd.DataFrame | npt.NDArray[np.float64]:
    """The data without the known cycle, each value compared with earlier cycles only: `Deseasonalize` in one
    call.

    Parameters
    ----------
    data: a DataFrame (with a DatetimeIndex if the cycle is a duration) or an array of shape (rows,
        variables).
    cycle, memory, columns, phases, min_cycles: see `Deseasonalize`; columns of an array are named v0, v1, …

    Returns
    -------
    The same form with the same index and names; NaN in the warm-up rows.

    Raises
    ------
    What `Deseasonalize` raises; `data` is not changed.

    >>> tide = np.tile([[0.0], [3.0]], (6, 1))
    >>> deseasonalize(tide, cycle=2)[:, 0]
    array([nan, nan, nan, nan, nan, nan,  0.,  0.,  0.,  0.,  0.,  0.])
    """
    return Deseasonalize(
        data, cycle, memory, columns=columns, phases=phases, min_cycles=min_cycles
    ).read_like(data)


class _Run:
    """One reading of a source: the state that goes from batch to batch."""

    def __init__(self, cycle: Cycle, climatology: Climatology) -> None:
        self._cycle, self._climatology = cycle, climatology
        self._state: ClimatologyState | None = None
        self._row = 0

    def without_cycle(self, batch: RowBatch, values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        number, phase = self._cycle.place(batch, self._row, self._climatology.phases)
        if batch.gap and self._starts_anew(number):
            self._state, self._row = None, 0
            number, phase = self._cycle.place(batch, 0, self._climatology.phases)
        state = self._state or self._climatology.init(values.shape[1])
        self._state, rest = self._climatology.step(state, values, number, phase)
        self._row += len(batch)
        return rest

    def _starts_anew(self, number: npt.NDArray[np.int64]) -> bool:
        if self._cycle.by_rows or self._state is None or self._state.cycle is None or not len(number):
            return True
        return int(number[0]) < self._state.cycle
