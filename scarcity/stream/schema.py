"""The variables of a stream, and what happens when later rows bring others."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np

from scarcity.errors import SchemaError
from scarcity.stream.batch import Kind, RowBatch

__all__ = ["Schema", "SchemaEvent", "SchemaManager", "stream_notes"]

_WIDTH: dict[Kind, int] = {"bool": 0, "int": 1, "float": 2}
_EVENTS_KEPT = 1000
_EVENTS_TOLD = 5
_UNNAMED = re.compile(r"v\d+")


@dataclass(frozen=True, slots=True)
class Schema:
    """Names, kinds and units of the variables, in column order.

    Parameters
    ----------
    names: variable names, each once.
    kinds: "float", "int" or "bool" for each.
    units: unit of each, "" where unknown.
    version: counts the changes of a kind since the first rows, from 1.
    """

    names: tuple[str, ...]
    kinds: tuple[Kind, ...]
    units: tuple[str, ...]
    version: int = 1

    @classmethod
    def of(cls, batch: RowBatch) -> "Schema":
        """The schema of these rows."""
        return cls(batch.columns, batch.kinds, batch.units or ("",) * len(batch.columns))

    def as_dict(self) -> dict[str, str]:
        """Name → kind in column order, as `data_window` carries it."""
        return dict(zip(self.names, self.kinds, strict=True))

    def known_units(self) -> dict[str, str]:
        """Name → unit of the variables whose unit is known."""
        return {name: unit for name, unit in zip(self.names, self.units, strict=True) if unit}


@dataclass(frozen=True, slots=True)
class SchemaEvent:
    """A change of the columns in the middle of a stream.

    Parameters
    ----------
    change: what happened. "removed": filled with missing values from here on; "returned": a removed one is
        back; "added": ignored; "reordered": mapped by name; "retyped": the variable's kind was widened.
    columns: the names concerned.
    row: index of the first row that came so.
    time: time of that row; None where rows have none.
    """

    change: Literal["removed", "returned", "added", "reordered", "retyped"]
    columns: tuple[str, ...]
    row: int
    time: Any = None

    def __str__(self) -> str:
        names = ", ".join(map(repr, self.columns))
        outcome = {
            "removed": "missing from here on, filled with missing values",
            "returned": "back",
            "added": "not known at the start, ignored",
            "reordered": "in another order, mapped by name",
            "retyped": "of a wider kind than before",
        }[self.change]
        return f"row {self.row}: {names} {outcome}"


class SchemaManager:
    """Maps the columns of later rows onto those of the first rows, by name, and records each change once.

    The first rows fix the variables for the life of the stream, because a learned graph has a fixed set of
    them. Rows that bring other columns never shift values silently: see `SchemaEvent` for the policy.

    Parameters
    ----------
    schema: the variables to hold the stream to; None takes those of the first rows.

    >>> manager = SchemaManager()
    >>> first = manager.align(RowBatch(np.array([[1.0, 2.0]]), ("a", "b")))
    >>> manager.align(RowBatch(np.array([[4.0, 3.0]]), ("b", "a"))).values.tolist()
    [[3.0, 4.0]]
    >>> [str(event) for event in manager.events]
    ["row 1: 'b', 'a' in another order, mapped by name"]
    """

    def __init__(self, schema: Schema | None = None) -> None:
        self._schema = schema
        self._events: list[SchemaEvent] = []
        self._rows = 0
        self._time: Any = None
        self._columns = schema.names if schema else ()
        self._order: list[int] | None = None
        self._absent: frozenset[str] = frozenset()

    @property
    def schema(self) -> Schema | None:
        """The variables, None before the first rows."""
        return self._schema

    @property
    def events(self) -> tuple[SchemaEvent, ...]:
        """The last 1,000 changes, oldest first."""
        return tuple(self._events)

    @property
    def rows(self) -> int:
        """Rows aligned so far."""
        return self._rows

    def align(self, batch: RowBatch) -> RowBatch:
        """The same rows with the stream's variables in the stream's order.

        Raises
        ------
        SchemaError: when none of the stream's variables is among the columns.
        """
        if self._schema is None:
            self._schema = Schema.of(batch)
            self._columns = batch.columns
        self._time = batch.times[0] if batch.times is not None and len(batch) else None
        if batch.columns != self._columns:
            self._map(batch.columns, self._schema)
        if batch.kinds != self._schema.kinds or self._order is not None:
            self._widen(batch, self._schema)
        self._rows += len(batch)
        if self._order is None:
            return batch
        return self._mapped(batch, self._order)

    def _map(self, columns: tuple[str, ...], schema: Schema) -> None:
        position = {name: place for place, name in enumerate(columns)}
        order = [position.get(name, -1) for name in schema.names]
        if max(order) < 0:
            raise SchemaError(
                f"expected the variables {_named(schema.names)}, got {_named(columns)} from row {self._rows} "
                f"on; rename the columns, or start another stream for other variables."
            )
        if len(columns) != len(schema.names) and all(map(_UNNAMED.fullmatch, (*columns, *schema.names))):
            raise SchemaError(
                f"expected {len(schema.names)} values a row as in the first rows, got {len(columns)} from row "
                f"{self._rows} on; rows without names cannot be matched, so give them names (dicts, DataFrames)."
            )
        known = set(schema.names)
        absent = frozenset(known - position.keys())
        self._record("removed", sorted(absent - self._absent))
        self._record("returned", sorted(self._absent - absent))
        self._record("added", [name for name in columns if name not in known and name not in self._columns])
        places = [place for place in order if place >= 0]
        before = [name for name in self._columns if name in known and name in position]
        if places != sorted(places) and before != [name for name in columns if name in before]:
            self._record("reordered", [name for name in columns if name in known])
        self._absent = absent
        self._columns = columns
        self._order = None if columns == schema.names else order

    def _widen(self, batch: RowBatch, schema: Schema) -> None:
        came = dict(zip(batch.columns, batch.kinds, strict=True))
        wider = {
            name: came[name]
            for name, kind in zip(schema.names, schema.kinds, strict=True)
            if name in came and _WIDTH[came[name]] > _WIDTH[kind]
        }
        if wider:
            kinds = tuple(
                wider.get(name, kind) for name, kind in zip(schema.names, schema.kinds, strict=True)
            )
            self._schema = replace(schema, kinds=kinds, version=schema.version + 1)
            self._record("retyped", list(wider))

    def _mapped(self, batch: RowBatch, order: list[int]) -> RowBatch:
        schema = self._schema or Schema.of(batch)
        places = np.array(order)
        values = batch.values[:, np.maximum(places, 0)]
        values[:, places < 0] = np.nan
        return replace(batch, values=values, columns=schema.names, kinds=schema.kinds, units=schema.units)

    def _record(
        self, change: Literal["removed", "returned", "added", "reordered", "retyped"], columns: Sequence[str]
    ) -> None:
        if columns:
            self._events.append(SchemaEvent(change, tuple(columns), self._rows, self._time))
            del self._events[:-_EVENTS_KEPT]


def stream_notes(events: Sequence[SchemaEvent], infinite: int) -> list[str]:
    """What happened to the rows on their way, for the notes of a graph."""
    out = [f"{event}." for event in events[-_EVENTS_TOLD:]]
    if len(events) > _EVENTS_TOLD:
        out.append(f"{len(events) - _EVENTS_TOLD} earlier changes of the columns.")
    if infinite:
        out.append(f"{infinite:,} infinite values were counted as missing.")
    return out


def _named(names: Sequence[str]) -> str:
    shown = ", ".join(map(repr, names[:5]))
    return shown if len(names) <= 5 else f"{shown} and {len(names) - 5} more"
