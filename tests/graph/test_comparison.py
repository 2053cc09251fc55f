"""A found graph beside the true one: counts by hand, laws by Hypothesis, names and shapes."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import scarcity
from scarcity import compare, datasets
from scarcity.errors import DataError
from scarcity.graph import CausalGraph
from tests.graph.examples import fields, graphs, weather

NAMES = ("a", "b", "c")


def mask(*links, lags=3):
    out = np.zeros((3, 3, lags), dtype=bool)
    for link in links:
        out[link] = True
    return out


def graph(*links, undirected=(), names=NAMES, lags=3):
    values = fields(names, lags - 1)
    loose = np.zeros((3, 3), dtype=bool)
    for i, j in undirected:
        loose[i, j] = loose[j, i] = True
    adjacency = mask(*links, lags=lags)
    return CausalGraph(
        **values | {"adjacency": adjacency, "undirected": loose, "scores": adjacency.astype(float)}
    )


TRUTH = mask((0, 0, 1), (0, 1, 1), (1, 2, 2), (0, 2, 0))


def test_the_truth_is_met_in_full() -> None:
    found = compare(TRUTH, graph((0, 1, 1), (1, 2, 2), (0, 2, 0)))
    for score in (found.lagged, found.directed, found.skeleton, found.summary, *found.by_lag):
        assert score is not None
        assert (score.precision, score.recall, score.f1, score.auroc, score.auprc) == (1.0,) * 5
    assert found.summary_skeleton.f1 == 1.0 and np.isnan(found.summary_skeleton.auroc), "all pairs are linked"
    assert (found.distance, found.turned, found.open) == (0, 0, 0)


def test_the_own_past_counts_only_where_it_is_asked_for() -> None:
    every = [(i, i, lag) for i in range(3) for lag in (1, 2)]
    found = compare(TRUTH, graph((0, 1, 1), (1, 2, 2), (0, 2, 0), *every))
    assert found.lagged is not None and found.lagged.found == 2 and found.distance == 0
    found = compare(TRUTH, graph((0, 1, 1), (1, 2, 2), (0, 2, 0), *every), own_past=True)
    assert found.lagged is not None and (found.lagged.true, found.lagged.found, found.lagged.hits) == (
        3,
        8,
        3,
    )
    assert found.distance == 5


def test_the_right_pair_at_the_wrong_lag_is_a_miss_and_a_false_link() -> None:
    found = compare(TRUTH, graph((0, 1, 2), (1, 2, 2), (0, 2, 0)))
    assert found.lagged is not None
    assert (found.lagged.precision, found.lagged.recall, found.lagged.f1) == (0.5, 0.5, 0.5)
    assert [score.hits for score in found.by_lag] == [0, 1]
    assert found.summary.f1 == 1.0 and found.distance == 2


@pytest.mark.parametrize(
    ("links", "undirected", "directed", "skeleton", "distance", "turned", "open_"),
    [
        ([(2, 0, 0)], (), 0.0, 1.0, 1, 1, 0),
        ([], ((0, 2),), 0.0, 1.0, 1, 0, 1),
        ([], ((0, 1),), 0.0, 0.0, 2, 0, 0),
        ([(0, 2, 0), (0, 1, 0)], (), 2 / 3, 2 / 3, 1, 0, 0),
        ([], (), 0.0, 0.0, 1, 0, 0),
    ],
    ids=["turned", "open", "open and false", "one too many", "missed"],
)
def test_lag_zero(links, undirected, directed, skeleton, distance, turned, open_) -> None:
    found = compare(TRUTH, graph((0, 1, 1), (1, 2, 2), *links, undirected=undirected))
    assert found.directed is not None and found.skeleton is not None
    assert found.directed.f1 == pytest.approx(directed) and found.skeleton.f1 == pytest.approx(skeleton)
    assert (found.distance, found.turned, found.open) == (distance, turned, open_)


def test_a_truth_that_leaves_a_direction_open() -> None:
    truth = graph((0, 1, 1), undirected=[(0, 2)])
    assert compare(truth, truth).distance == 0
    found = compare(truth, graph((0, 1, 1), (0, 2, 0)))
    assert found.directed is not None and found.skeleton is not None
    assert found.distance == 1 and found.skeleton.f1 == 1.0 and found.directed.hits == 0
    assert found.summary.true == 3, "either way"


def test_a_truth_without_lags_leaves_the_summary() -> None:
    truth = np.zeros((3, 3), dtype=bool)
    truth[0, 1] = truth[1, 2] = True
    found = compare(truth, graph((0, 1, 2), (2, 1, 1)))
    assert (found.lagged, found.directed, found.skeleton, found.by_lag) == (None, None, None, ())
    assert (found.summary.hits, found.summary_skeleton.hits) == (1, 2)
    assert found.distance == 1, "a turned link costs 1"
    assert list(found.to_pandas().index) == ["any lag", "any lag, either way"]


def test_lags_of_one_side_are_empty_on_the_other() -> None:
    found = compare(TRUTH, graph((0, 1, 1), lags=2))
    assert found.lagged is not None
    assert (found.lagged.true, found.lagged.hits, len(found.by_lag)) == (2, 1, 2)
    found = compare(TRUTH[:, :, :2], graph((0, 1, 1), (1, 2, 2)))
    assert found.lagged is not None and (found.lagged.true, found.lagged.found) == (1, 2)
    assert compare(TRUTH[:, :, :1], graph((0, 2, 0), lags=1)).lagged is None


def test_variables_are_matched_by_name() -> None:
    turned = graph((2, 1, 1), (1, 0, 2), (2, 0, 0), names=("c", "b", "a"))
    assert compare(graph((0, 1, 1), (1, 2, 2), (0, 2, 0)), turned).distance == 0
    by_place = compare(graph((0, 1, 1), names=("v0", "v1", "v2")), graph((0, 1, 1)))
    assert by_place.distance == 0
    with pytest.raises(DataError, match="only the truth has 'd', only the found graph has 'c'"):
        compare(graph(names=("a", "b", "d")), graph())


@pytest.mark.parametrize("truth", [np.zeros((3, 3)), np.zeros((3, 2, 2), dtype=bool), "truth", None, weather])
def test_other_truths_are_refused(truth) -> None:
    with pytest.raises(DataError, match=r"truth must be a CausalGraph|variables"):
        compare(truth, graph())


def test_another_number_of_variables_is_refused() -> None:
    with pytest.raises(DataError, match="2 variables, the found graph 3"):
        compare(np.zeros((2, 2, 2), dtype=bool), graph())


def test_nothing_in_nothing() -> None:
    found = compare(mask(), graph())
    assert found.lagged is not None and found.lagged.f1 == 1.0 and found.distance == 0
    assert np.isnan(
        [found.lagged.precision, found.lagged.recall, found.lagged.auroc, found.lagged.auprc]
    ).all()


def test_it_reads_as_a_table() -> None:
    text = str(compare(TRUTH, graph((0, 1, 1), (2, 0, 0))))
    assert "precision  recall" in text and "lag 0, directed" in text and "lag 2" in text
    assert text.endswith("structural Hamming distance 2; at lag 0 1 turned round, 0 without direction")


def test_systems_and_graphs_of_discover() -> None:
    system = datasets.contemporaneous(6, 1000, seed=5004)
    found = compare(system, scarcity.discover(system.data, resamples=0))
    assert found.lagged is not None and found.lagged.recall > 0.9 and found.lagged.auprc > 0.9
    cells = datasets.sachs()
    assert compare(cells, scarcity.discover(np.log(cells.frame), max_lag=0, method="pc")).summary.true == 18


@given(graphs())
def test_a_graph_equals_itself(one) -> None:
    found = compare(one, one)
    assert (found.distance, found.turned) == (0, 0)
    assert found.summary.f1 == 1.0
    assert found.lagged is None or found.lagged.f1 == 1.0


@given(graphs(), st.randoms(use_true_random=False))
def test_the_distance_is_symmetric_and_f1_too(one, random) -> None:
    links = [tuple(map(int, at)) for at in np.argwhere(one.adjacency)]
    gone = random.sample(links, len(links) // 2)
    fewer = one.adjacency.copy()
    for at in gone:
        fewer[at] = False

    class Other:
        adjacency, undirected, scores = fewer, one.undirected, one.scores

    there, back = compare(one, Other()), compare(Other(), one)
    assert there.distance == back.distance
    assert there.distance == sum(1 for source, target, _ in gone if source != target)
    assert there.summary.f1 == back.summary.f1
