"""Stage one: rows from anywhere become windows of numbers on the bus.

A source yields batches of rows, the schema manager maps their columns by name onto the variables of the
stream, the windower cuts them into windows that count no row twice, and the service publishes each as
`data_window`, at the pace asked for. Missing values stay missing (NaN) all the way; nothing is imputed here.
"""

from scarcity.stream.batch import RowBatch
from scarcity.stream.schema import Schema, SchemaEvent, SchemaManager
from scarcity.stream.sources.frame import ArraySource, FrameSource
from scarcity.stream.sources.protocol import Source
from scarcity.stream.windows import CountWindows, Window

__all__ = [
    "ArraySource",
    "CountWindows",
    "FrameSource",
    "RowBatch",
    "Schema",
    "SchemaEvent",
    "SchemaManager",
    "Source",
    "Window",
]
