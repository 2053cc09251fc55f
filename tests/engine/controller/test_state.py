"""The first state of the bandit."""

import numpy as np
import pytest

from scarcity.engine import BanditRouter
from scarcity.errors import OptionError


def test_nothing_was_tried():
    paths = np.array([[0, 2], [1, -1]])
    state = BanditRouter().init(paths, 3, prior=0.5, seed=4)
    assert (state.arms, state.prior, state.seed, state.heat, state.drifts) == (2, 0.5, 4, 1.0, 0)
    assert state.lengths.tolist() == [2, 1]
    assert not state.trials.any() and state.coverage.tolist() == [0, 0, 0]
    paths[0, 0] = 1
    assert state.paths.tolist() == [[0, 2], [1, -1]]


@pytest.mark.parametrize(
    ("paths", "options", "telling"),
    [
        ([0, 1], {}, r"shape \(arms, longest path\)"),
        ([[0.5]], {}, "float64"),
        ([[3]], {}, "between 0 and 2.*got 3 to 3"),
        ([[-2]], {}, "got -2"),
        ([[0, -1], [-1, -1]], {}, "arm 1 passes over none"),
        ([[0]], {"prior": float("nan")}, "finite number.*nan"),
        ([[0]], {"seed": -1}, "at least 0; got -1"),
    ],
)
def test_refuses_what_is_no_arm(paths, options, telling):
    with pytest.raises(OptionError, match=telling):
        BanditRouter().init(paths, 3, **options)
