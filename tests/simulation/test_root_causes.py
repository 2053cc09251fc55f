"""Root causes: faults with known truth, what holds of every ranking, and what is refused."""

import re
from pathlib import Path
from typing import Any

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import scarcity
from benchmarks.faults import faults
from benchmarks.petshop_incidents import packed
from scarcity.errors import DataError, OptionError, SchemaError
from scarcity.simulation import root_causes

CHAIN = [("a", "b"), ("b", "c"), ("c", "y"), ("d", "y"), ("y", "after")]
NAMES = ["a", "b", "c", "d", "y", "after", "alone"]


def _frames(
    seed: int = 0, *, rows: int = 5, hit: str = "b", size: float = 12.0
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Normal rows of `CHAIN` and an incident in which `hit` is off from the third row on."""
    rng = np.random.default_rng(seed)
    x = {name: rng.normal(size=200 + rows) for name in NAMES}
    x[hit][202:] += size
    for cause, effect in CHAIN:
        x[effect] = x[effect] + x[cause]
    frame = pd.DataFrame(x)[NAMES]
    return frame[:200].reset_index(drop=True), frame[200:].reset_index(drop=True)


@pytest.mark.parametrize("hit", ["a", "b", "c", "d"])
def test_the_deepest_that_moved_is_blamed(hit: str) -> None:
    found = root_causes(CHAIN, *_frames(hit=hit), "y")
    first = found.candidates[0]
    assert first.variable == hit and first.reaches
    assert first.path[0] == hit and first.path[-1] == "y"
    assert all(pair in CHAIN for pair in zip(first.path, first.path[1:], strict=False))
    assert first.began == 2 and found.began == 2


def test_one_that_explains_another_comes_before_it_though_that_moved_farther() -> None:
    normal, incident = _frames(hit="b")
    for name in ("c", "y"):
        incident[name] += np.where(np.arange(5) >= 2, 8.0, 0.0)
    moved = {c.variable: c.moved for c in root_causes(CHAIN, normal, incident, "y").candidates}
    assert moved["c"] > 1.2 * moved["b"] > 0
    assert root_causes(CHAIN, normal, incident, "y").ranking[:2] == ["b", "c"]


def test_what_has_no_way_to_the_target_comes_after_what_has_one_though_it_moved_farther() -> None:
    normal, incident = _frames(hit="d", size=15.0)
    incident["alone"] += np.where(np.arange(5) >= 2, 200.0, 0.0)
    found = root_causes(CHAIN, normal, incident, "y")
    by_name = {c.variable: c for c in found.candidates}
    assert not by_name["alone"].reaches and not by_name["after"].reaches
    assert found.ranking[0] == "d" and by_name["alone"].moved > 10 * by_name["d"].moved


def test_what_was_off_all_the_time_is_no_news() -> None:
    normal, incident = _frames(hit="c")
    incident["d"] = 30.0
    assert root_causes(CHAIN, normal, incident, "y").ranking[0] == "c"


@pytest.mark.parametrize("strength", [3.0, 5.0])
def test_simulated_faults_are_found_with_the_learned_graph(strength: float) -> None:
    places: list[int] = []
    for seed in range(3):
        cases = faults(seed, strength)
        graph = scarcity.discover(cases[0].normal)
        places += [root_causes(graph, c.normal, c.incident, c.target).ranking.index(c.cause) for c in cases]
    assert len(places) > 10
    assert np.mean([place == 0 for place in places]) >= 0.95
    assert max(places) < 3


def test_drivers_explain_what_they_caused() -> None:
    case = faults(1, 5.0)[0]
    graph = scarcity.discover(case.normal)
    by_name = {c.variable: c for c in root_causes(graph, case.normal, case.incident, case.target).candidates}
    own = {name: abs(c.own) for name, c in by_name.items()}
    assert own.pop(case.cause) > 2 * max(own.values())


def test_train_incidents_of_petshop() -> None:
    places: list[int] = []
    for each in packed():
        found = root_causes([(b, a) for a, b in each.calls], each.normal, each.rows, each.target)
        places.append(found.ranking.index(each.cause) + 1)
    assert len(places) == 16
    assert np.mean([place <= 1 for place in places]) >= 0.65
    assert max(places) <= 3


def _messy(seed: int) -> tuple[list[tuple[str, str]], pd.DataFrame, pd.DataFrame]:
    """Random links, cycles too, with constant columns, missing values and moves of any size."""
    rng = np.random.default_rng(seed)
    n = int(rng.integers(2, 9))
    names = [f"v{k}" for k in range(n)]
    before, now = rng.normal(size=(30, n)), rng.normal(size=(int(rng.integers(1, 7)), n))
    before[:, rng.random(n) < 0.3] = rng.choice([0.0, 100.0, -1e6])
    now += np.where(rng.random(n) < 0.4, 10.0 ** rng.integers(-3, 9), 0.0)
    before[:, 1:][rng.random((30, n - 1)) < 0.2] = np.nan
    now[:, 1:][rng.random((len(now), n - 1)) < 0.4] = np.nan
    pairs = [(str(a), str(b)) for a, b in rng.choice(names, size=(int(rng.integers(0, 3 * n)), 2))]
    return pairs, pd.DataFrame(before, columns=names), pd.DataFrame(now, columns=names)


@given(seed=st.integers(0, 10_000))
@settings(max_examples=60, deadline=None)
def test_all_others_are_ranked_and_the_order_of_columns_does_not_matter(seed: int) -> None:
    pairs, normal, incident = _messy(seed)
    kept = normal.copy(), incident.copy()
    found = root_causes(pairs, normal, incident, "v0")
    assert sorted(found.ranking) == sorted(set(normal.columns) - {"v0"})
    scores = [c.score for c in found.candidates]
    assert np.isfinite(scores).all() and min(scores) >= 0
    assert scores == sorted(scores, reverse=True)
    turned = list(np.random.default_rng(seed).permutation(normal.columns))
    again = root_causes(nx.DiGraph(pairs[::-1]), normal[turned], incident[turned[::-1]], "v0")
    assert again.to_pandas().equals(found.to_pandas())
    pd.testing.assert_frame_equal(normal, kept[0])
    pd.testing.assert_frame_equal(incident, kept[1])
    assert found.explain() and str(found) and repr(found)


@given(seed=st.integers(0, 10_000), factor=st.sampled_from([1e-6, 0.1, 7.0, 1e6]))
@settings(max_examples=30, deadline=None)
def test_units_do_not_matter(seed: int, factor: float) -> None:
    pairs, normal, incident = _messy(seed)
    first = root_causes(pairs, normal, incident, "v0").to_pandas()
    second = root_causes(pairs, normal * factor, incident * factor, "v0").to_pandas()
    np.testing.assert_allclose(
        first.set_index("variable")["score"].sort_index(),
        second.set_index("variable")["score"].sort_index(),
        rtol=1e-6,
    )


def test_metrics_that_never_moved_neither_explode_nor_tie() -> None:
    normal, incident = _frames(hit="y", size=15.0)
    for name, drop in (("a", 0.0), ("b", 2.0), ("c", 0.01), ("d", 5.0)):
        normal[name] = 100.0
        incident[name] = 100.0 - np.where(np.arange(5) >= 2, drop, 0.0)
    found = root_causes(CHAIN, normal, incident, "y")
    moved = {c.variable: c.moved for c in found.candidates}
    assert moved["a"] == 0 and moved["b"] == pytest.approx(-20) and moved["d"] == pytest.approx(-50)
    score = {c.variable: c.score for c in found.candidates}
    assert score["a"] == 0 and 0 < score["c"] < score["b"] < score["d"] < 10
    assert found.ranking[0] == "d" and found.ranking.index("b") < found.ranking.index("c")


def test_the_first_row_of_the_incident_may_be_off_for_another_reason() -> None:
    normal, incident = _frames(hit="c", size=25.0)
    incident["y"] -= 9.0
    incident.index = pd.date_range("2026-01-01", periods=5, freq="5min")
    found = root_causes(CHAIN, normal, incident, "y")
    assert found.began == incident.index[2]


def test_one_row_and_a_target_that_did_not_move() -> None:
    normal, incident = _frames()
    assert root_causes(CHAIN, normal, incident[3:4], "y").ranking[0] == "b"
    calm = root_causes(CHAIN, normal, normal[:5], "y")
    assert len(calm.ranking) == 6 and "hardly moved" in calm.explain()


def test_a_graph_that_knows_more_or_less_than_the_frames() -> None:
    normal, incident = _frames()
    found = root_causes([("b", "hidden"), ("hidden", "y")], normal, incident, "y")
    assert found.candidates[0].path == ("b", "hidden", "y")
    assert "hidden" not in found.ranking
    nothing = root_causes([], normal, incident, "y")
    assert len(nothing.ranking) == 6 and any(
        "nothing in the graph leads to y" in note for note in nothing.notes
    )


def test_columns_of_one_frame_only_are_told() -> None:
    normal, incident = _frames()
    found = root_causes(CHAIN, normal.drop(columns="alone"), incident.drop(columns="d"), "y")
    assert sorted(found.ranking) == ["a", "after", "b", "c"]
    assert "only normal has d, left out" in found.notes and "only incident has alone, left out" in found.notes


def test_missing_rows_and_infinite_values() -> None:
    normal, incident = _frames()
    normal.iloc[::3] = np.nan
    incident.iloc[0] = np.nan
    incident.loc[3, "a"] = np.inf
    incident["d"] = np.nan
    found = root_causes(CHAIN, normal, incident, "y")
    assert found.ranking[0] == "b"
    assert "1 infinite values in incident are taken as missing" in found.notes
    assert [c.variable for c in found.candidates if np.isnan(c.moved)] == ["d"]


def test_names_are_shown_as_text() -> None:
    evil = "<img src=x onerror=alert(1)>\x1b[31m\n"
    normal, incident = (frame.rename(columns={"b": evil}) for frame in _frames())
    found = root_causes([("a", evil), (evil, "c"), ("c", "y")], normal, incident, "y")
    assert found.ranking[0] == evil
    assert not hasattr(found, "_repr_html_") and set(found._repr_mimebundle_()) == {"text/plain"}
    for text in (str(found), found.explain(), repr(found)):
        assert "\x1b" not in text and "onerror=alert(1)>\n" not in text


def test_sentences_and_table() -> None:
    found = root_causes(CHAIN, *_frames(), "y")
    assert found.explain().splitlines()[1].startswith("Most likely moved by b, which moved by")
    assert "through b → c → y" in found.explain()
    table = found.to_pandas()
    assert list(table.columns) == ["variable", "score", "moved", "own", "reaches", "through", "began"]
    assert list(table["variable"]) == found.ranking


@pytest.mark.parametrize(
    ("change", "error", "message"),
    [
        ({"target": "yy"}, SchemaError, "did you mean 'y'"),
        ({"target": "nowhere"}, SchemaError, "normal has no column for the target 'nowhere'"),
        (
            {"incident": _frames()[1].drop(columns="y")},
            SchemaError,
            "incident has no column for the target 'y'",
        ),
        ({"incident": _frames()[1][:0]}, DataError, "incident must have rows and columns, got 0 × 7"),
        ({"normal": _frames()[0][:4]}, DataError, "at least 10 rows"),
        ({"normal": np.zeros((20, 2))}, DataError, "must be a DataFrame"),
        ({"incident": _frames()[1].assign(y=np.nan)}, DataError, "no value of 'y'"),
        ({"incident": _frames()[1].assign(a="x")}, DataError, "column 'a' holds"),
        ({"incident": _frames()[1][["y"]]}, DataError, "a column beside 'y'"),
        ({"normal": _frames()[0].rename(columns={"a": "b"})}, SchemaError, "'b' twice"),
        ({"graph": 3}, DataError, "graph must be a CausalGraph"),
        ({"graph": [("a",)]}, DataError, "pairs of names"),
        ({"graph": "a->b"}, DataError, "got str"),
        ({"threshold": 0.0}, OptionError, "above 0"),
    ],
)
def test_what_is_refused(change: dict[str, Any], error: type[Exception], message: str) -> None:
    normal, incident = _frames()
    given_: dict[str, Any] = {"graph": CHAIN, "normal": normal, "incident": incident, "target": "y", **change}
    with pytest.raises(error, match=message):
        root_causes(**given_)


def test_the_example_of_the_page_runs(capsys: pytest.CaptureFixture[str]) -> None:
    page = (Path(__file__).parents[2] / "docs" / "root_causes.md").read_text()
    block = re.search(r"```python\n(.*?)```", page, re.DOTALL)
    assert block
    names: dict[str, Any] = {}
    exec(block[1], names)
    assert names["found"].ranking == ["pump", "flow"]
    assert "through pump → flow → heat" in capsys.readouterr().out
