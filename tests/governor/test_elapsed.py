"""Time that never goes back."""

from hypothesis import given
from hypothesis import strategies as st

from scarcity.governor.elapsed import Elapsed
from scarcity.runtime.clock import ManualClock


class Jumping(ManualClock):
    def __init__(self) -> None:
        super().__init__()
        self.reads = 0.0

    def monotonic(self) -> float:
        return self.reads


@given(st.lists(st.integers(-100, 100)))
def test_steps_forward_count_and_steps_back_do_not(steps: list[int]) -> None:
    clock = Jumping()
    elapsed = Elapsed(clock)
    assert elapsed.look() == 0
    for step in steps:
        before = elapsed.seconds
        clock.reads += step
        assert elapsed.look() == elapsed.seconds == before + max(step, 0)


def test_a_pause_does_not_count() -> None:
    clock = Jumping()
    elapsed = Elapsed(clock)
    elapsed.look()
    clock.reads = 3.0
    assert elapsed.look() == 3
    elapsed.pause()
    clock.reads = 50.0
    assert elapsed.look() == 3
    clock.reads = 51.0
    assert elapsed.look() == 4
