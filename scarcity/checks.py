"""Checks of options that dataclasses do after their making: an error says what was expected and what came.

Each takes the object and the names of the attributes to check, and returns nothing. True and False are no numbers, and
NaN lies nowhere.
"""

from __future__ import annotations

import math
from collections.abc import Collection

from scarcity.errors import OptionError

__all__ = ["above", "at_least", "between", "choice", "finite", "share", "truth", "whole"]


def whole(owner: object, least: int | None, *names: str, most: int | None = None) -> None:
    """Raise an OptionError unless each is a whole number of `least` to `most`, None: without end.

    >>> from types import SimpleNamespace
    >>> whole(SimpleNamespace(heads=0.5), 1, "heads")
    Traceback (most recent call last):
    scarcity.errors.OptionError: SimpleNamespace.heads must be a whole number of at least 1; got 0.5.
    """
    expected = "a whole number"
    if least is not None:
        expected += f" of at least {least}" if most is None else f" from {least} to {most}"
    elif most is not None:
        expected += f" of at most {most}"
    for name in names:
        value = getattr(owner, name)
        is_whole = isinstance(value, int) and not isinstance(value, bool)
        if not (is_whole and (least is None or value >= least) and (most is None or value <= most)):
            raise _error(owner, name, f"be {expected}")


def finite(owner: object, *names: str) -> None:
    """Raise an OptionError unless each is a finite number."""
    for name in names:
        if not (_is_number(value := getattr(owner, name)) and math.isfinite(value)):
            raise _error(owner, name, "be a finite number")


def at_least(owner: object, least: float, *names: str) -> None:
    """Raise an OptionError unless each is a number of at least `least`; infinity is one."""
    for name in names:
        if not (_is_number(value := getattr(owner, name)) and value >= least):
            raise _error(owner, name, f"be a number of at least {least:g}")


def above(owner: object, low: float, *names: str, unit: str | None = None) -> None:
    """Raise an OptionError unless each is a finite number above `low`, of `unit`, such as "seconds"."""
    expected = "a finite number" if unit is None else f"a finite number of {unit}"
    for name in names:
        if not (_is_number(value := getattr(owner, name)) and low < value < math.inf):
            raise _error(owner, name, f"be {expected} above {low:g}")


def between(
    owner: object, low: float, high: float, *names: str, low_open: bool = False, high_open: bool = False
) -> None:
    """Raise an OptionError unless each lies between `low` and `high`; an open end does not belong."""
    if low_open or high_open:
        expected = (
            f"lie {'above' if low_open else 'at or above'} {low:g} and "
            f"{'below' if high_open else 'at or below'} {high:g}"
        )
    else:
        expected = f"lie between {low:g} and {high:g}"
    for name in names:
        value = getattr(owner, name)
        if not (
            _is_number(value)
            and (low < value if low_open else low <= value)
            and (value < high if high_open else value <= high)
        ):
            raise _error(owner, name, expected)


def share(owner: object, *names: str) -> None:
    """Raise an OptionError unless each lies between 0 and 1, both of which belong."""
    between(owner, 0, 1, *names)


def truth(owner: object, *names: str) -> None:
    """Raise an OptionError unless each is True or False."""
    for name in names:
        if not isinstance(getattr(owner, name), bool):
            raise _error(owner, name, "be True or False")


def choice(owner: object, name: str, known: Collection[str]) -> None:
    """Raise an OptionError unless the attribute is one of `known`, which the error lists in their order."""
    if getattr(owner, name) not in known:
        raise _error(owner, name, f"be one of {', '.join(map(repr, known))}")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _error(owner: object, name: str, expected: str) -> OptionError:
    return OptionError(f"{type(owner).__name__}.{name} must {expected}; got {getattr(owner, name)!r}.")
