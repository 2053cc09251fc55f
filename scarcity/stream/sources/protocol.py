"""What a source of rows is."""

from collections.abc import AsyncIterator, Iterator
from typing import Protocol, runtime_checkable

from scarcity.stream.batch import RowBatch

__all__ = ["RowReader", "Source"]


@runtime_checkable
class Source(Protocol):
    """Anything that yields batches of rows to one event loop.

    A source may also have `live: bool` (rows that are not read now are lost, so a pause leaves a gap) and
    `restartable: bool` (calling `batches` again starts from the first row); both are False when absent.
    """

    @property
    def name(self) -> str:
        """What the source is called in messages and pictures."""
        ...

    @property
    def total_rows(self) -> int | None:
        """Rows in all where that is known without reading them."""
        ...

    def batches(self) -> AsyncIterator[RowBatch]:
        """The batches in order; calling it again starts from the beginning where the source can."""
        ...


@runtime_checkable
class RowReader(Source, Protocol):
    """A finite source that can also be read without an event loop, as `scarcity.discover` does."""

    def rows(self) -> Iterator[RowBatch]:
        """The same batches, read on the calling thread."""
        ...
