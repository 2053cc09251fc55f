"""What changed between two states of a graph, told in sentences: strong changes one by one, the others counted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Literal, TypeAlias

from scarcity.graph.responses import acts_both_ways
from scarcity.graph.words import lag_words, printable, signed, size

__all__ = ["Change", "Joint", "Key", "changes", "grouped", "moment", "together"]

Key: TypeAlias = tuple[str, str, int]
"""(source, target, lag) of a link."""

Joint: TypeAlias = tuple[tuple[str, ...], str, int]
"""(sources, target, lag) of sources that act together."""

WORTH_TELLING: Final = 0.05
"""Links with a weaker effect than this come and go without being named."""


@dataclass(frozen=True, slots=True)
class Change:
    """Links that came or went at one moment.

    Parameters
    ----------
    when: the moment, as people write it.
    kind: "first" is the first graph, "new" and "gone" are later; "regime" is a change of structure; "routine" counts
        what is too weak to be named.
    sentences: one a link, the strongest first; of a regime, one.
    links: the links that the sentences name.
    weak: how many weak links came and went.
    told: the how-manieth graph that was told of brought it; 0 where that is not known. See `Journal.told`.
    rows: of that graph.
    timestamp: of the newest row of that graph; None where rows have no times.
    """

    when: str
    kind: Literal["first", "new", "gone", "regime", "routine"]
    sentences: tuple[str, ...]
    links: tuple[Key, ...] = ()
    weak: tuple[int, int] = (0, 0)
    told: int = 0
    rows: int = 0
    timestamp: Any = None

    def short(self, most: int = 2) -> str:
        """The first sentences in one line, the others counted.

        >>> Change("row 9", "new", ("a → b", "a → c", "b → c")).short()
        'a → b; and 2 more'
        """
        told = self.sentences
        if len(told) > most:
            told = (*told[: most - 1], f"and {len(told) - most + 1} more")
        return "; ".join(told)


def changes(
    insight: Mapping[str, Any], told: frozenset[Key], time_step: str | None
) -> tuple[frozenset[Key], list[Change]]:
    """What an ``engine.insight`` has to tell.

    Links of a variable with its own past are left out. A link is told to be gone only if it was told to be there.

    Parameters
    ----------
    insight: the message.
    told: the links that were told of so far and not said to be gone; empty at first.
    time_step: one lag in plain words.

    Returns
    -------
    the links told of from now on, and the changes.
    """
    edges = {(e["source"], e["target"], e["lag"]): e for e in insight["edges"]}
    when = moment(insight.get("timestamp"), insight["rows"])
    news = [_key(k) for k in insight["added"] if k[0] != k[1] and _key(k) in edges]
    news.sort(key=lambda k: -_size(edges[k]))

    def named(kind: Literal["first", "new"], keys: list[Key]) -> list[Change]:
        sentences = tuple(_sentence(k, time_step, edges[k]) for k in keys)
        return [Change(when, kind, sentences, tuple(keys))] if keys else []

    regimes = [_regime(each) for each in insight.get("regime_changes", ())]
    if insight["window"] <= 1:
        return frozenset(news), [*regimes, *named("first", news)]
    strong = [k for k in news if _size(edges[k]) >= WORTH_TELLING]
    lost = [_key(k) for k in insight["removed"] if k[0] != k[1]]
    gone = [k for k in lost if k in told]
    out = [*regimes, *named("new", strong)]
    if gone:
        out.append(Change(when, "gone", tuple(_sentence(k, time_step, None) for k in gone), tuple(gone)))
    came, went = len(news) - len(strong), len(lost) - len(gone)
    if came or went:
        out.append(_routine(when, came, went))
    return (told | set(strong)) - set(gone), out


def together(
    insight: Mapping[str, Any], told: frozenset[Joint], time_step: str | None
) -> tuple[frozenset[Joint], list[Change]]:
    """Sources that an ``engine.insight`` finds acting together, or no longer finds.

    Parameters and returns are those of `changes`, for pairs of sources in place of links. The key of a sentence is the
    link from the first source.
    """
    found = {(tuple(e["sources"]), e["target"], e["lag"]): e for e in insight.get("hyperedges", ())}
    news = [k for k, edge in found.items() if k not in told and abs(edge["weight"]) >= WORTH_TELLING]
    news.sort(key=lambda k: -abs(found[k]["weight"]))
    gone = sorted(told - found.keys())
    when = moment(insight.get("timestamp"), insight["rows"])
    kinds: list[tuple[Literal["new", "gone"], list[Joint]]] = [("new", news), ("gone", gone)]
    out = [
        Change(
            when,
            kind,
            tuple(_joint_sentence(k, time_step, found.get(k)) for k in keys),
            tuple((sources[0], target, lag) for sources, target, lag in keys),
        )
        for kind, keys in kinds
        if keys
    ]
    return (told | set(news)) - set(gone), out


def grouped(told: Iterable[Change]) -> list[Change]:
    """`told`, newest first, with routine changes that follow each other taken together.

    >>> [c.sentences[0] for c in grouped([_routine("b", 1, 0), _routine("a", 2, 3)])]
    ['weak links: 3 came, 3 went']
    """
    out: list[Change] = []
    for change in told:
        if out and out[-1].kind == change.kind == "routine":
            came, went = (a + b for a, b in zip(out[-1].weak, change.weak, strict=True))
            sums = _routine(out[-1].when, came, went)
            out[-1] = replace(out[-1], sentences=sums.sentences, weak=sums.weak)
        else:
            out.append(change)
    return out


def moment(timestamp: Any, rows: int) -> str:
    """A time as people write it; the row where there is none.

    >>> moment("2014-03-01T05:00:00", 9), moment(None, 1200)
    ('2014-03-01 05:00', 'row 1,200')
    """
    if timestamp is None:
        return f"row {rows:,}"
    text = str(timestamp)
    return text[:16].replace("T", " ") if "T" in text else f"{float(timestamp):g}"


def _routine(when: str, came: int, went: int) -> Change:
    counts = [f"{came} came"] * bool(came) + [f"{went} went"] * bool(went)
    return Change(when, "routine", (f"weak links: {', '.join(counts)}",), weak=(came, went))


def _regime(change: Mapping[str, Any]) -> Change:
    """What a ``RegimeChange`` says, at the moment at which the regime began."""
    when, number = moment(change["time"], change["row"]), change["regime"]
    if change["stage"] == "withdrawn":
        return Change(when, "regime", (f"No change after all: regime {number} goes on",))
    begins = f"Regime {number} {'is back' if change['returned'] else 'begins'}"
    if change["stage"] == "seen":
        return Change(when, "regime", (f"{begins}: {_driven(change['targets'])}",))
    counts = [
        f"{len(change[kind])} {'link' if len(change[kind]) == 1 else 'links'} {word}"
        for kind, word in (("gone", "gone"), ("new", "new"), ("turned", "changed"))
        if change[kind]
    ]
    return Change(when, "regime", (f"Regime {number} has settled: {', '.join(counts) or 'the same links'}",))


def _driven(targets: list[str], most: int = 3) -> str:
    """That these variables have other drivers now."""
    names = [printable(name) for name in targets]
    if len(names) > most:
        names = [*names[: most - 1], f"{len(names) - most + 1} more"]
    listed = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return f"what drives {listed} changed"


def _key(link: Any) -> Key:
    source, target, lag = link
    return source, target, lag


def _size(edge: Mapping[str, Any]) -> float:
    """How strong a link is; along a bend the effect is an average that may be 0."""
    return abs(edge["weight"] if edge.get("bent") else edge["effect"])


def _strength(edge: Mapping[str, Any]) -> str:
    if edge.get("bent") and acts_both_ways(edge["effect"], edge["ci_low"], edge["ci_high"], edge["weight"]):
        return size(edge["weight"])
    return signed(edge["effect"])


def _joint_sentence(joint: Joint, step: str | None, edge: Mapping[str, Any] | None) -> str:
    sources, target, lag = joint
    strength = "" if edge is None else f", {signed(edge['weight'])}"
    return f"{' and '.join(map(printable, sources))} together → {printable(target)} ({lag_words(lag, step)}{strength})"


def _sentence(link: Key, step: str | None, edge: Mapping[str, Any] | None) -> str:
    source, target, lag = link
    strength = "" if edge is None else f", {_strength(edge)}"
    arrow = "→" if edge is None or edge.get("directed", True) else "—"
    return f"{printable(source)} {arrow} {printable(target)} ({lag_words(lag, step)}{strength})"
