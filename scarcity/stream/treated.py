"""A source whose rows are treated as they come, before anything is learned from them."""

from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from scarcity.errors import DataError, SchemaError
from scarcity.stream.batch import RowBatch
from scarcity.stream.schema import SchemaManager
from scarcity.stream.sources import RowReader, Source, as_source
from scarcity.stream.sources.protocol import reading

__all__ = ["Treat", "TreatedSource"]

Treat = Callable[[RowBatch, npt.NDArray[np.float64]], npt.NDArray[np.float64]]
"""(rows with their times, the values to treat (rows, columns)) → the treated values, of the same shape."""


class TreatedSource(ABC):
    """Reads another source and treats some of its columns; the others, and the times, pass unchanged.

    Parameters
    ----------
    source: a source, or anything that `as_source` takes.
    columns: names to treat; None treats all. Unknown names raise SchemaError while reading.
    """

    def __init__(self, source: Any, columns: Iterable[str] | None) -> None:
        self._source: Source = as_source(source)
        self.name = self._source.name
        self.live = bool(getattr(self._source, "live", False))
        self.restartable = bool(getattr(self._source, "restartable", False))
        self._columns = None if columns is None else tuple(columns)

    @abstractmethod
    def treat(self) -> Treat:
        """What treats the batches of one reading, one after the other; each reading begins with nothing known."""

    @property
    def total_rows(self) -> int | None:
        """Rows of the source; those that cannot be treated yet are kept, as missing values."""
        return self._source.total_rows

    def rows(self) -> Iterator[RowBatch]:
        """The batches read on the calling thread; only for sources that can be read so."""
        if not isinstance(self._source, RowReader):
            raise DataError(f"expected finite data, got the source {self.name!r}; use a Session for it.")
        run = _Run(self.treat(), self._columns)
        for batch in self._source.rows():
            yield run.treated(batch)

    async def batches(self) -> AsyncGenerator[RowBatch, None]:
        """The treated batches; a new call begins with nothing known."""
        run = _Run(self.treat(), self._columns)
        async with reading(self._source) as batches:
            async for batch in batches:
                yield run.treated(batch)

    def read_like(self, data: pd.DataFrame | npt.NDArray[Any]) -> pd.DataFrame | npt.NDArray[np.float64]:
        """All rows, in the form of the `data` that they come from: with its index and names."""
        values = np.concatenate([batch.values for batch in self.rows()])
        if isinstance(data, pd.DataFrame):
            frame = pd.DataFrame(values, index=data.index, columns=data.columns)
            frame.attrs = dict(data.attrs)
            return frame
        return values


class _Run:
    """One reading of a source: the state that goes from batch to batch."""

    def __init__(self, treat: Treat, columns: tuple[str, ...] | None) -> None:
        self._treat, self._columns = treat, columns
        self._manager = SchemaManager()

    def treated(self, batch: RowBatch) -> RowBatch:
        aligned = self._manager.align(batch)
        chosen = self._chosen(aligned.columns)
        values = aligned.values.copy()
        values[:, chosen] = self._treat(aligned, aligned.values[:, chosen])
        kinds = list(aligned.kinds)
        for place in chosen:
            kinds[place] = "float"
        return replace(aligned, values=values, kinds=tuple(kinds))

    def _chosen(self, names: tuple[str, ...]) -> list[int]:
        if self._columns is None:
            return list(range(len(names)))
        if unknown := [repr(name) for name in self._columns if name not in names]:
            raise SchemaError(
                f"expected columns to treat among {', '.join(names)}; got {', '.join(unknown)}."
            )
        return [names.index(name) for name in self._columns]
