from functools import partial

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.governor.filters import Forecast
from scarcity.governor.width import NEW, learned

HORIZON = 4
step = partial(learned, horizon=HORIZON, quantile=1.645, missed=0.1)


@pytest.mark.parametrize("truth", [0.2, 1.0, 5.0])
def test_intervals_that_were_too_narrow_or_too_wide_come_to_hold_their_share(truth: float) -> None:
    rng = np.random.default_rng(3)
    width, held = NEW, []
    for value in (truth * rng.normal(size=4000)).tolist():
        held.append(abs(value) <= 1.645 * width.scale)
        width = step(width, value, Forecast(0.0, 1.0))
    assert np.mean(held[1000:]) == pytest.approx(0.9, abs=0.02)
    assert width.scale == pytest.approx(truth, rel=0.3)


@given(st.lists(st.booleans(), min_size=1, max_size=400))
def test_whatever_happens_the_share_held_is_bound(misses: list[bool]) -> None:
    """The misses that a series can bring about differ from the share allowed by what the scale moved, and no more."""
    width = NEW
    for _ in range(HORIZON):
        width = step(width, 0.0, Forecast(0.0, 1.0))
    start, missed = width.log_scale, 0
    for miss in misses:
        before = width.log_scale
        width = step(width, 1e9 if miss else 0.0, Forecast(0.0, 1.0))
        moved = width.log_scale - before
        missed += miss
        if abs(width.log_scale) == 3.0:
            return  # at its bound
        assert moved == pytest.approx(0.05 * (miss - 0.1))
    assert width.log_scale - start == pytest.approx(0.05 * (missed - 0.1 * len(misses)), abs=1e-9)


def test_a_forecast_is_judged_when_its_time_has_come() -> None:
    width = NEW
    for later in range(HORIZON):
        width = step(width, 1e9, Forecast(7.0 + later, 0.0))  # nothing was promised about these values
    assert width.scale == 1.0
    assert step(width, 7.0, Forecast(0.0, 1.0)).scale < 1.0
    assert step(width, 7.1, Forecast(0.0, 1.0)).scale > 1.0
    assert len(step(width, 7.0, Forecast(0.0, 1.0)).made) == HORIZON


def test_a_figure_that_never_moves_and_then_does_is_no_trouble() -> None:
    width = NEW
    for value in [1.0] * 5000 + [2.0] * 5000:
        width = step(width, value, Forecast(1.0, 0.0))
    assert 0 < width.scale < 21
