"""Family-wise control on noise, and what the adaptive cut gives where links abound."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from scarcity.discovery.thresholds import LOWEST, adaptive, family_wise


def test_family_wise_holds_on_simulated_noise():
    noise = np.abs(np.random.default_rng(0).normal(size=(20_000, 39)))
    passed = (noise.max(1) > family_wise(0.05, 39, 1e9)).mean()
    assert passed == pytest.approx(0.05, abs=0.006)


def test_family_wise_is_bonferroni_and_survives_no_candidates():
    assert family_wise(0.01, 100, 1e9) == pytest.approx(stats.norm.isf(0.00005))
    assert family_wise(0.01, 0, 1e9) == family_wise(0.01, 1, 1e9)


def test_noise_stays_strict():
    strict = family_wise(0.01, 39, 1e9)
    for seed in range(50):
        t = np.abs(np.random.default_rng(seed).normal(size=360))
        assert adaptive(t, len(t), strict, 0.01, 1e9) == strict


def test_strong_links_alone_stay_strict():
    t = np.abs(np.concatenate([np.random.default_rng(0).normal(size=340), np.full(20, 12.0)]))
    assert adaptive(t, len(t), 3.66, 0.01, 1e9) == 3.66


def test_many_weak_links_loosen_the_cut_within_the_false_share():
    rng = np.random.default_rng(0)
    false = true = 0
    for _ in range(40):
        null, real = np.abs(rng.normal(size=300)), np.abs(rng.normal(4.0, 1.0, size=60))
        t = np.concatenate([null, real])
        cut = adaptive(t, len(t), 3.66, 0.01, 1e9)
        assert adaptive(t[t >= LOWEST], len(t), 3.66, 0.01, 1e9) == cut, "small ones only count"
        assert 2.79 <= cut < 3.66
        false, true = false + int((null >= cut).sum()), true + int((real >= cut).sum())
    assert false / (false + true) <= 0.04


def test_chance_among_strong_links_is_no_crowd():
    rng = np.random.default_rng(1)
    false = []
    for _ in range(300):
        null, real = np.abs(rng.normal(size=370)), rng.uniform(6, 20, size=20)
        t = np.concatenate([null, real])
        false.append(int((null >= adaptive(t, len(t), 3.66, 0.01, 1e9)).sum()))
    at_strict = 370 * 2 * stats.norm.sf(3.66)
    assert np.mean(false) <= at_strict + 0.04


def test_the_weakest_accepted_links_are_true_as_often_as_said():
    rng = np.random.default_rng(2)
    false = true = 0
    for _ in range(300):
        null, real = np.abs(rng.normal(size=3000)), np.abs(rng.uniform(0, 8, size=120) + rng.normal(size=120))
        t = np.concatenate([null, real])
        cut = adaptive(t, len(t), 4.2, 0.01, 1e9)
        assert cut < 4.2
        false += int(((null >= cut) & (null < cut + 0.1)).sum())
        true += int(((real >= cut) & (real < cut + 0.1)).sum())
    assert 0.1 < false / (false + true) <= 0.38


@given(st.lists(st.floats(0, 50), max_size=200), st.floats(2.8, 6), st.floats(0.001, 0.2))
def test_never_above_strict_nor_below_the_floor(t, strict, alpha):
    cut = adaptive(np.array(t), len(t), strict, alpha, 1e9)
    assert min(strict, 2.79) <= cut <= strict


@pytest.mark.parametrize("n", [25, 60])
def test_few_rows_ask_for_more(n):
    t = np.random.default_rng(0).standard_t(n - 2, size=(4000, 39))
    passed = (np.abs(t).max(1) > family_wise(0.05, 39, n)).mean()
    assert 0.035 < passed < 0.065
