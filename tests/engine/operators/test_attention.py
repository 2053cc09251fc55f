"""Attention: against explicit loops, and what masks, heads and projections do."""

from typing import Any, cast

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.engine.operators.attention import (
    Projections,
    cross_attention,
    multi_head_attention,
    self_attention,
)
from scarcity.errors import DataError, OptionError
from tests.engine.operators import naive


def normal(rng, *shape):
    return rng.standard_normal(shape).astype(np.float32)


@pytest.mark.parametrize("mask", ["none", "keys", "each query"])
@pytest.mark.parametrize("heads", [1, 3])
def test_equals_explicit_loops(heads, mask):
    rng = np.random.default_rng(0)
    q, k, v = normal(rng, 2, 3, 5), normal(rng, 2, 4, 7), normal(rng, 2, 4, 6)
    projections = Projections(normal(rng, 5, 9), normal(rng, 7, 9), normal(rng, 6, 9), normal(rng, 9, 2))
    shown = np.ones((2, 3, 4), dtype=bool)
    given_mask = None
    if mask == "keys":
        given_mask = np.array([[True, False, True, True], [False, True, False, False]])
        shown = np.broadcast_to(given_mask[:, None], shown.shape)
    elif mask == "each query":
        given_mask = shown = rng.random((2, 3, 4)) < 0.5
    values, weights = multi_head_attention(q, k, v, heads=heads, mask=given_mask, projections=projections)
    expected, expected_weights = naive.attention(q, k, v, shown, heads, projections)
    np.testing.assert_allclose(weights, expected_weights, atol=2e-6)
    np.testing.assert_allclose(values, expected, atol=1e-4)


def test_drawn_projections_equal_loops_over_them():
    rng = np.random.default_rng(1)
    x = normal(rng, 3, 4, 8)
    expected, weights = naive.attention(x, x, x, np.ones((3, 4, 4)), 4, Projections.drawn(8, seed=6))
    found = self_attention(x, heads=4, seed=6)
    np.testing.assert_allclose(found.values, expected, atol=1e-5)
    np.testing.assert_allclose(found.weights, weights, atol=1e-6)
    again = multi_head_attention(x, x.copy(), x.copy(), heads=4, seed=6)
    np.testing.assert_allclose(again.values, found.values, atol=1e-6)


def test_cross_attention_reads_from_the_context():
    rng = np.random.default_rng(2)
    x, context = normal(rng, 2, 3, 8), normal(rng, 2, 5, 8)
    expected, _ = naive.attention(x, context, context, np.ones((2, 3, 5)), 2, Projections.drawn(8, seed=3))
    np.testing.assert_allclose(cross_attention(x, context, heads=2, seed=3).values, expected, atol=1e-5)


@pytest.mark.parametrize("offset", [0.0, 300.0, -300.0])
def test_large_scores_stay_finite_and_weigh_the_nearest(offset):
    x = np.zeros((1, 3, 2), dtype=np.float32)
    x[0, :, 0] = 1000.0 + offset + np.arange(3)
    attended = self_attention(x)
    assert np.isfinite(attended.values).all()
    np.testing.assert_allclose(attended.weights.sum(-1), 1.0, rtol=1e-6)
    np.testing.assert_array_equal(attended.weights[0, 0].argmax(-1), [2, 2, 2])


def test_drawn_projections_keep_a_sequence_of_equal_steps():
    x = np.repeat(normal(np.random.default_rng(3), 2, 1, 8), 5, axis=1)
    np.testing.assert_allclose(self_attention(x, heads=4).values, x, atol=1e-5)


def test_hidden_steps_have_no_say_and_a_query_without_keys_becomes_zero():
    x = normal(np.random.default_rng(4), 2, 5, 8)
    mask = np.array([[True, True, True, False, False], [False] * 5])
    attended = multi_head_attention(x, x, x, mask=mask)
    short = x[:1, :3]
    np.testing.assert_allclose(
        attended.values[:1, :3], multi_head_attention(short, short, short).values, atol=1e-6
    )
    assert not attended.values[1].any() and not attended.weights[1].any()


@given(st.integers(0, 10_000), st.integers(1, 6), st.sampled_from([1, 2, 4]))
def test_steps_in_another_order_give_the_same_values_in_that_order(seed, steps, heads):
    rng = np.random.default_rng(seed)
    x, order = normal(rng, 2, steps, 8), rng.permutation(steps)
    np.testing.assert_allclose(
        self_attention(x[:, order], heads=heads).values,
        self_attention(x, heads=heads).values[:, order],
        atol=1e-5,
    )


X = np.zeros((2, 3, 8), dtype=np.float32)


@pytest.mark.parametrize(
    ("call", "error", "says"),
    [
        (lambda: self_attention(X[0]), DataError, r"\(sequences, steps, width\); got \(3, 8\)"),
        (lambda: self_attention(X, heads=3), OptionError, "divide the inner width 8; got heads=3"),
        (lambda: self_attention(X, heads=0), OptionError, "heads=0"),
        (lambda: cross_attention(X, X[:1]), DataError, r"keys \(1, 3, 8\)"),
        (lambda: multi_head_attention(X, X, X[:, :2]), DataError, r"values \(2, 2, 8\)"),
        (lambda: cross_attention(X, X[:, :, :4]), DataError, "need `projections`"),
        (lambda: self_attention(X, mask=np.ones((2, 4), dtype=bool)), DataError, r"bool \(2, 4\)"),
        (lambda: self_attention(X, mask=cast(Any, np.ones((2, 3)))), DataError, "float64"),
        (
            lambda: self_attention(X, projections=Projections.drawn(4, 0)),
            DataError,
            r"\(8, 4\); got \(4, 4\)",
        ),
    ],
)
def test_what_does_not_fit_is_refused_with_numbers(call, error, says):
    with pytest.raises(error, match=says):
        call()
