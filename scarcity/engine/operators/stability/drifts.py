"""Where the mean of a finished series moved."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from scarcity.errors import DataError
from scarcity.numerics.drift import DriftDetector, DriftState

__all__ = ["drifts"]


def drifts(series: Any, *, detector: DriftDetector | None = None) -> pd.DataFrame:
    """The alarms of `scarcity.numerics.drift.DriftDetector` over each column of a series, in order of time.

    For a stream, step the detector itself; for changes of structure rather than of level, ask a session's ``regimes``.

    Parameters
    ----------
    series
        Series, DataFrame or array of one or two dimensions (time first); missing values are passed over.
    detector
        With thresholds of its own; None takes the defaults.

    Returns
    -------
    One row an alarm: ``variable``; ``row`` and ``time``, the place and index at which it was raised, some rows after
    the mean moved; ``direction``, 1 up and -1 down.

    Raises
    ------
    DataError
        No numbers.

    >>> values = np.random.default_rng(0).normal(size=600) + 2.0 * (np.arange(600) >= 400)
    >>> alarm = drifts(values).iloc[0]
    >>> alarm.row in range(400, 420), int(alarm.direction)
    (True, 1)
    """
    frame = pd.DataFrame(series)
    if not frame.shape[1] or frame.select_dtypes(["number", "bool"]).shape[1] != frame.shape[1]:
        raise DataError(
            f"expected numbers over time, got {type(series).__name__} with {list(frame.dtypes)[:3]}."
        )
    watch = detector or DriftDetector()
    rows: list[tuple[str, int, Any, int]] = []
    named = hasattr(series, "columns") or getattr(series, "name", None) is not None
    for k, column in enumerate(frame.columns):
        state = DriftState()
        name = str(column) if named else f"v{k}"
        for t, value in enumerate(frame.iloc[:, k].to_numpy(dtype=np.float64)):
            state, alarm = watch.step(state, float(value))
            if alarm:
                rows.append((name, t, frame.index[t], alarm))
    table = pd.DataFrame(rows, columns=["variable", "row", "time", "direction"])
    return table.sort_values("row", kind="stable", ignore_index=True)
