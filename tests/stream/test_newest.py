import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from scarcity.stream.batch import RowBatch
from scarcity.stream.newest import NewestRows
from scarcity.stream.windows import CountWindows, Window


@given(
    st.lists(st.integers(1, 30), min_size=1, max_size=12),
    st.integers(1, 9),
    st.integers(1, 9),
    st.integers(1, 40),
)
def test_the_newest_rows_whatever_the_windows(
    sizes: list[int], size: int, stride: int, capacity: int
) -> None:
    windows = CountWindows(size=size, stride=min(size, stride))
    newest, state, row = NewestRows(capacity), windows.init(), 0
    published = 0
    for count in sizes:
        values = np.arange(row, row + count, dtype=np.float64)[:, np.newaxis]
        state, full = windows.step(state, RowBatch(values, ("a",), values[:, 0]))
        row += count
        for window in full:
            newest.append(window)
            published = window.start + len(window)
    stretch = newest.stretch()
    if not published:
        assert stretch is None
        return
    assert stretch is not None and stretch.times is not None
    expected = np.arange(max(published - capacity, 0), published)
    assert stretch.values[:, 0].tolist() == stretch.times.tolist() == expected.tolist()
    assert stretch.start == expected[0]


def test_a_gap_is_told_where_it_lies_among_the_rows() -> None:
    newest = NewestRows(5)
    for start, gap in ((0, True), (3, False), (6, True)):
        newest.append(Window(np.zeros((3, 1)), None, start, gap=gap))
    stretch = newest.stretch()
    assert stretch is not None and (stretch.start, stretch.gaps) == (4, (2,))
    newest.append(Window(np.zeros((5, 1)), None, 9))
    assert (stretch := newest.stretch()) is not None and stretch.gaps == ()


def test_a_long_window_is_not_held_for_the_sake_of_its_end() -> None:
    newest, values = NewestRows(4), np.arange(1000.0)[:, np.newaxis]
    newest.append(Window(values, None, 0))
    held = newest._held[0].values
    assert len(held) == 4 and held.base is None and not np.shares_memory(held, values)
    newest = NewestRows(1000)
    newest.append(Window(values, None, 0))
    assert newest._held[0].values is values


def test_times_that_only_some_windows_have_are_none() -> None:
    newest = NewestRows()
    newest.append(Window(np.zeros((2, 1)), np.array([0.0, 1.0]), 0))
    newest.append(Window(np.zeros((2, 1)), None, 2))
    assert (stretch := newest.stretch()) is not None and stretch.times is None
