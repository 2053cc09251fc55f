"""What is told of once: a fault that comes back four times a second must not fill a log."""

from __future__ import annotations

import logging

__all__ = ["Once"]

_logger = logging.getLogger("scarcity.governor")
_MOST = 1024


class Once:
    """Warnings of the log, each given the first time only.

    >>> once = Once()
    >>> once.warn("fps", "no number: %r", "many")
    True
    >>> once.warn("fps", "no number: %r", None)
    False
    """

    def __init__(self) -> None:
        self._told: set[str] = set()

    def warn(self, what: str, text: str, *values: object) -> bool:
        """Tell of `what`, unless it was told of, or 1,024 other things were; whether it was told now.

        Parameters
        ----------
        text, values
            As `logging.Logger.warning` takes them.
        """
        if what in self._told or len(self._told) >= _MOST:
            return False
        self._told.add(what)
        _logger.warning(text, *values)
        return True
