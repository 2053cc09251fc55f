"""Recordings read in order, the next ones ahead of time by an executor."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Sequence
from concurrent.futures import Executor, Future

from scarcity.errors import DataError
from scarcity.stream.batch import RowBatch
from scarcity.stream.sources.protocol import RowReader, Source

__all__ = ["recordings_of"]

# Recordings that are read or wait to be taken, so that memory does not hold them all.
_AHEAD = 8


def recordings_of(
    sources: Sequence[Source], executor: Executor | None = None
) -> Generator[list[RowBatch], None, None]:
    """The batches of each source, one source after the other.

    When the caller stops, nothing more is read: what has not begun is cancelled, what has begun ends by itself.

    Parameters
    ----------
    sources: finite ones; a pool of processes has to be able to pickle them.
    executor: reads up to 8 of them at once; None reads each when it is asked for, on the calling thread.

    Raises
    ------
    DataError: a source can only be read on an event loop.
    """
    readers: deque[RowReader] = deque()
    for source in sources:
        if not isinstance(source, RowReader):
            raise DataError(
                f"expected finite recordings, got the live source {source.name!r}; use a Session for it."
            )
        readers.append(source)
    if executor is None:
        while readers:
            yield _read(readers.popleft())
        return
    waiting: deque[Future[list[RowBatch]]] = deque()
    try:
        while readers or waiting:
            while readers and len(waiting) < _AHEAD:
                waiting.append(executor.submit(_read, readers.popleft()))
            yield waiting.popleft().result()
    finally:
        for future in waiting:
            future.cancel()


def _read(source: RowReader) -> list[RowBatch]:
    return list(source.rows())
