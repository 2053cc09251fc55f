import numpy as np
import pytest

from scarcity.datasets import System, interactions
from scarcity.datasets.recursion import factor
from scarcity.errors import OptionError


def residuals(system: System, *, products: bool) -> np.ndarray:
    """What is left of the rows after the straight links, and after the products too."""
    z = (system.data - system.offsets) / system.scales
    lags = system.max_lag
    rest = z[lags:].copy()
    straight = system.graph & np.isfinite(system.coefficients)
    for source, target, lag in zip(*np.nonzero(straight), strict=True):
        scale = system.scales[source] / system.scales[target]
        rest[:, target] -= (
            system.coefficients[source, target, lag] * scale * z[lags - lag : len(z) - lag, source]
        )
    if products:
        held = factor(z)
        for first, second, target, lag in system.pairs:
            product = (held[:, first] * held[:, second])[lags - lag : len(z) - lag]
            product = product - product.mean()
            rest[:, target] -= product * (product @ rest[:, target]) / (product @ product)
    return rest


def test_the_rows_follow_the_documented_equation() -> None:
    system = interactions(12, 6000, together=(0.3, 0.4), seed=5)
    answering = [pair.target for pair in system.pairs]
    assert len(answering) == len(set(answering)) == 4
    np.testing.assert_allclose(residuals(system, products=True).std(axis=0), 1.0, atol=0.04)
    assert (residuals(system, products=False).std(axis=0)[answering] > 1.03).all()


def test_pairs_are_in_the_graph_and_straight_lines_see_little_of_them() -> None:
    system = interactions(30, 4000, seed=2)
    z = (system.data - system.offsets) / system.scales
    rest = residuals(system, products=False)
    alone, together = [], []
    for first, second, target, lag in system.pairs:
        assert first < second and target not in (first, second)
        for source in (first, second):
            assert system.graph[source, target, lag]
            past = z[system.max_lag - lag : len(z) - lag, source]
            alone.append(abs(np.corrcoef(past, rest[:, target])[0, 1]))
        product = factor(z[:, first]) * factor(z[:, second])
        past = product[system.max_lag - lag : len(z) - lag]
        together.append(abs(np.corrcoef(past, rest[:, target])[0, 1]))
    assert np.median(alone) < 0.1
    assert np.median(together) > 3 * np.median(alone)


def test_inherited_pairs_are_of_variables_that_drive_alone_too() -> None:
    system = interactions(30, 50, heredity=1.0, seed=2)
    linear = np.isfinite(system.coefficients) & (system.coefficients != 0)
    for first, second, target, _ in system.pairs:
        assert linear[first, target].any() and linear[second, target].any()


@pytest.mark.parametrize(
    ("options", "telling"),
    [
        ({"n_variables": 2, "in_degree": 1}, "needs 3 variables"),
        ({"together": (0.0, 0.1)}, "together="),
        ({"pairs": 1.5}, "share from 0 to 1"),
        ({"heredity": 0.5, "in_degree": 1}, "in_degree of at least 2"),
    ],
)
def test_what_cannot_be_is_refused(options: dict, telling: str) -> None:
    with pytest.raises(OptionError, match=telling):
        interactions(**options)


@pytest.mark.parametrize("seed", range(12))
def test_no_product_holds_on_to_itself(seed: int) -> None:
    system = interactions(5, 600, pairs=0.4, together=(0.3, 0.4), max_lag=1, seed=seed)
    z = (system.data - system.offsets) / system.scales
    assert (np.abs(z.mean(0)) < 2 * z.std(0)).all()
