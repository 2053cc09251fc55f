"""The full lag model against least squares on the rows, and its jackknife against refits."""

import numpy as np
import pytest
from scipy import stats

from scarcity.discovery.evidence import Evidence
from scarcity.discovery.lag_model import LagModel, interval, jackknife_error
from scarcity.numerics import presence
from scarcity.numerics.lagged_moments import LaggedMoments
from tests.discovery.naive import ols, stacked, standardised


def evidence_of(x, max_lag, **options):
    moments = LaggedMoments(x.shape[1], max_lag)
    moments.absorb(x)
    return Evidence.of(moments, **options)


@pytest.fixture
def indicators_alone(monkeypatch):
    monkeypatch.setattr(presence, "MOST_VARIABLES", 0)


def var_rows(rows, n=3, seed=0, instantaneous=True):
    rng = np.random.default_rng(seed)
    x = np.zeros((rows, n))
    for t in range(1, rows):
        x[t] = 0.5 * x[t - 1] + rng.normal(size=n)
        x[t, 1] += 0.4 * x[t - 1, 0]
        if instantaneous:
            x[t, 2] += 0.7 * x[t, 1] - 0.4 * x[t, 0]
    return x


def test_coefficients_are_those_of_ols():
    x = var_rows(400)
    model = LagModel.fit(evidence_of(x, 2))
    design = standardised(stacked(x, 2))
    for j in range(3):
        beta, t, rss = ols(design[:, 3:], design[:, j])
        np.testing.assert_allclose(model.coefficients[0, :, j], beta, atol=1e-5)
        assert model.innovations[0, j, j] == pytest.approx(rss / len(design), rel=1e-5)
        error = beta / t
        nominal = np.sqrt(model.precision * model.innovations[0, j, j] / (len(design) - 7))
        np.testing.assert_allclose(nominal, error, rtol=1e-4)
    residual = design[:, :3] - design[:, 3:] @ model.coefficients[0]
    np.testing.assert_allclose(model.innovations[0], residual.T @ residual / len(design), atol=1e-5)


def test_structural_effects_are_those_of_ols_with_lag0_parents():
    x = var_rows(500, seed=1)
    model = LagModel.fit(evidence_of(x, 2))
    parents = [np.array([], dtype=int), np.array([], dtype=int), np.array([0, 1])]
    effects = model.structural(parents)[0]
    design = standardised(stacked(x, 2))
    beta, *_ = ols(design[:, [0, 1, *range(3, 9)]], design[:, 2])
    np.testing.assert_allclose(effects[[0, 1, *range(3, 9)], 2], beta, atol=1e-5)
    np.testing.assert_array_equal(effects[:3, :2], 0)
    np.testing.assert_array_equal(effects[3:, :2], model.coefficients[0][:, :2])


def test_a_joining_variable_has_the_coefficient_of_ols():
    x = var_rows(500, seed=1)
    model = LagModel.fit(evidence_of(x, 2))
    none, one = np.array([], dtype=int), np.array([1])
    joined = model.joining([none, none, one])[0]
    design = standardised(stacked(x, 2))
    np.testing.assert_array_equal(joined[[0, 1, 2, 1], [0, 1, 2, 2]], 0)
    for i, j, others in [(0, 1, []), (2, 0, []), (0, 2, [1])]:
        beta, *_ = ols(design[:, [i, *others, *range(3, 9)]], design[:, j])
        assert joined[i, j] == pytest.approx(beta[0], abs=1e-5)


@pytest.mark.usefixtures("indicators_alone")
@pytest.mark.parametrize("share", [0.0, 0.1])
def test_replicates_are_refits_without_one_block(share):
    x = var_rows(500, seed=2)
    x[np.random.default_rng(0).random(x.shape) < share] = np.nan
    evidence = evidence_of(x, 1, groups=10)
    model = LagModel.fit(evidence)
    assert model.coefficients.shape == (11, 3, 3)
    products, counts = evidence.block_products
    for left_out in range(10):
        kept = [b for b in range(10) if b != left_out]
        covariance = products[kept].sum(0) / counts[kept].sum(0)
        scale = np.sqrt(np.diagonal(covariance))
        c = covariance / np.outer(scale, scale)
        refit = np.linalg.solve(c[3:, 3:], c[3:, :3])
        np.testing.assert_allclose(model.coefficients[left_out + 1], refit, atol=1e-5)
    assert (jackknife_error(model.coefficients) > 0).all()


def test_jackknife_of_a_mean_is_its_standard_error():
    x = np.random.default_rng(0).normal(size=40)
    replicates = np.array([x.mean(), *((x.sum() - v) / 39 for v in x)])
    assert jackknife_error(replicates) == pytest.approx(x.std(ddof=1) / np.sqrt(40))


def test_interval_is_students():
    low, high = interval(np.array([1.0]), np.array([0.5]), blocks=20)
    reach = 0.5 * stats.t.ppf(0.95, 19)
    np.testing.assert_allclose([low[0], high[0]], [1 - reach, 1 + reach])


def inflations(make, streams=8):
    out = []
    for seed in range(streams):
        evidence = evidence_of(make(np.random.default_rng(seed)), 2)
        out.append(LagModel.fit(evidence).spread(evidence).inflation)
    return np.array(out)


@pytest.mark.parametrize(("rows", "variables"), [(1000, 8), (170, 16)], ids=["long", "4 rows a column"])
def test_independent_rows_inflate_nothing(rows, variables):
    values = inflations(lambda rng: rng.normal(size=(rows, variables)))
    assert (values >= 1).all()
    assert values.mean() < 1.05


def volatile(rng, rows=2000, n=8):
    """Independent rows but for a common volatility that lasts."""
    log_volatility = np.zeros(rows)
    for t in range(1, rows):
        log_volatility[t] = 0.95 * log_volatility[t - 1] + 0.15 * rng.normal()
    return np.exp(log_volatility)[:, None] * rng.normal(size=(rows, n))


def with_holes(rng):
    x = var_rows(1500, n=6, seed=int(rng.integers(1000)), instantaneous=False)
    return np.where(rng.random(x.shape) < 0.3, np.nan, x)


@pytest.mark.parametrize(("make", "least"), [(volatile, 1.25), (with_holes, 1.1)])
def test_volatility_and_holes_inflate(make, least):
    assert inflations(make).mean() > least


def test_few_blocks_and_no_usable_variable_give_no_inflation():
    x = np.random.default_rng(0).normal(size=(30, 2))
    few = evidence_of(x, 1, groups=3)
    assert LagModel.fit(few).spread(few).inflation == 1.0
    flat = evidence_of(np.ones((200, 2)), 1)
    assert LagModel.fit(flat).spread(flat).inflation == 1.0


def test_strong_columns_are_those_with_a_large_t():
    x = var_rows(400, seed=3)
    model = LagModel.fit(evidence_of(x, 2))
    strong = model.strong(398)
    design = standardised(stacked(x, 2))
    assert not strong[:, :3].any()
    for j in range(3):
        _, t, _ = ols(design[:, 3:], design[:, j])
        sure = np.abs(np.abs(t) - 3.5) > 0.05
        np.testing.assert_array_equal(strong[j, 3:][sure], (np.abs(t) > 3.5)[sure])
