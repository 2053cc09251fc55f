"""Options are checked, and unknown ones come with the near names."""

import pytest

from scarcity.discovery import DiscoveryOptions, Knowledge
from scarcity.errors import OptionError


def test_defaults():
    options = DiscoveryOptions()
    assert (options.max_lag, options.method, options.alpha, options.basis) == (3, "mpie", 0.01, "auto")
    assert (options.contemporaneous, options.halflife, options.seed) == (True, None, 0)
    assert (options.pc_alpha, options.fdr) == (0.05, None)


@pytest.mark.parametrize(
    ("option", "value", "telling"),
    [
        ("max_lag", -1, "at least 0; got -1"),
        ("max_lag", 2.0, "whole number"),
        ("max_lag", True, "whole number"),
        ("resamples", -5, "got -5"),
        ("seed", "x", "got 'x'"),
        ("method", "pcmci2", "one of 'mpie'"),
        ("basis", "cubic", "'auto', 'linear'"),
        ("alpha", 0.0, "between 0 and 0.5"),
        ("alpha", 0.7, "got 0.7"),
        ("alpha", "small", "got 'small'"),
        ("contemporaneous", 1, "True or False"),
        ("pc_alpha", 0, "between 0 and 1"),
        ("pc_alpha", 1.0, "got 1.0"),
        ("pc_alpha", None, "got None"),
        ("fdr", "fdr_bh", "'bh' or None; got 'fdr_bh'"),
        ("fdr", "bh", "goes with method='pcmci'"),
        ("min_partial_r2", -0.1, "from 0 to below 1"),
        ("min_partial_r2", 1.0, "got 1.0"),
        ("min_partial_r2", True, "got True"),
        ("min_partial_r2", float("nan"), "got nan"),
        ("halflife", 0, "positive number of rows"),
        ("halflife", float("nan"), "got nan"),
    ],
)
def test_what_is_out_of_range_is_refused(option, value, telling):
    with pytest.raises(OptionError, match=telling) as caught:
        DiscoveryOptions(**{option: value})
    assert option in str(caught.value)


def test_resamples_are_the_methods_own_unless_given():
    assert [DiscoveryOptions(method=m).draws for m in ("mpie", "pcmci")] == [200, 0]
    assert [DiscoveryOptions(method=m, resamples=7).draws for m in ("mpie", "pcmci")] == [7, 7]
    assert DiscoveryOptions(method="pcmci").plain()["resamples"] == 0


def test_pcmci_reads_twice_the_lag_and_needs_one():
    assert DiscoveryOptions(max_lag=3).moment_lag == 3
    assert DiscoveryOptions(method="pcmci", fdr="bh", max_lag=3).moment_lag == 6
    with pytest.raises(OptionError, match="max_lag must be at least 1; got 0"):
        DiscoveryOptions(method="pcmci", max_lag=0)
    with pytest.raises(OptionError, match="the lags in the model are 1 to 3"):
        DiscoveryOptions(method="pcmci", knowledge=Knowledge(required=[("a", "b", 0)]))


@pytest.mark.parametrize("method", ["pc", "pcmci"])
def test_tests_of_partial_correlation_have_no_bent_basis(method):
    assert DiscoveryOptions(method=method, basis="linear").basis == "linear"
    with pytest.raises(OptionError, match=f"'{method}' tests linear relations"):
        DiscoveryOptions(method=method, basis="additive")


def test_unknown_names_are_refused_with_the_near_ones():
    with pytest.raises(OptionError, match="max_lag"):
        DiscoveryOptions.check_names({"maxlag": 3}, "discover()")
    DiscoveryOptions.check_names({"alpha": 0.05}, "discover()")


@pytest.mark.parametrize("method", ["pc", "pcmci"])
def test_a_least_partial_r2_goes_with_the_default_method(method):
    with pytest.raises(OptionError, match="goes with method='mpie'"):
        DiscoveryOptions(method=method, min_partial_r2=0.01)
    assert DiscoveryOptions(method=method).min_partial_r2 == 0
