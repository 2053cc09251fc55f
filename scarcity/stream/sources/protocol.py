"""What a source of rows is."""

from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any, Protocol, cast, runtime_checkable

from scarcity.stream.batch import RowBatch

__all__ = ["RowReader", "Source", "reading"]


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


@asynccontextmanager
async def reading(source: Source) -> AsyncGenerator[AsyncIterator[RowBatch], None]:
    """The batches of the source, closed at the end of the block so that no thread or file stays open."""
    batches = source.batches()
    try:
        yield batches
    finally:
        if hasattr(batches, "aclose"):
            await cast("AsyncGenerator[RowBatch, Any]", batches).aclose()
