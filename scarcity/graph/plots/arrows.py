"""Links as a picture shows them: how wide, how opaque, with what words."""

from __future__ import annotations

from itertools import groupby
from math import isfinite
from typing import TYPE_CHECKING, NamedTuple

from scarcity.graph.table import Link, links_of

if TYPE_CHECKING:
    from scarcity.graph.causal_graph import CausalGraph

__all__ = ["Arrow", "arrows", "merged", "own_past"]

# Effects of 0 and of 1 standard deviation a standard deviation, as shares of the widest band.
_THIN, _WIDE = 0.12, 1.0
# Opacity of links in no resample and in all; links whose stability is not known.
_PALE, _FULL, _UNKNOWN = 0.3, 0.95, 0.85


class Arrow(NamedTuple):
    """One drawn link; `links` are those that it stands for, the strongest first."""

    source: int
    target: int
    links: tuple[Link, ...]

    @property
    def strongest(self) -> Link:
        """The link that gives colour, width and opacity."""
        return self.links[0]

    @property
    def effect(self) -> float:
        """Effect of the strongest link."""
        return self.strongest.effect

    @property
    def width(self) -> float:
        """From 0 to 1; the area that a band covers grows slower than the effect, as the eye judges it."""
        return _THIN + (_WIDE - _THIN) * min(abs(self.effect), 1.0) ** 0.75

    @property
    def opacity(self) -> float:
        """How sure the link is: its stability."""
        stability = self.strongest.stability
        return _PALE + (_FULL - _PALE) * stability if isfinite(stability) else _UNKNOWN

    @property
    def doubtful(self) -> bool:
        """Whether the interval of the strongest link holds 0."""
        return self.strongest.ci_low <= 0 <= self.strongest.ci_high

    @property
    def sign(self) -> str:
        """Of the strongest link's effect."""
        return _sign(self.effect)

    @property
    def words(self) -> str:
        """The lags with their signs: ``2 +``, ``1, 2 +``, ``0 −, 1 +``."""
        by_lag = sorted(self.links, key=lambda link: link.lag)
        if len({link.effect >= 0 for link in by_lag}) == 1:
            return f"{', '.join(str(link.lag) for link in by_lag)} {self.sign}"
        return ", ".join(f"{link.lag} {_sign(link.effect)}" for link in by_lag)


def arrows(graph: CausalGraph) -> list[Arrow]:
    """One arrow a link between variables, the weakest first, so that strong ones are drawn on top."""
    place = {name: at for at, name in enumerate(graph.variables)}
    return [
        Arrow(place[link.source], place[link.target], (link,))
        for link in reversed(links_of(graph))
        if link.source != link.target
    ]


def merged(graph: CausalGraph) -> list[Arrow]:
    """One arrow for all lags of source → target; links without direction stay apart."""
    single = sorted(arrows(graph), key=lambda arrow: (arrow.source, arrow.target, arrow.strongest.directed))
    grouped = [
        Arrow(source, target, tuple(sorted((a.strongest for a in group), key=lambda link: -abs(link.effect))))
        for (source, target, _), group in groupby(
            single, key=lambda arrow: (arrow.source, arrow.target, arrow.strongest.directed)
        )
    ]
    return sorted(grouped, key=lambda arrow: abs(arrow.effect))


def own_past(graph: CausalGraph) -> dict[int, list[Link]]:
    """The links of each variable with its own past, the strongest first."""
    place = {name: at for at, name in enumerate(graph.variables)}
    out: dict[int, list[Link]] = {}
    for link in links_of(graph):
        if link.source == link.target:
            out.setdefault(place[link.source], []).append(link)
    return out


def _sign(effect: float) -> str:
    return "+" if effect >= 0 else "−"
