"""The default method on systems whose graph is known."""

import numpy as np
import pytest

from scarcity.datasets import contemporaneous, linear, population_effects, with_missing
from scarcity.discovery import About, DiscoveryOptions, estimate
from scarcity.numerics.lagged_moments import LaggedMoments
from tests.discovery.truth import cross, f1


def estimated(data, *, before=None, **options):
    chosen = DiscoveryOptions(**{"resamples": 0, **options})
    moments = LaggedMoments(data.shape[1], chosen.max_lag, halflife=chosen.halflife)
    moments.absorb(data)
    names = tuple(f"v{i}" for i in range(data.shape[1]))
    return estimate(moments, About(variables=names), chosen, before)


def graph_of(data, **options):
    return estimated(data, **options).graph


ABOUT = About(variables=tuple(f"v{i}" for i in range(10)))
SEEDS = range(600, 605)


@pytest.mark.parametrize(
    ("make", "least", "least_lag0"),
    [
        (lambda seed: linear(10, 1000, seed=seed), 0.97, None),
        (lambda seed: linear(10, 1000, seed=seed, noise="student"), 0.97, None),
        (lambda seed: linear(30, 1000, seed=seed), 0.97, None),
        (lambda seed: contemporaneous(10, 1000, seed=seed), 0.96, 0.96),
        (lambda seed: with_missing(linear(10, 1000, seed=seed), seed=seed), 0.93, None),
        (lambda seed: with_missing(contemporaneous(10, 2000, seed=seed), outage=5, seed=seed), 0.93, 0.90),
    ],
    ids=["linear", "student", "linear30", "contemporaneous", "missing", "outages"],
)
def test_links_are_found(make, least, least_lag0):
    lagged, lag0 = [], []
    for seed in SEEDS:
        system = make(seed)
        found = graph_of(system.data)
        lagged.append(f1(cross(found.adjacency), cross(system.graph)))
        lag0.append(f1(found.adjacency[:, :, 0], system.graph[:, :, 0]))
    assert np.mean(lagged) >= least
    if least_lag0 is not None:
        assert np.mean(lag0) >= least_lag0


@pytest.mark.parametrize("tails", ["gaussian", "student"])
def test_noise_has_no_links(tails):
    false = 0
    for seed in range(20):
        rng = np.random.default_rng(seed)
        x = rng.normal(size=(1000, 10)) if tails == "gaussian" else rng.standard_t(5, size=(1000, 10))
        found = graph_of(x)
        false += int(cross(found.adjacency, lag0=True).sum()) + int(found.undirected.sum()) // 2
    assert false / 20 <= 0.2


def test_in_consecutive_windows_of_noise_few_show_a_link():
    shown = []
    for seed in range(10):
        rng = np.random.default_rng(seed)
        moments = LaggedMoments(10, 3)
        for _ in range(12):
            moments.absorb(rng.normal(size=(100, 10)))
            found = estimate(moments, ABOUT, DiscoveryOptions(resamples=0)).graph
            shown.append(bool(cross(found.adjacency, lag0=True).any() or found.undirected.any()))
    # The level is 10 targets at .01; neighbouring windows share most of their rows.
    assert np.mean(shown) <= 0.2


@pytest.mark.parametrize("make", [linear, contemporaneous])
def test_intervals_of_true_links_cover_the_truth(make):
    inside = []
    for seed in range(620, 632):
        system = make(8, 1000, seed=seed)
        found = graph_of(system.data)
        links = found.adjacency & system.graph
        truth = population_effects(system)
        inside.append((found.ci_low[links] <= truth[links]) & (truth[links] <= found.ci_high[links]))
    covered = np.concatenate(inside)
    assert len(covered) > 200
    assert 0.84 <= covered.mean() <= 0.95


@pytest.mark.parametrize("rows", [100, 300])
def test_intervals_cover_true_links_that_are_too_weak_to_be_found(rows):
    inside: list[np.ndarray] = []
    found_share = []
    for seed in range(630, 642):
        options = {"strength": (0.05, 0.2), "share": 0.6, "seed": seed}
        system = contemporaneous(8, rows, **options)
        found = graph_of(system.data)
        links, truth = system.graph, population_effects(system)
        told = links & np.isfinite(found.ci_low)
        assert told[:, :, 1:].sum() == links[:, :, 1:].sum()
        found_share.append(found.adjacency[links].mean())
        inside.append((found.ci_low[told] <= truth[told]) & (truth[told] <= found.ci_high[told]))
    covered = np.concatenate(inside)
    assert np.mean(found_share) < 0.6
    assert 0.85 <= covered.mean() <= 0.97
    assert len(covered) > 0.9 * 12 * 24


def test_effects_in_raw_units():
    system = contemporaneous(6, 4000, seed=640)
    found = graph_of(system.data)
    links = found.adjacency & system.graph
    np.testing.assert_allclose(found.coefficients[links] / system.coefficients[links], 1.0, atol=0.35)
    scale = found.scales[:, None] / found.scales[None, :]
    np.testing.assert_allclose(found.effects, found.coefficients * scale[:, :, None], atol=1e-9)


def same_links(one, two):
    np.testing.assert_array_equal(one.adjacency, two.adjacency)
    np.testing.assert_array_equal(one.undirected, two.undirected)


def test_units_and_offsets_do_not_matter():
    data = contemporaneous(8, 800, seed=650, raw=True).data
    rng = np.random.default_rng(0)
    scaled = data * np.exp(rng.uniform(-5, 5, 8)) * rng.choice([-1, 1], 8) + rng.normal(0, 1e3, 8)
    one, two = graph_of(data, resamples=20), graph_of(scaled, resamples=20)
    same_links(one, two)
    np.testing.assert_allclose(np.abs(one.effects), np.abs(two.effects), atol=1e-6)
    np.testing.assert_allclose(one.stability, two.stability, atol=0.051)


def test_far_offsets_do_not_matter():
    data = contemporaneous(8, 800, seed=651, raw=True).data
    one, two = graph_of(data), graph_of(data + 1e9)
    same_links(one, two)
    np.testing.assert_allclose(one.effects, two.effects, atol=1e-4)


@pytest.mark.parametrize("seed", [652, 653, 654])
def test_the_order_of_the_variables_does_not_matter(seed):
    data = contemporaneous(8, 1000, seed=seed).data
    shuffle = np.random.default_rng(seed).permutation(8)
    one, two = graph_of(data), graph_of(data[:, shuffle])
    np.testing.assert_array_equal(one.adjacency[np.ix_(shuffle, shuffle)], two.adjacency)
    np.testing.assert_allclose(one.effects[np.ix_(shuffle, shuffle)], two.effects, atol=1e-7)


def test_a_warm_start_gives_the_same_graph():
    data = contemporaneous(10, 1000, seed=655).data
    cold = estimated(data)
    warm = estimated(data, before=cold)
    same_links(cold.graph, warm.graph)


def test_the_seed_decides_nothing_but_the_resamples():
    data = linear(6, 500, seed=656).data
    one, same, other = (graph_of(data, resamples=30, seed=s) for s in (1, 1, 2))
    assert one == same
    same_links(one, other)
    np.testing.assert_array_equal(one.effects, other.effects)
    assert one.draws is not None
    assert other.draws is not None
    assert one.draws != other.draws


def test_stability_gain_and_draws_belong_to_the_links():
    system = contemporaneous(8, 1000, seed=657)
    found = graph_of(system.data, resamples=50)
    links = found.adjacency.copy()
    links[:, :, 0] |= found.undirected
    np.testing.assert_array_equal(np.isfinite(found.stability), links)
    assert np.isfinite(found.gains[found.adjacency]).all()
    assert found.stability[links].mean() > 0.9
    assert (found.gains[links] > -0.01).all()
    assert not found.established[~links].any()
    assert found.draws is not None
    drawn = {tuple(int(i) for i in link) for link in found.draws.links}
    assert {tuple(int(i) for i in link) for link in np.argwhere(found.adjacency)} <= drawn
    assert found.draws.effects.shape[0] == 50
    assert graph_of(system.data).draws is None


def test_scores_rank_links_above_the_rest():
    found = graph_of(contemporaneous(8, 1000, seed=658).data)
    links = found.adjacency.copy()
    links[:, :, 0] |= found.undirected
    assert found.scores[links].min() >= 3 + 2.79
    assert found.scores[~links].max() <= 2.5
    assert (found.p_values[found.adjacency] < 0.01).all()


def test_a_gaussian_chain_within_rows_stays_undirected():
    rng = np.random.default_rng(5)
    a = rng.normal(size=1000)
    b = 0.8 * a + rng.normal(size=1000)
    c = 0.8 * b + rng.normal(size=1000)
    found = graph_of(np.column_stack([a, b, c]), resamples=20)
    assert not found.adjacency.any()
    assert found.undirected.tolist() == [[False, True, False], [True, False, True], [False, True, False]]
    assert found.links == 2
    assert (found.effects[:, :, 0][found.undirected] != 0).all()
    assert np.isfinite(found.ci_low[:, :, 0][found.undirected]).all()
    ends = found.ci_low[[0, 2], [2, 0], 0]
    assert np.isfinite(ends).sum() == 1, "of the two ends of the chain one is behind the other"
    told = found.ci_low[:, :, 0] <= 0
    assert told[0, 2] or told[2, 0], "the middle explains the ends' correlation"
    np.testing.assert_array_equal(np.isfinite(found.stability[:, :, 0]), found.undirected)
    assert (found.stability[:, :, 0][found.undirected] == 1).all()


def test_a_link_that_a_common_child_hides_is_found():
    links = ((1, 0, 0.3), (0, 2, 0.6), (1, 2, 0.5))  # given everything else, 0 and 1 are independent
    for seed in range(665, 668):
        shocks = np.random.default_rng(seed).normal(size=(1500, 3))
        rows = np.zeros((1500, 3))
        for t in range(1, 1500):
            rows[t] = 0.6 * rows[t - 1] + shocks[t]
            for source, target, effect in links:
                rows[t, target] += effect * rows[t, source]
        found = graph_of(rows)
        assert {tuple(map(int, at[:2])) for at in np.argwhere(cross(found.adjacency, lag0=True))} == {
            (source, target) for source, target, _ in links
        }
        assert not found.undirected.any()


def test_without_lag_0_nothing_is_contemporaneous():
    found = graph_of(contemporaneous(6, 600, seed=659).data, contemporaneous=False)
    assert not found.adjacency[:, :, 0].any()
    assert not found.undirected.any()
    assert np.isnan(found.ci_low[:, :, 0]).all()
    assert not found.effects[:, :, 0].any()


def test_a_difference_of_neighbouring_lags_is_found():
    hits = 0
    for seed in range(660, 665):
        rng = np.random.default_rng(seed)
        walks = rng.normal(size=(1000, 4)).cumsum(0)
        walks[2:, 1] += (0.7 * np.diff(walks[:, 0]))[:-1].cumsum(0)
        found = graph_of(walks)
        hits += int(found.adjacency[0, 1, 1] and found.adjacency[0, 1, 2])
        others = cross(found.adjacency, lag0=True)
        others[0, 1] = False
        assert others.sum() <= 3
    assert hits == 5


@pytest.mark.parametrize("least", [0.01, 0.016])
def test_links_that_explain_less_than_asked_are_left_out(least):
    system = linear(8, 12_000, strength=(0.03, 0.15), seed=670)
    everything, some = graph_of(system.data), graph_of(system.data, min_partial_r2=least)
    t = everything.scores - 3
    explained = t**2 / (t**2 + 12_000)
    clear = everything.adjacency & (np.abs(explained - least) > 0.05 * least)
    assert (clear & (explained < least)).any()
    assert (clear & (explained >= least))[~np.eye(8, dtype=bool)].any()
    np.testing.assert_array_equal(some.adjacency[clear], (explained >= least)[clear])
    assert not (some.adjacency & ~everything.adjacency).any()


def test_a_half_life_forgets_an_old_link():
    rng = np.random.default_rng(0)
    old, new = rng.normal(size=(6000, 3)), rng.normal(size=(3000, 3))
    old[1:, 1] += old[:-1, 0]
    new[1:, 2] += new[:-1, 0]
    data = np.vstack([old, new])
    flat, fading = graph_of(data, max_lag=1), graph_of(data, max_lag=1, halflife=300.0)
    assert flat.adjacency[0, 1, 1]
    assert flat.adjacency[0, 2, 1]
    assert not fading.adjacency[0, 1, 1]
    assert fading.adjacency[0, 2, 1]
    assert np.isfinite(fading.ci_low[0, 2, 1])
    assert fading.effects[0, 2, 1] == pytest.approx(1 / np.sqrt(2), abs=0.08)


@pytest.mark.parametrize("rows", [12, 30, 60])
def test_few_rows_give_a_graph_without_nan(rows):
    data = linear(4, rows, seed=666).data
    found = graph_of(data, resamples=20)
    assert np.isfinite(found.effects).all()
    if found.adjacency.any():
        assert np.isfinite(found.ci_low[found.adjacency]).all()


def test_many_variables_and_few_rows():
    rng = np.random.default_rng(7)
    data = rng.normal(size=(300, 60))
    data[1:, 1] += 0.9 * data[:-1, 0]
    found = graph_of(data, resamples=10)
    assert found.adjacency[0, 1, 1]
    assert found.ci_low[0, 1, 1] > 0.3
    assert cross(found.adjacency, lag0=True).sum() <= 3


def test_one_variable():
    x = np.zeros((500, 1))
    rng = np.random.default_rng(8)
    for t in range(1, 500):
        x[t] = 0.6 * x[t - 1] + rng.normal()
    found = graph_of(x, resamples=10)
    assert np.argwhere(found.adjacency).tolist() == [[0, 0, 1]]


def test_max_lag_0_is_a_graph_within_rows():
    rng = np.random.default_rng(9)
    a, b = rng.normal(size=(2, 500))
    found = graph_of(np.column_stack([a, b, a + b + rng.normal(size=500)]), max_lag=0)
    assert np.argwhere(found.adjacency).tolist() == [[0, 2, 0], [1, 2, 0]]


def test_what_cannot_take_part_is_said():
    rng = np.random.default_rng(10)
    x = rng.normal(size=(400, 6))
    x[:, 1] = 2 * x[:, 0] + 1
    x[:, 2] = 5.0
    x[:, 3] = np.nan
    x[10:, 4] = np.nan
    x[200, 5] = 1e6
    found = graph_of(x)
    told = "\n".join(found.notes)
    assert "No links for v1: a copy of v0" in told
    assert "No links for v2: constant" in told
    assert "No links for v3: no value" in told
    assert "No links for v4: fewer than 20 values" in told
    assert "v5 owes 100% of its variance to one stretch" in told
    assert len(found.notes) == 5
    assert not found.adjacency[[1, 2, 3, 4]].any()
    assert not found.adjacency[:, [1, 2, 3, 4]].any()
