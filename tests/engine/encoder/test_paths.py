"""Paths as arrays."""

import numpy as np
import pytest

from scarcity.engine.encoder import Path, PathTable
from scarcity.errors import DataError


def test_steps_stand_behind_the_target_chains_in_order_sets_sorted():
    table = PathTable.of(
        [
            Path(((4, 2), (1, 1)), target=3),
            Path(((4, 2), (1, 3), (1, 1)), ordered=False),
            Path(((2, 0),), target=0),
        ],
        5,
    )
    assert table.variables.tolist() == [[3, 4, 1, 0], [0, 1, 1, 4], [0, 2, 0, 0]]
    assert table.lags.tolist() == [[0, 2, 1, 0], [0, 1, 3, 2], [0, 0, 0, 0]]
    assert table.places.tolist() == [[0, 2, 1, 0], [0, 1, 1, 1], [0, 1, 0, 0]]
    assert table.present.astype(int).tolist() == [[1, 1, 1, 0], [0, 1, 1, 1], [1, 1, 0, 0]]
    assert table.ordered.tolist() == [True, False, True]


def test_no_paths_are_a_table_too():
    table = PathTable.of([], 3)
    assert len(table) == 0 and table.variables.shape == (0, 1)


def test_the_order_of_a_set_means_nothing():
    steps = [(3, 1), (0, 2), (2, 1), (0, 1)]
    rng = np.random.default_rng(0)
    orders = [tuple(steps[i] for i in rng.permutation(4)) for _ in range(10)]
    table = PathTable.of([Path(order, ordered=False) for order in orders], 4)
    assert len(np.unique(np.hstack([table.variables, table.lags]), axis=0)) == 1


@pytest.mark.parametrize(
    ("path", "says"),
    [
        (Path(()), "path 1 has none"),
        (Path(((5, 1),)), "0 … 4; a step has variable 5"),
        (Path(((-1, 1),)), "a step has variable -1"),
        (Path(((1, 1),), target=7), "a target has variable 7"),
        (Path(((1, -2),)), "a step has lag -2"),
        (Path(((1, 2, 3),)), r"\(variable, lag\)"),  # pyright: ignore[reportArgumentType]
    ],
)
def test_what_is_no_path_is_refused_with_numbers(path, says):
    with pytest.raises(DataError, match=says):
        PathTable.of([Path(((0, 1),)), path], 5)
