"""What the governor can ask of a subsystem: the agreement between it and whoever is registered.

Any object can be governed. It has a method named like each action that it knows, ``method(factor) -> bool``, plain or
async; what it lacks is reported once, and rules that ask for it are passed over. True (or None) says that it was done,
False that there was nothing to be done. `register_subsystem` says what a method may do and how long it may take.

An action either *takes a share away* or happens *once*. For the first kind the governor remembers a share for every
pair of subsystem and action: 1 is all that was configured, and

- ``reduce_batch(factor)`` and its like multiply the share by `factor` (0.5: half of what is left);
- ``scale_up(factor)`` adds `factor` to the share (0.1: a tenth of all that was configured), and the last call brings
  it to 1: the state is then the one from before the first action. A method with a parameter `action` is also told
  which action is undone: ``scale_up(factor, action="reduce_batch")``; one without it that knows several actions may
  treat them as one share and stop at 1.

`scarcity.runtime.allowance.Allowance` is that arithmetic, for the subsystem's side.

| action | of what `factor` is the share that stays | subsystem by default |
|---|---|---|
| ``reduce_batch`` | work per step: batch, extra paths, resamples | mpie |
| ``scale_down`` | how often there is a step: refreshes, pulls, frames | mpie, stream, simulation |
| ``drop_low_priority`` | tasks that are kept, the most important first | meta |
| ``increase_lod`` | detail; the *index* of the level of detail rises, which is coarser | simulation |
| ``delay_sync`` | syncs per time: the interval is divided by the share | federation |
| ``flush_cache`` | happens once: the share of what can be freed that *is* freed | memory |
| ``scale_up`` | gives back, see above | all |

Source: specification §DRG, Available Actions and Resource Actuators; readings 18, 19, 21 and 34.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

__all__ = ["ACTIONS", "SCALE_UP", "Action"]

SCALE_UP = "scale_up"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a subsystem can be asked to do.

    Attributes
    ----------
    meaning
        What it does, as a part of a sentence.
    takes
        What it takes a share of; None if it happens once and is not undone.
    """

    meaning: str
    takes: str | None


ACTIONS: Mapping[str, Action] = MappingProxyType(
    {
        "scale_down": Action("works less often", "its pace"),
        SCALE_UP: Action("is given back what was taken", None),
        "reduce_batch": Action("does less work at a time", "its work per step"),
        "drop_low_priority": Action("drops what is least important", "its tasks"),
        "delay_sync": Action("syncs less often", "its syncs"),
        "flush_cache": Action("frees what it can", None),
        "increase_lod": Action("shows less detail", "its detail"),
    }
)
"""Every action by name, in the order of the specification."""
