"""The runtime: what every stage stands on, and nothing that knows a stage.

`bus` carries messages between stages (one `EventBus` per event loop), `topics` says who sends what to whom,
`lifecycle` starts and stops services and owns their tasks, `clock` is the time that tests can drive.
"""

from scarcity.runtime.bus import EventBus
from scarcity.runtime.loops import get_bus, reset_bus
from scarcity.runtime.subscription import Subscription

__all__ = ["EventBus", "Subscription", "get_bus", "reset_bus"]
