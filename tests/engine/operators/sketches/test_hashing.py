"""Feature hashing: stable places, signs that cancel, rows of any names."""

import subprocess
import sys
import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.engine.operators.sketches import FeatureHashing
from scarcity.errors import DataError, OptionError

numbers = st.floats(-100, 100, width=16)


def place_and_sign(feature, width, seed=0):
    """By hand, in whole numbers of any size."""
    z = zlib.crc32(feature.encode("utf-8", "surrogatepass"))
    z ^= int(np.random.SeedSequence(seed).generate_state(1, np.uint64)[0])
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 % 2**64
    z = (z ^ z >> 27) * 0x94D049BB133111EB % 2**64
    z ^= z >> 31
    return z % 2**63 % width, -1 if z >= 2**63 else 1


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


@pytest.mark.parametrize("name", ["", "\ud800", "🙂" * 300])
@pytest.mark.parametrize("value", [2, True, np.float32(2.0), np.int16(2), "text", 10**30])
def test_names_and_values_of_every_kind_are_hashed_alike(name, value):
    text = isinstance(value, str)
    at, sign = place_and_sign(f"{name}={value}" if text else name, 64, seed=7)
    row = FeatureHashing(64, 7).apply([{name: value}]).toarray()[0]
    assert row[at] == np.float32(sign * (1.0 if text else float(value))) and np.count_nonzero(row) == 1


def test_names_that_meet_with_one_seed_are_apart_with_others():
    names = [f"name {i}" for i in range(200)]
    places = np.array([[place_and_sign(name, 16, seed)[0] for name in names] for seed in range(50)])
    found = FeatureHashing(16, 3).apply([{name: 1.0} for name in names])
    assert (found.indices == places[3]).all()
    meet = (places[:, :, None] == places[:, None]).mean(axis=0)[np.triu_indices(200, 1)]
    # Binomial: 50 seeds, one chance in 16.
    assert abs(meet.mean() - 1 / 16) < 0.003 and meet.max() < 0.4


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
