import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import scarcity
from scarcity.errors import DataError, OptionError, SchemaError
from scarcity.stream import Detrend, FrameSource, RowBatch, detrend, read_recordings

ROWS = 2000


def drifting(seed: int = 0) -> pd.DataFrame:
    """Two series that drift and nothing else in common; the third follows the first a row later."""
    noise = np.random.default_rng(seed).normal(size=(ROWS, 3))
    noise[1:, 2] = 0.8 * noise[:-1, 0] + 0.6 * noise[1:, 2]
    slope = np.linspace(0, 6, ROWS)[:, None] * np.array([1.0, -1.0, 0.5])
    index = pd.date_range("2024-01-01", periods=ROWS, freq="h")
    return pd.DataFrame(noise + slope, columns=["a", "b", "c"], index=index)


def test_each_value_is_compared_with_the_weighted_mean_of_the_earlier_ones() -> None:
    frame = drifting().iloc[:300]
    rest = detrend(frame, halflife=20)
    expected = frame - frame.ewm(halflife=20, adjust=True).mean().shift(1)
    pd.testing.assert_frame_equal(rest.iloc[20:], expected.iloc[20:])
    assert rest.iloc[:20].isna().all(axis=None)
    assert rest.index.equals(frame.index)


def test_times_and_rows_agree_where_rows_come_evenly_and_gaps_age_the_level() -> None:
    frame = drifting().iloc[:300]
    pd.testing.assert_frame_equal(detrend(frame, "20h"), detrend(frame, 20))
    holed = frame.drop(frame.index[100:200])
    expected = holed - holed.ewm(halflife="20h", times=holed.index.to_series()).mean().shift(1)
    pd.testing.assert_frame_equal(detrend(holed, "20h").iloc[20:], expected.iloc[20:])


def test_shared_trends_make_links_that_go_with_them() -> None:
    frame = drifting()
    raw, calm = scarcity.discover(frame, max_lag=2), scarcity.discover(detrend(frame, 100), max_lag=2)
    assert raw.adjacency[0, 1].any() and any("detrend" in note for note in raw.notes)
    assert {(s, t) for s, t, _ in np.argwhere(calm.adjacency)} == {(0, 2)}
    assert not any("detrend" in note for note in calm.notes)
    assert calm.effects[0, 2, 1] == pytest.approx(0.8, abs=0.05)


def test_stationary_series_are_not_said_to_drift() -> None:
    for seed in range(20):
        system = scarcity.datasets.linear(6, 800, seed=seed)
        assert not any("drift" in n for n in scarcity.discover(system.data, resamples=0).notes)


def test_missing_values_stay_missing_and_do_not_move_the_level() -> None:
    frame = drifting().iloc[:200]
    frame.iloc[50:60, 0] = np.nan
    rest = detrend(frame, 10)
    assert rest["a"].iloc[50:60].isna().all() and rest["a"].iloc[60:].notna().all()
    pd.testing.assert_series_equal(rest["b"], detrend(drifting().iloc[:200], 10)["b"])


@given(st.lists(st.integers(1, 60), max_size=6))
def test_any_batching_gives_the_same_rows(cuts: list[int]) -> None:
    frame = drifting().iloc[:150]
    whole = detrend(frame, 15).to_numpy()
    treat = Detrend(frame, 15).treat()
    (batch,) = list(FrameSource(frame).rows())
    borders = sorted({min(sum(cuts[:k]), len(frame)) for k in range(1, len(cuts) + 1)})
    parts = np.split(np.arange(len(frame)), borders)
    out = [
        treat(RowBatch(batch.values[rows], batch.columns), batch.values[rows]) for rows in parts if len(rows)
    ]
    np.testing.assert_array_equal(np.concatenate(out), whole)


def test_other_columns_pass_unchanged() -> None:
    frame = drifting().iloc[:100]
    rest = detrend(frame, 10, columns=["a"])
    pd.testing.assert_frame_equal(rest[["b", "c"]], frame[["b", "c"]])


def test_what_cannot_be_is_refused() -> None:
    frame = drifting().iloc[:50]
    with pytest.raises(OptionError, match="positive"):
        detrend(frame, 0)
    with pytest.raises(DataError, match="DatetimeIndex"):
        detrend(frame.reset_index(drop=True), "1D")
    with pytest.raises(SchemaError, match="'x'"):
        detrend(frame, 10, columns=["x"])


def test_the_next_recording_starts_anew() -> None:
    frame = drifting().iloc[:100].reset_index(drop=True)
    both = read_recordings(Detrend([frame, frame + 50.0], 10))
    rows = np.concatenate([recording.values for recording in both])
    np.testing.assert_allclose(rows[100:], rows[:100], atol=1e-9)
