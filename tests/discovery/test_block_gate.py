"""What rests on few blocks is taken back, and nothing else."""

import numpy as np
import pytest

from scarcity.datasets import linear
from scarcity.discovery import About, DiscoveryOptions, estimate, structure
from scarcity.discovery.block_gate import take_back
from scarcity.discovery.evidence import Evidence
from scarcity.discovery.lag_model import LagModel
from scarcity.discovery.selection import select
from scarcity.numerics.lagged_moments import LaggedMoments
from tests.discovery.truth import cross, f1

CUT = 3.7


def moments_of(x, max_lag=2):
    moments = LaggedMoments(x.shape[1], max_lag)
    moments.absorb(x)
    return moments


def selected(x, prior=None, required=()):
    """Selections before and after the gate."""
    evidence = Evidence.of(moments_of(x))
    n, p = x.shape[1], evidence.n_columns
    allowed = np.ones((n, p), dtype=bool)
    allowed[:, :n] = False
    must = np.zeros((n, p), dtype=bool)
    for target, column in required:
        must[target, column] = True
    targets = np.arange(n)
    before = select(
        evidence.correlation, targets, allowed, evidence.n_rows, entry=3.0, keep=CUT, required=must
    )
    prior = LagModel.fit(evidence).spread(evidence).prior if prior is None else prior
    after = take_back(
        before,
        evidence,
        targets,
        cut=CUT,
        n=evidence.n_rows,
        prior=prior,
        allowed=allowed,
        required=must,
    )
    return before, after


def outliers(seed=0):
    x = np.random.default_rng(seed).normal(size=(1000, 4))
    x[1:, 3] += 0.5 * x[:-1, 2]
    x[400, 0], x[401, 1] = 25.0, 25.0
    return x


def test_a_coincidence_of_two_outliers_is_taken_back_and_a_link_is_not():
    before, after = selected(outliers())
    assert before.chosen[1, 4], "x0 at lag 1 looks like a cause of x1"
    assert not after.chosen[1, 4]
    assert after.chosen[3, 4 + 2]
    np.testing.assert_array_equal(after.t[[0, 2, 3]], before.t[[0, 2, 3]])
    assert after.t[1, 4] > CUT, "it stays the first of the rejected candidates"


def test_what_is_left_is_refitted():
    x = outliers()
    x[1:, 1] += x[:-1, 3]
    before, after = selected(x)
    assert set(before.of(1)) > set(after.of(1)) == {4 + 3}
    evidence = Evidence.of(moments_of(x))
    r = evidence.correlation[1, 7]
    assert after.residual[1] == pytest.approx(1 - r**2, rel=1e-6)


def test_where_all_coefficients_vary_alike_nothing_is_asked():
    before, after = selected(outliers(), prior=np.inf)
    assert after is before


def test_what_must_stay_stays():
    before, after = selected(outliers(), required=[(1, 4)])
    assert before.chosen[1, 4]
    assert after.chosen[1, 4]


def graph_of(x):
    about = About(variables=tuple(f"v{i}" for i in range(x.shape[1])))
    return estimate(moments_of(x, 3), about, DiscoveryOptions(resamples=0, basis="linear")).graph


def volatile(rng):
    log_volatility = np.zeros(1000)
    for t in range(1, 1000):
        log_volatility[t] = 0.97 * log_volatility[t - 1] + 0.3 * rng.normal()
    return np.exp(log_volatility)[:, None] * rng.normal(size=(1000, 10))


NOISE = {
    "lognormal": lambda rng: np.exp(rng.normal(size=(1000, 10))),
    "student with 3 degrees": lambda rng: rng.standard_t(3, size=(1000, 10)),
    "common volatility": volatile,
}


@pytest.mark.parametrize("make", NOISE.values(), ids=NOISE.keys())
def test_heavy_tails_and_volatility_make_no_links(make, monkeypatch):
    def false_links():
        found = [graph_of(make(np.random.default_rng(seed))) for seed in range(5, 17)]
        return np.mean([g.adjacency[~np.eye(10, dtype=bool)].sum() + g.undirected.sum() / 2 for g in found])

    assert false_links() <= 0.25
    monkeypatch.setattr(structure, "take_back", lambda selection, *_, **__: selection)
    assert false_links() > 0.3


def test_weak_links_under_gaussian_noise_pass(monkeypatch):
    def score():
        systems = [linear(10, 1000, strength=(0.05, 0.25), seed=seed) for seed in range(700, 706)]
        return np.mean([f1(cross(graph_of(s.data).adjacency), cross(s.graph)) for s in systems])

    with_gate = score()
    monkeypatch.setattr(structure, "take_back", lambda selection, *_, **__: selection)
    assert with_gate > score() - 0.005
