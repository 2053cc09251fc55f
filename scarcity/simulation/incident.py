"""The rows of normal operation and of an incident, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, Final

import numpy as np
import pandas as pd

from scarcity.errors import DataError, SchemaError
from scarcity.graph.arrays import FloatArray
from scarcity.graph.words import printable

__all__ = ["Incident", "incident_of", "onset"]

_LEAST_NORMAL: Final = 10
_NAMED: Final = 5


@dataclass(frozen=True, slots=True, eq=False)
class Incident:
    """Both frames as arrays over the same names, in the order of the alphabet; NaN where a value is missing."""

    names: tuple[str, ...]
    normal: FloatArray
    rows: FloatArray
    labels: tuple[Any, ...]
    """What the index of the incident calls its rows."""
    joined: bool
    """Whether the incident follows the normal rows after one step."""
    notes: tuple[str, ...]


def incident_of(normal: pd.DataFrame, incident: pd.DataFrame, target: str) -> Incident:
    """Both frames over the columns that they share.

    Raises SchemaError for a target that is not in both and for names that stand twice, DataError for frames without
    rows, text where numbers belong, a target without a value, or nothing beside it.
    """
    frames = {"normal": _checked(normal, "normal"), "incident": _checked(incident, "incident")}
    for name, frame in frames.items():
        if target not in frame.columns:
            near = get_close_matches(target, list(frame.columns), n=3)
            hint = (
                f"did you mean {' or '.join(map(repr, near))}?"
                if near
                else f"it has {list(frame.columns)[:20]}."
            )
            raise SchemaError(f"{name} has no column for the target {target!r}; {hint}")
    shared = sorted({*frames["normal"].columns} & {*frames["incident"].columns})
    if len(shared) < 2:
        raise DataError(f"root_causes() needs a column beside {target!r} in both frames to rank, got none.")
    notes = [note for name, frame in frames.items() if (note := _left_out(name, frame, shared))]
    arrays = {name: frame[shared].to_numpy(dtype=np.float64) for name, frame in frames.items()}
    for name, values in arrays.items():
        if infinite := int(np.isinf(values).sum()):
            notes.append(f"{infinite} infinite values in {name} are taken as missing")
    before, now = (np.where(np.isfinite(values), values, np.nan) for values in arrays.values())
    column = shared.index(target)
    if len(before) < _LEAST_NORMAL or np.isfinite(before[:, column]).sum() < _LEAST_NORMAL:
        raise DataError(
            f"normal needs at least {_LEAST_NORMAL} rows with a value of {target!r} to tell what is normal, got "
            f"{int(np.isfinite(before[:, column]).sum())} in {len(before)} rows."
        )
    if not np.isfinite(now[:, column]).any():
        raise DataError(
            f"incident has {len(now)} rows and no value of {target!r}: there is nothing to explain."
        )
    return Incident(
        tuple(shared), before, now, tuple(incident.index), _joined(normal, incident), tuple(notes)
    )


def onset(moved: FloatArray, threshold: float) -> int:
    """The row in which something began to move.

    The first row after the first that is more than `threshold` from normal and from the first row (which may be off for
    a reason of its own: more traffic than usual); else the first that is so from normal; else the farthest.

    moved: (rows,) in spreads from the middle, NaN where missing, not everywhere.

    >>> onset(np.array([-4.0, -3.5, 6.0, 9.0]), 3.0)
    2
    """
    if len(moved) == 1:
        return 0
    away = np.nan_to_num(np.abs(moved))
    since = np.nan_to_num(np.abs(moved - moved[0]), nan=np.inf)
    for size in (np.minimum(away, since), away):
        beyond = np.flatnonzero(size[1:] > threshold)
        if len(beyond):
            return int(beyond[0]) + 1
    return int(away[1:].argmax()) + 1


def _checked(frame: Any, name: str) -> pd.DataFrame:
    if not isinstance(frame, pd.DataFrame):
        raise DataError(f"{name} must be a DataFrame (time × variable), got {type(frame).__name__}.")
    if not len(frame) or not len(frame.columns):
        raise DataError(f"{name} must have rows and columns, got {len(frame)} × {len(frame.columns)}.")
    named = frame.set_axis([str(column) for column in frame.columns], axis=1)
    if twice := sorted(set(named.columns[named.columns.duplicated()])):
        raise SchemaError(f"{name} has the column {twice[0]!r} twice; give each a name of its own.")
    text = [str(column) for column, kind in named.dtypes.items() if not pd.api.types.is_numeric_dtype(kind)]
    if text:
        raise DataError(
            f"{name} must hold numbers, column {text[0]!r} holds {named[text[0]].dtype}; leave it out."
        )
    return named


def _left_out(name: str, frame: pd.DataFrame, shared: list[str]) -> str:
    alone = [column for column in frame.columns if column not in shared]
    if not alone:
        return ""
    more = f" and {len(alone) - _NAMED} more" if len(alone) > _NAMED else ""
    return f"only {name} has {', '.join(printable(column) for column in alone[:_NAMED])}{more}, left out"


def _joined(normal: pd.DataFrame, incident: pd.DataFrame) -> bool:
    if len(normal) < 2:
        return False
    try:
        step: Any = normal.index[-1] - normal.index[-2]
        return bool(incident.index[0] - normal.index[-1] == step)
    except TypeError:  # labels that have no distance
        return False
