import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from scarcity.stream.newest import Stretch
from scarcity.widgets.series import axis_of, moves, series_of

VALUES = st.one_of(st.just(float("nan")), st.floats(-1e308, 1e308))


def naive(values: np.ndarray, start: int, each: int) -> list[list[float]]:
    """Smallest and largest of each group of rows, by the index in the stream, in the order in which they came."""
    out: list[list[float]] = []
    for number in range(start // each, (start + len(values) - 1) // each + 1):
        rows = [i for i in range(len(values)) if (start + i) // each == number]
        known = [float(values[i]) for i in rows if np.isfinite(values[i])]
        if not known:
            out.append([np.nan, np.nan])
            continue
        low, high = min(known), max(known)
        out.append([low, high] if known.index(low) <= known.index(high) else [high, low])
    return out


@given(
    arrays(np.float64, st.integers(1, 60), elements=VALUES),
    st.integers(0, 50),
    st.integers(1, 12),
)
def test_thinned_lines_keep_every_peak(column: np.ndarray, start: int, pairs: int) -> None:
    series = series_of(Stretch(column[:, np.newaxis], None, start), pairs)
    expected = column.tolist() if series.each == 1 else np.ravel(naive(column, start, series.each)).tolist()
    low, high = float(series.low[0]), float(series.high[0])
    shown = [low * (1 - h) + high * h for h in series.heights[0].astype(np.float64).tolist()]
    if np.isfinite(low):
        assert (low, high) == (np.nanmin(column), np.nanmax(column))
        size = max(abs(low), abs(high))
        assert shown == pytest.approx(expected, abs=1e-6 * size + 1e-300, nan_ok=True)
        heights = series.heights[np.isfinite(series.heights)]
        assert ((heights >= 0) & (heights <= 1)).all()
    else:
        assert np.isnan(series.heights).all()
    assert series.heights.shape[1] == len(series.rows) <= max(2 * pairs, 2 * (pairs + 1))
    assert (np.diff(series.rows) >= 0).all() and 0 <= series.rows[0] <= series.rows[-1] < len(column)


def test_a_line_that_moves_on_keeps_its_groups() -> None:
    column = np.random.default_rng(0).normal(size=(700, 1))
    first, next_ = (series_of(Stretch(column[start : start + 512], None, start)) for start in (60, 66))
    a, b = (each.low + (each.high - each.low) * each.heights[0] for each in (first, next_))
    assert np.allclose(a[2:-2], b[: len(a) - 4], atol=1e-6)  # the last group was still filling


def test_equal_values_lie_in_the_middle_and_input_is_left_alone() -> None:
    values = np.array([[7.0, np.nan], [7.0, np.nan]])
    values.flags.writeable = False
    series = series_of(Stretch(values, None, 0))
    assert series.heights[0].tolist() == [0.5, 0.5] and np.isnan(series.heights[1]).all()


def test_breaks_stand_where_a_recording_begins() -> None:
    values = np.zeros((30, 1))
    assert series_of(Stretch(values, None, 4, gaps=(12,))).breaks == (12,)
    series = series_of(Stretch(values, None, 4, gaps=(12,)), pairs=10)
    assert (series.each, series.breaks) == (3, (2 * ((4 + 12) // 3 - 4 // 3),))


def at(*hours: float) -> np.ndarray:
    return np.datetime64("2024-03-01T00", "ns") + np.array(
        [int(h * 3600e9) for h in hours], "timedelta64[ns]"
    )


@pytest.mark.parametrize(
    ("times", "kind", "why"),
    [
        (None, "row", ""),
        (at(0, 1, 2), "time", ""),
        (np.array([0.0, 0.5, 1.0]), "number", ""),
        (at(0, 2, 1), "row", "times go back"),
        (at(1, 1, 1), "row", "all times are the same"),
        (np.array([0.0, np.nan, 1.0]), "row", "some times are missing"),
    ],
)
def test_the_axis_is_time_where_time_goes_on(times: np.ndarray | None, kind: str, why: str) -> None:
    axis = axis_of(Stretch(np.zeros((3, 1)), times, 100), np.arange(3))
    assert axis.kind == kind and axis.why.startswith(why) and bool(axis.why) == bool(why)
    if kind == "row":
        assert axis.at == (100.0, 101.0, 102.0)
    if kind == "time":
        assert np.diff(axis.at).tolist() == [3_600_000.0, 3_600_000.0]


def test_moves_are_0_where_they_are_not_known() -> None:
    values = np.zeros((40, 3))
    values[-1] = 3.0
    values[:, 1] = np.nan
    assert moves(values, np.array([0.5, 0.5, 0.0])).tolist() == [6.0, 0.0, 0.0]
    assert moves(values[:5], np.ones(3)).tolist() == [0.0, 0.0, 0.0]
