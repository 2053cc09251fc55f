"""How far apart in time the rows of a series lie, in words."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

_UNITS = (
    ("d", 86_400.0),
    ("h", 3_600.0),
    ("min", 60.0),
    ("s", 1.0),
    ("ms", 1e-3),
    ("µs", 1e-6),
)


def sampling_step(times: npt.NDArray[Any] | None) -> str | None:
    """The median step between rows in plain words, or None where it is not known or the times do not advance.

    Parameters
    ----------
    times
        (T,) datetime64, or numbers, which are taken as seconds.

    >>> sampling_step(np.array(["2020-01-01T00", "2020-01-01T01", "2020-01-01T02"], dtype="datetime64[ns]"))
    '1 h'
    >>> sampling_step(np.array([0.0, 0.25, 0.5]))
    '250 ms'
    """
    if times is None or len(times) < 2:
        return None
    steps = np.diff(times)
    if np.issubdtype(steps.dtype, np.timedelta64):
        steps = steps.astype("timedelta64[ns]").astype(np.float64) / 1e9
    seconds = float(np.median(steps.astype(np.float64)))
    if not np.isfinite(seconds) or seconds <= 0:
        return None
    for unit, size in _UNITS:
        if seconds >= size * (1 - 1e-9):
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds:.3g} s"
