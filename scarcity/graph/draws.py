"""Bootstrap draws of a graph's links, from which a what-if takes its bands."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from scarcity.errors import DataError
from scarcity.graph.arrays import same

__all__ = ["GraphDraws"]


@dataclass(frozen=True, eq=False, kw_only=True, slots=True, repr=False)
class GraphDraws:
    """Effects of the links in each of S resamples that redid the selection.

    links: int (K, 3), one row [source, target, lag] a link that at least one resample selected.
    effects: float32 (S, K), standardised; 0 where the resample did not select the link.

    Raises DataError for shapes that do not fit or values that are not finite.
    """

    links: npt.NDArray[np.int64]
    effects: npt.NDArray[np.float32]

    def __post_init__(self) -> None:
        links, effects = np.asarray(self.links), np.asarray(self.effects)
        if links.ndim != 2 or links.shape[1] != 3 or links.dtype.kind not in "iu":
            raise DataError(f"draws.links must be integers of shape (K, 3), not {links.dtype} {links.shape}.")
        if effects.ndim != 2 or effects.shape[1] != len(links) or effects.dtype.kind not in "fiu":
            raise DataError(
                f"draws.effects must be numbers (S, {len(links)}), not {effects.dtype} {effects.shape}."
            )
        if not np.isfinite(effects).all():
            raise DataError("draws.effects must be finite; write 0 where a link was not selected.")
        for name, array in (("links", links.astype(np.int64)), ("effects", effects.astype(np.float32))):
            array.setflags(write=False)
            object.__setattr__(self, name, array)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, GraphDraws):
            return NotImplemented
        return same(self.links, other.links) and same(self.effects, other.effects)

    def __hash__(self) -> int:
        return hash((self.effects.shape, self.links.tobytes()))

    def __repr__(self) -> str:
        return f"GraphDraws({self.effects.shape[0]} resamples, {len(self.links)} links)"

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (self.links, self.effects)


def _rebuild(links: npt.NDArray[np.int64], effects: npt.NDArray[np.float32]) -> GraphDraws:
    return GraphDraws(links=links, effects=effects)
