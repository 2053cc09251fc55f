"""Stage one: rows from anywhere become windows of numbers on the bus.

A source yields batches of rows, the schema manager maps their columns by name onto the variables of the
stream, the windower cuts them into windows that count no row twice, and the service publishes each as
`data_window`, at the pace asked for. Missing values stay missing (NaN) all the way; nothing is imputed here.
`Deseasonalize` and `Detrend` stand between a source and the rest and take out a known cycle and slow trends.
"""

from scarcity.stream.batch import RowBatch
from scarcity.stream.pace import Pace
from scarcity.stream.schema import Schema, SchemaEvent, SchemaManager
from scarcity.stream.seasonal import Deseasonalize, deseasonalize
from scarcity.stream.service import StreamService, StreamStatus
from scarcity.stream.sources import (
    ArraySource,
    AsyncIterableSource,
    CallableSource,
    CsvSource,
    FrameSource,
    HostSource,
    IterableSource,
    ParquetSource,
    RecordingsSource,
    Source,
    as_source,
    read_recordings,
)
from scarcity.stream.trend import Detrend, detrend
from scarcity.stream.windows import CountWindows, Window

__all__ = [
    "ArraySource",
    "AsyncIterableSource",
    "CallableSource",
    "CountWindows",
    "CsvSource",
    "Deseasonalize",
    "Detrend",
    "FrameSource",
    "HostSource",
    "IterableSource",
    "Pace",
    "ParquetSource",
    "RecordingsSource",
    "RowBatch",
    "Schema",
    "SchemaEvent",
    "SchemaManager",
    "Source",
    "StreamService",
    "StreamStatus",
    "Window",
    "as_source",
    "deseasonalize",
    "detrend",
    "read_recordings",
]
