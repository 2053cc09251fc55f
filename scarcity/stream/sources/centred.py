"""Several finite recordings of one system, each about its own mean."""

import asyncio
from collections.abc import AsyncGenerator, Iterator
from dataclasses import replace

import numpy as np

from scarcity.stream.batch import RowBatch
from scarcity.stream.sources.dispatch import read_recordings
from scarcity.stream.sources.protocol import Source
from scarcity.stream.sources.recordings import RecordingsSource

__all__ = ["CentredRecordings", "comparable"]


class CentredRecordings:
    """The recordings of a `RecordingsSource`, one batch each, every variable about its mean in that recording.

    Recordings of one system may differ in level; pooled as they are, the difference in level would be a link.

    Parameters
    ----------
    source: its recordings must end; each is held in memory as a whole.
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

    def rows(self) -> Iterator[RowBatch]:
        """One batch a recording, with a gap before each but the first."""
        for position, recording in enumerate(read_recordings(self._source)):
            present = np.isfinite(recording.values)
            share = np.where(present, recording.values, 0.0) / np.maximum(present.sum(0), 1)
            yield replace(recording, values=recording.values - share.sum(0), gap=position > 0)

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
