"""Coefficients and errors of selected models against least squares and refits on the rows."""

import numpy as np
import pytest

from scarcity.datasets import contemporaneous, linear, with_missing
from scarcity.discovery.evidence import Evidence
from scarcity.discovery.lag_model import LagModel
from scarcity.discovery.selected_model import (
    coefficients,
    residual_covariance,
    selected_errors,
    spread_of_selected,
)
from scarcity.discovery.selection import select
from scarcity.numerics.lagged_moments import LaggedMoments
from tests.discovery.naive import ols, stacked, standardised


def selected(data, max_lag=2):
    moments = LaggedMoments(data.shape[1], max_lag)
    moments.absorb(data)
    evidence = Evidence.of(moments, groups=10)
    n = data.shape[1]
    allowed = np.ones((n, n * (max_lag + 1)), dtype=bool)
    allowed[:, :n] = np.tri(n, k=-1)
    selection = select(evidence.correlation, np.arange(n), allowed, evidence.n_rows, entry=3, keep=3)
    return evidence, selection


def test_coefficients_and_residuals_are_those_of_ols():
    data = contemporaneous(5, 600, max_lag=2, seed=3).data
    evidence, selection = selected(data)
    design = standardised(stacked(data, 2))
    beta, leaves = coefficients(evidence.correlation, selection.members), []
    for j in range(5):
        members = selection.of(j)
        expected, *_ = ols(design[:, members], design[:, j])
        np.testing.assert_allclose(beta[j, : len(members)], expected, atol=1e-6)
        leaves.append(design[:, j] - design[:, members] @ expected)
    covariance = np.cov(np.array(leaves), bias=True)
    np.testing.assert_allclose(
        residual_covariance(evidence.correlation, selection.members), covariance, atol=1e-6
    )


@pytest.mark.parametrize("share", [0.0, 0.1])
def test_errors_are_those_of_refits_without_one_block(share):
    data = with_missing(linear(4, 800, max_lag=2, seed=4), share).data
    evidence, selection = selected(data)
    beta, error = selected_errors(evidence, selection.members)
    if not share:
        np.testing.assert_allclose(beta, coefficients(evidence.correlation, selection.members), atol=1e-7)
    products, counts = evidence.block_products
    blocks = len(products)
    for j in range(4):
        members = selection.of(j)
        refits = []
        for left_out in range(blocks):
            kept = np.arange(blocks) != left_out
            c = products[kept].sum(0) / counts[kept].sum(0)
            scale = np.sqrt(np.diagonal(c))
            c = c / np.outer(scale, scale)
            refits.append(np.linalg.solve(c[np.ix_(members, members)], c[members, j]))
        spread = np.sqrt((blocks - 1) / blocks * ((np.array(refits) - beta[j, : len(members)]) ** 2).sum(0))
        np.testing.assert_allclose(error[j, : len(members)], spread, rtol=1e-3)
        assert not error[j, len(members) :].any()


@pytest.mark.parametrize("share", [0.0, 0.25])
def test_inflation_is_that_of_the_full_model_roughly(share):
    found = []
    for seed in range(8):
        data = with_missing(linear(8, 1500, max_lag=2, seed=seed), share, seed=seed).data
        evidence, _ = selected(data)
        past = np.tile(np.arange(24) >= 8, (8, 1))
        found.append(
            (spread_of_selected(evidence, past).inflation, LagModel.fit(evidence).spread(evidence).inflation)
        )
    few, full = np.mean(found, 0)
    if share:
        assert few > 1.3
        assert full > 1.3
    else:
        assert few < 1.15
        assert full < 1.06


def test_inflation_needs_blocks_and_coefficients():
    few_rows = np.random.default_rng(0).normal(size=(25, 2))
    noise = np.random.default_rng(0).normal(size=(500, 2))
    for data in (few_rows, noise):
        evidence, _ = selected(data)
        assert spread_of_selected(evidence, np.tile(np.arange(6) >= 2, (2, 1))).inflation == 1.0
