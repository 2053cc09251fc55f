"""How long to rest behind each piece of work when only a share of the speed is granted."""

from __future__ import annotations

from scarcity.runtime.allowance import Allowance

__all__ = ["Rest"]

_LONGEST_S = 5.0
_LEAST_SHARE = 1 / 64


class Rest:
    """Stretches the time from piece to piece by 1 / share of ``scale_down``; one that takes long earns a long rest.

    >>> allowance = Allowance()
    >>> rest = Rest(allowance)
    >>> rest.due(10.0), rest.due(10.5)
    (0.0, 0.0)
    >>> _ = allowance.take("scale_down", 0.25)
    >>> rest.due(10.7)
    0.6
    """

    def __init__(self, allowance: Allowance) -> None:
        self._allowance = allowance
        self._since: float | None = None

    def begin(self) -> None:
        """Forget the pieces before."""
        self._since = None

    def due(self, now: float) -> float:
        """Seconds to rest behind what was done at `now`, of a steady clock."""
        since, share = self._since, max(self._allowance.share("scale_down"), _LEAST_SHARE)
        rest = 0.0 if since is None else min(max(now - since, 0.0) * (1 / share - 1), _LONGEST_S)
        self._since = now + rest
        return rest

    def due_of(self, now: float, came: int) -> float:
        """The same where work comes by itself and only the newest of it is done: `came` since the piece before.

        The rest ends when a share of what comes was passed over; the next piece then waits already.

        >>> allowance = Allowance()
        >>> rest = Rest(allowance)
        >>> rest.due_of(0.0, 1)
        0.0
        >>> _ = allowance.take("scale_down", 0.25)
        >>> rest.due_of(1.0, 1), rest.due_of(5.0, 4)
        (4.0, 4.0)
        """
        since, share = self._since, max(self._allowance.share("scale_down"), _LEAST_SHARE)
        self._since = now
        if since is None or share == 1:
            return 0.0
        return min(max(now - since, 0.0) / max(came, 1) / share, _LONGEST_S)
