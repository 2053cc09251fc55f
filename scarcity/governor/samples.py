"""The samples that a decision rests on."""

from __future__ import annotations

import math
from collections.abc import Mapping

from scarcity.governor.once import Once

__all__ = ["Samples"]


class Samples:
    """Collects samples and gives the mean of each figure over those that have it.

    What is no finite number counts as missing and is told of once.

    >>> samples = Samples()
    >>> samples.add({"cpu_util": 0.2})
    >>> samples.add({"cpu_util": 0.4, "fps": 30})
    >>> len(samples), samples.take(), len(samples)
    (2, {'cpu_util': 0.30000000000000004, 'fps': 30.0}, 0)
    """

    def __init__(self) -> None:
        self._values: dict[str, list[float]] = {}
        self._count = 0
        self._once = Once()

    def __len__(self) -> int:
        """Samples since the last `take`."""
        return self._count

    def add(self, sampled: Mapping[str, float]) -> None:
        """Keep a sample: figures by name. One without any figure counts too."""
        self._count += 1
        for name, value in sampled.items():
            try:
                number = float(value)
            except (TypeError, ValueError, OverflowError):
                number = math.nan
            if math.isfinite(number):
                self._values.setdefault(name, []).append(number)
            else:
                self._once.warn(
                    name, "the figure %s was no finite number and counts as missing: %r", name, value
                )

    def take(self) -> dict[str, float]:
        """The means, by name; the samples are forgotten."""
        values, self._values, self._count = self._values, {}, 0
        return {name: sum(each) / len(each) for name, each in values.items()}
