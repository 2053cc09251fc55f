from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.engine.operators.relational import propagate
from scarcity.engine.operators.structure import link_matrix
from scarcity.errors import DataError, OptionError
from tests.engine.operators.digraphs import Matrix, matrices, relabelled


def told_one_by_one(matrix: Matrix, features: Matrix, hear: str, how: str) -> Matrix:
    out = np.zeros_like(features)
    for i in range(len(matrix)):
        weights = {
            j: matrix[j, i] if hear == "drivers" else matrix[i, j] for j in range(len(matrix)) if j != i
        }
        total = sum(weights.values()) if how == "mean" else 1.0
        for j, weight in weights.items():
            out[i] += features[j] * weight / total if total else 0.0
    return out


@given(matrices(8), st.sampled_from(["drivers", "driven"]), st.sampled_from(["mean", "sum"]))
def test_messages_arrive_as_if_told_one_by_one(matrix: Matrix, hear: Any, how: Any) -> None:
    features = np.random.default_rng(1).normal(size=(len(matrix), 3))
    heard = propagate(link_matrix(matrix), features, layers=2, hear=hear, how=how)
    once = told_one_by_one(matrix, features, hear, how)
    assert np.allclose(heard, [once, told_one_by_one(matrix, once, hear, how)])


@given(matrices(8))
def test_another_order_of_the_variables_gives_the_same_in_that_order(matrix: Matrix) -> None:
    features = np.random.default_rng(1).normal(size=(len(matrix), 2))
    order, turned = relabelled(matrix)
    one = propagate(link_matrix(matrix), features, layers=3)
    assert np.allclose(one[:, order], propagate(link_matrix(turned), features[order], layers=3))


def test_what_does_not_fit_is_refused() -> None:
    links: Any = link_matrix(np.zeros((2, 2)))
    with pytest.raises(DataError, match=r"shape \(2, F\), not \(3, 1\)"):
        propagate(links, np.zeros((3, 1)))
    for wrong in ({"layers": 0}, {"hear": "all"}, {"how": "max"}):
        with pytest.raises(OptionError, match="got"):
            propagate(links, np.zeros((2, 1)), **wrong)  # pyright: ignore[reportArgumentType]
