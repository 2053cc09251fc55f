"""The pure core: which rows a window adds, and when the graph is estimated."""

import itertools
import sys

import numpy as np
import pytest

from scarcity.datasets import linear
from scarcity.discovery import DiscoveryOptions
from scarcity.engine import EvaluatorConfig, MPIEConfig, Window, initial_state, step
from scarcity.errors import SchemaError
from scarcity.numerics.lagged_moments import LaggedMoments

DATA = linear(4, 900, seed=700).data
NAMES = tuple(f"v{i}" for i in range(4))


def config(**options):
    return MPIEConfig(discovery=DiscoveryOptions(max_lag=2), **options)


def window(first, last, **fields):
    return Window.of({"data": DATA[first:last], **fields})


def run(windows, settings=None, state=None):
    settings = settings or config()
    ticks = itertools.count()
    state, outcomes = state or initial_state(NAMES, settings), []
    for each in windows:
        state, outcome = step(state, each, settings, lambda: float(next(ticks)))
        outcomes.append(outcome)
    return state, outcomes


def moments_of(*recordings):
    moments = LaggedMoments(4, 2)
    for rows in recordings:
        moments.absorb(rows, gap=True)
    return moments


def assert_same_moments(state, expected):
    assert state.moments.rows == expected.rows
    assert state.moments.total.weight == expected.total.weight
    np.testing.assert_allclose(np.cov(_covariance(state.moments)), np.cov(_covariance(expected)), rtol=1e-8)


def _covariance(moments):
    """In raw units, so that the origin and scale drop out."""
    total, n = moments.total, moments.total.weight
    mean = total.lagged_totals().ravel() / n
    scale = np.tile(moments.scale, 3)
    return (total.gram() / n - np.outer(mean, mean)) * np.outer(scale, scale)


def test_windows_one_behind_the_other():
    state, outcomes = run([window(0, 300), window(300, 600), window(600, 900)])
    assert_same_moments(state, moments_of(DATA))
    assert [o.rows for o in outcomes] == [300, 300, 300]
    assert (state.windows, state.next_row) == (3, 900)


def test_rows_of_overlapping_windows_count_once():
    starts = range(0, 801, 50)
    state, outcomes = run([window(s, s + 100, start=s) for s in starts])
    assert_same_moments(state, moments_of(DATA))
    assert [o.rows for o in outcomes] == [100] + [50] * 16


def test_a_window_seen_before_adds_nothing():
    state, outcomes = run([window(0, 300, start=0), window(100, 200, start=100), window(300, 900, start=300)])
    assert [o.rows for o in outcomes] == [300, 0, 600]
    assert_same_moments(state, moments_of(DATA))


def test_rows_that_are_lacking_break_the_lags():
    state, _ = run([window(0, 300, start=0), window(400, 900, start=400)])
    assert_same_moments(state, moments_of(DATA[:300], DATA[400:]))
    assert state.next_row == 900


def test_a_gap_breaks_the_lags():
    state, _ = run([window(0, 300, start=0), window(300, 900, start=300, gap=True)])
    assert_same_moments(state, moments_of(DATA[:300], DATA[300:]))


def test_another_recording_counts_from_0_behind_a_gap():
    state, outcomes = run(
        [window(0, 500, start=0), window(500, 700, start=0, gap=True), window(700, 900, start=200)]
    )
    assert [o.rows for o in outcomes] == [500, 200, 200]
    assert_same_moments(state, moments_of(DATA[:500], DATA[500:]))


def test_an_estimate_that_fails_loses_no_row(monkeypatch):
    def broken(*args, **kwargs):
        raise np.linalg.LinAlgError("singular")

    with monkeypatch.context() as patch:
        patch.setattr(sys.modules["scarcity.engine.pools"], "estimate", broken)
        state, outcomes = run([window(0, 300, start=0)])
    assert isinstance(outcomes[0].failure, np.linalg.LinAlgError)
    assert outcomes[0].insight is None
    state, outcomes = run([window(300, 900, start=300)], state=state)
    assert outcomes[0].failure is None
    assert_same_moments(state, moments_of(DATA))


def test_refresh_every_third_window():
    cuts = range(0, 900, 100)
    state, outcomes = run([window(c, c + 100) for c in cuts], config(refresh_every=3))
    assert [o.insight is not None for o in outcomes] == [False, False, True] * 3
    assert "n_links" not in outcomes[0].metrics
    assert outcomes[2].insight["window"] == 3
    assert outcomes[2].insight["rows"] == 300
    assert outcomes[3].metrics["n_links"] == outcomes[2].metrics["n_links"]
    assert state.graph is not None
    assert state.graph.n_rows == 900


def test_figures_on_its_own_work_come_from_the_timer():
    _, [outcome] = run([window(0, 300)])
    assert outcome.metrics["absorb_ms"] == 1000.0
    assert outcome.metrics["refresh_ms"] == 1000.0


def test_the_newest_time_is_told_and_the_step_between_rows():
    times = np.datetime64("2020-01-01T00") + np.arange(300).astype("timedelta64[h]")
    state, [outcome] = run([window(0, 300, timestamp=times)])
    assert outcome.insight["timestamp"] == times[-1]
    assert state.graph is not None
    assert state.graph.time_step == "1 h"
    _, [outcome] = run([window(0, 300, timestamp=17.5)])
    assert outcome.insight["timestamp"] == 17.5


def test_other_variables_are_refused_and_the_state_goes_on():
    settings = config()
    state, _ = run([window(0, 300)], settings)
    for schema, telling in (
        ({"v0": "float", "v1": "float", "v2": "float", "x": "float"}, "missing: 'v3'; new: 'x'"),
        ({"v1": "float", "v0": "float", "v2": "float", "v3": "float"}, "the order differs"),
    ):
        with pytest.raises(SchemaError, match=telling):
            step(state, window(300, 600, schema=schema), settings, lambda: 0.0)
    state, _ = step(state, window(300, 900), settings, lambda: 0.0)
    assert_same_moments(state, moments_of(DATA))


def test_each_refresh_draws_other_blocks():
    state, _ = run([window(0, 800, start=0)])
    again, [outcome] = run([window(0, 800, start=0)], state=state)
    assert outcome.rows == 0
    assert state.graph is not None
    assert again.graph is not None
    np.testing.assert_array_equal(state.graph.effects, again.graph.effects)
    assert state.graph.draws != again.graph.draws


def test_links_are_graded_by_the_configured_rule():
    generous = config(evaluator=EvaluatorConfig(gain_min=0.0, stability_min=0.0, lambda_ci=1e6))
    strict = config(evaluator=EvaluatorConfig(gain_min=1.0))
    one, two = (run([window(0, 900)], c)[0].graph for c in (generous, strict))
    assert one is not None
    assert two is not None
    np.testing.assert_array_equal(one.established, np.nan_to_num(one.gains, nan=-1.0) >= 0)
    assert one.established.any()
    assert not two.established.any()
