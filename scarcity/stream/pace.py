"""How fast a recorded stream is played."""

import math
from dataclasses import dataclass
from typing import Self

from scarcity.errors import OptionError

__all__ = ["Pace"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """Flat out, a number of rows a second, or the original speed times a factor.

    Parameters
    ----------
    rows_per_second: rows a second of the clock; None does not limit them.
    speed: 1 plays as fast as it was recorded, by the times of the rows; 60 an hour in a minute; None ignores
        times.

    Raises
    ------
    OptionError: when both are given, or one is not positive.

    >>> Pace.rows(1000).due(rows=256, elapsed=None)
    0.256
    >>> Pace.original(3600).due(rows=25, elapsed=86_400.0)
    24.0
    """

    rows_per_second: float | None = None
    speed: float | None = None

    def __post_init__(self) -> None:
        if self.rows_per_second is not None and self.speed is not None:
            raise OptionError("expected rows_per_second or speed, got both; leave one out.")
        for name, value in (("rows_per_second", self.rows_per_second), ("speed", self.speed)):
            if value is not None and not (value > 0 and math.isfinite(value)):
                raise OptionError(f"{name}: expected a positive number, got {value}.")

    @classmethod
    def flat_out(cls) -> Self:
        """As fast as it can be read and analysed."""
        return cls()

    @classmethod
    def rows(cls, per_second: float) -> Self:
        """A number of rows a second."""
        return cls(rows_per_second=per_second)

    @classmethod
    def original(cls, speed: float = 1.0) -> Self:
        """The speed of the recording, times a factor."""
        return cls(speed=speed)

    def due(self, *, rows: int, elapsed: float | None) -> float:
        """Seconds after the start at which this many rows should have been published.

        Parameters
        ----------
        rows: rows up to and with the last one in question.
        elapsed: seconds of the recording up to that row; None when its rows have no times.

        Raises
        ------
        OptionError: when the original speed is asked of rows without times.
        """
        if self.rows_per_second is not None:
            return rows / self.rows_per_second
        if self.speed is None:
            return 0.0
        if elapsed is None:
            raise OptionError(
                "the original speed needs the times of the rows, got rows without; "
                "give the frame a DatetimeIndex, or use Pace.rows(per_second)."
            )
        return elapsed / self.speed
