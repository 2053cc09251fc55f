"""Bootstrap draws of a graph's links, from which a what-if takes its bands."""

from dataclasses import dataclass, field

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
    fitted: float32 (K,), the estimate on all rows: its links alone, fitted together, 0 where it has none. The graph's
        own effects come from the full model, where intervals are honest, and are too noisy together to run. NaN
        where it was not kept, and for targets that answer along bends.

    Raises DataError for shapes that do not fit or values that are not finite.
    """

    links: npt.NDArray[np.int64]
    effects: npt.NDArray[np.float32]
    fitted: npt.NDArray[np.float32] = field(default_factory=lambda: np.empty(0, dtype=np.float32))

    def __post_init__(self) -> None:
        links, effects = np.asarray(self.links), np.asarray(self.effects)
        if links.ndim != 2 or links.shape[1] != 3 or links.dtype.kind not in "iu":
            raise DataError(f"draws.links must be integers of shape (K, 3), not {links.dtype} {links.shape}.")
        if effects.ndim != 2 or effects.shape[1] != len(links) or effects.dtype.kind not in "fiu":
            raise DataError(
                f"draws.effects must be numbers (S, {len(links)}), not {effects.dtype} {effects.shape}."
            )
        fitted = np.asarray(self.fitted)
        if fitted.size == 0:
            fitted = np.full(len(links), np.nan, dtype=np.float32)
        if fitted.shape != (len(links),) or fitted.dtype.kind not in "fiu" or np.isinf(fitted).any():
            raise DataError(
                f"draws.fitted must be finite numbers ({len(links)},) or NaN, not {fitted.dtype} {fitted.shape}."
            )
        if not np.isfinite(effects).all():
            raise DataError("draws.effects must be finite; write 0 where a link was not selected.")
        for name, array in (
            ("links", links.astype(np.int64)),
            ("effects", effects.astype(np.float32)),
            ("fitted", fitted.astype(np.float32)),
        ):
            array.setflags(write=False)
            object.__setattr__(self, name, array)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, GraphDraws):
            return NotImplemented
        return all(same(getattr(self, name), getattr(other, name)) for name in ("links", "effects", "fitted"))

    def __hash__(self) -> int:
        return hash((self.effects.shape, self.links.tobytes()))

    def __repr__(self) -> str:
        return f"GraphDraws({self.effects.shape[0]} resamples, {len(self.links)} links)"

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (self.links, self.effects, self.fitted)


def _rebuild(
    links: npt.NDArray[np.int64], effects: npt.NDArray[np.float32], fitted: npt.NDArray[np.float32]
) -> GraphDraws:
    return GraphDraws(links=links, effects=effects, fitted=fitted)
