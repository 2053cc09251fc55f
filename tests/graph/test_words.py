"""How numbers, lags and certainty are written."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.graph.words import CERTAINTY, after_words, certainty, certainty_levels, lag_words, number

NAN = float("nan")


@pytest.mark.parametrize(
    ("stability", "low", "high", "word"),
    [
        (1.0, 0.1, 0.2, "sure"),
        (0.95, -0.2, -0.1, "sure"),
        (0.94, 0.1, 0.2, "fairly sure"),
        (0.75, 0.1, 0.2, "fairly sure"),
        (0.74, 0.1, 0.2, "unsure"),
        (1.0, -0.01, 0.2, "unsure"),
        (1.0, 0.0, 0.2, "unsure"),
        (1.0, NAN, NAN, "fairly sure"),
        (NAN, 0.1, 0.2, "fairly sure"),
        (NAN, -0.1, 0.2, "unsure"),
        (NAN, NAN, NAN, "unsure"),
    ],
)
def test_certainty_follows_stability_and_the_interval(
    stability: float, low: float, high: float, word: str
) -> None:
    assert certainty(stability, low, high) == word


@given(st.lists(st.tuples(*[st.floats(-1, 1) | st.just(NAN)] * 3), min_size=1, max_size=20))
def test_levels_of_many_are_those_of_each(links: list[tuple[float, float, float]]) -> None:
    levels = certainty_levels(*np.array(links).T)
    assert [CERTAINTY[level] for level in levels] == [certainty(*link) for link in links]


@pytest.mark.parametrize(
    ("step", "short"),
    [
        ("1 h", "same hour"),
        ("1 min", "same minute"),
        ("60 s", "same minute"),
        ("5 min", "same 5 min"),
        ("day", "same day"),
        ("1 ms", "same ms"),
        (None, "same step"),
        ("??", "same step"),
    ],
)
def test_lag_0_is_the_same_hour_not_a_step(step: str | None, short: str) -> None:
    assert lag_words(0, step) == short
    assert after_words(0, step) == f"in the {short}"


def test_minus_is_a_minus() -> None:
    assert [number(value) for value in (-0.5, -1234.0, 1e-9)] == ["−0.5", "−1,230", "1e−09"]
