"""Memory is really freed, and says whether it was."""

import gc
import logging

import pytest

from scarcity.errors import OptionError
from scarcity.governor.memory_handle import MemoryHandle
from scarcity.runtime.clock import ManualClock


async def test_every_cache_frees_its_share_and_one_that_raises_is_told_once(caplog):
    freed: list[tuple[str, float]] = []

    def failing(share):
        raise KeyError("row 7")

    memory = MemoryHandle(clock=ManualClock())
    memory.register_cache("bad", failing)
    memory.register_cache("good", lambda share: freed.append(("good", share)))
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            await memory.flush_cache(0.25)
    assert freed == [("good", 0.25)] * 2
    assert [each.getMessage() for each in caplog.records] == [
        "the cache bad could not be freed: KeyError('row 7')"
    ]
    assert memory.unregister_cache("good")
    assert not memory.unregister_cache("good")
    assert memory.caches == ("bad",)


async def test_it_says_whether_the_resident_memory_fell():
    resident = [100.0]
    memory = MemoryHandle(clock=ManualClock(), resident_mb=lambda: resident[0])
    assert not await memory.flush_cache(1.0)

    def free(share):
        resident[0] -= 40.0 * share

    memory.register_cache("blocks", free)
    assert await memory.flush_cache(0.5)
    assert memory.freed_mb == 20.0


async def test_rings_of_objects_go_and_only_now_and_then_all_generations(monkeypatch):
    collected: list[tuple[int, ...]] = []
    monkeypatch.setattr(gc, "collect", lambda *generation: collected.append(generation))
    clock = ManualClock()
    memory = MemoryHandle(clock=clock)
    for seconds in (0.0, 60.0, 59.0, 1.0):
        await clock.advance(seconds)
        await memory.flush_cache(1.0)
    assert collected == [(), (1,), (1,), ()]


def test_a_cache_must_be_callable():
    with pytest.raises(OptionError, match="cache 'rows' needs a callable"):
        MemoryHandle().register_cache("rows", [])  # pyright: ignore[reportArgumentType]
