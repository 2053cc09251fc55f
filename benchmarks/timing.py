"""CPU time of short calls."""

import statistics
import time
from collections.abc import Callable

__all__ = ["cpu_seconds"]

_ENOUGH, _REPEATS = 0.05, 5


def cpu_seconds(call: Callable[[], object]) -> float:
    """Median over repeats of the CPU seconds of a call; each repeat calls it often enough for a coarse clock."""
    call()
    begun = time.process_time()
    calls = 0
    while time.process_time() - begun < _ENOUGH:
        call()
        calls += 1
    repeats: list[float] = []
    for _ in range(_REPEATS):
        begun = time.process_time()
        for _ in range(calls):
            call()
        repeats.append((time.process_time() - begun) / calls)
    return statistics.median(repeats)
