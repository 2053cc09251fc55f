"""How much of its configured work a subsystem may do: the arithmetic of what the governor takes and gives back."""

from __future__ import annotations

import math
from types import MappingProxyType
from typing import TYPE_CHECKING

from scarcity.errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Allowance"]


class Allowance:
    """A share in [0, 1] for each action that was taken; 1 for all others.

    A governed subsystem keeps one, calls `take` in the methods that are named like actions and `give_back` in
    `scale_up`, and reads `share` where it does its work. See `scarcity.governor.actions`.

    >>> allowance = Allowance()
    >>> allowance.take("reduce_batch", 0.5), allowance.take("reduce_batch", 0.5)
    (0.5, 0.25)
    >>> round(128 * allowance.share("reduce_batch"))
    32
    >>> allowance.give_back(0.5, "reduce_batch"), allowance.give_back(0.25, "reduce_batch")
    (0.75, 1.0)
    """

    def __init__(self) -> None:
        self._shares: dict[str, float] = {}

    @property
    def shares(self) -> Mapping[str, float]:
        """What is less than all, by action; empty where nothing is taken."""
        return MappingProxyType(self._shares)

    def share(self, action: str) -> float:
        """The share of its work that may be done as far as `action` is concerned."""
        return self._shares.get(action, 1.0)

    def take(self, action: str, factor: float) -> float:
        """Leave `factor` of what `action` has left so far; returns the new share."""
        self._shares[action] = self.share(action) * _checked(factor)
        return self._settled(action)

    def give_back(self, factor: float, action: str | None = None) -> float:
        """Add `factor` of the whole to the share of `action`, or to every share that is below 1.

        Returns the new share, the smallest if there are several.
        """
        _checked(factor)
        actions = list(self._shares) if action is None else [action]
        for each in actions:
            self._shares[each] = self.share(each) + factor
        return min((self._settled(each) for each in actions), default=1.0)

    def _settled(self, action: str) -> float:
        """The share; one that has reached 1, up to the rounding of the steps, is forgotten."""
        share = self._shares[action]
        if share < 1 - 1e-9:
            return share
        del self._shares[action]
        return 1.0


def _checked(factor: float) -> float:
    if not (math.isfinite(factor) and 0 <= factor <= 1):
        raise OptionError(f"the factor of an action lies in [0, 1]; got {factor!r}.")
    return factor
