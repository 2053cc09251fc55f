"""What a session is doing, in the words that the picture shows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from scarcity.governor.explain import own_words
from scarcity.graph import CausalGraph
from scarcity.graph.words import printable

if TYPE_CHECKING:
    from scarcity.governor import DynamicResourceGovernor
    from scarcity.session import Session

__all__ = ["THROTTLED", "face_of_graph", "face_of_session", "held_back", "started_governor"]

THROTTLED: Final = "throttled"
"""The face of what runs, and is held back."""
_STABLE_ENOUGH = 0.8


def face_of_graph(graph: CausalGraph) -> Mapping[str, str]:
    """The face of a finished graph: `face`, `title`, `detail`, `figures`."""
    face = {"face": "still", "title": "", "detail": "", "figures": _figures(graph)}
    return face if _links_between(graph) else {**face, **_nothing(graph)}


def face_of_session(session: Session) -> Mapping[str, str]:
    """The face of a session now; `face` is one of waiting, learning, live, throttled, paused, ended, lost,
    still."""
    graph, status = session.graph, session.stream.status
    figures = _figures(graph) if graph else ""
    if status.rows_per_second > 0 and status.state == "live":
        figures = f"{status.rows_per_second:,.0f} rows/s  ·  {figures}".removesuffix("  ·  ")
    face, title, detail = _doing(session)
    if face in ("live", "learning") and (held := held_back(session)):
        face, title, detail = THROTTLED, f"{title}, held back", held
    if left_out := _left_out(session):
        detail = f"{detail.rstrip('.')}; {left_out}" if detail else left_out
    return _face(face, title, detail, figures)


def _doing(session: Session) -> tuple[str, str, str]:
    """Face, title and detail of what the stream and the engine do."""
    graph, status = session.graph, session.stream.status
    state: str = status.state
    if state == "live" and graph is None:
        read = status.rows + status.waiting
        wanted = f"the first graph comes after {session.stream.windows.size:,} rows"
        return "waiting", "waiting for data", f"{read:,} rows read; {wanted}" if read else wanted
    if state == "new":
        return "waiting", "not started", "await session.start() begins"
    face = state if state in ("live", "paused", "ended", "lost") else "still"
    title = f"source {state}" if state in ("ended", "lost") else state
    if graph is not None and not _links_between(graph):
        nothing = _nothing(graph)
        return face, f"{title}: {nothing['title']}", nothing["detail"]
    judged = graph is not None and graph.options.get("resamples") != 0
    if state == "live" and graph is not None and judged and _mean_stability(graph) < _STABLE_ENOUGH:
        return "learning", "learning", "links are still uncertain"
    return face, title, printable(status.reason)


def started_governor(session: Session | None) -> DynamicResourceGovernor | None:
    """The governor of a session where it runs; asking a session for its governor would make one."""
    governor: Any = getattr(session, "__dict__", {}).get("governor")
    return governor if governor is not None and governor.state == "running" else None


def held_back(session: Session) -> str:
    """What the governor has taken, and why, or that the stream is slowed down; "" while nothing is held back."""
    governor = started_governor(session)
    if governor is None or not governor.shares:
        slowed = session.stream.allowance.share("scale_down") != 1
        return printable(session.stream.describe_action("scale_down")) if slowed else ""
    registry = governor.actuators.registry
    said = [
        own_words(registry.get(subsystem), action) or f"{subsystem}: {action}"
        for subsystem, actions in governor.shares.items()
        for action in actions
    ]
    why = [line.rstrip(".") for line in governor.explain().splitlines() if line.startswith("Tight: ")]
    reason = f" ({'; '.join(why).replace('Tight: ', '')})" if why else ""
    told = "; ".join(dict.fromkeys(said))  # the same may be taken for several reasons
    return printable(f"the governor spares the machine: {told}{reason}")


def _left_out(session: Session) -> str:
    count = session.engine.rejected
    what = "1 window" if count == 1 else f"{count:,} windows"
    return f"{what} could not be used: {printable(str(session.engine.rejection))}" if count else ""


def _face(face: str, title: str, detail: str, figures: str) -> Mapping[str, str]:
    return {"face": face, "title": title, "detail": detail, "figures": figures}


def _figures(graph: CausalGraph) -> str:
    counts = ((graph.n_rows, "row"), (len(graph.variables), "variable"), (graph.links, "link"))
    return "  ·  ".join(f"{count:,} {what}{'' if count == 1 else 's'}" for count, what in counts)


def _nothing(graph: CausalGraph) -> Mapping[str, str]:
    lines = [line for line in graph.explain().splitlines() if line.startswith("The strongest candidates")]
    return {
        "title": "nothing significant",
        "detail": " ".join(["No link between two variables passes.", *lines]),
    }


def _links_between(graph: CausalGraph) -> int:
    own = sum(int(graph.adjacency[i, i].sum()) for i in range(len(graph.variables)))
    return graph.links - own


def _mean_stability(graph: CausalGraph) -> float:
    known = graph.stability[graph.adjacency]
    known = known[known == known]
    return float(known.mean()) if len(known) else 0.0
