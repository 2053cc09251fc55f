"""The exceptions of the package. Every message says what was expected, what came and what to do."""

from collections.abc import Iterable
from difflib import get_close_matches

__all__ = [
    "DataError",
    "MissingDependencyError",
    "OptionError",
    "ScarcityError",
    "SchemaError",
    "SourceError",
    "StateError",
    "unknown_option",
]


class ScarcityError(Exception):
    """Base of all errors that this package raises on purpose."""


class DataError(ScarcityError, ValueError):
    """The data cannot be analysed: wrong shape, no rows, too few rows for the lags, text where numbers belong."""


class SchemaError(DataError):
    """The columns cannot be used or do not fit the columns seen before: duplicate, missing or re-typed."""


class OptionError(ScarcityError, ValueError):
    """An option is unknown or out of its range."""


class SourceError(ScarcityError, RuntimeError):
    """A source failed while it was read; ``__cause__`` holds what it raised."""


class StateError(ScarcityError, RuntimeError):
    """A call that does not fit the state of the object, such as starting what runs already."""


class MissingDependencyError(ScarcityError, ImportError):
    """An optional library is needed and not installed; the message names the extra that brings it."""


def unknown_option(name: str, known: Iterable[str], where: str) -> OptionError:
    """The error for the unknown option `name` of `where`, with the nearest known names.

    >>> print(unknown_option("max_lags", ["max_lag", "alpha"], "discover()"))
    discover() has no option 'max_lags'; did you mean 'max_lag'? Options: alpha, max_lag.
    """
    options = sorted(known)
    near = get_close_matches(name, options, n=3, cutoff=0.6)
    hint = f"; did you mean {' or '.join(map(repr, near))}?" if near else "."
    return OptionError(f"{where} has no option {name!r}{hint} Options: {', '.join(options)}.")
