"""What one action has taken from one subsystem, and what its recovery has learned. Pure."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

__all__ = ["FULL", "Level", "lowered", "raised", "refused"]

_FAILED_WITHIN_S = 15.0
"""An action this soon after a step of recovery says that the step was one too many."""
_MOST_REFUSALS = 6
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 30.0, 600.0


@dataclass(frozen=True, slots=True)
class Level:
    """A share and when it changed.

    Attributes
    ----------
    share
        What is left of all, in [0, 1].
    lowered_at, raised_at
        Seconds of the governor's own time.
    before
        The share before the last step of recovery.
    failed_share
        The share at which recovery last failed.
    failed_until
        Until when recovery stays below it, unless there is room enough.
    pause_s
        How long that was; doubles when it fails again, so that a load that just does not fit is tried ever less
        often.
    refusals
        How many actions in a row the subsystem did not do.
    """

    share: float = 1.0
    lowered_at: float = -math.inf
    raised_at: float = -math.inf
    before: float = 0.0
    failed_share: float = math.inf
    failed_until: float = -math.inf
    pause_s: float = 0.0
    refusals: int = 0

    def rested(self, cooldown_s: float, now: float) -> bool:
        """Whether the cooldown is over; each refusal in a row doubles it, up to 64 times."""
        return now >= self.lowered_at + cooldown_s * 2 ** min(self.refusals, _MOST_REFUSALS)

    def is_failing(self, now: float) -> bool:
        """Whether an action now says that the last step of recovery was one too many."""
        return self.lowered_at <= self.raised_at and now <= self.raised_at + _FAILED_WITHIN_S

    def ceiling(self, now: float) -> float:
        """The share that recovery stays below at the time `now`."""
        return self.failed_share - 1e-9 if now < self.failed_until else math.inf


FULL = Level()
"""Nothing taken."""


def lowered(level: Level, factor: float, floor: float, now: float) -> Level:
    """After an action that leaves `factor` of the share, not less than `floor`."""
    share = max(level.share * factor, min(floor, level.share))
    out = replace(level, share=share, lowered_at=now, refusals=0)
    if not level.is_failing(now):
        return out
    again = now <= level.failed_until + 2 * level.pause_s
    pause = min(2 * level.pause_s, _LONGEST_PAUSE_S) if again and level.pause_s else _FIRST_PAUSE_S
    return replace(out, failed_share=level.share, failed_until=now + pause, pause_s=pause)


def raised(level: Level, step: float, now: float) -> Level:
    """After a step of recovery; the last one brings the share to 1 exactly."""
    share = level.share + step
    return replace(
        level, share=1.0 if share > 1 - 1e-9 else share, raised_at=now, before=level.share, refusals=0
    )


def refused(level: Level, now: float) -> Level:
    """After an action, or a step of recovery, that was not done."""
    return replace(level, lowered_at=now, refusals=level.refusals + 1)
