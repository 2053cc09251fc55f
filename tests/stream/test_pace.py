import pytest

from scarcity.errors import OptionError
from scarcity.stream import Pace


def test_each_pace_says_when_a_window_is_due() -> None:
    assert Pace.flat_out().due(rows=10**9, elapsed=None) == 0.0
    assert Pace.rows(50).due(rows=200, elapsed=None) == 4.0
    assert Pace.original().due(rows=1, elapsed=60.0) == 60.0
    assert Pace.original(speed=120).due(rows=1, elapsed=60.0) == 0.5


@pytest.mark.parametrize("value", [0.0, -1.0, float("nan"), float("inf")])
def test_a_pace_is_positive(value: float) -> None:
    with pytest.raises(OptionError, match=f"rows_per_second: expected a positive number, got {value}"):
        Pace.rows(value)
    with pytest.raises(OptionError, match=f"speed: expected a positive number, got {value}"):
        Pace.original(value)


def test_only_one_pace_at_a_time() -> None:
    with pytest.raises(OptionError, match="got both"):
        Pace(rows_per_second=1.0, speed=1.0)


def test_the_original_speed_needs_times() -> None:
    with pytest.raises(OptionError, match="DatetimeIndex"):
        Pace.original().due(rows=1, elapsed=None)
