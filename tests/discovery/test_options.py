"""Options are checked, and unknown ones come with the near names."""

import pytest

from scarcity.discovery import DiscoveryOptions
from scarcity.errors import OptionError


def test_defaults():
    options = DiscoveryOptions()
    assert (options.max_lag, options.method, options.alpha, options.basis) == (3, "mpie", 0.01, "auto")
    assert (options.contemporaneous, options.resamples, options.halflife, options.seed) == (
        True,
        200,
        None,
        0,
    )


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
        ("halflife", 0, "positive number of rows"),
        ("halflife", float("nan"), "got nan"),
    ],
)
def test_what_is_out_of_range_is_refused(option, value, telling):
    with pytest.raises(OptionError, match=telling) as caught:
        DiscoveryOptions(**{option: value})
    assert option in str(caught.value)


def test_unknown_names_are_refused_with_the_near_ones():
    with pytest.raises(OptionError, match="max_lag"):
        DiscoveryOptions.check_names({"maxlag": 3}, "discover()")
    DiscoveryOptions.check_names({"alpha": 0.05}, "discover()")
