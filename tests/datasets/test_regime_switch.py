from itertools import pairwise

import numpy as np
import pytest

from scarcity.datasets import linear, regime_switch
from scarcity.errors import OptionError
from tests.datasets.regression import fit


def test_each_stretch_of_rows_follows_its_own_graph() -> None:
    """Within a regime its links are found and the ones that came or went elsewhere are not there."""
    system = regime_switch(8, 12_000, switches=[5000], changed=0.5, seed=4)
    (first, before), (second, after) = system.regimes
    either = before | after
    for start, stop, graph in ((first, second, before), (second + 3, system.n_rows, after)):
        found, error = fit(system.data, either, start, stop)
        strength = np.abs(found[either] / error[either])
        assert strength[graph[either]].min() > 5.0
        assert strength[~graph[either]].max() < 4.0


def test_the_graph_and_the_coefficients_are_those_of_the_last_regime() -> None:
    system = regime_switch(8, 12_000, n_regimes=3, seed=4)
    np.testing.assert_array_equal(system.graph, system.regimes[-1].graph)
    found, error = fit(system.data, system.graph, system.regimes[-1].first_row + 3, system.n_rows)
    z = (found - system.coefficients)[system.graph] / error[system.graph]
    assert np.abs(z).max() < 4.5


def test_only_the_share_of_targets_changes() -> None:
    system = regime_switch(20, 400, n_regimes=4, changed=0.25, share=0.3, seed=4)
    graphs = [regime.graph for regime in system.regimes]
    for before, after in pairwise(graphs):
        changed = (before != after).any(axis=(0, 2))
        assert 1 <= changed.sum() <= 5
        np.testing.assert_array_equal(after.sum(axis=(0, 2)), before.sum(axis=(0, 2)))


def test_random_switches_leave_every_regime_its_rows() -> None:
    for seed in range(30):
        firsts = [r.first_row for r in regime_switch(3, 90, n_regimes=4, seed=seed).regimes]
        assert firsts[0] == 0
        assert min(np.diff([*firsts, 90])) >= 90 // 8
    assert len({regime_switch(3, 90, seed=seed).regimes[1].first_row for seed in range(10)}) > 3


def test_a_single_regime_is_the_steady_system() -> None:
    assert len(regime_switch(5, 100, n_regimes=1).regimes) == 1
    assert len(linear(5, 100).regimes) == 1


def test_the_switch_rows_are_in_the_text() -> None:
    assert "regimes begin at rows 0, 150" in repr(regime_switch(5, 400, switches=[150]))


@pytest.mark.parametrize("switches", [[0], [400], [200, 100], [100, 100], [-5]])
def test_switches_outside_the_rows_or_out_of_order_are_refused(switches: list[int]) -> None:
    with pytest.raises(OptionError, match="rising within 1…399"):
        regime_switch(5, 400, switches=switches)


def test_more_regimes_than_rows_are_refused() -> None:
    with pytest.raises(OptionError, match="1 to 5 regimes for 10 rows, got n_regimes=6"):
        regime_switch(5, 10, n_regimes=6)
