"""Inflation and agreement of variance ratios drawn with known spread."""

import numpy as np
import pytest

from scarcity.discovery.spread import Spread

BLOCKS = 20


def ratios(rng, m, true=1.0):
    return true * rng.chisquare(BLOCKS - 1, size=m) / (BLOCKS - 1)


@pytest.mark.parametrize("m", [12, 300])
def test_chance_is_no_inflation(m):
    found = [Spread.of(ratios(np.random.default_rng(s), m), BLOCKS) for s in range(200)]
    inflation = np.array([each.inflation for each in found])
    assert (inflation == 1).mean() > 0.93
    assert inflation.max() < 2
    assert np.median([each.prior for each in found]) > 100


def test_a_common_factor_is_found_and_agreed_upon():
    found = [Spread.of(ratios(np.random.default_rng(s), 300, 1.5), BLOCKS) for s in range(50)]
    assert np.mean([each.inflation for each in found]) == pytest.approx(1.5, abs=0.02)
    assert np.median([each.prior for each in found]) > 100


@pytest.mark.parametrize("freedom", [4.0, 15.0])
def test_disagreement_is_measured(freedom):
    found = []
    for seed in range(30):
        rng = np.random.default_rng(seed)
        # Variances from a scaled inverse chi-squared distribution, each estimated with 19 degrees of freedom.
        true = freedom / rng.chisquare(freedom, size=600)
        found.append(Spread.of(ratios(rng, 600, true), BLOCKS).prior)
    assert np.median(found) == pytest.approx(freedom, rel=0.15)


def test_few_ratios_or_blocks_tell_nothing():
    few = Spread.of(np.full(9, 7.0), BLOCKS)
    assert (few.inflation, few.prior) == (1.0, np.inf)
    assert Spread.of(np.full(50, 7.0), 1) == Spread()
