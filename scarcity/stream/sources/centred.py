"""Several finite recordings of one system, each about its own mean."""

import asyncio
from collections.abc import AsyncGenerator, Generator
from concurrent.futures import Executor
from contextlib import closing
from dataclasses import replace

import numpy as np

from scarcity.stream.batch import RowBatch
from scarcity.stream.schema import SchemaManager
from scarcity.stream.sources.dispatch import joined
from scarcity.stream.sources.protocol import Source
from scarcity.stream.sources.recordings import RecordingsSource
from scarcity.stream.sources.side_by_side import recordings_of

__all__ = ["CentredRecordings", "comparable"]


class CentredRecordings:
    """The recordings of a `RecordingsSource`, one batch each, every variable about its mean in that recording.

    Recordings of one system may differ in level; pooled as they are, the difference in level would be a link.

    Parameters
    ----------
    source: its recordings must end; one at a time is held in memory as a whole.
    """

    live = False

    def __init__(self, source: RecordingsSource) -> None:
        self.name = source.name
        self.restartable = source.restartable
        self._source = source

    @property
    def total_rows(self) -> int | None:
        """Rows of all recordings, None where one does not know."""
        return self._source.total_rows

    def rows(self, executor: Executor | None = None) -> Generator[RowBatch, None, None]:
        """One batch a recording, with a gap before each but the first.

        Parameters
        ----------
        executor: reads the next recordings while one is in work; the batches are the same.
        """
        manager, first = SchemaManager(), True
        with closing(recordings_of(self._source.sources, executor)) as recordings:
            for batches in recordings:
                for recording in joined(batches, manager):
                    present = np.isfinite(recording.values)
                    share = np.where(present, recording.values, 0.0) / np.maximum(present.sum(0), 1)
                    yield replace(recording, values=recording.values - share.sum(0), gap=not first)
                    first = False

    async def batches(self) -> AsyncGenerator[RowBatch, None]:
        """The same, read in a thread."""
        for batch in await asyncio.to_thread(lambda: list(self.rows())):
            yield batch


def comparable(source: Source) -> Source:
    """`source`, with finite recordings brought to one level; anything else as it is."""
    if (
        isinstance(source, RecordingsSource)
        and not source.live
        and all(hasattr(s, "rows") for s in source.sources)
    ):
        return CentredRecordings(source)
    return source
