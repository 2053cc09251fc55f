"""Feature hashing: stable places, signs that cancel, rows of any names."""

import hashlib
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.engine.operators.sketches import FeatureHashing
from scarcity.errors import DataError, OptionError

numbers = st.floats(-100, 100, width=16)


def place_and_sign(feature, width):
    """By hand, with seed 0."""
    first = hashlib.blake2b(feature.encode(), digest_size=4, key=b"\0").digest()
    number = int.from_bytes(first, "little")
    return number % 2**31 % width, -1 if number >= 2**31 else 1


@given(st.lists(st.dictionaries(st.text(max_size=4), numbers, max_size=5), max_size=4))
def test_each_value_is_added_to_the_place_of_its_name(rows):
    expected = np.zeros((len(rows), 8))
    for m, row in enumerate(rows):
        for name, value in row.items():
            at, sign = place_and_sign(name, 8)
            expected[m, at] += sign * value
    hashed = FeatureHashing(8).apply(rows)
    assert hashed.dtype == np.float32 and hashed.has_sorted_indices
    np.testing.assert_allclose(hashed.toarray(), expected, atol=1e-3)


def test_text_is_a_feature_of_its_own():
    hashing = FeatureHashing(64)
    np.testing.assert_array_equal(
        hashing.apply([{"host": "a"}]).toarray(), hashing.apply([{"host=a": 1.0}]).toarray()
    )
    a, b = (hashing.apply([{"host": host}]).toarray() for host in "ab")
    assert np.count_nonzero(a != b) == 2


def test_another_process_gives_the_same_row():
    script = (
        "from scarcity.engine.operators.sketches import FeatureHashing;"
        "x = FeatureHashing(1024, 3).apply([{'a': 1.5, 'ü': 2.0, 'c': 'd'}]);"
        "print(x.indices.tolist(), x.data.tolist())"
    )
    shown = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout
    x = FeatureHashing(1024, 3).apply([{"a": 1.5, "ü": 2.0, "c": "d"}])
    assert shown.strip() == f"{x.indices.tolist()} {x.data.tolist()}"


def test_inner_products_are_kept_on_average():
    rng = np.random.default_rng(0)
    a, b = ({f"v{i}": value for i, value in enumerate(rng.normal(size=20).tolist())} for _ in range(2))
    truth = sum(a[name] * b[name] for name in a)
    found = []
    for seed in range(400):
        x, y = FeatureHashing(16, seed).apply([a, b]).toarray()
        found.append(float(x @ y))
    assert abs(np.mean(found) - truth) < 4 * np.std(found) / 20
    assert np.std(found) > 0


def test_places_and_signs_are_spread_evenly():
    x = FeatureHashing(16).apply([{f"name {i}": 1.0} for i in range(4000)])
    counts = np.bincount(x.indices, minlength=16)
    assert counts.min() > 250 - 5 * np.sqrt(250) and counts.max() < 250 + 5 * np.sqrt(250)
    assert abs(x.data.sum()) < 5 * np.sqrt(4000)


def test_no_rows_and_empty_rows():
    assert FeatureHashing(8).apply([]).shape == (0, 8)
    assert FeatureHashing(8).apply([{}, {"a": 0.0}]).toarray().tolist() == [[0.0] * 8] * 2


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), 1e300, None, [1.0]])
def test_a_value_that_is_neither_text_nor_a_finite_number_is_refused(bad):
    with pytest.raises(DataError, match="for 'b' in row 1"):
        FeatureHashing(8).apply([{"a": 1.0}, {"b": bad}])


def test_names_and_widths_that_make_no_sense_are_refused():
    with pytest.raises(DataError, match="got 3 in row 0"):
        FeatureHashing(8).apply([{3: 1.0}])  # pyright: ignore[reportArgumentType]
    with pytest.raises(OptionError, match="width"):
        FeatureHashing(0)
