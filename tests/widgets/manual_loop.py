"""An event loop by hand: calls wait until the test lets time pass."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass(eq=False)
class Call:
    due: float
    callback: Callable[..., object]
    arguments: tuple[Any, ...]
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


@dataclass
class ManualLoop:
    now: float = 0.0
    closed: bool = False
    calls: list[Call] = field(default_factory=list)

    def time(self) -> float:
        return self.now

    def is_closed(self) -> bool:
        return self.closed

    def call_soon_threadsafe(self, callback: Callable[..., object], /, *args: Any) -> Call:
        return self.call_later(0.0, callback, *args)

    def call_later(self, delay: float, callback: Callable[..., object], /, *args: Any) -> Call:
        self.calls.append(Call(self.now + delay, callback, args))
        return self.calls[-1]

    def advance(self, seconds: float = 0.0) -> None:
        end = self.now + seconds
        while due := sorted((c for c in self.waiting() if c.due <= end), key=lambda c: c.due):
            self.now = max(self.now, due[0].due)
            self.calls.remove(due[0])
            due[0].callback(*due[0].arguments)
        self.now = end

    def waiting(self) -> list[Call]:
        self.calls = [call for call in self.calls if not call.cancelled]
        return self.calls
