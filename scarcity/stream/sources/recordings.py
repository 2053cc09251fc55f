"""Several recordings of one system, one after the other."""

from collections.abc import AsyncGenerator, Iterator, Sequence
from dataclasses import replace
from typing import cast

from scarcity.errors import DataError
from scarcity.stream.batch import RowBatch
from scarcity.stream.sources.protocol import RowReader, Source, reading

__all__ = ["RecordingsSource"]


class RecordingsSource:
    """The rows of several sources, one source after the other, with a gap at each border: no lag reaches
    across.

    Parameters
    ----------
    sources: at least one; columns are mapped by name onto those of the first.
    name: what to call it.

    Raises
    ------
    DataError: without sources.
    """

    def __init__(self, sources: Sequence[Source], *, name: str = "recordings") -> None:
        if not sources:
            raise DataError("expected at least one recording, got an empty list.")
        self.name = name
        self.sources = tuple(sources)
        self.live = any(bool(getattr(source, "live", False)) for source in sources)
        self.restartable = all(bool(getattr(source, "restartable", False)) for source in sources)

    @property
    def total_rows(self) -> int | None:
        """Rows of all recordings, None where one does not know."""
        known = [source.total_rows for source in self.sources]
        return None if None in known else sum(cast("list[int]", known))

    def rows(self) -> Iterator[RowBatch]:
        """The batches of all recordings, read on the calling thread.

        Raises
        ------
        DataError: when a recording can only be read on an event loop.
        """
        for position, source in enumerate(self.sources):
            if not isinstance(source, RowReader):
                raise DataError(
                    f"expected finite recordings, got the live source {source.name!r}; use a Session for it."
                )
            for part, batch in enumerate(source.rows()):
                yield replace(batch, gap=True) if position > 0 and part == 0 else batch

    async def batches(self) -> AsyncGenerator[RowBatch, None]:
        """The batches of all recordings in order."""
        for position, source in enumerate(self.sources):
            first = position > 0
            async with reading(source) as batches:
                async for batch in batches:
                    yield replace(batch, gap=True) if first else batch
                    first = False
