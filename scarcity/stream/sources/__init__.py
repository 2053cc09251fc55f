"""Where rows come from: one file a kind of source, and `as_source`, which picks the one that fits.

A new kind of source is a class with `name`, `total_rows` and `batches()` (see `Source`), a line in `dispatch`
and a row in the table of the contract test, which runs one list of laws over all of them.
"""

from scarcity.stream.sources.centred import CentredRecordings, comparable
from scarcity.stream.sources.csv_file import CsvSource
from scarcity.stream.sources.dispatch import as_source, read_recordings
from scarcity.stream.sources.frame import ArraySource, FrameSource
from scarcity.stream.sources.host import HostSource, Sensor, host_sensors
from scarcity.stream.sources.iterators import AsyncIterableSource, IterableSource
from scarcity.stream.sources.parquet_file import ParquetSource
from scarcity.stream.sources.polling import CallableSource
from scarcity.stream.sources.protocol import RowReader, Source
from scarcity.stream.sources.recordings import RecordingsSource

__all__ = [
    "ArraySource",
    "AsyncIterableSource",
    "CallableSource",
    "CentredRecordings",
    "CsvSource",
    "FrameSource",
    "HostSource",
    "IterableSource",
    "ParquetSource",
    "RecordingsSource",
    "RowReader",
    "Sensor",
    "Source",
    "as_source",
    "comparable",
    "host_sensors",
    "read_recordings",
]
