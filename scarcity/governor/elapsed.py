"""The governor's own time, which never goes back."""

from __future__ import annotations

from scarcity.runtime.clock import Clock

__all__ = ["Elapsed"]


class Elapsed:
    """Seconds that the looks at a clock have seen pass: a clock that steps back costs the step and nothing else.

    Attributes
    ----------
    seconds
        As of the last look.

    >>> from scarcity.runtime.clock import ManualClock
    >>> elapsed = Elapsed(ManualClock(start=1_700_000_000))
    >>> elapsed.look()
    0.0
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._read_at: float | None = None
        self.seconds = 0.0

    def look(self) -> float:
        """The seconds up to now."""
        read = self._clock.monotonic()
        if self._read_at is not None:
            self.seconds += max(0.0, read - self._read_at)
        self._read_at = read
        return self.seconds

    def pause(self) -> None:
        """Let the time until the next look not count."""
        self._read_at = None
