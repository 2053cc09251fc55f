"""Means of the samples that a decision rests on."""

import logging
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.governor.samples import Samples

FIGURE = st.floats(-1e6, 1e6)


@given(st.lists(st.dictionaries(st.sampled_from("abc"), FIGURE, max_size=3), max_size=8))
def test_each_figure_is_the_mean_over_the_samples_that_have_it(sampled: list[dict[str, float]]) -> None:
    samples = Samples()
    for each in sampled:
        samples.add(each)
    assert len(samples) == len(sampled)
    expected = {
        name: math.fsum(values) / len(values)
        for name in "abc"
        if (values := [each[name] for each in sampled if name in each])
    }
    assert samples.take() == pytest.approx(expected, abs=1e-6)
    assert len(samples) == 0 and samples.take() == {}


@pytest.mark.parametrize("value", [math.nan, math.inf, "high", None, 10**400])
def test_what_is_no_finite_number_is_missing_and_told_once(
    value: float, caplog: pytest.LogCaptureFixture
) -> None:
    samples = Samples()
    with caplog.at_level(logging.WARNING):
        samples.add({"cpu_util": value, "mem_util": 0.5})
        samples.add({"cpu_util": value})
    assert samples.take() == {"mem_util": 0.5}
    assert [each.getMessage() for each in caplog.records] == [
        f"the figure cpu_util was no finite number and counts as missing: {value!r}"
    ]
