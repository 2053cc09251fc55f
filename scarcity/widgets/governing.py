"""What a governor does, as every view of it tells it: how it fares, its gauges, and what was done, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from scarcity.governor.episodes import Episode, episodes, sentence
from scarcity.governor.explain import SUBSYSTEMS, time_of_day
from scarcity.graph.words import printable
from scarcity.widgets.gauges import gauges_of

if TYPE_CHECKING:
    from scarcity.governor import DynamicResourceGovernor

__all__ = ["face_of_governor", "governing"]

_SHOWN: Final = 40
_SWITCH: Final = "session = scarcity.Session(source, governor=True)"


def face_of_governor(governor: DynamicResourceGovernor | None) -> dict[str, str]:
    """`face` (waiting, live, tight, ended, lost), `title`, `detail`, and `how`: the code that switches it on."""
    if governor is None:
        return _face(
            "waiting",
            "governor off",
            "Nothing is measured and nothing gives way. This switches it on:",
            _SWITCH,
        )
    return _face_of(governor, governor.explain().splitlines())


def _face_of(governor: DynamicResourceGovernor, lines: list[str]) -> dict[str, str]:
    state: str = governor.state
    if state == "failed":
        return _face(
            "lost", "governor failed", f"{printable(repr(governor.failure))}; the last state is shown"
        )
    if state == "running" and not governor.ticks:
        return _face("waiting", "waiting for the first measurement", "")
    if state == "running":
        return _running(governor, lines)
    if state == "starting":
        return _face("waiting", "starting", "")
    if governor.ticks:
        return _face(
            "ended", "governor stopped", "the last state is shown; all that was taken was given back"
        )
    return _face(
        "waiting",
        "not started",
        "A session starts it in session.start(), in session.run() only with governor=True. By itself it begins with:",
        "await governor.start()",
    )


def governing(governor: DynamicResourceGovernor | None) -> dict[str, Any]:
    """All that a view shows, as JSON.

    Returns
    -------
    `state` (see `face_of_governor`), `gauges` (see `gauges_of`), `actions` (newest first: `key`, `when`, `text`,
    `now`, `kind`), `held` (how many hold now) and `words` (the lines of `governor.explain()`).
    """
    if governor is None or not governor.ticks:
        return {"state": face_of_governor(governor), "gauges": [], "actions": [], "held": 0, "words": []}
    actions, lines = _actions(governor), governor.explain().splitlines()
    return {
        "state": _face_of(governor, lines),
        "gauges": gauges_of(governor),
        "actions": actions,
        "held": sum(action["now"] for action in actions),
        "words": [printable(line) for line in lines],
    }


def _running(governor: DynamicResourceGovernor, lines: list[str]) -> dict[str, str]:
    tight = [line.removeprefix("Tight: ") for line in lines if line.startswith("Tight: ")]
    if tight:
        return _face("tight", "tight", printable(" ".join(map(_upper, tight))))
    soon = [
        part
        for line in lines
        if line.startswith("Within limits: ")
        for part in line.removeprefix("Within limits: ").rstrip(".").split("; ")
        if " reached in " in part
    ]
    held = "Some is still held back." if governor.shares else "Nothing is held back."
    return _face(
        "live", "nothing is tight", printable(" ".join([*(f"{_upper(part)}." for part in soon), held]))
    )


def _actions(governor: DynamicResourceGovernor) -> list[dict[str, Any]]:
    """The newest 40 episodes: those that hold, then by when they began or ended."""
    known = episodes(governor.audit)
    newest = {(each.kind, each.subsystem, each.action): place for place, each in enumerate(known)}
    shares = governor.shares
    told: list[tuple[bool, float, dict[str, Any]]] = []
    for place, episode in enumerate(known):
        key = episode.kind, episode.subsystem, episode.action
        share = shares.get(episode.subsystem, {}).get(episode.action)
        share = share if episode.kind == "taken" and newest[key] == place else None
        text = sentence(episode, share, governor.actuators.registry.get(episode.subsystem), SUBSYSTEMS)
        moment = episode.first.time if share is not None else episode.last.time
        told.append((share is not None, moment, _action(episode, text, share is not None)))
    told.sort(key=lambda each: each[:2], reverse=True)
    return [action for *_, action in told[:_SHOWN]]


def _action(episode: Episode, text: str, now: bool) -> dict[str, Any]:
    return {
        "key": printable(f"{episode.kind} {episode.subsystem} {episode.action} {episode.first.time:.3f}"),
        "when": time_of_day(episode.first.time),
        "text": printable(text),
        "now": now,
        "kind": episode.kind,
    }


def _face(face: str, title: str, detail: str, how: str = "") -> dict[str, str]:
    return {"face": face, "title": title, "detail": detail, "how": how}


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
