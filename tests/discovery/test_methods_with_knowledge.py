"""Every method respects what it is told: laws that hold for all of them."""

import asyncio

import numpy as np
import pytest

import scarcity
from scarcity import Knowledge
from scarcity.datasets import contemporaneous
from scarcity.errors import OptionError

METHODS = ["mpie", "pc", "pcmci"]


def found(data, method="mpie", **options):
    return scarcity.discover(data, **{"method": method, "max_lag": 2, "resamples": 20, **options})


def lagged(rows=800, seed=0):
    """v0 → v1 after 1, v1 → v2 after 1; v3 alone."""
    x = np.random.default_rng(seed).normal(size=(rows, 4))
    for t in range(1, rows):
        x[t, 1] += 0.6 * x[t - 1, 0]
        x[t, 2] += 0.6 * x[t - 1, 1]
    return x


def chain(rows=1000, seed=5):
    """a — b — c within rows: Gaussian, so that no data can orient it."""
    rng = np.random.default_rng(seed)
    a = rng.normal(size=rows)
    b = 0.8 * a + rng.normal(size=rows)
    return np.column_stack([a, b, 0.8 * b + rng.normal(size=rows)])


def links(graph):
    return {tuple(map(int, at)) for at in np.argwhere(graph.adjacency)}


@pytest.mark.parametrize("method", METHODS)
def test_a_forbidden_link_is_nowhere(method):
    graph = found(lagged(), method, knowledge=Knowledge(forbidden=[("v0", "v1", 1)]))
    assert (0, 1, 1) not in links(graph) and (1, 2, 1) in links(graph)
    assert graph.effects[0, 1, 1] == graph.scores[0, 1, 1] == 0
    assert np.isnan([graph.p_values[0, 1, 1], graph.ci_low[0, 1, 1]]).all()


@pytest.mark.parametrize("method", METHODS)
def test_a_required_link_is_there_however_weak(method):
    told = Knowledge(required=[("v3", "v0", 2)])
    graph, free = found(lagged(), method, knowledge=told), found(lagged(), method)
    assert links(graph) - links(free) == {(3, 0, 2)}
    assert abs(graph.effects[3, 0, 2]) < 0.1
    assert graph.ci_low[3, 0, 2] < graph.effects[3, 0, 2] < graph.ci_high[3, 0, 2]


@pytest.mark.parametrize("method", METHODS)
def test_known_lags_hold(method):
    told = Knowledge(lags={("v0", "v1"): 2, ("v1", "v2"): [1, 2]})
    graph = found(lagged(), method, knowledge=told)
    assert (0, 1, 1) not in links(graph) and (1, 2, 1) in links(graph)


@pytest.mark.parametrize("method", METHODS)
def test_the_graph_says_what_was_told(method):
    told = Knowledge(forbidden=[("v0", "v1", 1)])
    graph = found(lagged(), method, knowledge=told)
    assert Knowledge.from_json(str(graph.options["knowledge"])) == told
    assert "Told beforehand: forbidden: v0 → v1 at lag 1." in graph.notes
    assert scarcity.CausalGraph.from_json(graph.to_json()) == graph


@pytest.mark.parametrize("method", METHODS)
def test_saying_nothing_changes_nothing(method):
    free, told = found(lagged(), method), found(lagged(), method, knowledge=Knowledge())
    np.testing.assert_array_equal(free.adjacency, told.adjacency)
    np.testing.assert_array_equal(free.effects, told.effects)


@pytest.mark.parametrize("method", METHODS)
def test_names_that_do_not_fit_are_refused(method):
    with pytest.raises(OptionError, match="'w0', which fits no variable"):
        found(lagged(), method, knowledge=Knowledge(forbidden=[("w0", "v1")]))


@pytest.mark.parametrize("method", METHODS)
def test_what_a_required_link_lacks_is_said(method):
    x = lagged()
    x[:, 3] = 5.0
    graph = found(x, method, knowledge=Knowledge(required=[("v3", "v0", 2)]))
    assert (3, 0, 2) not in links(graph)
    assert "Required, and not to be fitted: v3 → v0 at lag 2" in "\n".join(graph.notes)


# ------------------------------------------------------------------------------------- within a row
NOW = ["mpie", "pc"]


@pytest.mark.parametrize("method", NOW)
@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0)])
def test_tiers_orient_what_the_data_cannot(method, order):
    assert found(chain(), method).undirected.sum() == 4
    graph = found(chain(), method, knowledge=Knowledge(tiers=[[f"v{v}"] for v in order]))
    assert not graph.undirected.any()
    assert links(graph) == {(order[0], order[1], 0), (order[1], order[2], 0)}


@pytest.mark.parametrize("method", NOW)
def test_one_forbidden_direction_orients_one_link(method):
    graph = found(chain(), method, knowledge=Knowledge(forbidden=[("v2", "v1", 0)]))
    assert links(graph) == {(1, 2, 0)}
    assert np.argwhere(graph.undirected).tolist() == [[0, 1], [1, 0]]


@pytest.mark.parametrize("method", NOW)
def test_a_required_direction_orients_the_rest(method):
    graph = found(chain(), method, knowledge=Knowledge(required=[("v2", "v1", 0)]))
    assert links(graph) == {(2, 1, 0), (1, 0, 0)}
    assert not graph.undirected.any()


@pytest.mark.parametrize("method", NOW)
def test_a_pair_forbidden_both_ways_is_not_linked(method):
    told = Knowledge(forbidden=[("v0", "v1", 0), ("v1", "v0", 0)])
    graph = found(chain(), method, knowledge=told)
    assert not graph.undirected[0, 1] and not graph.adjacency[[0, 1], [1, 0]].any()


@pytest.mark.parametrize("method", NOW)
def test_required_links_win_over_the_data(method):
    system = contemporaneous(6, 1500, seed=641)
    source, target = (int(v) for v in np.argwhere(system.graph[:, :, 0])[0])
    told = Knowledge(required=[(f"v{target}", f"v{source}", 0)])
    graph = found(system.data, method, knowledge=told)
    assert graph.adjacency[target, source, 0] and not graph.adjacency[source, target, 0]


@pytest.mark.parametrize("method", NOW)
def test_true_knowledge_does_no_harm(method):
    system = contemporaneous(8, 600, seed=642)
    names = tuple(f"v{v}" for v in range(8))
    required = [(names[i], names[j], int(k)) for i, j, k in np.argwhere(system.graph)]
    graph = found(system.data, method, knowledge=Knowledge(required=required), max_lag=system.max_lag)
    assert not (system.graph & ~graph.adjacency).any()
    assert (graph.adjacency & ~system.graph).sum() <= 1


# ---------------------------------------------------------------------------------------- streaming
@pytest.mark.parametrize("method", METHODS)
def test_a_session_ends_with_what_discover_gives(method):
    data = lagged()
    options = {
        "method": method,
        "max_lag": 2,
        "knowledge": Knowledge(tiers=[["v1"], ["v0"]], required=[("v3", "v0", 2)]),
    }
    streamed = asyncio.run(scarcity.Session(data, **options).run())
    whole = scarcity.discover(data, **options)
    np.testing.assert_array_equal(streamed.adjacency, whole.adjacency)
    np.testing.assert_allclose(streamed.effects, whole.effects, atol=1e-9)
    assert streamed.options["knowledge"] == whole.options["knowledge"]


def test_a_session_says_what_does_not_fit():
    session = scarcity.Session(lagged(), knowledge=Knowledge(forbidden=[("w0", "v1")]))
    with pytest.raises(OptionError, match="'w0', which fits no variable"):
        asyncio.run(session.run())
