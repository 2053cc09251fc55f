import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.errors import OptionError
from scarcity.governor.filters import DampedTrend, RandomWalk, TrendState, WalkState, ema
from tests.governor import naive

values = st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=60)
horizons = st.integers(1, 40)


def trended(series: list[float], trend: DampedTrend | None = None) -> TrendState:
    trend, state = trend or DampedTrend(), None
    for value in series:
        state = trend.step(state, value)
    assert state is not None
    return state


def walked(series: list[float], walk: RandomWalk | None = None) -> WalkState:
    walk, state = walk or RandomWalk(), None
    for value in series:
        state = walk.step(state, value)
    assert state is not None
    return state


@given(values, st.floats(0.01, 1.0))
def test_the_average_is_its_weights_written_out(series: list[float], alpha: float) -> None:
    state = None
    for value in series:
        state = ema(state, value, alpha)
    assert state == pytest.approx(naive.average(series, alpha), rel=1e-9, abs=1e-6)


@given(values, st.floats(1e-3, 1.0), st.floats(1e-3, 1.0))
def test_the_walk_is_the_conditional_mean(series: list[float], q: float, r: float) -> None:
    state = walked(series, RandomWalk(Q=q, R=r))
    assert state.level == pytest.approx(naive.walk_level(series, q, r), rel=1e-6, abs=1e-3)


@given(values, horizons)
def test_the_trend_is_the_matrix_filter(series: list[float], horizon: int) -> None:
    forecast = DampedTrend().forecast(trended(series), horizon)
    expected = naive.trend_forecast(series, horizon)
    scale = max(map(abs, series))
    assert forecast == pytest.approx(expected, rel=1e-6, abs=1e-9 * scale + 1e-12)


@given(st.lists(st.floats(0.01, 1.0), min_size=2, max_size=60), st.sampled_from([1e-3, 8.0, 1e6]))
def test_the_unit_of_a_figure_does_not_matter(series: list[float], unit: float) -> None:
    scaled = [unit * value for value in series]
    for one, two in (
        (DampedTrend().forecast(trended(series), 16), DampedTrend().forecast(trended(scaled), 16)),
        (RandomWalk().forecast(walked(series), 16), RandomWalk().forecast(walked(scaled), 16)),
    ):
        assert [unit * each for each in one] == pytest.approx([*two], rel=1e-6, abs=1e-9 * unit)


@given(st.floats(-1e9, 1e9), horizons)
def test_a_constant_stays_what_it_is(value: float, horizon: int) -> None:
    series = [value] * 30
    assert DampedTrend().forecast(trended(series), horizon).value == pytest.approx(value)
    assert RandomWalk().forecast(walked(series), horizon).value == pytest.approx(value)
    assert RandomWalk().forecast(walked(series), horizon).sd == 0.0
    assert ema(ema(None, value, 0.3), value, 0.3) == pytest.approx(value)


def test_a_ramp_goes_on_and_the_walk_stays_behind() -> None:
    ramp = [0.1 + 0.004 * t for t in range(100)]
    ahead = 0.1 + 0.004 * (99 + 16)
    assert DampedTrend().forecast(trended(ramp), 16).value == pytest.approx(ahead, abs=0.01)
    assert RandomWalk().forecast(walked(ramp), 16).value < 0.1 + 0.004 * 99


def test_a_step_is_no_trend() -> None:
    rng = np.random.default_rng(5)
    step = (0.4 + 0.2 * (np.arange(200) >= 190) + 0.002 * rng.normal(size=200)).tolist()
    free = DampedTrend(outlier=1e9, loudest=1e9)
    bound = DampedTrend().forecast(trended(step), 16).value
    assert abs(bound - 0.6) < 0.5 * abs(free.forecast(trended(step, free), 16).value - 0.6)


def test_that_costs_a_leak_on_a_quiet_figure_few_values() -> None:
    rng = np.random.default_rng(6)
    quiet = (0.4 + 1e-4 * rng.normal(size=300)).tolist()

    def short_by(trend: DampedTrend, length: int) -> float:
        leak = [*quiet, *(0.4 + 0.01 * t for t in range(1, length + 1))]
        return 0.4 + 0.01 * (length + 16) - trend.forecast(trended(leak, trend), 16).value

    free = DampedTrend(outlier=1e9, loudest=1e9)
    assert short_by(DampedTrend(), 15) < short_by(free, 11)
    assert short_by(DampedTrend(loudest=2.5), 15) > short_by(
        free, 11
    )  # where the noise is bound too, it costs more


def test_the_width_of_forecasts_grows_with_the_horizon_and_the_noise() -> None:
    rng = np.random.default_rng(7)
    quiet = (0.5 + 0.01 * rng.normal(size=300)).tolist()
    loud = (0.5 + 0.05 * rng.normal(size=300)).tolist()
    for forecast in (
        lambda series, h: DampedTrend().forecast(trended(series), h),
        lambda series, h: RandomWalk().forecast(walked(series), h),
    ):
        assert forecast(quiet, 1).sd < forecast(quiet, 16).sd < forecast(loud, 16).sd
        assert 0.009 < forecast(quiet, 1).sd < 0.02


@given(st.lists(st.floats(-1e12, 1e12), min_size=1, max_size=80))
def test_a_forecast_is_finite(series: list[float]) -> None:
    assert all(map(math.isfinite, DampedTrend().forecast(trended(series), 40)))
    assert all(map(math.isfinite, RandomWalk().forecast(walked(series), 40)))


@pytest.mark.parametrize("name", ["Q", "R", "memory"])
def test_parameters_have_bounds(name: str) -> None:
    for value in (0.0, -1.0, math.nan, math.inf, True):
        with pytest.raises(OptionError, match=f"RandomWalk.{name} must"):
            RandomWalk(**{name: value})
    with pytest.raises(OptionError, match=r"DampedTrend\.damping must lie above 0 and below 1; got 1\.0"):
        DampedTrend(damping=1.0)
