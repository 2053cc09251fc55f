"""Two finished graphs in one picture: checked, laid out as one, and told apart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scarcity.errors import DataError, OptionError
from scarcity.graph import CausalGraph
from scarcity.graph.words import printable
from scarcity.widgets.union import difference_of, union_of
from scarcity.widgets.versus import Versus

__all__ = ["TwoGraphs"]


class TwoGraphs:
    """A graph beside an earlier one.

    Parameters
    ----------
    graph, before: the later and the earlier one.
    labels: what the earlier and the later of the two are called.

    Attributes
    ----------
    union: both as one, to be laid out.

    Raises
    ------
    OptionError: `graph` is a session, or `labels` are no two names.
    DataError: `before` is no graph, or one lag is something else in the two.
    """

    def __init__(self, graph: object, before: object, labels: object) -> None:
        self._labels = _checked_labels(labels)
        if not isinstance(graph, CausalGraph):
            raise OptionError(
                "compare: a second graph goes with a graph; the moments of a session are compared on its time line."
            )
        if not isinstance(before, CausalGraph):
            raise DataError(f"compare: expected a CausalGraph, got {type(before).__name__}.")
        self._before, self._after = before, graph
        self.union = union_of(before, graph)

    def difference(self) -> tuple[Versus, Mapping[str, Any]]:
        """What each link was and is, and what the header of a frame says of it."""
        made = difference_of(self._before, self._after, self.union.variables)
        labels = [printable(label) for label in self._labels]
        return made, {"compare": {"with": None, "labels": labels, **made.counts}}


def _checked_labels(labels: Any) -> tuple[str, str]:
    if isinstance(labels, tuple | list):
        parts: list[Any] = list(labels)  # pyright: ignore[reportUnknownArgumentType]
        if len(parts) == 2 and all(isinstance(part, str) for part in parts):
            return parts[0], parts[1]
    raise OptionError(f'compare_labels: expected two names, such as ("before", "after"), got {labels!r}.')
