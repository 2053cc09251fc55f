"""Checks of options: what passes, and what an error says."""

import math
import re
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity import checks
from scarcity.errors import OptionError

Check = Callable[[Any], None]
CHECKS: dict[str, tuple[Check, tuple[Any, ...], tuple[Any, ...], str]] = {
    "whole": (lambda o: checks.whole(o, None, "x"), (-5, 0, 10**30), (0.0, 1.5), "be a whole number"),
    "whole, least": (lambda o: checks.whole(o, 1, "x"), (1, 9), (0,), "be a whole number of at least 1"),
    "whole, most": (
        lambda o: checks.whole(o, None, "x", most=3),
        (-9, 3),
        (4,),
        "be a whole number of at most 3",
    ),
    "whole, both": (
        lambda o: checks.whole(o, 1, "x", most=3),
        (1, 3),
        (0, 4),
        "be a whole number from 1 to 3",
    ),
    "finite": (lambda o: checks.finite(o, "x"), (-1e9, 0, 2.5), (math.inf, -math.inf), "be a finite number"),
    "at least": (
        lambda o: checks.at_least(o, 0.5, "x"),
        (0.5, 7, math.inf),
        (0.49, -math.inf),
        "be a number of at least 0.5",
    ),
    "above": (lambda o: checks.above(o, 0, "x"), (1e-9, 3), (0, -1, math.inf), "be a finite number above 0"),
    "above, unit": (
        lambda o: checks.above(o, 0, "x", unit="seconds"),
        (0.5,),
        (0.0,),
        "be a finite number of seconds above 0",
    ),
    "between": (lambda o: checks.share(o, "x"), (0, 0.5, 1), (-0.1, 1.1, math.inf), "lie between 0 and 1"),
    "between, low open": (
        lambda o: checks.between(o, 0, 1, "x", low_open=True),
        (1e-9, 1),
        (0, 1.1),
        "lie above 0 and at or below 1",
    ),
    "between, high open": (
        lambda o: checks.between(o, 0, 1, "x", high_open=True),
        (0, 0.9),
        (1, -0.1),
        "lie at or above 0 and below 1",
    ),
    "between, both open": (
        lambda o: checks.between(o, 0, 1, "x", low_open=True, high_open=True),
        (0.5,),
        (0, 1),
        "lie above 0 and below 1",
    ),
    "truth": (lambda o: checks.truth(o, "x"), (True, False), (0, 1, None), "be True or False"),
    "choice": (lambda o: checks.choice(o, "x", ("a", "b")), ("a", "b"), ("c", 1), "be one of 'a', 'b'"),
}


@pytest.mark.parametrize(("check", "good", "bad", "expected"), CHECKS.values(), ids=CHECKS)
def test_what_passes_and_what_the_error_says(check: Check, good: Any, bad: Any, expected: str) -> None:
    for value in good:
        check(SimpleNamespace(x=value))
    for value in bad:
        with pytest.raises(OptionError) as caught:
            check(SimpleNamespace(x=value))
        assert str(caught.value) == f"SimpleNamespace.x must {expected}; got {value!r}."


@pytest.mark.parametrize("name", [name for name in CHECKS if name not in ("truth", "choice")])
@pytest.mark.parametrize("value", [True, False, math.nan, "1", None, [1]])
def test_what_is_no_number_is_refused(name: str, value: object) -> None:
    with pytest.raises(OptionError, match=re.escape(f"got {value!r}.")):
        CHECKS[name][0](SimpleNamespace(x=value))


@given(st.floats(allow_nan=True), st.floats(-10, 10), st.floats(-10, 10), st.booleans(), st.booleans())
def test_between_agrees_with_the_definition(
    value: float, low: float, high: float, low_open: bool, high_open: bool
) -> None:
    inside = (low < value or (value == low and not low_open)) and (
        value < high or (value == high and not high_open)
    )
    try:
        checks.between(SimpleNamespace(x=value), low, high, "x", low_open=low_open, high_open=high_open)
    except OptionError:
        assert not inside
    else:
        assert inside


def test_the_first_wrong_name_is_told() -> None:
    with pytest.raises(OptionError, match=r"\.b must"):
        checks.share(SimpleNamespace(a=0.5, b=2, c=3), "a", "b", "c")
