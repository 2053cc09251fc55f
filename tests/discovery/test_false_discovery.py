"""Benjamini and Hochberg's procedure, as its paper says it."""

import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as st

from scarcity.discovery.false_discovery import benjamini_hochberg


@given(st.lists(st.floats(0, 1), max_size=30), st.floats(0.001, 0.999))
def test_it_rejects_what_the_paper_rejects(p, level):
    """Let k be the largest i with p(i) ≤ i/m·level; reject the k smallest."""
    ordered, m = sorted(p), len(p)
    assume(all(abs(ordered[i - 1] * m / i - level) > 1e-12 for i in range(1, m + 1)))
    k = max((i for i in range(1, m + 1) if ordered[i - 1] <= i / m * level), default=0)
    adjusted = benjamini_hochberg(np.array(p))
    assert sorted(np.array(p)[adjusted <= level]) == ordered[:k]
    assert ((adjusted >= np.array(p) - 1e-12) & (adjusted <= 1)).all()


def test_equal_p_values_are_treated_alike():
    assert len(set(benjamini_hochberg(np.array([0.02, 0.5, 0.02, 0.02])).tolist())) == 2
