"""How names, lags and numbers are written for people."""

import re
from typing import Final

__all__ = ["after_words", "lag_words", "number", "printable", "share", "signed"]

_STEP: Final = re.compile(r"\s*(\d+(?:\.\d+)?)?\s*([^\W\d].*?)\s*")
_LARGER: Final = {"µs": (1000, "ms"), "ms": (1000, "s"), "s": (60, "min"), "min": (60, "h")}
_SPELT_OUT: Final = {"second", "minute", "hour", "day", "week", "month", "quarter", "year", "step", "row"}


def printable(text: str) -> str:
    """`text` with line breaks, control and invisible characters spelt out: names come from data.

    >>> print(printable("a\\nb\\x1b[31m"))
    a\\nb\\x1b[31m
    """
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def lag_words(lag: int, time_step: str | None) -> str:
    """`lag` steps of `time_step` in words.

    >>> lag_words(2, "1 h"), lag_words(3, "10 min"), lag_words(2, "day"), lag_words(1, None)
    ('2 h', '30 min', '2 days', '1 step')
    >>> lag_words(0, "1 h"), lag_words(2, "500 ms"), lag_words(6, "10 min"), lag_words(3, "500 ms")
    ('same step', '1 s', '1 h', '1500 ms')
    """
    if lag == 0:
        return "same step"
    match = _STEP.fullmatch(time_step) if time_step else None
    if time_step and match is None:
        return f"{lag} × {printable(time_step)}"
    size, unit = (float(match[1] or 1), match[2]) if match else (1.0, "step")
    amount = lag * size
    while unit in _LARGER and amount % _LARGER[unit][0] == 0:
        factor, larger = _LARGER[unit]
        amount, unit = amount / factor, larger
    singular = unit.removesuffix("s")
    if singular in _SPELT_OUT:
        unit = singular if amount == 1 else singular + "s"
    return f"{amount:g} {printable(unit)}"


def after_words(lag: int, time_step: str | None) -> str:
    """When the effect of a link shows.

    >>> after_words(0, "1 h"), after_words(2, "1 h")
    ('within the same step of 1 h', 'after 2 h')
    """
    if lag == 0:
        return "within the same step" + (f" of {printable(time_step)}" if time_step else "")
    return f"after {lag_words(lag, time_step)}"


def number(value: float) -> str:
    """Three significant digits.

    >>> number(0.41234), number(12345.6), number(-3.0), number(2e-9)
    ('0.412', '12,300', '-3', '2e-09')
    """
    if value != 0 and 1e3 <= abs(value) < 1e7:
        digits = 2 - len(str(int(abs(value)))) + 1
        return f"{round(value, digits):,.0f}"
    return f"{value:.3g}"


def signed(value: float) -> str:
    """`number` with its sign, also where it is a plus."""
    return f"{'+' if value >= 0 else ''}{number(value)}"


def share(value: float) -> str:
    """A share as a percentage.

    >>> share(0.975), share(0.0041)
    ('97.5 %', '0.41 %')
    """
    return f"{100 * value:.3g} %"
