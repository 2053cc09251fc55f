import numpy as np
import pytest

from scarcity.datasets import additive, contemporaneous
from scarcity.datasets.recursion import bend
from scarcity.datasets.system import System


def residuals(system: System) -> np.ndarray:
    """What is left of the rows after the equation as it is documented, one link after the other."""
    z = (system.data - system.offsets) / system.scales
    lags = system.max_lag
    rest = z[lags:].copy()
    assert system.bent is not None
    for source, target, lag in zip(*np.nonzero(system.graph), strict=True):
        past = z[lags - lag : len(z) - lag, source]
        acts = bend(past) if system.bent[source, target, lag] else past
        scale = system.scales[source] / system.scales[target]
        rest[:, target] -= system.coefficients[source, target, lag] * scale * acts
    return rest


@pytest.mark.parametrize("share", [0.0, 0.4])
def test_the_rows_follow_the_documented_equation(share: float) -> None:
    system = additive(12, 4000, share=share, seed=5)
    rest = residuals(system)
    np.testing.assert_allclose(rest.std(axis=0), 1.0, atol=0.06)
    shuffled = np.corrcoef(rest[1:].T, rest[:-1].T)
    assert np.abs(shuffled - np.eye(24)).max() < 0.08


def test_half_of_the_cross_links_are_bent() -> None:
    system = additive(12, 50, share=0.4, seed=5)
    assert system.bent is not None
    assert system.bent.sum() == 12
    assert not (system.bent & ~system.graph).any()
    assert not system.bent[np.arange(12), np.arange(12)].any()
    assert system.graph[:, :, 0].sum() == round(0.4 * 24)


def test_without_bends_it_is_the_linear_system() -> None:
    straight, linear = additive(8, 500, share=0.4, bent=0.0, seed=5), contemporaneous(8, 500, seed=5)
    np.testing.assert_array_equal(straight.graph, linear.graph)
    np.testing.assert_allclose(straight.data, linear.data)


def test_bends_are_invisible_to_straight_lines_only_in_part() -> None:
    """The bend falls near zero and rises far out, by less than 2.5 from the straight line."""
    x = np.linspace(-8, 8, 4001)
    assert np.abs(bend(x) - x).max() < 2.5
    assert bend(np.array([0.5]))[0] < 0 < bend(np.array([3.0]))[0]


def test_many_variables_stay_bounded() -> None:
    assert np.abs(additive(150, 1500, share=0.4, raw=True, seed=1).data).max() < 50
