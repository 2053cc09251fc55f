import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.errors import DataError, OptionError, SchemaError
from scarcity.stream import Deseasonalize, FrameSource, RowBatch, deseasonalize, read_recordings
from scarcity.stream.climatology import Climatology
from scarcity.stream.cycle import Cycle

DAYS = 60


def hours(days: int = DAYS) -> pd.DatetimeIndex:
    return pd.date_range("2024-03-01", periods=24 * days, freq="h")


def shared_cycle(seed: int = 0, days: int = DAYS) -> pd.DataFrame:
    """Two series that share a daily cycle and nothing else, and a third that follows the first an hour
    later."""
    rng = np.random.default_rng(seed)
    index = hours(days)
    sun = 3.0 * np.clip(np.sin(2 * np.pi * index.hour / 24), -0.2, None)
    noise = rng.normal(size=(len(index), 3))
    follower = 0.8 * np.roll(noise[:, 0], 1) + 0.6 * noise[:, 2]
    return pd.DataFrame({"a": sun + noise[:, 0], "b": sun + noise[:, 1], "c": sun + follower}, index=index)


def naive(frame: pd.DataFrame, memory_days: float, min_days: int = 3) -> pd.DataFrame:
    """Slow twin: for each value, the weighted mean of the earlier days' means in its hour."""
    out = frame * np.nan
    times = pd.DatetimeIndex(frame.index)
    hourly = frame.groupby([times.floor("D"), times.hour]).mean()
    for row, time in enumerate(frame.index):
        for place, name in enumerate(frame.columns):
            past = hourly[name].xs(time.hour, level=1).dropna()
            past = past[past.index < time.floor("D")]
            if len(past) >= min_days:
                age = (past.index[-1] - past.index).days
                mean = np.average(past, weights=np.exp(-age / memory_days))
                out.iloc[row, place] = frame.iloc[row, place] - mean
    return out


def test_a_shared_cycle_disappears_and_a_planted_link_survives() -> None:
    raw = shared_cycle()
    rest = deseasonalize(raw, cycle="1D")
    assert raw["a"].corr(raw["b"]) > 0.5
    assert abs(rest["a"].corr(rest["b"])) < 0.06
    assert rest["c"].corr(rest["a"].shift(1)) == pytest.approx(0.8, abs=0.04)
    assert rest.index.equals(raw.index)
    assert list(rest.columns) == ["a", "b", "c"]


def holed(step: int = 1) -> pd.DataFrame:
    """Twelve days with missing values, missing hours and two whole days missing."""
    frame = shared_cycle(days=12)
    if step > 1:
        frame.index = frame.index[0] + (frame.index - frame.index[0]) / step
    frame.iloc[40:75, 1] = np.nan
    keep = np.ones(len(frame), dtype=bool)
    keep[[30, 31, 100, 150]] = False
    keep[24 * 5 * (step == 1) : 24 * 7 * (step == 1)] = False
    return frame[keep]


@pytest.mark.parametrize("step", [1, 2])
def test_it_is_the_weighted_mean_of_earlier_days(step: int) -> None:
    frame = holed(step)
    pd.testing.assert_frame_equal(
        deseasonalize(frame, "1D", "5D"), naive(frame, memory_days=5), rtol=1e-10, atol=1e-12
    )


def test_nothing_of_the_present_or_the_future_is_used() -> None:
    frame = shared_cycle(days=10)
    cut = 24 * 7 + 5
    changed = frame.copy()
    changed.iloc[cut:] += 100.0
    pd.testing.assert_frame_equal(deseasonalize(frame).iloc[:cut], deseasonalize(changed).iloc[:cut])
    today = slice(cut, 24 * 8)
    jump = deseasonalize(changed).iloc[today] - deseasonalize(frame).iloc[today]
    np.testing.assert_allclose(jump, 100.0)


def test_warm_up_rows_are_missing_and_exempted_columns_pass() -> None:
    frame = shared_cycle(days=6)
    rest = deseasonalize(frame, columns=["a"], min_cycles=4)
    assert rest["a"].isna().tolist() == [True] * 96 + [False] * 48
    pd.testing.assert_frame_equal(rest[["b", "c"]], frame[["b", "c"]])


@given(st.integers(1, 200), st.sampled_from([1, 2]))
def test_any_chunking_gives_the_same_values_to_the_last_bit(chunk: int, step: int) -> None:
    frame = holed(step)
    (batch,) = read_recordings(Deseasonalize(FrameSource(frame, chunk_rows=chunk), "1D", "3D"))
    np.testing.assert_array_equal(batch.values, deseasonalize(frame, "1D", "3D").to_numpy())


async def test_the_stream_gives_what_the_batch_form_gives() -> None:
    frame = shared_cycle(days=8)
    source = Deseasonalize(FrameSource(frame, chunk_rows=37), "1D")
    for _ in range(2):
        values = np.concatenate([batch.values async for batch in source.batches()])
        np.testing.assert_array_equal(values, deseasonalize(frame).to_numpy())
    assert (source.name, source.total_rows) == ("frame", len(frame))


def test_missing_hours_do_not_shift_the_phase() -> None:
    index = hours(days=30)
    frame = pd.DataFrame({"a": np.sin(2 * np.pi * index.hour / 24)}, index=index)
    kept = np.random.default_rng(0).random(len(frame)) > 0.3
    rest = deseasonalize(frame[kept]).dropna()
    assert len(rest) > 300
    np.testing.assert_allclose(rest, 0.0, atol=1e-12)


def test_a_slow_cycle_fades_as_the_documentation_says() -> None:
    index = hours(days=1461)
    yearly = pd.DataFrame({"a": np.sin(2 * np.pi * np.arange(len(index)) / (24 * 365.25))}, index=index)
    for memory, left in (("30D", 0.46), ("10D", 0.17), ("5D", 0.09)):
        rest = deseasonalize(yearly, memory=memory)["a"].iloc[24 * 365 :]
        assert rest.max() == pytest.approx(left, abs=0.025)


def test_cycles_may_be_counted_in_rows() -> None:
    tide = np.tile(np.arange(5.0)[:, np.newaxis], (10, 2))
    rest = deseasonalize(tide, cycle=5, memory=20)
    assert np.isnan(rest[:15]).all()
    np.testing.assert_array_equal(rest[15:], 0.0)


def test_a_recording_that_begins_earlier_starts_the_climatology_anew() -> None:
    frame = shared_cycle(days=8)
    source = Deseasonalize([frame, frame])
    first, second = read_recordings(source)
    np.testing.assert_array_equal(first.values, second.values)


def test_late_rows_and_rows_without_a_time_are_missing() -> None:
    frame = shared_cycle(days=6)
    times = frame.index.to_numpy().astype("datetime64[ns]").copy()
    times[130] = np.datetime64("NaT")
    times[131] = times[20]
    batch = RowBatch(frame.to_numpy(), ("a", "b", "c"), times)
    (rest,) = read_recordings(Deseasonalize(_Ready(batch)))
    assert np.isnan(rest.values[130:132]).all()
    assert not np.isnan(rest.values[132:]).any()


class _Ready:
    name = "ready"
    total_rows = None

    def __init__(self, batch: RowBatch) -> None:
        self._batch = batch

    def rows(self):
        yield self._batch

    async def batches(self):
        yield self._batch


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"cycle": "1 fortnite"}, OptionError, "duration such as '1D'.*'1 fortnite'"),
        ({"cycle": 0}, OptionError, "positive duration.*got 0"),
        ({"cycle": "1D", "memory": 20}, OptionError, "both as durations or both as rows"),
        ({"memory": "0D"}, OptionError, "positive duration"),
        ({"min_cycles": 0}, OptionError, "1 earlier cycle"),
        ({"cycle": 3, "phases": 4}, OptionError, "phases: expected 1 to 3"),
        ({"columns": ["a", "z"]}, SchemaError, "among a, b, c; got 'z'"),
    ],
)
def test_options_that_do_not_fit_are_refused(
    arguments: dict[str, object], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        deseasonalize(shared_cycle(days=4), **arguments)  # type: ignore[arg-type]


def test_a_duration_needs_times() -> None:
    with pytest.raises(DataError, match=r"1 days.*needs the times of the rows.*DatetimeIndex"):
        deseasonalize(np.ones((5, 2)), cycle="1D")


@given(st.integers(-(10**18), 10**18), st.sampled_from(["1D", "7D", "1h", "36h"]))
def test_cycle_and_phase_go_by_the_time_alone(nanoseconds: int, span: str) -> None:
    cycle = Cycle.of(span)
    times = np.array([nanoseconds]).astype("datetime64[ns]")
    number, phase = cycle.place(RowBatch(np.ones((1, 1)), ("a",), times), 0, cycle.natural_phases)
    begin = nanoseconds - number[0] * cycle.length
    assert 0 <= begin < cycle.length
    assert 0 <= phase[0] < cycle.natural_phases
    assert phase[0] == min(int(begin) * cycle.natural_phases // cycle.length, cycle.natural_phases - 1)


def test_the_step_does_not_write_into_its_arguments() -> None:
    rule = Climatology(phases=2)
    state, values = rule.init(1), np.array([[1.0], [2.0], [3.0]])
    number, phase = np.array([0, 0, 1]), np.array([0, 1, 0])
    before = values.copy()
    after, _ = rule.step(state, values, number, phase)
    np.testing.assert_array_equal(values, before)
    assert state.cycle is None
    assert not state.total.any()
    assert after.total.any()
