"""A CSV file read in chunks, with every line's number of fields checked."""

import csv
import gzip
import io
import zlib
from collections.abc import AsyncGenerator, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np
import pandas as pd
from pandas.api import types

from scarcity.errors import DataError, SchemaError, SourceError
from scarcity.stream.batch import RowBatch, TimeArray
from scarcity.stream.columns import TIME_NAMES, names_as_text, parsed_times
from scarcity.stream.rows import batch_of_frame
from scarcity.stream.sources.frame import default_chunk_rows
from scarcity.stream.sources.thread_reader import ThreadReader

__all__ = ["CsvSource"]

_SEPARATORS = (",", ";", "\t", "|")
_BATCHES_AHEAD = 2


@dataclass(frozen=True, slots=True)
class _Header:
    names: tuple[str, ...]
    separator: str


class CsvSource:
    """The rows of a CSV file with a header line, plain or gzip-compressed, read on a thread of its own.

    The separator (comma, semicolon, tab or bar) is the one that the header has most of. A first column that
    is named like a time (`TIME_NAMES`) or holds dates becomes the times of the rows; a first column without a
    name is an index, as pandas writes it: times if it holds dates, otherwise left out. A line with another
    number of fields than the header is an error, because pandas would fill a short one with missing values
    and shift a long one; a file cut off inside the last field of its last line cannot be told from a whole
    one.

    Parameters
    ----------
    path: an existing file.
    name: what to call it; None is the file's name.
    chunk_rows: rows a batch; None fits the number of columns.
    """

    live = False
    restartable = True

    def __init__(self, path: Path, *, name: str | None = None, chunk_rows: int | None = None) -> None:
        self.path = path
        self.name = name or path.name
        self.total_rows: int | None = None
        self._chunk = chunk_rows
        self._size = max(path.stat().st_size, 1)
        self._position = 0

    @property
    def progress(self) -> float:
        """Share of the file's bytes that have been read, from 0 to 1."""
        return min(self._position / self._size, 1.0)

    def rows(self) -> Iterator[RowBatch]:
        """The batches in order, read on the calling thread.

        Raises
        ------
        SourceError: for a truncated or corrupt file, with the line. SchemaError: for columns that are not
        numbers.
        DataError: with fewer than two rows.
        """
        self._position = 0
        with self.path.open("rb") as raw:
            stream = _decompressed(raw)
            header = self._header(stream)
            chunk = self._chunk or default_chunk_rows(len(header.names))
            line, row = 2, 0
            while True:
                lines, failure = self._lines(stream, chunk, line)
                checked, wrong = self._checked(lines, header, line)
                self._position = raw.tell()
                if checked:
                    batch = self._batch(checked, header, row)
                    if row + len(batch) < 2 and len(lines) < chunk and not (wrong or failure):
                        raise self._too_short(row + len(batch))
                    if len(batch):
                        yield batch
                    row += len(batch)
                if error := wrong or failure:
                    raise error
                if not lines:
                    break
                line += len(lines)
            if row < 2:
                raise self._too_short(row)
            self.total_rows = row

    async def batches(self) -> AsyncGenerator[RowBatch, None]:
        """The batches in order, from the first row at every call; raises what `rows` raises."""
        reader = ThreadReader(self.rows(), ahead=_BATCHES_AHEAD, name=f"scarcity source {self.name}")
        try:
            while batches := await reader.take():
                for batch in batches:
                    yield batch
        finally:
            await reader.close()

    def _header(self, stream: BinaryIO) -> _Header:
        lines, failure = self._lines(stream, 1, 1)
        if failure is not None:
            raise failure
        if not lines:
            raise DataError(f"{self.path}: expected a header line and rows, got an empty file.")
        try:
            text = lines[0].decode("utf-8-sig").rstrip("\r\n")
        except UnicodeDecodeError as error:
            raise self._error(1, f"not UTF-8 text ({error}); convert it, or give a DataFrame") from error
        separator = max(_SEPARATORS, key=text.count)
        fields = [field.strip() for field in next(csv.reader([text], delimiter=separator), list[str]())]
        if not fields:
            raise DataError(f"{self.path}: expected column names in the first line, got an empty line.")
        if _are_values(fields):
            raise DataError(
                f"{self.path}: expected column names in the first line, got the numbers {text[:60]!r}; "
                f"add a line of names, or read it with pandas.read_csv(path, header=None)."
            )
        try:
            return _Header(names_as_text(fields), separator)
        except SchemaError as error:
            raise SchemaError(f"{self.path}: {error}") from None

    def _lines(self, stream: BinaryIO, count: int, line: int) -> tuple[list[bytes], SourceError | None]:
        """Up to `count` lines, more if a quoted field goes on; with the error that ended them early."""
        lines: list[bytes] = []
        try:
            lines.extend(islice(stream, count))
            quotes = sum(text.count(b'"') for text in lines)
            while quotes % 2 and (more := stream.readline()):
                lines.append(more)
                quotes += more.count(b'"')
        except (EOFError, OSError, zlib.error) as error:
            failure = self._error(
                line + len(lines), f"the compressed data break off or are corrupt ({error}); fetch it again"
            )
            failure.__cause__ = error
            return lines, failure
        return lines, None

    def _checked(
        self, lines: list[bytes], header: _Header, line: int
    ) -> tuple[list[bytes], SourceError | None]:
        """The lines up to the first one with a wrong number of fields, and the error for that one."""
        expected, separator = len(header.names), header.separator.encode()
        if any(b'"' in text for text in lines):
            return self._checked_quoted(lines, header, line)
        for position, text in enumerate(lines):
            if text.count(separator) + 1 != expected and text.strip():
                found = text.count(separator) + 1
                return lines[:position], self._wrong_fields(line + position, expected, found)
        return lines, None

    def _checked_quoted(
        self, lines: list[bytes], header: _Header, line: int
    ) -> tuple[list[bytes], SourceError | None]:
        reader = csv.reader(
            (text.decode("utf-8", "replace") for text in lines), delimiter=header.separator, strict=True
        )
        good = 0
        try:
            for fields in reader:
                if fields and len(fields) != len(header.names):
                    return lines[:good], self._wrong_fields(line + good, len(header.names), len(fields))
                good = reader.line_num
        except csv.Error as error:
            return lines[:good], self._error(line + good, f"a quoted field is never closed ({error})")
        return lines, None

    def _batch(self, lines: list[bytes], header: _Header, row: int) -> RowBatch:
        try:
            frame = pd.read_csv(
                io.BytesIO(b"".join(lines)),
                sep=header.separator,
                header=None,
                names=list(header.names),
                index_col=False,
                low_memory=False,
            )
            times, without = _times_apart(frame)
            return replace(batch_of_frame(without, row), times=times)
        except pd.errors.EmptyDataError:
            return RowBatch(np.empty((0, len(header.names))), header.names)
        except UnicodeDecodeError as error:
            raise SourceError(
                f"{self.path}, after row {row}: not UTF-8 text ({error}); convert it, or give a DataFrame."
            ) from error
        except SchemaError as error:
            raise SchemaError(f"{self.path}: {error}") from None
        except DataError as error:
            raise DataError(f"{self.path}: {error}") from None

    def _wrong_fields(self, line: int, expected: int, found: int) -> SourceError:
        return self._error(
            line,
            f"expected {expected} fields as in the header, found {found}; the file is truncated or a separator "
            f"is missing or stands inside a value: fetch it again, or mend the line",
        )

    def _too_short(self, rows: int) -> DataError:
        return DataError(f"{self.path}: expected at least 2 rows (time steps) below the header, got {rows}.")

    def _error(self, line: int, what: str) -> SourceError:
        return SourceError(f"{self.path}, line {line}: {what}.")


def _decompressed(raw: BinaryIO) -> BinaryIO:
    packed = raw.read(2) == b"\x1f\x8b"
    raw.seek(0)
    return cast("BinaryIO", io.BufferedReader(gzip.GzipFile(fileobj=raw))) if packed else raw


def _are_values(fields: list[str]) -> bool:
    """True when these are numbers that nobody would use as names, such as 0.5 or -3."""
    with suppress(ValueError):
        numbers = [float(field) for field in fields]
        return any(not field.isdigit() for field in fields) and not np.isnan(numbers).any()
    return False


def _times_apart(frame: pd.DataFrame) -> tuple[TimeArray | None, pd.DataFrame]:
    """The times in the first column, if it is one of times, and the other columns."""
    if frame.shape[1] < 2:
        return None, frame
    name, first = str(frame.columns[0]), frame.iloc[:, 0]
    rest = frame.iloc[:, 1:]
    named = name.lower() in TIME_NAMES
    if types.is_numeric_dtype(first):
        if named and first.notna().any():
            return first.to_numpy(dtype=np.float64), rest
        return None, frame if name else rest
    parsed = parsed_times(first.tolist(), any_format=named)
    return (None, frame) if parsed is None else (parsed, rest)
