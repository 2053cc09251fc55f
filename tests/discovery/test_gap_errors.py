"""What missing values cost: against leaving blocks out one by one, and by the level of tests of nothing."""

import numpy as np
import pytest

from scarcity.datasets import linear, with_missing
from scarcity.discovery import About, DiscoveryOptions, estimate
from scarcity.discovery.evidence import Evidence, leave_one_out
from scarcity.discovery.gap_errors import variance_ratios
from scarcity.discovery.lag_model import jackknife_error
from scarcity.discovery.parcorr import last_two
from scarcity.numerics.lagged_moments import LaggedMoments


def moments_of(x, max_lag):
    moments = LaggedMoments(x.shape[1], max_lag)
    moments.absorb(x)
    return moments


@pytest.mark.parametrize("missing", [0.0, 0.05])
def test_ratios_are_those_of_leaving_blocks_out(missing):
    system = linear(5, 4000, seed=3)
    x = with_missing(system, missing, outage=20, seed=3).data if missing else system.data
    evidence = Evidence.of(moments_of(x, 4))
    links = np.array([[0, 1, 1], [2, 2, 2], [3, 4, 1], [4, 0, 2]])
    given = np.array([[6, 13, -1], [7, -1, -1], [-1, -1, -1], [5, 11, 17]])
    freedom = np.array([3900.0, 3800.0, 3700.0, 3600.0])
    ratio = variance_ratios(evidence, links, given, freedom)
    for k, (source, target, lag) in enumerate(links):
        columns = np.array([[*given[k][given[k] >= 0], lag * 5 + source, target]])
        replicates = last_two(leave_one_out(*evidence.subset_products(columns), repair=evidence.masked))
        expected = jackknife_error(replicates)[0] ** 2 * freedom[k] / (1 - replicates[0, 0] ** 2) ** 2
        assert ratio[k] == pytest.approx(expected, rel=0.1)


def persistent(seed, phi, rows=1000, n=8):
    rng = np.random.default_rng(seed)
    noise, x = rng.normal(size=(rows + 200, n)), np.zeros((rows + 200, n))
    for t in range(1, len(x)):
        x[t] = phi * x[t - 1] + noise[t]
    return x[200:], rng


@pytest.mark.parametrize(("phi", "share", "outage"), [(0.5, 0.13, 1), (0.9, 0.13, 1), (0.9, 0.13, 20)])
def test_tests_of_nothing_keep_their_level(phi, share, outage):
    """By the number of rows alone, 11 % of them would pass at .01 in the second case."""
    options = DiscoveryOptions(method="pcmci", max_lag=2)
    p = []
    for seed in range(5100, 5106):
        x, rng = persistent(seed, phi)
        begins = rng.random(x.shape) < 1 - (1 - share) ** (1 / outage)
        gone = np.zeros(x.shape, dtype=bool)
        for late in range(outage):
            gone[late:] |= begins[: len(x) - late]
        moments = moments_of(np.where(gone, np.nan, x), options.moment_lag)
        graph = estimate(moments, About(variables=tuple("abcdefgh")), options).graph
        p.append(graph.p_values[~np.eye(8, dtype=bool)][:, 1:].ravel())
    p = np.concatenate(p)
    assert (p <= 0.01).mean() <= 0.02
    assert (p <= 0.05).mean() <= 0.07
