"""Sources that somebody else's code yields: iterators, generators and their asynchronous kin."""

import inspect
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from typing import Any, cast

from scarcity.errors import DataError, SourceError
from scarcity.stream.batch import RowBatch
from scarcity.stream.rows import batch_of, batches_of
from scarcity.stream.sources.thread_reader import ThreadReader

__all__ = ["AsyncIterableSource", "IterableSource", "broken_source"]

_ITEMS_AHEAD = 1024


class IterableSource:
    """Rows from a sync iterable, read on a thread of its own up to `chunk_rows` items ahead.

    An item is a dict, a Series, a 1-D array (one row each), a 2-D array, a DataFrame or a `RowBatch`; single
    rows that wait together become one batch. Reading again starts from the beginning for a generator function
    or a collection; an iterator goes on where it was; a generator that was stopped or ended is closed for
    good.

    Parameters
    ----------
    iterable: an iterable, or a function without arguments that returns one.
    name: what to call it.
    chunk_rows: items read ahead at most; None is 1,024.
    """

    live = False
    total_rows: int | None = None

    def __init__(
        self,
        iterable: Iterable[Any] | Callable[[], Iterable[Any]],
        *,
        name: str = "iterator",
        chunk_rows: int | None = None,
    ) -> None:
        self.name = name
        self._iterable = iterable
        self._ahead = chunk_rows or _ITEMS_AHEAD
        self._left: list[Any] = []
        self._spent = False

    @property
    def restartable(self) -> bool:
        """True when `batches` begins with the first row at every call."""
        return not isinstance(self._iterable, Iterator)

    async def batches(self) -> AsyncGenerator[RowBatch, None]:
        """The batches in order.

        Raises
        ------
        SourceError: when the iterator raises, or cannot be read again. DataError: for items that are not
        rows.
        """
        iterator = self._begin()
        reader = ThreadReader(iterator, ahead=self._ahead, name=f"scarcity source {self.name}")
        row = 0
        made = batches_of(self._left, row)
        self._left = []
        try:
            while True:
                for batch in made:
                    row += len(batch)
                    yield batch
                items = await _guarded(self.name, row, reader.take)
                if not items:
                    self._spent = True
                    return
                made = batches_of(items, row)
        finally:
            self._left = [*made, *await reader.close()]
            self._spent = self._spent or inspect.isgenerator(iterator)

    def _begin(self) -> Iterator[Any]:
        if self.restartable:
            iterable = self._iterable() if callable(self._iterable) else self._iterable
            self._left = []
            return iter(iterable)
        if self._spent:
            raise _spent(self.name)
        return cast("Iterator[Any]", self._iterable)


class AsyncIterableSource:
    """Rows from an async iterable, each item published as it comes.

    Items are those of `IterableSource`. Reading again starts from the beginning for an async generator
    function or an iterable; an iterator goes on where it was; an async generator is closed when reading
    stops, for good.

    Parameters
    ----------
    iterable: an async iterable, or a function without arguments that returns one.
    name: what to call it.
    """

    live = False
    total_rows: int | None = None

    def __init__(
        self, iterable: AsyncIterable[Any] | Callable[[], AsyncIterable[Any]], *, name: str = "async iterator"
    ) -> None:
        self.name = name
        self._iterable = iterable
        self._spent = False

    @property
    def restartable(self) -> bool:
        """True when `batches` begins with the first row at every call."""
        return not isinstance(self._iterable, AsyncIterator)

    async def batches(self) -> AsyncGenerator[RowBatch, None]:
        """The batches in order.

        Raises
        ------
        SourceError: when the iterator raises, or cannot be read again. DataError: for items that are not
        rows.
        """
        if self._spent and not self.restartable:
            raise _spent(self.name)
        iterable = self._iterable() if callable(self._iterable) else self._iterable
        iterator = aiter(iterable)
        row = 0
        try:
            while True:
                try:
                    item = await anext(iterator)
                except StopAsyncIteration:
                    self._spent = True
                    return
                except DataError:
                    raise
                except Exception as error:
                    self._spent = True
                    raise broken_source(self.name, row, error) from error
                batch = batch_of(item, row)
                row += len(batch)
                yield batch
        finally:
            if inspect.isasyncgen(iterator):
                self._spent = True
                await iterator.aclose()


def broken_source(name: str, row: int, error: BaseException) -> SourceError:
    """The error for a source that raised after it had yielded `row` rows."""
    return SourceError(
        f"source {name!r} failed at row {row}: {type(error).__name__}: {error}. "
        f"The {row} rows before it have been read."
    )


async def _guarded(name: str, row: int, take: Callable[[], Any]) -> list[Any]:
    try:
        return await take()
    except DataError:
        raise
    except Exception as error:
        raise broken_source(name, row, error) from error


def _spent(name: str) -> SourceError:
    return SourceError(
        f"source {name!r} has been read or closed and cannot start again; "
        f"pass the generator function itself, or a collection, to be able to restart."
    )
