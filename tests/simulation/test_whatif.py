"""What-ifs against systems whose answers are known, and what is refused."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import scarcity
from scarcity.datasets import contemporaneous, linear
from scarcity.errors import DataError, OptionError, SchemaError
from scarcity.graph import CausalGraph
from scarcity.simulation import Shift, UnstableModelWarning, effects, forecast, whatif
from tests.simulation.by_hand import graph_of

CHAIN = {("a", "b", 1): 0.5, ("b", "c", 0): -0.8, ("a", "a", 1): 0.6}


def test_a_shock_travels_along_the_links():
    graph = graph_of("abc", CHAIN, max_lag=1)
    result = whatif(graph, shock={"a": 2.0}, start=np.zeros((1, 3)), horizon=4)
    a = 2.0 * 0.6 ** np.arange(4)
    b = np.array([0.0, *0.5 * a[:-1]])
    assert result.effect == pytest.approx(np.column_stack([a, b, -0.8 * b]))
    assert result.mean == pytest.approx(result.effect)  # from the means on, nothing else moves


def test_a_held_variable_does_not_hear_what_drives_it():
    graph = graph_of("abc", CHAIN, max_lag=1)
    result = whatif(graph, do={"b": 1.0}, start=np.array([[3.0, 0.0, 0.0]]), horizon=3)
    assert result.mean[:, 1] == pytest.approx(1.0)
    assert result.mean[:, 2] == pytest.approx(-0.8)
    assert result.baseline[:, 1] == pytest.approx(0.5 * 3.0 * 0.6 ** np.arange(3))
    assert result.effect[:, 0] == pytest.approx(0.0)


def test_a_variable_may_be_held_at_one_value_a_step():
    graph = graph_of("abc", CHAIN, max_lag=1)
    result = whatif(graph, do={"b": [1.0, 2.0, 3.0]}, start=np.zeros((1, 3)), horizon=3)
    assert result.mean[:, 1] == pytest.approx([1.0, 2.0, 3.0])


def test_a_shift_adds_to_what_drives_anyway():
    graph = graph_of("abc", CHAIN, max_lag=1)
    result = whatif(graph, do={"a": Shift(1.0)}, start=np.zeros((1, 3)), horizon=4)
    assert result.effect[:, 0] == pytest.approx(np.cumsum(0.6 ** np.arange(4)))


def test_a_cut_link_carries_nothing_and_a_new_one_does():
    graph = graph_of("abc", CHAIN, max_lag=1)
    start = np.array([[1.0, 0.0, 0.0]])
    cut = whatif(graph, do={("a", "b", 1): 0.0}, start=start, horizon=3)
    assert cut.mean[:, 1:] == pytest.approx(0.0)
    new = whatif(graph, do={("a", "c", 1): 2.0}, start=start, horizon=2)
    assert new.effect[:, 2] == pytest.approx([2.0, 2.0 * 0.6])


def test_answers_are_in_the_variables_own_units():
    graph = graph_of("abc", CHAIN, max_lag=1)
    scales, means = np.array([2.0, 10.0, 0.1]), np.array([5.0, -3.0, 100.0])
    ratio = scales[None, :, None] / scales[:, None, None]
    other = replace(graph, scales=scales, means=means, coefficients=graph.coefficients * ratio)
    plain = whatif(graph, do={"a": 1.0}, start=np.zeros((1, 3)))
    there = whatif(other, do={"a": 7.0}, start=means[None])
    assert there.effect == pytest.approx(plain.effect * scales)
    assert there.mean == pytest.approx(plain.mean * scales + means)


def test_learned_answers_come_near_the_truth_and_bands_hold_it():
    system = linear(5, 2000, seed=11)
    graph = scarcity.discover(system.data)
    scales = system.data.std(0)
    result = whatif(graph, shock={"v0": scales[0]}, horizon=6)
    true = np.zeros((6 + 3, 5))
    weights = system.coefficients
    for step in range(6):
        true[3 + step] = sum(weights[:, :, lag].T @ true[3 + step - lag] for lag in range(1, 4))
        true[3 + step, 0] += scales[0] * (step == 0)
    assert np.abs((result.effect - true[3:]) / scales).max() < 0.08
    inside = (result.effect_low - 1e-9 <= true[3:]) & (true[3:] <= result.effect_high + 1e-9)
    assert inside.mean() > 0.8


def test_without_a_start_the_newest_rows_count():
    system = linear(4, 800, seed=2)
    graph = scarcity.discover(system.data)
    assert whatif(graph).mean == pytest.approx(whatif(graph, start=system.data[-3:]).mean)
    names = list(graph.variables)[::-1]
    frame = pd.DataFrame(system.data[-5:], columns=list(graph.variables))[names]
    assert whatif(graph, start=frame).mean == pytest.approx(whatif(graph).mean)


def test_the_same_seed_gives_the_same_answer_and_a_loaded_graph_too():
    graph = scarcity.discover(linear(4, 800, seed=2).data)
    first = whatif(graph, shock={"v1": 1.0}, seed=4)
    again = whatif(CausalGraph.from_json(graph.to_json()), shock={"v1": 1.0}, seed=4)
    assert np.array_equal(first.low, again.low) and np.array_equal(first.effect_high, again.effect_high)
    assert not np.array_equal(first.low, whatif(graph, shock={"v1": 1.0}, seed=5).low)


def test_impacts_say_how_much_when_and_through_what():
    graph = graph_of("abc", CHAIN, max_lag=1)
    result = whatif(graph, shock={"a": 1.0}, start=np.zeros((1, 3)))
    assert [impact.variable for impact in result.impacts] == ["b", "c"]
    assert result.impacts[1].through == "a → b (1) → c (0)"
    assert result.impacts[1].step == 2 and result.impacts[1].effect == pytest.approx(-0.4)
    assert "c falls by 0.4" in result.explain() and "through a → b (1) → c (0)" in result.explain()


def test_all_is_in_the_table_and_the_picture():
    graph = graph_of("abc", CHAIN, max_lag=1)
    result = whatif(graph, shock={"a": 1.0}, start=np.zeros((1, 3)), horizon=5)
    table = result.to_pandas()
    assert len(table) == 15
    assert table.query("variable == 'c' and step == 2").effect.item() == pytest.approx(-0.4)
    pytest.importorskip("matplotlib").use("agg")
    axes = result.plot()
    assert [axis.get_title(loc="left") for axis in np.ravel(axes)[:3]] == ["a", "b", "c"]
    with pytest.raises(OptionError, match="'zz'"):
        result.plot(["zz"])


def test_bends_move_the_expected_path_as_the_system_would():
    rng = np.random.default_rng(5)
    rows = np.zeros((4000, 2))
    for t in range(1, len(rows)):
        rows[t, 0] = 0.5 * rows[t - 1, 0] + rng.standard_normal()
        rows[t, 1] = rows[t - 1, 0] ** 2 + rng.standard_normal()
    graph = scarcity.discover(pd.DataFrame(rows, columns=["x", "y"]), max_lag=1)
    assert graph.bases["y"] != "linear"
    for level in (-2.0, 0.0, 2.0):
        result = whatif(graph, do={"x": level}, horizon=4)
        assert result.mean[-1, 1] == pytest.approx(level**2, abs=0.35)
    free = whatif(graph, horizon=60)
    assert free.mean[-1] == pytest.approx(rows.mean(0), abs=0.25)


def test_a_bent_target_that_remembers_long_stays_at_its_mean():
    rng = np.random.default_rng(5)
    rows = np.zeros((6000, 2))
    for t in range(1, len(rows)):
        rows[t, 0] = 0.5 * rows[t - 1, 0] + rng.standard_normal()
        rows[t, 1] = 0.97 * rows[t - 1, 1] + 0.5 * rows[t - 1, 0] ** 2 + rng.standard_normal()
    graph = scarcity.discover(pd.DataFrame(rows, columns=["x", "y"]), max_lag=1)
    assert graph.bases["y"] != "linear"
    free = whatif(graph, start=rows.mean(0)[None], horizon=60, draws=0)
    assert (free.mean - rows.mean(0)) / rows.std(0) == pytest.approx(0.0, abs=0.3)


def test_an_open_direction_that_matters_is_refused_and_can_be_averaged_over():
    system = contemporaneous(5, 3000, seed=4)
    graph = scarcity.discover(system.data)
    source, target = next((int(i), int(j)) for i, j, lag in np.argwhere(graph.adjacency) if lag == 0)
    adjacency, undirected = graph.adjacency.copy(), graph.undirected.copy()
    adjacency[source, target, 0] = False
    undirected[source, target] = undirected[target, source] = True
    effects, coefficients = graph.effects.copy(), graph.coefficients.copy()
    effects[target, source, 0] = effects[source, target, 0]
    graph = replace(
        graph, adjacency=adjacency, undirected=undirected, effects=effects, coefficients=coefficients
    )
    name = graph.variables[source]
    with pytest.raises(DataError, match="direction the data leave open"):
        whatif(graph, shock={name: 1.0})
    result = whatif(graph, shock={name: 1.0}, undirected="average")
    assert any("Averaged over the directions" in note for note in result.notes)
    assert np.isfinite(result.effect).all()
    assert whatif(graph).mean.shape == (12, 5)  # a forecast needs no directions


def test_turning_an_open_link_leaves_the_forecast_as_it_is():
    """All directions of a class make the same rows: only interventions differ."""
    from scarcity.simulation.model import point
    from scarcity.simulation.open_links import averaged
    from scarcity.simulation.run import Plan, run

    weights = {
        ("a", "b", 0): 0.7,
        ("a", "a", 1): 0.5,
        ("b", "b", 1): 0.3,
        ("a", "b", 1): 0.2,
        ("b", "a", 1): 0.1,
    }
    graph = graph_of("ab", weights, max_lag=1, undirected=[("a", "b")], resamples=4)
    models = averaged(graph, point(graph), np.random.default_rng(0))
    plan = Plan.nothing(5, 2)
    free = np.stack([run(model, np.array([[1.0, -2.0]]), plan)[0] for model in models])
    assert np.ptp(free, axis=0) == pytest.approx(0.0, abs=1e-7)
    pushed = Plan(plan.held, plan.values, np.array([[1.0, 0.0], *[[0.0, 0.0]] * 4]))
    answers = {round(float(run(model, np.zeros((1, 2)), pushed)[0, 0, 1]), 3) for model in models}
    assert answers == {0.0, 0.7}


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 6), st.floats(-3, 3))
def test_linear_answers_add_up(seed: int, horizon: int, size: float):
    rng = np.random.default_rng(seed)
    links = {
        (a, b, lag): float(rng.uniform(-0.4, 0.4))
        for a in "abc"
        for b in "abc"
        for lag in (0, 1, 2)
        if rng.random() < 0.4 and (lag or a < b)
    }
    graph = graph_of("abc", links, max_lag=2)
    start = rng.standard_normal((2, 3))
    both = whatif(graph, shock={"a": size, "b": 1.0}, start=start, horizon=horizon)
    one = whatif(graph, shock={"a": size}, start=start, horizon=horizon)
    other = whatif(graph, shock={"b": 1.0}, start=start, horizon=horizon)
    assert both.effect == pytest.approx(one.effect + other.effect, abs=1e-9)
    assert (both.low <= both.mean + 1e-12).all() and (both.mean <= both.high + 1e-12).all()


def test_an_unstable_model_warns_and_says_why():
    graph = graph_of("abc", {("a", "b", 1): 1.1, ("b", "a", 1): 1.1, ("c", "c", 1): 0.5}, max_lag=1)
    with pytest.warns(UnstableModelWarning, match="'a' and 'b' feeds back on itself and grows 1.100-fold"):
        result = whatif(graph, shock={"a": 1.0}, start=np.zeros((1, 3)))
    assert "unstable" in result.explain()


def test_what_is_held_cannot_feed_back():
    graph = graph_of("abc", {("a", "b", 1): 1.1, ("b", "a", 1): 1.1, ("c", "c", 1): 0.5}, max_lag=1)
    result = whatif(graph, do={"a": 1.0}, start=np.zeros((1, 3)))  # a warning would be an error here
    assert not any("unstable" in note for note in result.notes)


def test_forecasts_and_effects_warn_of_an_unstable_model_too():
    graph = graph_of("abc", {("a", "b", 1): 1.1, ("b", "a", 1): 1.1, ("c", "c", 1): 0.5}, max_lag=1)
    with pytest.warns(UnstableModelWarning):
        assert any("unstable" in note for note in forecast(graph).notes)
    with pytest.warns(UnstableModelWarning):
        effects(graph, "a", "b")


def test_a_graph_without_links_stays_at_its_means():
    graph = graph_of("ab", {}, max_lag=1)
    result = whatif(graph, shock={"a": 1.0}, start=np.zeros((1, 2)), horizon=3)
    assert result.effect.tolist() == [[1.0, 0.0], [0.0, 0.0], [0.0, 0.0]]
    assert "no other variable is moved" in result.explain()


def test_a_graph_without_rows_starts_at_the_means_and_says_so():
    graph = replace(graph_of("abc", CHAIN, max_lag=1), last_rows=np.empty((0, 0)))
    assert any("starts at the means" in note for note in whatif(graph).notes)


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        ({"horizon": 0}, OptionError, "horizon must be a whole number of at least 1; got 0"),
        ({"horizon": 2.5}, OptionError, "horizon"),
        ({"draws": -1}, OptionError, "draws"),
        ({"undirected": "guess"}, OptionError, "refuse"),
        (
            {"do": {"rainn": 1.0}},
            SchemaError,
            "names 'rainn', which the graph does not have; did you mean 'rain'",
        ),
        ({"shock": {"q": 1.0}}, SchemaError, "it has 'rain', 'river'"),
        ({"do": {"rain": "much"}}, OptionError, "must be a finite number; got 'much'"),
        ({"do": {"rain": float("nan")}}, OptionError, "finite number"),
        ({"do": {"rain": [1.0, 2.0]}}, OptionError, "12 of them, one a step"),
        ({"do": {("rain", "river"): 1.0}}, OptionError, r"\(source, target, lag\)"),
        ({"do": {("rain", "river", 7): 1.0}}, DataError, "whole number from 0 to 1"),
        ({"do": {("rain", "rain", 0): 1.0}}, DataError, "cannot drive itself within a row"),
        ({"start": [[np.nan, 0.0]]}, DataError, "start holds nan for 'rain' 1 row before the first step"),
        ({"start": [[1.0, 2.0, 3.0]]}, DataError, "at least 1 row"),
        ({"start": [["a", "b"]]}, DataError, "start must hold numbers"),
        ({"start": pd.DataFrame({"rain": [1.0]})}, SchemaError, "start lacks the columns 'river'"),
        ({"start": pd.DataFrame({"rian": [1.0]})}, SchemaError, "did you mean 'rain'"),
    ],
)
def test_bad_questions_get_a_plain_answer(arguments, error, words):
    graph = graph_of(("rain", "river"), {("rain", "river", 1): 0.5}, max_lag=1)
    with pytest.raises(error, match=words):
        whatif(graph, **arguments)


def test_links_that_go_round_within_a_row_are_refused():
    graph = graph_of("abc", {("a", "b", 0): 0.5, ("b", "c", 0): 0.5, ("c", "a", 0): 0.5}, max_lag=1)
    with pytest.raises(DataError, match="go round in a circle among 'a', 'b', 'c'"):
        whatif(graph)


def test_other_methods_say_that_their_links_are_taken_as_certain():
    graph = scarcity.discover(linear(4, 600, seed=2).data, method="pcmci")
    result = whatif(graph, shock={"v0": 1.0})
    assert any("taken as certain" in note for note in result.notes)
    assert (result.effect_high - result.effect_low).max() > 0
