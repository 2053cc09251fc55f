"""Which extra paths are tried, and what the engine makes of those that promise."""

import numpy as np
import pytest

import scarcity
from scarcity import datasets
from scarcity.discovery import DiscoveryOptions
from scarcity.discovery.memory import notes_on_basis
from scarcity.engine import ControllerConfig, EvaluatorConfig, MPIEConfig, Window, initial_state, step
from scarcity.engine.paths import PathExplorer
from scarcity.graph import CausalGraph
from scarcity.numerics.maps import PRODUCT

WINDOW = 256


@pytest.fixture(scope="module")
def system() -> datasets.System:
    return datasets.interactions(24, 12 * WINDOW, pairs=0.25, together=(0.5, 0.6), seed=5)


@pytest.fixture(scope="module")
def graph(system: datasets.System) -> CausalGraph:
    return scarcity.discover(system.data[:1024], basis="linear", contemporaneous=False, resamples=0)


def explored(system: datasets.System, graph: CausalGraph, budget: int, **options) -> PathExplorer:
    explorer = PathExplorer(24, 3, ControllerConfig(), maps=False, **options)
    for begin in range(0, system.n_rows - WINDOW - 3, WINDOW):
        explorer.explore(system.data[begin : begin + WINDOW + 3], graph, budget)
    return explorer


def named(explorer: PathExplorer) -> set[tuple[int, int]]:
    return {explorer.arms.key(int(arm))[1:] for arm in np.nonzero(~explorer.open)[0]}


def test_pairs_that_act_together_are_named_with_a_fraction_of_the_trials(system, graph) -> None:
    true = {(pair.first, pair.second) for pair in system.pairs}
    explorer = explored(system, graph, budget=28)
    assert explorer.evaluations == 11 * (28 + 24)
    assert true <= named(explorer)


def test_the_strongest_answer_is_that_of_the_truth(system, graph) -> None:
    explorer = explored(system, graph, budget=28)
    for first, second, target, lag in system.pairs:
        arm = int(np.nonzero(explorer.arms.where(((PRODUCT, first, second),)))[0][0])
        assert divmod(int(explorer.evidence.answer[arm]), 24) == (lag - 1, target)


def test_noise_names_as_many_as_chance_does() -> None:
    quiet = datasets.linear(24, 20 * WINDOW, in_degree=0, seed=3)
    explorer = PathExplorer(24, 3, ControllerConfig(), maps=True)
    fitted = scarcity.discover(quiet.data, basis="linear", contemporaneous=False, resamples=0)
    for begin in range(0, quiet.n_rows - WINDOW - 3, WINDOW):
        explorer.explore(quiet.data[begin : begin + WINDOW + 3], fitted, 100)
    # 1,900 trials with 72 answers each, a chance of 4e-5 for one: 6 to be expected, which the exact test turns down.
    assert explorer.evaluations == 19 * (100 + 24) and explorer.found <= 14


def test_what_was_named_is_not_tried_again(system, graph) -> None:
    explorer = explored(system, graph, budget=28)
    closed, trials = ~explorer.open, explorer.evidence.trials.copy()
    everything = explorer.explore(system.data[: WINDOW + 3], graph, 10_000)
    assert everything.tried == len(explorer.arms) - closed.sum()
    np.testing.assert_array_equal(explorer.evidence.trials[closed], trials[closed])
    assert (explorer.evidence.trials[~closed] == trials[~closed] + 1).all()


def test_the_same_seed_tries_the_same(system, graph) -> None:
    one, two, other = (explored(system, graph, 9, seed=seed) for seed in (1, 1, 2))
    np.testing.assert_array_equal(one.evidence.trials, two.evidence.trials)
    assert not np.array_equal(one.evidence.trials, other.evidence.trials)


def test_too_few_rows_or_no_budget_try_nothing(system, graph) -> None:
    explorer = PathExplorer(24, 3, ControllerConfig(), maps=False)
    assert explorer.explore(system.data[:20], graph, 10).tried == 0
    assert explorer.explore(system.data[:300], graph, 0).tried == 0
    assert explorer.evaluations == 0


def test_missing_and_infinite_values_are_taken(system, graph) -> None:
    rows = system.data[: WINDOW + 3].copy()
    rows[::5, 2], rows[7, 3], rows[:, 4] = np.nan, np.inf, np.nan
    explorer = PathExplorer(24, 3, ControllerConfig(), maps=True)
    outcome = explorer.explore(rows, graph, 10_000)
    assert outcome.tried == len(explorer.arms) and np.isfinite(outcome.reward)


def test_of_near_copies_one_alone_is_tried(system) -> None:
    rng = np.random.default_rng(0)
    sizes = system.data.std(0)
    doubled = np.hstack(
        [system.data, system.data[:, :8] + 0.1 * sizes[:8] * rng.normal(size=(system.n_rows, 8))]
    )
    graph = scarcity.discover(doubled[:1024], basis="linear", contemporaneous=False, resamples=0)
    explorer = PathExplorer(32, 3, ControllerConfig(), maps=False)
    for begin in range(0, 8 * WINDOW, WINDOW):
        explorer.explore(doubled[begin : begin + WINDOW + 3], graph, 60)
    tried = np.nonzero(explorer.evidence.trials)[0]
    assert explorer.leading.sum() == 24 * 23 // 2
    assert explorer.leading[tried].all()
    everything = PathExplorer(32, 3, ControllerConfig(), maps=False, copies=2.0)
    everything.explore(doubled[: WINDOW + 3], graph, 60)
    assert everything.leading.all()


def test_a_new_structure_begins_anew_and_what_was_named_stays_named(system, graph) -> None:
    explorer = explored(system, graph, budget=28)
    before = named(explorer)
    explorer.begin_anew()
    assert explorer.evidence.trials.sum() == 0 and named(explorer) == before
    assert explorer.suspicion.windows == 0 and explorer.leading.all() and explorer.state.trials.sum() == 0


def test_rows_that_fade_are_forgotten(system, graph) -> None:
    explorer = explored(system, graph, budget=28, halflife=300.0)
    assert 0 < explorer.suspicion.windows <= 5


def test_noise_is_seldom_named_however_often_it_is_looked_at() -> None:
    rows = np.random.default_rng(5).normal(size=(3 + 120 * WINDOW, 16))
    fitted = scarcity.discover(rows[:2048], basis="linear", contemporaneous=False, resamples=0)
    explorer = PathExplorer(16, 3, ControllerConfig(), maps=False)
    for begin in range(0, 120 * WINDOW, WINDOW):
        explorer.explore(rows[begin : begin + WINDOW + 3], fitted, 40)
    # One look at each of 120 pairs with 48 answers would name .6 of them; 40 looks at each, as they were once, 12.
    assert explorer.evidence.trials.mean() > 30 and explorer.found <= 4
    assert explorer.state.drifts == 0


def test_a_window_that_shouts_is_not_listened_to(graph) -> None:
    rows = np.random.default_rng(6).normal(size=(WINDOW + 3, 24)) * graph.scales + graph.means
    rows[100:] += 6 * graph.scales
    explorer = PathExplorer(24, 3, ControllerConfig(), maps=False)
    outcome = explorer.explore(rows, graph, 200)
    assert outcome.tried == 200 and outcome.found == () and explorer.evidence.trials.sum() == 0


def test_what_is_opened_again_begins_from_nothing(system, graph) -> None:
    explorer = explored(system, graph, budget=28)
    keys = [(PRODUCT, *pair) for pair in named(explorer)][:2]
    explorer.reopen(keys)
    at = explorer.arms.where(tuple(keys))
    assert explorer.open[at].all() and (explorer.evidence.strength[at] == 0).all()


# ---------------------------------------------------------------------------------------------- in the engine
def taken(system: datasets.System, **controller):
    config = MPIEConfig(
        discovery=DiscoveryOptions(contemporaneous=False),
        evaluator=EvaluatorConfig(n_resamples=0),
        controller=ControllerConfig(**controller),
        refresh_every=4,
    )
    state = initial_state(system.variables, config)
    for begin in range(0, system.n_rows, WINDOW):
        rows = {"data": system.to_frame()[begin : begin + WINDOW], "start": begin}
        state, outcome = step(state, Window.of(rows), config, timer=float)
        assert outcome.failure is None
    return state, outcome.metrics


@pytest.fixture(scope="module")
def large() -> datasets.System:
    return datasets.interactions(70, 28 * WINDOW, pairs=0.1, together=(0.35, 0.45), seed=2)


def test_the_graph_of_many_variables_holds_the_products_that_were_found(large) -> None:
    state, metrics = taken(large)
    graph = state.graph
    assert graph is not None and graph.terms is not None
    found = {tuple(graph.terms.index[row, 1:].tolist()) for row in graph.terms.products}
    assert set(large.pairs) <= found and len(found) <= len(large.pairs) + 2
    for first, second, target, lag in large.pairs:
        [record] = [r for r in state.store.hyperedges[frozenset((first, second))] if r.target == target]
        assert record.lag == lag and record.ci_lo * record.ci_hi > 0
    assert metrics["paths"] == 70 * 69 // 2 and metrics["paths_tried"] == 200
    assert metrics["paths_found"] >= len(large.pairs)


def test_short_windows_wait_for_one_another(large) -> None:
    config = MPIEConfig(
        discovery=DiscoveryOptions(contemporaneous=False),
        evaluator=EvaluatorConfig(n_resamples=0),
        refresh_every=20,
    )
    state = initial_state(large.variables, config)
    tried = []
    for begin in range(0, 1200, 50):
        rows = {"data": large.to_frame()[begin : begin + 50], "start": begin}
        state, outcome = step(state, Window.of(rows), config, timer=float)
        assert outcome.failure is None
        tried.append(outcome.metrics["paths_tried"])
    # The first graph comes with window 20, whose rows count too; three windows make a trial.
    assert np.nonzero(tried)[0].tolist() == [21] and max(tried) == 200


def test_without_lags_nothing_is_explored() -> None:
    config = MPIEConfig(discovery=DiscoveryOptions(max_lag=0))
    assert initial_state(tuple(f"x{i}" for i in range(70)), config).paths is None


def test_without_a_budget_nothing_is_tried(large) -> None:
    state, metrics = taken(large, n_arms_max=0)
    assert state.paths is None and "paths" not in metrics
    assert state.graph is not None and (state.graph.terms is None or not len(state.graph.terms.products))


@pytest.mark.parametrize(("n", "explores"), [(10, False), (64, False), (65, True), (400, True), (401, False)])
def test_only_where_the_estimate_does_not_look_at_all_pairs_itself(n: int, explores: bool) -> None:
    options = DiscoveryOptions()
    names = tuple(f"x{i}" for i in range(n))
    assert (initial_state(names, MPIEConfig(discovery=options)).paths is not None) == explores
    assert ("tries some pairs" in " ".join(notes_on_basis(n, options))) == explores
    for fixed in ("linear", "additive", "quadratic"):
        if n < 100:
            config = MPIEConfig(discovery=DiscoveryOptions(basis=fixed))
            assert initial_state(names, config).paths is None
