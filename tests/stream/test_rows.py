from datetime import datetime
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd
import pytest

from scarcity.errors import DataError, SchemaError
from scarcity.stream import ArraySource, FrameSource, RowBatch, as_source, read_recordings
from scarcity.stream.rows import batch_of, batches_of

OK = [1.0, 2.0]


def read(data: Any) -> RowBatch:
    (batch,) = read_recordings(data)
    return batch


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (pd.DataFrame(), r"at least one column.*shape \(0, 0\)"),
        (pd.DataFrame({"a": []}), r"at least 2 rows.*shape \(0, 1\)"),
        (pd.DataFrame({"a": [1.0], "b": [1.0]}), r"at least 2 rows.*shape \(1, 2\), that is 1"),
        (np.ones((0, 3)), r"at least 2 rows.*shape \(0, 3\)"),
        (np.ones((1, 3)), r"at least 2 rows.*shape \(1, 3\)"),
        (np.ones((3, 0)), r"at least one column.*shape \(3, 0\)"),
        (np.ones(5), r"2-D array.*shape \(5,\).*reshape\(-1, 1\)"),
        (np.ones((2, 3, 4)), r"2-D array.*shape \(2, 3, 4\).*list of 2-D arrays"),
        (np.array(3.0), r"2-D array.*shape \(\)"),
        (3, r"expected a pandas DataFrame.*'host'.*got int 3"),
        (3.5, "got float 3.5"),
        (None, "expected a pandas DataFrame.*got NoneType None"),
        (b"rows", "got bytes"),
        ([], "at least one recording, got an empty list"),
        ([[1, 2], [3, 4]], r"numpy\.array\(rows\)"),
        ({"a": [1, 2]}, r"got a dict; use pandas\.DataFrame\(data\)"),
        ("nothing_here.csv", "existing file or 'host', found no file 'nothing_here.csv'"),
    ],
)
def test_what_is_no_table_of_numbers_is_refused(data: Any, message: str) -> None:
    with pytest.raises(DataError, match=message):
        as_source(data)


@pytest.mark.parametrize(
    ("column", "message"),
    [
        (["x", "y"], r"column 'bad' holds text: 'x' in row 0\. .*get_dummies"),
        (["1", "2.5"], r"holds text: '1' in row 0\. .*pd\.to_numeric\(frame\['bad'\]\)"),
        ([None, "7"], r"holds text: '7' in row 1.*to_numeric"),
        ([1, "x"], r"holds objects.*'x' in row 1"),
        (pd.Categorical(["u", "v"]), r"holds categories: 'u' in row 0.*get_dummies"),
        (pd.to_datetime(["2020-01-01", "2021-01-01"]), r"holds dates: .*set_index\('bad'\)"),
        (pd.to_timedelta([1, 2], unit="s"), r"holds durations.*total_seconds"),
        ([1j, 2.0], r"holds complex numbers: 1j.*real and imaginary"),
        ([[1], [2]], r"holds objects.*\[1\] in row 0"),
    ],
)
def test_columns_that_are_not_numbers_are_refused_by_name_value_and_row(column: Any, message: str) -> None:
    with pytest.raises(SchemaError, match=message):
        as_source(pd.DataFrame({"good": OK, "bad": column}))


def test_arrays_that_are_not_numbers_are_refused() -> None:
    with pytest.raises(SchemaError, match=r"column 'v1' holds text: 'b' in row 0"):
        as_source(np.array([[1, "b"], [2, "d"]], dtype=object))
    with pytest.raises(SchemaError, match="complex numbers"):
        as_source(np.ones((2, 2)) * 1j)


@pytest.mark.parametrize(("names", "twice"), [(["a", "b", "a"], "'a'"), ([1, "1", 2], "'1'")])
def test_duplicate_names_are_listed(names: list[Any], twice: str) -> None:
    with pytest.raises(SchemaError, match=f"each column name once, got {twice} more than once"):
        as_source(pd.DataFrame(np.ones((2, 3)), columns=names))


@pytest.mark.parametrize(
    ("column", "values", "kind"),
    [
        ([1, 2], [1, 2], "int"),
        ([True, False], [1, 0], "bool"),
        ([True, None], [1, np.nan], "bool"),
        (np.array([1, 2], dtype=np.float32), [1, 2], "float"),
        (np.array([1, 2], dtype=np.uint8), [1, 2], "int"),
        (pd.array([1, pd.NA], dtype="Int64"), [1, np.nan], "int"),
        (pd.array([1.5, pd.NA], dtype="Float64"), [1.5, np.nan], "float"),
        (pd.array([True, pd.NA], dtype="boolean"), [1, np.nan], "bool"),
        ([Decimal("1.5"), None], [1.5, np.nan], "float"),
        ([None, None], [np.nan, np.nan], "float"),
        ([np.inf, -np.inf], [np.nan, np.nan], "float"),
        ([1e150, -1e150], [1e150, -1e150], "float"),
        ([1e9, 1e9 + 1], [1e9, 1e9 + 1], "float"),
        ([3.0, 3.0], [3, 3], "float"),
    ],
)
def test_numbers_in_any_form_are_taken(column: Any, values: list[float], kind: str) -> None:
    batch = read(pd.DataFrame({"good": OK, "column": column}))
    np.testing.assert_array_equal(batch.values, np.column_stack([OK, values]))
    assert batch.kinds == ("float", kind)


def test_infinities_are_counted_and_missing() -> None:
    batch = read(np.array([[np.inf, 1.0], [-np.inf, 1e150]]))
    np.testing.assert_array_equal(batch.values, [[np.nan, 1.0], [np.nan, 1e150]])
    assert batch.infinite == 2


def test_names_become_text_and_arrays_get_names() -> None:
    assert read(pd.DataFrame(np.ones((2, 2)))).columns == ("0", "1")
    assert read(np.ones((2, 3))).columns == ("v0", "v1", "v2")
    levels = pd.DataFrame(np.ones((2, 1)), columns=pd.MultiIndex.from_tuples([("cpu", "user")]))
    assert read(levels).columns == ("cpu/user",)
    assert read(pd.Series(OK, name="alone")).columns == ("alone",)


def test_masked_arrays_keep_their_mask() -> None:
    masked = np.ma.masked_array(np.ones((2, 2)), mask=[[True, False], [False, False]])
    np.testing.assert_array_equal(read(masked).values, [[np.nan, 1], [1, 1]])


def test_a_row_index_of_dates_becomes_the_times() -> None:
    index = pd.date_range("2020-01-01", periods=2, freq="h", tz="Europe/Berlin")
    times = read(pd.DataFrame({"a": OK}, index=index)).times
    assert times is not None
    assert times.tolist() == np.array(["2019-12-31T23", "2020-01-01T00"], dtype="datetime64[ns]").tolist()
    assert read(pd.DataFrame({"a": OK}, index=pd.period_range("2020", periods=2, freq="M"))).times is not None
    assert read(pd.DataFrame({"a": OK}, index=[5, 6])).times is None


def test_units_of_a_frame_are_kept() -> None:
    frame = pd.DataFrame({"a": OK, "b": OK})
    frame.attrs["units"] = {"a": "hPa"}
    assert read(frame).units == ("hPa", "")


def test_input_is_neither_changed_nor_writable_through_the_batch() -> None:
    frame = pd.DataFrame({"a": [1.0, np.inf], "b": [1, 2]})
    before = frame.copy()
    batch = read(frame)
    pd.testing.assert_frame_equal(frame, before)
    with pytest.raises(ValueError, match="read-only"):
        batch.values[0, 0] = 0.0
    array = np.array([[1.0, np.inf], [2.0, 3.0]])
    read(array)
    assert np.isinf(array[0, 1])
    assert array.flags.writeable


def test_records_may_carry_their_time() -> None:
    moment = np.datetime64("2020-01-01", "ns")
    for time in ("2020-01-01", datetime(2020, 1, 1), moment, pd.Timestamp("2020-01-01")):
        batch = batch_of({"time": time, "a": 1, "b": None, "c": True})
        assert batch.columns == ("a", "b", "c")
        assert batch.kinds == ("int", "float", "bool")
        assert batch.times is not None
        assert batch.times[0] == moment
    named = batch_of(pd.Series([1.0, 2.0], index=["a", "b"], name=pd.Timestamp("2020-01-01")))
    assert named.times is not None
    numbered = batch_of({"timestamp": 12.5, "a": 1})
    assert numbered.times is not None
    assert numbered.times.tolist() == [12.5]
    with pytest.raises(SchemaError, match=r"expected times in 'time'.*'noon' in row 3"):
        batch_of({"time": "noon", "a": 1}, 3)


def test_neighbouring_rows_of_one_form_become_one_batch() -> None:
    items = [{"a": 1}, {"a": 2}, {"b": 3}, np.array([4.0]), np.array([5.0]), np.ones((2, 1)), {"a": 6}]
    assert [(b.columns, len(b)) for b in batches_of(items)] == [
        (("a",), 2),
        (("b",), 1),
        (("v0",), 2),
        (("v0",), 2),
        (("a",), 1),
    ]


@pytest.mark.parametrize(
    ("item", "message"),
    [
        ({"a": 1, "b": "warm"}, "column 'b' holds text: 'warm' in row 7"),
        ({}, "at least one variable, got an empty record for row 7"),
        (3, "expected rows as a dict.*got int 3 for row 7"),
        ("text", "got str 'text' for row 7"),
        (np.ones((2, 2, 2)), r"2-D array.*shape \(2, 2, 2\)"),
    ],
)
def test_items_that_are_no_rows_are_refused_with_their_row(item: Any, message: str) -> None:
    with pytest.raises(DataError, match=message):
        batch_of(item, 7)


def test_a_batch_checks_its_shapes() -> None:
    with pytest.raises(DataError, match=r"\(rows, 2\), got \(3, 1\)"):
        RowBatch(np.ones((3, 1)), ("a", "b"))
    with pytest.raises(DataError, match="3 times"):
        RowBatch(np.ones((3, 1)), ("a",), np.arange(2))
    with pytest.raises(DataError, match="kind and a unit"):
        RowBatch(np.ones((3, 1)), ("a",), kinds=("int", "int"))


def test_sources_in_memory_may_be_built_directly() -> None:
    assert FrameSource(pd.DataFrame({"a": OK}), name="mine").name == "mine"
    assert ArraySource(np.ones((2, 2)), columns=("x", "y")).total_rows == 2
