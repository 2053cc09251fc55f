"""The newest rows, against a list of all rows."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from scarcity.numerics.recent_rows import RecentRows

calls = st.lists(st.tuples(st.integers(0, 12), st.booleans()), max_size=30)


@given(calls, st.integers(1, 10))
def test_the_newest_rows_are_held_cut_at_the_gaps(calls, capacity):
    recent = RecentRows(2, capacity)
    rows, recording, of = [], 0, []
    for length, gap in calls:
        recording += gap
        values = np.arange(len(rows), len(rows) + length)[:, None] + np.array([0.0, 0.5])
        recent.absorb(values, gap=gap)
        rows += list(values)
        of += [recording] * length
    held = recent.stretches()
    assert len(recent) == min(len(rows), capacity) == sum(map(len, held))
    expected = [
        [row for row, k in zip(rows[-capacity:], of[-capacity:], strict=True) if k == each]
        for each in sorted(set(of[-capacity:]))
    ]
    assert len(held) == len(expected)
    for stretch, rows_of in zip(held, expected, strict=True):
        np.testing.assert_array_equal(stretch, rows_of)


def test_stretches_are_recordings():
    recent = RecentRows(1, 5)
    recent.absorb(np.arange(3.0)[:, None])
    recent.absorb(np.arange(3.0, 5.0)[:, None])
    recent.absorb(np.empty((0, 1)), gap=True)
    recent.absorb(np.arange(5.0, 7.0)[:, None])
    assert [s[:, 0].tolist() for s in recent.stretches()] == [[2, 3, 4], [5, 6]]
    recent.absorb(np.arange(7.0, 10.0)[:, None])
    assert [s[:, 0].tolist() for s in recent.stretches()] == [[5, 6, 7, 8, 9]]
    recent.absorb(np.arange(10.0, 30.0)[:, None], gap=True)
    assert [s[:, 0].tolist() for s in recent.stretches()] == [[25, 26, 27, 28, 29]]


def test_memory_is_flat():
    recent = RecentRows(3, 100)
    for begin in range(0, 20_000, 7):
        recent.absorb(np.full((7, 3), float(begin)), gap=begin % 70 == 0)
    assert len(recent._held) <= 207
    assert len(recent._begins) < 30
