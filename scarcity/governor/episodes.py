"""What was taken from subsystems and given back, from the audit: an episode from the first step to the last. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from scarcity.governor.actions import ACTIONS
from scarcity.governor.audit import AuditRecord
from scarcity.governor.explain import own_words, time_of_day, why

__all__ = ["PAST", "Episode", "episodes", "sentence"]

PAST: Final[Mapping[str, str]] = {
    "scale_down": "worked less often",
    "reduce_batch": "did less work at a time",
    "drop_low_priority": "dropped what is least important",
    "delay_sync": "synced less often",
    "flush_cache": "freed what it could",
    "increase_lod": "showed less detail",
}
"""What each action did, as a part of a sentence, when it is over."""
_AGAIN_S = 60.0
"""What is done again so soon is told once, with how often."""


@dataclass(frozen=True, slots=True)
class Episode:
    """One action on one subsystem, from its first step until all was given back.

    Attributes
    ----------
    kind
        "taken" (a share that can be given back), "once" (done and not undone) or "refused".
    subsystem, action
        Who gave way, and how.
    first, last
        The first and the last record of it.
    lowest
        The least that was left, as a share of all.
    count
        How often it was asked for.
    complete
        Whether `first` is how it began; False where the audit no longer holds the beginning.
    """

    kind: str
    subsystem: str
    action: str
    first: AuditRecord
    last: AuditRecord
    lowest: float = 1.0
    count: int = 1
    complete: bool = True

    @property
    def given_back(self) -> bool:
        """Whether all that was taken has been given back, as far as the audit tells."""
        return self.kind == "taken" and self.last.share_after >= 1


def episodes(records: Iterable[AuditRecord]) -> list[Episode]:
    """The episodes that `records`, oldest first, tell of; the one that began last stands last."""
    found: list[Episode] = []
    latest: dict[tuple[str, str, str], int] = {}
    for record in records:
        decision = record.decision
        action = decision.undoes or decision.action
        taken = decision.undoes is not None or decision.rule.takes_share
        kind = "refused" if record.outcome == "refused" else "taken" if taken else "once"
        key = kind, decision.subsystem, action
        place = latest.get(key)
        if place is not None and _goes_on(found[place], record):
            episode = found[place]
            asked = episode.count + (decision.undoes is None or kind == "refused")
            lowest = min(episode.lowest, record.share_after)
            found[place] = replace(episode, last=record, lowest=lowest, count=asked)
            continue
        latest[key] = len(found)
        complete = decision.undoes is None or kind == "refused"
        found.append(Episode(*key, record, record, min(decision.share, record.share_after), 1, complete))
    return found


def sentence(
    episode: Episode, share: float | None, target: Any = None, names: Mapping[str, str] | None = None
) -> str:
    """The episode in words.

    Parameters
    ----------
    share
        What the subsystem is left with now, of all; None if nothing is taken from it by this action.
    target
        The governed object, which may have words of its own: ``describe_action(action)``.
    names
        What subsystems are called in a sentence; others are called as they were registered.
    """
    who = (names or {}).get(episode.subsystem, episode.subsystem)
    at = time_of_day(episode.first.time)
    because = f", because {why(episode.first)}" if episode.complete else ""
    often = "" if episode.count == 1 else f" {episode.count} times"
    if episode.kind == "refused":
        asked = f"was asked to give way ({episode.first.decision.action})"
        again = f"{often} until {time_of_day(episode.last.time)}" if often else ""
        return f"At {at} {who} {asked}{again} and did not."
    meaning, takes = ACTIONS[episode.action].meaning, ACTIONS[episode.action].takes
    if episode.kind == "once":
        again = f",{often} until {time_of_day(episode.last.time)}" if often else ""
        return f"At {at} {who} {PAST[episode.action]}{again}{because}."
    if share is None:
        until = f" to {time_of_day(episode.last.time)}" if episode.given_back else ""
        end = "all was given back" if episode.given_back else "all was given back when it was let go"
        least = f"down to {_percent(episode.lowest)} of {takes}"
        return f"From {at}{until} {who} {PAST[episode.action]}, {least}{because}; {end}."
    words = own_words(target, episode.action) or f"{who} {meaning} ({_percent(share)} of {takes})"
    undone = episode.last.decision.undoes is not None
    back = f"; given back in steps, the last at {time_of_day(episode.last.time)}" if undone else ""
    since = "Since" if episode.complete else "Since before"
    return f"{since} {at} {words}{because}{back}."


def _goes_on(episode: Episode, record: AuditRecord) -> bool:
    if episode.kind != "taken":
        return record.time - episode.last.time <= _AGAIN_S
    # A share that is whole again without a record: it was let go, by a stop or by leaving.
    return not episode.given_back and (record.decision.undoes is not None or record.decision.share < 1)


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"
