"""Simulated faults with known cause: one variable's innovations are shifted in the last rows of a linear system."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from scarcity.datasets import System, linear

__all__ = ["Fault", "faults"]

_NORMAL, _INCIDENT = 1000, 10
_VISIBLE = 3.0

FloatArray = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Fault:
    """Normal rows, the incident that follows them, and the truth."""

    normal: pd.DataFrame
    incident: pd.DataFrame
    links: list[tuple[str, str]]
    """True links (cause, effect), at any lag."""
    cause: str
    target: str


def faults(seed: int, strength: float) -> list[Fault]:
    """One fault a variable that leads to others, seen at one of these that moves by over 3 standard deviations.

    strength: of the shift, in standard deviations of the innovation.
    """
    system = linear(10, _NORMAL + _INCIDENT, seed=seed)
    rng = np.random.default_rng(seed)
    data, names = system.data, list(system.variables)
    cross = system.graph.any(axis=2) & ~np.eye(len(names), dtype=np.bool_)
    usual = data[:_NORMAL].std(axis=0)
    found: list[Fault] = []
    for cause in range(len(names)):
        answer = _answer(system, cause, strength * _innovation(system, cause))
        rows = data[_NORMAL:] + answer
        away = np.abs(rows - data[:_NORMAL].mean(axis=0)).max(axis=0) / usual
        moved = (np.abs(answer).max(axis=0) > 0) & (away > _VISIBLE)
        moved[cause] = False
        if moved.any():
            target = int(rng.choice(np.flatnonzero(moved)))
            frame = pd.DataFrame(np.vstack([data[:_NORMAL], rows]), columns=names)
            found.append(
                Fault(
                    normal=frame[:_NORMAL],
                    incident=frame[_NORMAL:],
                    links=[(names[i], names[j]) for i, j in np.argwhere(cross)],
                    cause=names[cause],
                    target=names[target],
                )
            )
    return found


def _innovation(system: System, variable: int) -> float:
    """Standard deviation of what the true links leave of a variable."""
    lags = system.max_lag
    rest = system.data[lags:, variable].copy()
    for lag in range(lags + 1):
        rest -= system.data[lags - lag : len(system.data) - lag] @ system.coefficients[:, variable, lag]
    return float(rest.std())


def _answer(system: System, cause: int, shift: float) -> FloatArray:
    """(rows, variables) what a lasting shift adds to the rows: the system is linear, so that answers add up."""
    answer = np.zeros((_INCIDENT, system.n_variables))
    for row in range(_INCIDENT):
        for lag in range(1, min(row, system.max_lag) + 1):
            answer[row] += answer[row - lag] @ system.coefficients[:, :, lag]
        answer[row, cause] += shift
    return answer
