"""A data_window as the engine reads it."""

import numpy as np
import pandas as pd
import pytest

from scarcity.engine import Window
from scarcity.errors import DataError, SchemaError


def test_the_bare_minimum():
    window = Window.of({"data": [[1, 2], [3, 4]]})
    assert window.values.tolist() == [[1.0, 2.0], [3.0, 4.0]]
    assert window.values.dtype == np.float64
    assert window.variables == ("v0", "v1")
    assert (window.start, window.gap, window.timestamp) == (None, False, None)


def test_everything():
    times = np.array([1.0, 2.0])
    window = Window.of(
        {
            "data": np.ones((2, 2), dtype=np.float32),
            "schema": {"a": "float", "b": "int"},
            "units": {"a": "hPa", "unknown": "m"},
            "timestamp": times,
            "start": np.int64(7),
            "gap": True,
            "source": "x",
        }
    )
    assert (window.variables, window.start, window.gap) == (("a", "b"), 7, True)
    assert window.timestamp is times
    assert window.units == {"a": "hPa"}


def test_a_frame_names_its_variables_unless_the_schema_does():
    frame = pd.DataFrame({"a": [1, 2], 3: [True, False]})
    assert Window.of({"data": frame}).variables == ("a", "3")
    assert Window.of({"data": frame}).values.tolist() == [[1.0, 1.0], [2.0, 0.0]]
    assert Window.of({"data": frame, "schema": {"x": "int", "y": "bool"}}).variables == ("x", "y")


def test_infinities_are_missing_and_the_payload_stays_untouched():
    data = np.array([[1.0, np.inf], [-np.inf, np.nan]])
    window = Window.of({"data": data})
    np.testing.assert_array_equal(window.values, [[1.0, np.nan], [np.nan, np.nan]])
    assert np.isinf(data).sum() == 2


@pytest.mark.parametrize(
    ("payload", "error", "telling"),
    [
        (None, DataError, "key 'data'; got NoneType"),
        ([1, 2], DataError, "got list"),
        ({"rows": 1}, DataError, "got the keys 'rows'"),
        ({"data": [1.0, 2.0]}, DataError, r"got \(2,\)"),
        ({"data": np.ones((2, 2, 2))}, DataError, r"got \(2, 2, 2\)"),
        ({"data": np.ones((0, 3))}, DataError, r"got \(0, 3\)"),
        ({"data": np.ones((3, 0))}, DataError, r"got \(3, 0\)"),
        ({"data": 5.0}, DataError, r"got \(\)"),
        ({"data": [["a", "b"]]}, DataError, "must be numbers"),
        ({"data": np.ones((2, 2)) * 1j}, DataError, "must be numbers"),
        ({"data": [[1.0], [1.0, 2.0]]}, DataError, "must be numbers"),
        ({"data": np.ones((2, 2)), "schema": {"a": "float"}}, SchemaError, "1 variables, its data has 2"),
        ({"data": np.ones((2, 2)), "schema": ["a", "a"]}, SchemaError, "repeat: 'a'"),
        ({"data": np.ones((2, 2)), "start": "soon"}, DataError, "start must be a whole number; got 'soon'"),
    ],
)
def test_what_cannot_be_read_is_refused(payload, error, telling):
    with pytest.raises(error, match=telling):
        Window.of(payload)
