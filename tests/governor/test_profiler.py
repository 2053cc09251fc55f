import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.errors import OptionError
from scarcity.governor import METRICS, ProfilerConfig, ResourceProfiler
from scarcity.governor.filters import TrendState, WalkState
from scarcity.governor.profiler import profile

names = st.sampled_from(["cpu_util", "mem_util", "fps", "net_sent_mb"])
samples = st.dictionaries(names, st.floats(0, 1) | st.just(math.nan) | st.just(math.inf))


def test_monotone_figures_have_a_slope_and_bursty_ones_do_not() -> None:
    profiler = ResourceProfiler()
    profiler.update({"mem_util": 0.5, "vram_util": 0.5, "swap_util": 0.5, "cpu_util": 0.5, "fps": 30.0})
    kinds = {name: type(state.filter) for name, state in profiler.state.items()}
    assert kinds == {
        "mem_util": TrendState, "vram_util": TrendState, "swap_util": TrendState, "cpu_util": WalkState,
        "fps": WalkState,
    }  # fmt: skip
    assert {"mem_util", "swap_util", "vram_util", "disk_read_mb"} <= ProfilerConfig().trend_metrics


def test_the_averages_are_the_specifications() -> None:
    profiler = ResourceProfiler()
    profiler.update({"cpu_util": 0.2})
    ema, forecast = profiler.update({"cpu_util": 0.8})
    assert ema["cpu_util"] == pytest.approx(0.7 * 0.2 + 0.3 * 0.8)
    gain = (0.1 + 0.01) / (0.1 + 0.01 + 0.1)
    assert forecast["cpu_util"] == pytest.approx(0.2 + gain * 0.6)


@given(st.lists(samples, max_size=30))
def test_only_figures_that_are_there_are_told_and_all_are_possible(ticks: list[dict[str, float]]) -> None:
    profiler = ResourceProfiler()
    for metrics in ticks:
        ema, forecast = profiler.update(metrics)
        there = {name for name, value in metrics.items() if math.isfinite(value)}
        assert ema.keys() == forecast.keys() == profiler.intervals().keys() == there
        for name, (low, high) in profiler.intervals().items():
            assert low <= forecast[name] <= high
            if METRICS.get(name) is not None and METRICS[name].unit == "share":
                assert low >= 0 and high <= 1


@given(st.lists(samples, max_size=20))
def test_a_figure_that_is_not_finite_leaves_its_state(ticks: list[dict[str, float]]) -> None:
    """As if the tick had brought nothing for it."""
    one, two = ResourceProfiler(), ResourceProfiler()
    for metrics in ticks:
        one.update(metrics)
        two.update({name: value for name, value in metrics.items() if math.isfinite(value)})
    assert dict(one.state) == dict(two.state)


def test_a_figure_that_is_missing_for_long_begins_anew() -> None:
    profiler = ResourceProfiler(ProfilerConfig(forget_after=3))
    profiler.update({"cpu_util": 0.2})
    for _ in range(3):
        assert profiler.update({}) == ({}, {})
    assert profiler.update({"cpu_util": 1.0})[0]["cpu_util"] == pytest.approx(0.44)  # remembered
    for _ in range(4):
        profiler.update({"cpu_util": math.nan})
    assert not profiler.state
    assert profiler.update({"cpu_util": 1.0})[0]["cpu_util"] == 1.0


def test_the_state_is_a_value() -> None:
    config = ProfilerConfig()
    first, _, _ = profile(config, {}, {"mem_util": 0.5})
    kept = dict(first)
    one = profile(config, first, {"mem_util": 0.6})
    two = profile(config, first, {"mem_util": 0.6})
    assert dict(first) == kept
    assert one == two
    with pytest.raises(TypeError):
        first["mem_util"] = first["mem_util"]  # type: ignore[index]


def test_a_leak_is_warned_of_before_the_walk_sees_it() -> None:
    rng = np.random.default_rng(11)
    leak = np.minimum(0.4 + 0.003 * np.maximum(0, np.arange(300) - 60), 1.0)
    seen = np.clip(leak + 0.01 * rng.normal(size=300), 0, 1)
    crossing = int(np.argmax(leak > 0.9))

    def first_warning(config: ProfilerConfig) -> int:
        profiler = ResourceProfiler(config)
        for t, value in enumerate(seen.tolist()):
            if profiler.update({"mem_util": value})[1]["mem_util"] > 0.9:
                return t
        raise AssertionError("no warning")

    assert first_warning(ProfilerConfig()) <= crossing - 10
    assert first_warning(ProfilerConfig(trend_metrics=frozenset())) >= crossing - 2


@pytest.mark.parametrize(
    ("name", "value"),
    [("ema_alpha", 0.0), ("ema_alpha", 1.1), ("kalman_Q", 0.0), ("kalman_R", -1.0), ("forecast_horizon", 0),
     ("coverage", 1.0), ("forget_after", 2.5)],
)  # fmt: skip
def test_the_configuration_has_bounds(name: str, value: float) -> None:
    with pytest.raises(OptionError, match=rf"ProfilerConfig\.{name} must .*; got {value}"):
        ProfilerConfig(**{name: value})  # type: ignore[arg-type]
