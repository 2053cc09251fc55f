import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import scarcity
from scarcity.errors import DataError, OptionError


def at(*minutes: float) -> pd.DatetimeIndex:
    return pd.DatetimeIndex(pd.Timestamp("2024-01-01") + pd.to_timedelta(np.array(minutes), unit="min"))


def naive(times, values, step, how):
    """One step after the other: what lies in (t - step, t]."""
    first, last = int(np.ceil(min(times) / step)), int(np.ceil(max(times) / step))
    out = []
    for k in range(first, last + 1):
        inside = [
            v
            for t, v in sorted(zip(times, values, strict=True), key=lambda p: p[0])
            if (k - 1) * step < t <= k * step
        ]
        there = [v for v in inside if v == v]
        if how in ("count", "any"):
            out.append(float(len(there)) if how == "count" else float(bool(there)))
        elif not there:
            out.append(np.nan)
        else:
            out.append(
                float(
                    {"mean": np.mean, "sum": np.sum, "min": np.min, "max": np.max, "last": lambda v: v[-1]}[
                        how
                    ](there)
                )
            )
    return np.array(out)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(-40, 40), st.one_of(st.just(float("nan")), st.integers(-5, 5))),
        min_size=1,
        max_size=25,
    ),
    st.integers(1, 9),
    st.sampled_from(["mean", "last", "sum", "min", "max", "count", "any"]),
)
def test_steps_are_those_of_the_slow_twin(events, step, how):
    times, values = [t for t, _ in events], [float(v) for _, v in events]
    expected = naive(times, values, step, how)
    numeric = scarcity.fuse({"s": pd.Series(values, [float(t) for t in times])}, step=step, how=how)
    dated = scarcity.fuse({"s": pd.Series(values, at(*times))}, step=f"{step}min", how=how)
    for fused in (numeric, dated):
        assert np.allclose(fused.frame["s"], expected, equal_nan=True)
    assert (numeric.frame.index.to_numpy() % step == 0).all()


def test_nothing_is_known_before_it_happened():
    fused = scarcity.fuse({"a": pd.Series([1.0, 2.0, 3.0], at(60, 61, 120))}, step="1h")
    assert fused.frame["a"].tolist() == [1.0, 2.5]
    assert fused.frame.index.tolist() == at(60, 120).tolist()


def test_a_slower_source_stays_missing_between_its_rows():
    slow, fast = pd.Series([5.0, 7.0], at(60, 120)), pd.Series(np.arange(12.0), at(*range(10, 130, 10)))
    assert scarcity.fuse({"slow": slow, "fast": fast}).frame.shape == (2, 2)  # the step of the slowest
    fused = scarcity.fuse({"slow": slow, "fast": fast}, step="10min")
    assert fused.frame["slow"].notna().sum() == 2 and fused.frame["fast"].notna().all()
    slow_one = fused.report.T["slow"]
    assert [slow_one[k] for k in ("interval", "coverage", "behind")] == [3600.0, 2 / 12, 0.0]


def test_delay_and_what_ends_early():
    sources = {"a": pd.Series([1.0, 1.0], at(50, 110)), "b": pd.Series([1.0, 1.0, 1.0], at(60, 120, 180))}
    report = scarcity.fuse(sources, step="1h").report
    assert list(report["delay"]) == [600.0, 0.0] and report["behind"].tolist() == [70 * 60.0, 0.0]


def test_events_become_counts_within_the_span_of_their_source():
    clicks = pd.DataFrame(
        {"kind": ["buy", "look", "look", None], "ok": [True, True, False, True]}, at(70, 80, 130, 250)
    )
    load = pd.Series(range(6), at(*range(60, 420, 60)), dtype=float)
    frame = scarcity.fuse({"clicks": clicks, "load": load}).frame
    nan = np.nan
    assert np.array_equal(frame["clicks.kind=buy"], [nan, 1, 0, 0, 0, nan], equal_nan=True)
    assert np.array_equal(frame["clicks.kind=look"], [nan, 1, 1, 0, 0, nan], equal_nan=True)
    assert np.array_equal(frame["clicks.ok"], [nan, 1, 0, nan, 1, nan], equal_nan=True)
    many = pd.Series([f"text {i}" for i in range(20)], at(*range(1, 21)))
    assert scarcity.fuse({"log": many}, step="1h").frame.to_dict("list") == {"log": [20.0]}


def test_hostile_names_are_kept_as_they_are():
    name = "<img src=x onerror=alert(1)>"
    frame = scarcity.fuse({name: pd.DataFrame({'a b/c#d"': ["=x"]}, at(1))}, step="1h").frame
    assert list(frame.columns) == [f'{name}.a b/c#d"==x']


def test_zones_go_to_utc_and_the_input_stays():
    source = pd.Series([2.0, 1.0], at(120, 60).tz_localize("Europe/Paris"))
    before = source.copy()
    fused = scarcity.fuse({"a": source}, step="1h")
    assert str(pd.DatetimeIndex(fused.frame.index).tz) == "UTC" and fused.frame["a"].tolist() == [1.0, 2.0]
    pd.testing.assert_series_equal(source, before)


def test_a_fused_table_is_discovered():
    rng = np.random.default_rng(1)
    x = rng.normal(size=401)
    load = 0.9 * x[:-1] + 0.3 * rng.normal(size=400)
    fast = pd.Series(np.repeat(x, 4) + 0.1 * rng.normal(size=1604), np.arange(1, 1605) / 4)
    fused = scarcity.fuse({"fast": fast, "slow": pd.Series(load, np.arange(2.0, 402.0))})
    assert fused.step == 1.0
    links = scarcity.discover(fused.frame, max_lag=2, resamples=0).to_pandas()
    strongest = links.iloc[0]
    assert (strongest.source, strongest.target, strongest.lag) == (
        "fast",
        "slow",
        1,
    ) and strongest.effect > 0.9


@pytest.mark.parametrize(
    ("sources", "options", "error", "words"),
    [
        ({}, {}, DataError, "at least one name"),
        ({"a": [1]}, {}, DataError, "DataFrame or a Series"),
        ({"a": pd.Series(dtype=float)}, {}, DataError, "no rows"),
        ({"a": pd.Series([1.0], ["x"])}, {}, DataError, "times as index"),
        ({"a": pd.Series([1.0], pd.DatetimeIndex([pd.NaT]))}, {}, DataError, "have no time"),
        ({"a": pd.Series([1.0], at(1)), "b": pd.Series([1.0], [1.0])}, {}, DataError, "several kinds"),
        (
            {"a": pd.Series([1.0], at(1)), "b": pd.Series([1.0], at(1).tz_localize("UTC"))},
            {},
            DataError,
            "zone",
        ),
        ({"a": pd.Series([1.0], at(1))}, {}, OptionError, "give step"),
        ({"a": pd.Series([1.0], at(1))}, {"step": 3.0}, OptionError, "positive duration"),
        ({"a": pd.Series([1.0], at(1))}, {"step": "0s"}, OptionError, "positive duration"),
        ({"a": pd.Series([1.0, 2.0], at(1, 1e6))}, {"step": "1us"}, DataError, "too small"),
        ({"a": pd.Series(["x"], at(1))}, {"step": "1h", "how": "mean"}, OptionError, "holds text"),
        ({"a": pd.Series([1.0], at(1))}, {"step": "1h", "how": "median"}, OptionError, "how must be one of"),
        (
            {"a": pd.DataFrame({"b": [1.0]}, at(1)), "a.b": pd.Series([1.0], at(1))},
            {"step": "1h"},
            DataError,
            "two columns",
        ),
    ],
)
def test_bad_input(sources, options, error, words):
    with pytest.raises(error, match=words):
        scarcity.fuse(sources, **options)
