import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.errors import OptionError
from scarcity.stream import CountWindows, RowBatch, Window


def rows(first: int, count: int, gap: bool = False) -> RowBatch:
    index = np.arange(first, first + count)
    return RowBatch(index[:, np.newaxis].astype(np.float64), ("row",), index * 10, gap=gap)


def cut(windows: CountWindows, batches: list[RowBatch]) -> list[Window]:
    state, out = windows.init(), []
    for batch in batches:
        state, full = windows.step(state, batch)
        out += full
    return out + windows.flush(state)[1]


def told(windows: list[Window]) -> list[tuple[int, int, bool, list[float], list[int]]]:
    return [
        (w.start, w.repeated, w.gap, w.values[:, 0].tolist(), np.asarray(w.times).tolist()) for w in windows
    ]


def naive(segments: list[int], size: int, stride: int) -> list[tuple[int, int, bool, list[float], list[int]]]:
    """Slow twin: the definition of the windows, written down for whole segments."""
    out, first = [], 0
    for segment in segments:
        end, start, seen = first + segment, first, first
        while seen < end:
            stop = min(start + size, end)
            index = list(range(start, stop))
            out.append(
                (start, seen - start, start == first > 0, [float(i) for i in index], [i * 10 for i in index])
            )
            seen, start = stop, start + stride
        first = end
    return out


sizes = st.integers(1, 12).flatmap(lambda size: st.tuples(st.just(size), st.integers(1, size)))


@given(sizes, st.lists(st.lists(st.integers(0, 15), max_size=6), min_size=1, max_size=4))
def test_any_batching_gives_the_windows_of_the_definition(
    size_stride: tuple[int, int], recordings: list[list[int]]
) -> None:
    size, stride = size_stride
    batches, first = [], 0
    for recording in recordings:
        for position, count in enumerate(recording):
            batches.append(rows(first, count, gap=position == 0))
            first += count
    segments = [total for recording in recordings if (total := sum(recording))]
    assert told(cut(CountWindows(size, stride), batches)) == naive(segments, size, stride)


@given(sizes, st.lists(st.integers(0, 40), max_size=8))
def test_each_row_is_new_in_exactly_one_window(size_stride: tuple[int, int], counts: list[int]) -> None:
    firsts = np.concatenate([[0], np.cumsum(counts)]).astype(int)
    batches = [rows(int(first), count) for first, count in zip(firsts, counts, strict=False)]
    new = [v for w in cut(CountWindows(*size_stride), batches) for v in w.values[w.repeated :, 0]]
    assert new == list(range(sum(counts)))


def test_a_gap_closes_the_window_and_marks_the_next_one() -> None:
    out = cut(CountWindows(size=4), [rows(0, 3), rows(3, 6, gap=True)])
    assert [(w.start, len(w), w.gap) for w in out] == [(0, 3, False), (3, 4, True), (7, 2, False)]


def test_windows_inside_a_batch_are_views_and_nothing_is_writable() -> None:
    batch = rows(0, 8)
    _, out = CountWindows(size=4).step(CountWindows(size=4).init(), batch)
    assert all(np.shares_memory(window.values, batch.values) for window in out)
    joined = cut(CountWindows(size=4), [rows(0, 3), rows(3, 3)])
    for window in out + joined:
        with pytest.raises(ValueError, match="read-only"):
            window.values[0, 0] = 1.0


def test_counting_can_go_on_behind_earlier_rows() -> None:
    windows = CountWindows(size=2)
    _, out = windows.step(windows.init(start=7, gap=True), rows(0, 4))
    assert [(w.start, w.gap) for w in out] == [(7, True), (9, False)]


@pytest.mark.parametrize(
    ("size", "stride", "message"),
    [(0, None, "at least 1, got 0"), (4, 0, "1 to 4 .*got 0"), (4, 5, "1 to 4 .*got 5")],
)
def test_sizes_out_of_range_are_refused(size: int, stride: int | None, message: str) -> None:
    with pytest.raises(OptionError, match=message):
        CountWindows(size=size, stride=stride)
