"""What a structural report says in plain sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from scarcity.engine.operators.structure.groups import modularity
from scarcity.graph.words import lag_words, number, printable, share

if TYPE_CHECKING:
    from scarcity.engine.analysis.report import StructuralReport

__all__ = ["loop_words", "sentences"]

_OFTEN = 5
_TIMES = 1.5
_NAMED = 4


def sentences(report: StructuralReport) -> list[str]:
    """Size, main driver, communities, loops, motifs, what was left out: the most important first."""
    told = [_size(report)]
    if report.topology.links or report.wiring.loose.nnz:
        told += [_driver(report), _groups(report), _loops(report), *_motifs(report)]
    return [*told, *_left_out(report)]


def loop_words(variables: tuple[str, ...]) -> str:
    """The loop as it is written: back at its start.

    >>> loop_words(("a", "b"))
    'a → b → a'
    """
    return " → ".join(printable(name) for name in (*variables, variables[0]))


def _size(report: StructuralReport) -> str:
    counts = report.topology
    size = f"{_count(counts.nodes, 'variable')}, {_count(counts.links, 'linked pair')} between them"
    if counts.links and counts.nodes > 1:
        size += f" ({share(counts.density)} of all that could be)"
    parts = int(report.nodes["component"].max()) if counts.nodes else 0
    if counts.nodes < 2:
        return f"{size}."
    largest = int((report.nodes["component"] == 1).sum())
    hang = (
        "all hang together"
        if parts == 1
        else f"{parts} parts without a link between them, the largest of {largest}"
    )
    return f"{size}; {hang if largest > 1 else 'none is linked with another'}."


def _driver(report: StructuralReport) -> str:
    first = report.nodes.iloc[0]
    most = _largest(report.nodes, "driven")
    words = (
        f"{printable(first['variable'])} is the main driver (its absolute effects sum to {number(first['drives'])}; "
        f"{_count(int(first['links_out']), 'variable')} directly, {int(first['reach'])} with those behind them); "
        f"{printable(most['variable'])} is driven most ({number(most['driven'])})."
    )
    between = _largest(report.nodes, "betweenness")
    if between["betweenness"] > 0:
        words += f" Most ways between others lead through {printable(between['variable'])}."
    return words


def _groups(report: StructuralReport) -> str:
    rows = report.communities
    of = dict(zip(report.nodes["variable"].tolist(), report.nodes["community"].tolist(), strict=True))
    split = modularity(report.wiring.either, np.array([of[name] for name in report.graph.variables]))
    named = [
        f"{int(size)} around {printable(driver)}"
        for size, driver in zip(rows["size"], rows["driver"], strict=True)
    ]
    rest = f" and {len(named) - _NAMED} more" if len(named) > _NAMED else ""
    if len(named) == 1:
        return f"One community of {int(rows['size'].iloc[0])}."
    return f"{len(named)} communities: {', '.join(named[:_NAMED])}{rest} (modularity {number(split)})."


def _loops(report: StructuralReport) -> str:
    rows, inside = report.loops, int(report.nodes["in_loop"].sum())
    if not inside:
        return "No feedback loop: nothing drives itself through others."
    if rows.empty:
        return f"{inside} variables drive themselves, through more than {report.longest_loop} links."
    first = rows.iloc[0]
    lag = lag_words(int(first["lag"]), report.graph.time_step)
    strongest = f"{loop_words(first['variables'])}, {first['kind']}, {lag} around"
    if report.all_loops and len(rows) == 1:
        return f"One feedback loop: {strongest}."
    many = f"{len(rows)} feedback loops" + (
        "" if report.all_loops else f" of up to {report.longest_loop} links"
    )
    kinds = [f"{int((rows['kind'] == kind).sum())} {kind}" for kind in ("reinforcing", "balancing", "open")]
    counted = ", ".join(words for words in kinds if not words.startswith("0 "))
    return f"{many} ({counted}) among {inside} variables; the strongest: {strongest}."


def _motifs(report: StructuralReport) -> list[str]:
    """The connected class that stands out most; classes of a few are left to chance."""
    columns = (report.motifs[name].tolist() for name in ("motif", "what", "count", "expected"))
    often = [
        (count / max(expected, 0.5), what, count, expected)
        for motif, what, count, expected in zip(*columns, strict=True)
        if motif[2] != "2" and motif != "003" and count >= _OFTEN and count > _TIMES * expected
    ]
    if not often:
        return []
    _, what, count, expected = max(often)
    return [f"More often than by chance: {what}, {count} times instead of {number(expected)}."]


def _left_out(report: StructuralReport) -> list[str]:
    told: list[str] = []
    if own := int(report.wiring.own.sum()):
        carry = "carries" if own == 1 else "carry"
        told.append(f"{_count(own, 'variable')} {carry} over from the own past; that is left out here.")
    if loose := int(report.wiring.loose.nnz):
        counts = "counts" if loose == 1 else "count"
        told.append(
            f"{_count(loose, 'link')} without direction {counts} half at either end, and for communities and parts; "
            "ways, loops and motifs follow directed links."
        )
    return told


def _largest(table: pd.DataFrame, column: str) -> pd.Series[Any]:
    return table.iloc[int(np.argmax(table[column].to_numpy()))]


def _count(amount: int, what: str) -> str:
    return f"{amount:,} {what}{'' if amount == 1 else 's'}"
