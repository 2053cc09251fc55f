"""Drift of a stream of numbers, by two votes: Page and Hinkley's test, and ADWIN."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from scarcity.numerics.adaptive_window import AdaptiveWindow, WindowSums
from scarcity.numerics.arrays import FloatArray
from scarcity.numerics.page_hinkley import PageHinkley, PageHinkleyState

__all__ = ["DriftDetector", "DriftState"]


class DriftState(NamedTuple):
    """What the two tests remember."""

    sums: PageHinkleyState = PageHinkleyState()
    window: WindowSums = WindowSums()


@dataclass(frozen=True, slots=True, kw_only=True)
class DriftDetector:
    """An alarm where one of the tests sees the mean move; both begin again after it.

    Page and Hinkley's test looks for shifts of more than half a standard deviation; ADWIN also finds lesser ones,
    such as of a share, in its own time. With `strict_spec` on the first, ADWIN has no vote.

    Parameters
    ----------
    slow_rises
        Whether ADWIN's vote counts where the mean has risen, too; else for falls only.

    Source: specification §Controller, drift detection; reading 1.

    >>> detector, state = DriftDetector(), DriftState()
    >>> for t in range(800):
    ...     state, alarm = detector.step(state, float(t % 10 < (7 if t < 500 else 4)))
    ...     if alarm:
    ...         print(t, alarm)
    587 -1
    """

    page_hinkley: PageHinkley = field(default_factory=PageHinkley)
    adwin: AdaptiveWindow = field(default_factory=AdaptiveWindow)
    slow_rises: bool = True

    def step(self, state: DriftState, value: float) -> tuple[DriftState, int]:
        """Take in one value.

        Returns
        -------
        the state to go on from, and 1 where the mean has risen, -1 where it has fallen, 0 where nothing shows.
        """
        sums, alarm = self.page_hinkley.step(state.sums, value)
        if self.page_hinkley.strict_spec:
            return DriftState(sums, state.window), alarm
        return self._with_second_vote(state, sums, alarm, value)

    def steps(self, state: DriftState, values: FloatArray) -> tuple[DriftState, int]:
        """Take in (k,) finite values of one moment, for little more than one costs.

        Page and Hinkley's test sees all of them; ADWIN their sum over √k, which varies as one of them does.
        """
        if not len(values):
            return state, 0
        sums, alarm = self.page_hinkley.steps(state.sums, values)
        if self.page_hinkley.strict_spec:
            return DriftState(sums, state.window), alarm
        return self._with_second_vote(
            state, sums, alarm, float(np.add.reduce(values)) / math.sqrt(len(values))
        )

    def _with_second_vote(
        self, state: DriftState, sums: PageHinkleyState, alarm: int, value: float
    ) -> tuple[DriftState, int]:
        window, second = self.adwin.step(state.window, value)
        if second < 0 or self.slow_rises:
            alarm = alarm or second
        return (DriftState() if alarm else DriftState(sums, window)), alarm
