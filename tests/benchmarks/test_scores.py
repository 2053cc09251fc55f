import numpy as np
import pytest

from benchmarks.scores import Found, score


def graph(*links: tuple[int, int, int]) -> np.ndarray:
    out = np.zeros((3, 3, 3), dtype=bool)
    for link in links:
        out[link] = True
    return out


TRUTH = graph((0, 0, 1), (0, 1, 1), (1, 2, 2), (0, 2, 0))


def found(*links: tuple[int, int, int], undirected: tuple[tuple[int, int], ...] = ()) -> Found:
    marks = np.zeros((3, 3), dtype=bool)
    for a, b in undirected:
        marks[a, b] = marks[b, a] = True
    adjacency = graph(*links)
    return Found(adjacency=adjacency, undirected=marks, scores=adjacency.astype(float))


def test_the_truth_scores_one() -> None:
    scores = score(TRUTH, found((0, 1, 1), (1, 2, 2), (0, 2, 0)))
    assert scores["lag_f1"] == scores["lag0_f1"] == scores["summary_f1"] == scores["auroc"] == 1.0
    assert scores["false_lagged"] == scores["false_lag0"] == scores["undirected"] == 0
    assert scores["true_links"] == 3


def test_self_links_count_nowhere() -> None:
    full = [(i, i, lag) for i in range(3) for lag in (1, 2)]
    assert score(TRUTH, found((0, 1, 1), (1, 2, 2), (0, 2, 0), *full))["lag_f1"] == 1.0


def test_the_right_pair_at_the_wrong_lag_is_a_miss_and_a_false_link() -> None:
    scores = score(TRUTH, found((0, 1, 2), (1, 2, 2), (0, 2, 0)))
    assert scores["lag_f1"] == pytest.approx(0.5)
    assert scores["summary_f1"] == 1.0 and scores["false_lagged"] == 1


@pytest.mark.parametrize(
    ("links", "undirected", "lag0_f1", "false"),
    [
        ([(2, 0, 0)], (), 0.0, 1),
        ([], ((0, 2),), 0.0, 0),
        ([], ((0, 1),), 0.0, 1),
        ([(0, 2, 0), (0, 1, 0)], (), 2 / 3, 1),
    ],
    ids=["reversed", "undirected true pair", "undirected false pair", "one too many"],
)
def test_lag_zero(
    links: list[tuple[int, int, int]], undirected: tuple[tuple[int, int], ...], lag0_f1: float, false: int
) -> None:
    scores = score(TRUTH, found(*links, undirected=undirected))
    assert scores["lag0_f1"] == pytest.approx(lag0_f1)
    assert scores["false_lag0"] == false
    assert scores["undirected"] == len(undirected)


def test_without_lag_zero_links_there_is_no_lag_zero_score() -> None:
    assert score(graph((0, 1, 1)), found())["lag0_f1"] is None
