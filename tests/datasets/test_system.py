import numpy as np
import pytest

from scarcity.datasets import System, linear
from scarcity.errors import DataError


def test_standardised_coefficients_do_not_depend_on_units() -> None:
    units, raw = linear(6, 500, seed=2), linear(6, 500, raw=True, seed=2)
    np.testing.assert_allclose(units.standardised, raw.standardised)


@pytest.mark.parametrize(
    ("shape", "graph_shape", "says"),
    [((10, 3), (2, 2, 4), r"shape \(rows, 2\)"), ((10, 2), (2, 3, 4), r"shape \(2, 2, lags\)")],
)
def test_arrays_that_do_not_fit_are_refused(
    shape: tuple[int, ...], graph_shape: tuple[int, ...], says: str
) -> None:
    with pytest.raises(DataError, match=says):
        System(
            data=np.zeros(shape),
            graph=np.zeros(graph_shape, dtype=bool),
            coefficients=np.zeros(graph_shape),
            variables=("a", "b"),
            name="",
            description="",
            scales=np.ones(2),
            offsets=np.zeros(2),
        )


def test_the_text_says_what_it_is() -> None:
    assert repr(linear(5, 1200, seed=7)).splitlines() == [
        "System 'linear': 1,200 rows × 5 variables",
        "  sparse linear links, gaussian noise, seed 7",
        "  10 cross links (0 at lag 0), lags to 3",
    ]
