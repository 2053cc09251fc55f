"""How names, lags, numbers and certainty are written for people."""

import re
from typing import Final

import numpy as np
import numpy.typing as npt

__all__ = [
    "CERTAINTY",
    "after_words",
    "certainty",
    "certainty_levels",
    "decimals",
    "lag_words",
    "number",
    "printable",
    "rough_share",
    "share",
    "signed",
    "size",
]

_STEP: Final = re.compile(r"\s*(\d+(?:\.\d+)?)?\s*([^\W\d].*?)\s*")
_LARGER: Final = {"µs": (1000, "ms"), "ms": (1000, "s"), "s": (60, "min"), "min": (60, "h")}
_SPELT_OUT: Final = {"second", "minute", "hour", "day", "week", "month", "quarter", "year", "step", "row"}
_SINGULAR: Final = {"s": "second", "min": "minute", "h": "hour"}

CERTAINTY: Final = ("unsure", "fairly sure", "sure")
"""Words for the levels 0, 1 and 2 of `certainty_levels`."""
_SURE, _FAIRLY = 0.95, 0.75


def certainty_levels(
    stability: npt.ArrayLike, low: npt.ArrayLike, high: npt.ArrayLike
) -> npt.NDArray[np.int8]:
    """How sure links are: 2 sure, 1 fairly sure, 0 unsure.

    A link is *sure* when at least 95 % of the resamples select it with the same sign and its 90 % interval leaves 0
    out; *fairly sure* when at least 75 % do and the interval leaves 0 out; *unsure* otherwise. Where only one of the
    two is known, that one decides, and the link is fairly sure at best. How far the assumptions of the method hold is
    no part of it.

    Parameters
    ----------
    stability: shares of the resamples, 0 to 1; NaN where not computed.
    low, high: ends of the 90 % intervals; NaN where not computed. All three have one shape.

    Returns
    -------
    levels of that shape.

    >>> certainty_levels([1.0, 0.8, 0.8, 0.5], [0.1, 0.1, -0.1, 0.1], [0.3, 0.3, 0.3, 0.3]).tolist()
    [2, 1, 0, 0]
    """
    share_ = np.asarray(stability, dtype=np.float64)
    ends = np.asarray(low, dtype=np.float64), np.asarray(high, dtype=np.float64)
    judged, bounded = np.isfinite(share_), np.isfinite(ends[0]) & np.isfinite(ends[1])
    clear = ~bounded | (ends[0] > 0) | (ends[1] < 0)
    fairly = clear & (~judged | (share_ >= _FAIRLY)) & (judged | bounded)
    sure = fairly & judged & bounded & (share_ >= _SURE)
    return fairly.astype(np.int8) + sure.astype(np.int8)


def certainty(stability: float, low: float, high: float) -> str:
    """`certainty_levels` of one link in words.

    >>> certainty(1.0, 0.1, 0.3), certainty(0.9, -0.1, 0.3), certainty(float("nan"), 0.1, 0.3)
    ('sure', 'unsure', 'fairly sure')
    """
    return CERTAINTY[int(certainty_levels(stability, low, high))]


def printable(text: str) -> str:
    """`text` with line breaks, control and invisible characters spelt out: names come from data.

    >>> print(printable("a\\nb\\x1b[31m"))
    a\\nb\\x1b[31m
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def lag_words(lag: int, time_step: str | None) -> str:
    """`lag` steps of `time_step` in words.

    >>> lag_words(2, "1 h"), lag_words(3, "10 min"), lag_words(2, "day"), lag_words(1, None)
    ('2 h', '30 min', '2 days', '1 step')
    >>> lag_words(0, "1 h"), lag_words(2, "500 ms"), lag_words(6, "10 min"), lag_words(3, "500 ms")
    ('same hour', '1 s', '1 h', '1500 ms')
    >>> lag_words(0, "10 min"), lag_words(0, "1 day"), lag_words(0, None)
    ('same 10 min', 'same day', 'same step')
    """
    match = _STEP.fullmatch(time_step) if time_step else None
    if lag == 0:
        unit = lag_words(1, time_step).removeprefix("1 ") if match else "step"
        return f"same {_SINGULAR.get(unit, unit)}"
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
    ('in the same hour', 'after 2 h')
    """
    return f"{'after' if lag else 'in the'} {lag_words(lag, time_step)}"


def number(value: float) -> str:
    """Three significant digits, with a true minus.

    >>> number(0.41234), number(12345.6), number(-3.0), number(2e-9)
    ('0.412', '12,300', '−3', '2e−09')
    """
    if value != 0 and 1e3 <= abs(value) < 1e7:
        digits = 2 - len(str(int(abs(value)))) + 1
        text = f"{round(value, digits):,.0f}"
    else:
        text = f"{value:.3g}"
    return text.replace("-", "−")


def signed(value: float) -> str:
    """`number` with its sign, also where it is a plus."""
    return f"{'+' if value >= 0 else ''}{number(value)}"


def decimals(value: float) -> str:
    """Two decimals with sign, for columns and for effects in standard deviations.

    >>> decimals(0.4149), decimals(-0.41)
    ('+0.41', '−0.41')
    """
    return f"{value:+.2f}".replace("-", "−")


def share(value: float) -> str:
    """A share as a percentage.

    >>> share(0.975), share(0.0041)
    ('97.5 %', '0.41 %')
    """
    return f"{100 * value:.3g} %"


def size(value: float) -> str:
    """How strongly something acts both ways.

    >>> size(-0.7182)
    '±0.72'
    """
    return f"±{abs(value):.2f}"


def rough_share(value: float) -> str:
    """A share as a whole percentage, for what is not known more exactly.

    >>> rough_share(0.473), rough_share(0.0041)
    ('47 %', 'less than 1 %')
    """
    return f"{100 * value:.0f} %" if value >= 0.005 else "less than 1 %"
