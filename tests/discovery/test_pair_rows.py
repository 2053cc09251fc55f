"""Rows behind pairs of columns, counted one by one."""

import numpy as np
import pytest

from scarcity.discovery.pair_rows import pair_rows
from scarcity.numerics.lagged_moments import LaggedMoments
from scarcity.numerics.presence import MOST_VARIABLES


@pytest.mark.parametrize("n", [3, MOST_VARIABLES + 1])
def test_pairs_are_counted(n):
    x = np.random.default_rng(0).normal(size=(90, n))
    x[np.random.default_rng(1).random(x.shape) < np.linspace(0, 0.6, n)] = np.nan
    moments = LaggedMoments(n, 4)
    moments.absorb(x)
    rows = pair_rows(moments, 2)
    assert rows.shape == (n, 3 * n)
    here = np.isfinite(x)
    for target, source, lag in ((0, 1, 1), (1, 0, 2), (2, 1, 0), (2, 2, 2), (n - 1, 0, 1)):
        together = here[4:, target] & here[4 - lag : 90 - lag, source]
        assert rows[target, lag * n + source] == together.sum()


def test_complete_and_fading_rows():
    moments = LaggedMoments(2, 2, halflife=50.0)
    moments.absorb(np.random.default_rng(2).normal(size=(800, 2)))
    assert (pair_rows(moments, 1) == 798).all()
    faded = pair_rows(moments, 1, decay=True)
    assert np.ptp(faded) == 0 and 130 < faded[0, 0] < 160, "2 / ln 2 · halflife"
