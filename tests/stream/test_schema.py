import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.errors import SchemaError
from scarcity.stream import RowBatch, SchemaManager
from scarcity.stream.batch import Kind


def batch(*columns: str, value: float = 0.0, kinds: tuple[Kind, ...] = ()) -> RowBatch:
    values = np.array([[ord(name) + value for name in columns]])
    return RowBatch(values, columns, kinds=kinds, units=tuple(name.upper() for name in columns))


def changes(manager: SchemaManager) -> list[tuple[str, tuple[str, ...], int]]:
    return [(event.change, event.columns, event.row) for event in manager.events]


def test_rows_that_fit_pass_untouched() -> None:
    manager = SchemaManager()
    first = batch("a", "b")
    assert manager.align(first) is first
    assert manager.align(second := batch("a", "b", value=1.0)) is second
    assert manager.schema is not None
    assert manager.schema.as_dict() == {"a": "float", "b": "float"}
    assert manager.schema.units == ("A", "B")
    assert (manager.events, manager.rows) == ((), 2)


def test_a_removed_column_is_filled_with_missing_values_and_reported_once() -> None:
    manager = SchemaManager()
    manager.align(batch("a", "b", "c"))
    for _ in range(2):
        aligned = manager.align(batch("a", "c"))
        assert aligned.columns == ("a", "b", "c")
        np.testing.assert_array_equal(aligned.values, [[ord("a"), np.nan, ord("c")]])
    manager.align(batch("a", "b", "c"))
    assert changes(manager) == [("removed", ("b",), 1), ("returned", ("b",), 3)]


def test_an_added_column_is_ignored_and_reported() -> None:
    manager = SchemaManager()
    manager.align(batch("a", "b"))
    aligned = manager.align(batch("x", "a", "b"))
    np.testing.assert_array_equal(aligned.values, batch("a", "b").values)
    assert changes(manager) == [("added", ("x",), 1)]
    assert str(manager.events[0]) == "row 1: 'x' not known at the start, ignored"


def test_a_wider_kind_is_reported_and_a_narrower_one_is_not() -> None:
    manager = SchemaManager()
    manager.align(batch("a", "b", kinds=("int", "float")))
    manager.align(batch("a", "b", kinds=("float", "int")))
    manager.align(batch("a", "b", kinds=("bool", "float")))
    assert manager.schema is not None
    assert (manager.schema.kinds, manager.schema.version) == (("float", "float"), 2)
    assert changes(manager) == [("retyped", ("a",), 1)]


def test_other_variables_altogether_are_refused_with_both_lists() -> None:
    manager = SchemaManager()
    manager.align(batch("a", "b"))
    with pytest.raises(SchemaError, match=r"expected the variables 'a', 'b', got 'x', 'y' from row 1"):
        manager.align(batch("x", "y"))


@given(st.lists(st.permutations("abcdef"), max_size=6))
def test_reordered_columns_are_mapped_by_name(orders: list[list[str]]) -> None:
    manager = SchemaManager()
    first = manager.align(batch(*"abcdef"))
    before = list("abcdef")
    for row, order in enumerate(orders, start=1):
        aligned = manager.align(batch(*order))
        assert aligned.columns == first.columns
        np.testing.assert_array_equal(aligned.values, first.values)
        reported = [event for event in manager.events if event.row == row]
        assert bool(reported) == (order != before and order != list("abcdef"))
        before = order
