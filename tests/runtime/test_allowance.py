"""What a subsystem is left with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.errors import OptionError
from scarcity.runtime.allowance import Allowance


@given(st.lists(st.floats(0.01, 1.0), min_size=1, max_size=10), st.floats(0.001, 1.0))
def test_steps_that_add_up_to_what_was_taken_leave_nothing_taken(factors, step):
    allowance = Allowance()
    for factor in factors:
        allowance.take("reduce_batch", factor)
    share = allowance.share("reduce_batch")
    while share < 1:
        step_now = min(step, 1 - share)
        share += step_now
        allowance.give_back(step_now, "reduce_batch")
    assert dict(allowance.shares) == {}


def test_actions_are_apart_unless_none_is_named():
    allowance = Allowance()
    allowance.take("reduce_batch", 0.5)
    allowance.take("scale_down", 0.25)
    assert allowance.give_back(0.25, "reduce_batch") == 0.75
    assert allowance.share("scale_down") == 0.25
    assert allowance.give_back(0.5) == 0.75
    assert dict(allowance.shares) == {"scale_down": 0.75}
    assert Allowance().give_back(0.5) == 1.0


@pytest.mark.parametrize("factor", [-0.1, 1.1, float("nan")])
def test_a_factor_is_a_share(factor):
    for call in (Allowance().give_back, lambda factor: Allowance().take("scale_down", factor)):
        with pytest.raises(OptionError, match=r"lies in \[0, 1\]"):
            call(factor)
