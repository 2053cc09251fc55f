"""Tabled tails of Student's t against the incomplete beta function."""

import numpy as np
import pytest
from scipy.special import stdtr

from scarcity.numerics.student_tails import student_tails


@pytest.mark.parametrize("freedom", [2.0, 2.5, 30.0, 5e3, 1e9])
def test_tails_have_nine_digits(freedom):
    t = np.concatenate([np.linspace(0, 45, 20_000), [0.0, 1 / 64, 39.99, 40.0, 1e3, 1e8]]).reshape(2, -1)
    before = t.copy()
    expected = stdtr(freedom, -t)
    known = expected > 1e-270
    np.testing.assert_allclose(student_tails(t, freedom)[known], expected[known], rtol=1e-9)
    assert (student_tails(t, freedom)[~known] <= 1e-270).all()
    np.testing.assert_array_equal(t, before)


def test_few_values_are_computed_directly():
    assert student_tails(np.array([2.0]), 10.0) == stdtr(10.0, -2.0)


@pytest.mark.parametrize("freedom", [2.0, 30.0, 5e3])
def test_a_few_large_statistics_among_many_small_ones_have_nine_digits_too(freedom):
    t = np.concatenate([np.linspace(0, 7.99, 20_000), [7.9999, 8.0, 12.0, 39.0, 1e3]])
    np.testing.assert_allclose(student_tails(t, freedom), stdtr(freedom, -t), rtol=1e-9, atol=0)
