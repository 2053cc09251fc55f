"""A running mean for each phase of a cycle: what is normal at this hour of the day."""

import math
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from scarcity.errors import OptionError

__all__ = ["UNKNOWN_CYCLE", "Climatology", "ClimatologyState"]

UNKNOWN_CYCLE = int(np.iinfo(np.int64).min)
"""Number of the cycle of a row without a time."""


@dataclass(frozen=True, slots=True)
class ClimatologyState:
    """What is known about each phase: arrays of shape (phases, columns), replaced, never written to.

    Parameters
    ----------
    mean, weight: exponentially weighted mean over earlier cycles and the weight that it rests on.
    seen: in how many earlier cycles the phase had a value.
    total, count: sum and number of values in the current cycle, which no residual uses yet.
    cycle: number of the current cycle, None before the first row.
    """

    mean: npt.NDArray[np.float64]
    weight: npt.NDArray[np.float64]
    seen: npt.NDArray[np.int64]
    total: npt.NDArray[np.float64]
    count: npt.NDArray[np.int64]
    cycle: int | None = None
    committed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Climatology:
    """Running mean per phase of a cycle; pure: the state is a value.

    Parameters
    ----------
    phases: parts that the cycle is cut into, at least 1.
    memory: cycles after which a cycle's weight has fallen to 1/e, above 0.
    min_cycles: earlier cycles in which a phase must have been seen before its values are compared, at least
        1.
    """

    phases: int
    memory: float = 30.0
    min_cycles: int = 3

    def __post_init__(self) -> None:
        if self.phases < 1 or self.min_cycles < 1:
            raise OptionError(
                f"expected at least 1 phase and 1 earlier cycle, got {self.phases} and {self.min_cycles}."
            )
        if not self.memory > 0:
            raise OptionError(f"memory: expected a positive number of cycles, got {self.memory}.")

    def init(self, columns: int) -> ClimatologyState:
        """Nothing known about any phase."""
        shape = (self.phases, columns)
        zeros, none = np.zeros(shape), np.zeros(shape, dtype=np.int64)
        return ClimatologyState(zeros, zeros, none, zeros, none)

    def step(
        self,
        state: ClimatologyState,
        values: npt.NDArray[np.float64],
        cycle: npt.NDArray[np.int64],
        phase: npt.NDArray[np.int64],
    ) -> tuple[ClimatologyState, npt.NDArray[np.float64]]:
        """Compare rows with earlier cycles, then remember them.

        Parameters
        ----------
        values: shape (rows, columns), NaN for missing.
        cycle: number of the cycle that each row lies in, or `UNKNOWN_CYCLE`.
        phase: its phase there, 0 to phases - 1.

        Returns
        -------
        The new state, and the values minus the climatology of their phase: NaN where the value is missing,
        the phase not known well enough, the time unknown or in a cycle that is over.
        """
        out = np.full(values.shape, np.nan)
        borders = np.flatnonzero(np.diff(cycle)) + 1
        for rows in np.split(np.arange(len(cycle)), borders):
            number = int(cycle[rows[0]]) if len(rows) else UNKNOWN_CYCLE
            if number == UNKNOWN_CYCLE or (state.cycle is not None and number < state.cycle):
                continue
            if state.cycle != number:
                state = self._commit(state, number)
            here, block = phase[rows], values[rows]
            out[rows] = np.where(state.seen[here] >= self.min_cycles, block - state.mean[here], np.nan)
            present = ~np.isnan(block)
            total, count = state.total.copy(), state.count.copy()
            np.add.at(total, here, np.where(present, block, 0.0))
            np.add.at(count, here, present)
            state = replace(state, total=total, count=count)
        return state, out

    def _commit(self, state: ClimatologyState, number: int) -> ClimatologyState:
        """The current cycle is over: its phase means join the climatology, and cycle `number` begins."""
        if state.cycle is None:
            return replace(state, cycle=number, committed=number)
        had = state.count > 0
        weight = state.weight * math.exp((state.committed - state.cycle) / self.memory) + had
        gain = np.where(had, 1.0 / np.maximum(weight, 1.0), 0.0)
        mean = state.mean + gain * (state.total / np.maximum(state.count, 1) - state.mean)
        nothing = self.init(state.mean.shape[1])
        return ClimatologyState(
            mean, weight, state.seen + had, nothing.total, nothing.count, number, state.cycle
        )
