import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.numerics.last_seconds import LastSeconds

TIMES = st.lists(st.floats(0.0, 100.0), min_size=1, max_size=40).map(sorted)


def test_before_anything_came() -> None:
    held = LastSeconds()
    assert (held.rates(5.0), held.largest(5.0), held.newest, held.usual) == ([], [], None, 0.0)


@given(TIMES)
def test_all_that_came_in_full_seconds_of_the_span_is_told(times: list[float]) -> None:
    held = LastSeconds(span=200)
    for at in times:
        held.add(at, 3.0)
    now = int(times[-1]) + 1
    assert sum(rate or 0.0 for rate in held.rates(now)) == pytest.approx(3.0 * len(times))
    assert len(held.rates(now)) == len(held.largest(now)) == now - int(times[0])


@given(TIMES, st.integers(1, 20))
def test_memory_and_lines_are_no_longer_than_the_span(times: list[float], span: int) -> None:
    held = LastSeconds(span)
    for at in times:
        held.add(at, 1.0)
    assert len(held._held) <= span
    for now in (times[-1], times[-1] + 7.5, times[-1] + 1000):
        assert len(held.rates(now)) <= span and len(held.largest(now)) <= span


def test_silence_is_0_only_when_it_lasts_longer_than_usual() -> None:
    held = LastSeconds()
    for at in (0.0, 8.0, 16.0):
        held.add(at, 8)
    assert held.rates(20.0)[-3:] == [None, None, None]
    assert held.rates(40.0)[-3:] == [0.0, 0.0, 0.0]
    assert held.rates(20.0)[:17] == [8.0, *[1.0] * 16]


def test_what_is_not_finite_is_passed_over() -> None:
    held = LastSeconds()
    held.add(0.5, float("nan"))
    held.add(0.5, float("inf"))
    assert held.newest is None and held.rates(3.0) == []
    held.add(1.5, 4.0)
    held.clear()
    assert held.newest is None and held.largest(3.0) == []
