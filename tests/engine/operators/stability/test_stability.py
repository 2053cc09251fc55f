import numpy as np
import pandas as pd
import pytest

import scarcity
from scarcity.engine import Regime
from scarcity.engine.operators.stability import (
    agreement,
    drifts,
    persistence,
    regime_table,
    resample_agreement,
    window_graphs,
)
from scarcity.errors import DataError, OptionError
from scarcity.graph import GraphDraws
from scarcity.numerics.drift import DriftDetector, DriftState
from tests.graph.examples import HOSTILE, weather


def without(graph, at):
    adjacency = graph.adjacency.copy()
    adjacency[at] = False
    return weather(adjacency=adjacency)


def test_drifts_are_those_of_the_detector():
    rng = np.random.default_rng(1)
    values = rng.normal(size=500) + 3.0 * (np.arange(500) > 250)
    detector, state, alarms = DriftDetector(), DriftState(), []
    for t, value in enumerate(values):
        state, alarm = detector.step(state, float(value))
        alarms += [(t, alarm)] * bool(alarm)
    index = pd.date_range("2024-01-01", periods=500, freq="h")
    table = drifts(pd.DataFrame({"<b>": values, "still": rng.normal(size=500)}, index))
    own = table[table.variable == "<b>"]
    assert list(zip(own.row, own.direction, strict=True)) == alarms and alarms
    assert list(own.time) == [index[t] for t, _ in alarms]
    assert drifts(np.zeros(0)).empty
    with pytest.raises(DataError, match="numbers over time"):
        drifts(["a", "b"])


def test_agreement_counts_links_once():
    graph = weather()
    assert agreement(graph, graph)["jaccard"] == 1
    # temperature → ozone and temperature — wind: the own past of ozone is left out.
    assert agreement(graph, without(graph, (0, 1, 2)))["jaccard"] == 1 / 2
    closed = graph.adjacency.copy()
    closed[0, 2, 0] = True
    directed = weather(adjacency=closed, undirected=np.zeros((3, 3), dtype=bool))
    assert agreement(graph, directed)["jaccard"] == agreement(directed, graph)["jaccard"] == 1
    no_mark = weather(undirected=np.zeros((3, 3), dtype=bool))
    assert agreement(graph, no_mark)["jaccard"] == agreement(no_mark, graph)["jaccard"] == 1 / 2


def test_agreement_sees_signs_and_refuses_strangers():
    graph = weather()
    turned = weather(effects=-graph.effects, ci_low=-graph.ci_high, ci_high=-graph.ci_low)
    assert agreement(graph, turned)["same_sign"] == 0
    with pytest.raises(DataError, match="other variables"):
        agreement(graph, weather(HOSTILE[:3]))


def test_persistence_of_links():
    graph = weather(HOSTILE[:3])
    adjacency = graph.adjacency.copy()
    adjacency[0, 1, 2] = False
    found = persistence([graph, weather(HOSTILE[:3], adjacency=adjacency), graph])
    row = found.links[(found.links.source == HOSTILE[0]) & (found.links.target == HOSTILE[1])].iloc[0]
    assert row.share == 2 / 3 and row.effect == 0.5 and row.spread == 0
    assert found.pairs.jaccard.tolist() == [0.5, 1.0, 0.5] and found.jaccard == 0.5
    with pytest.raises(DataError, match="at least two"):
        persistence([graph])


def test_windows_of_a_steady_system_agree_and_of_a_switching_one_do_not():
    steady = scarcity.datasets.linear(n_variables=5, n_rows=2000, strength=(0.3, 0.6), seed=1).data
    switching = scarcity.datasets.regime_switch(
        5, 2000, switches=[1000], changed=1.0, strength=(0.3, 0.6), seed=1
    ).data
    one, other = (
        persistence(window_graphs(d, windows=2, basis="linear")).jaccard for d in (steady, switching)
    )
    assert one > 0.7 > other
    with pytest.raises(DataError, match="take fewer windows"):
        window_graphs(steady[:200], windows=5)
    with pytest.raises(OptionError, match="at least 2"):
        window_graphs(steady, windows=1)


def test_resamples_agree_as_sets_do():
    effects = np.array([[0.5, 0.0, 0.1], [0.5, 0.2, 0.0], [0.0, 0.0, 0.3]])
    draws = GraphDraws(links=np.array([[0, 1, 2], [2, 1, 1], [1, 1, 1]]), effects=effects)
    table = resample_agreement(weather(draws=draws)).set_index("target")
    # Links into ozone: {0}, {0, 1}, {}; its own past is left out. The graph has the first one.
    assert np.isclose(table.jaccard["ozone"], np.mean([1 / 2, 0, 0])) and table.links["ozone"] == 1
    assert np.isclose(table.to_graph["ozone"], np.mean([1, 1 / 2, 0]))
    assert table.jaccard["wind"] == 1 and table.jaccard["all"] == table.jaccard["ozone"]
    with pytest.raises(DataError, match="carries no draws"):
        resample_agreement(weather(draws=None))


def test_regimes_in_a_table():
    def regime(number, first, graph):
        return Regime(
            id=number, first_row=first, last_row=first + 9, first_time=None, last_time=None, graph=graph
        )

    graph = weather()
    table = regime_table([regime(0, 0, graph), regime(1, 10, without(graph, (0, 1, 2))), regime(2, 20, None)])
    assert table.regime.tolist() == [0, 1, 2] and table.links.tolist()[:2] == [2, 1]
    assert table.gone.tolist()[1] == 1 and table.new.tolist()[1] == 0 and table.jaccard[1] == 0.5
    assert table.links.isna().tolist() == [False, False, True]
    assert regime_table([]).empty
