import numpy as np
import pytest

from scarcity.datasets import linear, with_missing
from scarcity.errors import OptionError


@pytest.mark.parametrize("outage", [1, 5, 30])
@pytest.mark.parametrize("share", [0.13, 0.5])
def test_the_share_of_missing_values(share: float, outage: int) -> None:
    gone = np.isnan(with_missing(linear(20, 20_000, seed=1), share, outage=outage, seed=2).data)
    assert gone.mean() == pytest.approx(share, abs=0.02)
    np.testing.assert_allclose(gone.mean(axis=0), share, atol=0.1)
    assert gone[: 5 * outage].mean() == pytest.approx(share, abs=0.2)


def lengths(gone: np.ndarray) -> np.ndarray:
    edges = np.flatnonzero(np.diff(np.concatenate([[0], gone.astype(int), [0]])))
    return edges[1::2] - edges[::2]


def test_outages_last_at_least_their_rows() -> None:
    gone = np.isnan(with_missing(linear(3, 20_000, seed=1), 0.1, outage=12, seed=2).data)
    for column in gone.T:
        assert lengths(column)[1:-1].min() == 12


def test_single_values_go_missing_independently() -> None:
    gone = np.isnan(with_missing(linear(10, 20_000, seed=1), 0.3, seed=2).data)
    together = np.corrcoef(np.hstack([gone[1:], gone[:-1]]).T)
    assert np.abs(together - np.eye(20)).max() < 0.04


def test_what_is_left_and_the_truth_are_unchanged() -> None:
    whole = linear(5, 400, seed=1)
    holed = with_missing(whole, seed=2)
    there = ~np.isnan(holed.data)
    np.testing.assert_array_equal(holed.data[there], whole.data[there])
    np.testing.assert_array_equal(holed.coefficients, whole.coefficients)
    assert not np.isnan(whole.data).any()
    assert "missing" in repr(holed)
    np.testing.assert_allclose(holed.standardised, whole.standardised, rtol=0.25)


def test_nothing_missing_on_request() -> None:
    whole = linear(5, 400, seed=1)
    np.testing.assert_array_equal(with_missing(whole, 0.0).data, whole.data)


@pytest.mark.parametrize(("share", "outage"), [(1.0, 1), (-0.1, 1), (0.1, 0)])
def test_shares_and_outages_out_of_range_are_refused(share: float, outage: int) -> None:
    with pytest.raises(OptionError, match="expected"):
        with_missing(linear(3, 10), share, outage=outage)
