"""How targets answer to their sources: along straight lines, bends or with others, read from a graph's terms."""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from scarcity.errors import DataError, SchemaError
from scarcity.graph.arrays import BoolArray, FloatArray
from scarcity.numerics.maps import CLIP, PRODUCT, mapped

if TYPE_CHECKING:
    from scarcity.graph.causal_graph import CausalGraph

__all__ = ["acts_both_ways", "bases", "bent", "is_bent", "partners", "response", "shape", "weight", "weights"]

_REACH: Final = 2.5
# The average effect of a link that acts both ways is at most this share of its size.
_SAID: Final = 0.5
# Where a standard normal variable lies, and how often, for averages over a source.
_NODES, _TIMES = np.polynomial.hermite_e.hermegauss(40)
_SHARES: Final = _TIMES / _TIMES.sum()
_POINTS: Final = 51
# Slopes below this share of the steepest one count as level; a slope this many times another one is steeper.
_LEVEL, _STEEPER = 0.25, 1.6


def bases(graph: CausalGraph) -> Mapping[str, str]:
    """Variable → "linear", "additive" or "products"."""
    out = dict.fromkeys(graph.variables, "linear")
    if graph.terms is not None:
        for kind, _, _, target, _ in graph.terms.index:
            name = graph.variables[int(target)]
            if kind == PRODUCT:
                out[name] = "products"
            elif kind and out[name] == "linear":
                out[name] = "additive"
    return MappingProxyType(out)


def bent(graph: CausalGraph) -> BoolArray:
    """(N, N, L+1) links that hold a map or a product; an undirected one in both directions."""
    n = len(graph.variables)
    if graph.terms is None:
        return np.zeros((n, n, graph.max_lag + 1), dtype=np.bool_)
    out = graph.terms.bent(n, graph.max_lag)
    out[:, :, 0] |= out[:, :, 0].T & graph.undirected
    return out


def is_bent(graph: CausalGraph, at: tuple[int, int, int]) -> bool:
    """`bent` of one link."""
    if graph.terms is None:
        return False
    source, target, lag = at
    ways = [at, (target, source, lag)] if lag == 0 and graph.undirected[source, target] else [at]
    return any(bool(graph.terms.index[graph.terms.of_link(*way), 0].any()) for way in ways)


def weights(graph: CausalGraph) -> FloatArray:
    """(N, N, L+1) effects; of bent links the size of the bend with the sign of the effect."""
    if graph.terms is None:
        return graph.effects
    out = graph.effects.copy()
    for at in map(tuple, np.argwhere(bent(graph))):
        out[at] = weight(graph, at)
    return out


def weight(graph: CausalGraph, at: tuple[int, int, int]) -> float:
    """`weights` of one link."""
    effect = float(graph.effects[at])
    if graph.terms is None or not is_bent(graph, at):
        return effect
    source, target, lag = at
    if not len(graph.terms.of_link(source, target, lag)):  # undirected, and fitted the other way round
        source, target = target, source
    rise = _curve(graph, source, target, lag, _NODES)
    rows = graph.terms.of_link(source, target, lag)
    products = graph.terms.values[rows, 0][graph.terms.index[rows, 0] == PRODUCT]
    variance = float(_SHARES @ (rise - _SHARES @ rise) ** 2) + float(products @ products)
    return math.copysign(math.sqrt(variance), effect)


def acts_both_ways(
    effect: npt.ArrayLike, low: npt.ArrayLike, high: npt.ArrayLike, weight: npt.ArrayLike
) -> BoolArray:
    """Whether bent links raise here and lower there, so that their average says little of their size."""
    said = np.abs(np.asarray(effect)) < _SAID * np.abs(np.asarray(weight))
    return said | ((np.asarray(low) <= 0) & (np.asarray(high) >= 0))


def response(graph: CausalGraph, source: str, target: str, lag: int) -> pd.DataFrame:
    """See `CausalGraph.response`."""
    places: list[int] = []
    for name in (source, target):
        if name not in graph.variables:
            raise SchemaError(f"The graph has no variable {name!r}; it has {list(graph.variables)}.")
        places.append(graph.variables.index(name))
    i, j = places
    if not 0 <= lag <= graph.max_lag or not (
        graph.adjacency[i, j, lag] or (lag == 0 and graph.undirected[i, j])
    ):
        found = np.nonzero(graph.adjacency[i, j])[0].tolist()
        raise DataError(
            f"The graph has no link {source!r} → {target!r} at lag {lag}; "
            + (f"it has one at lag {', '.join(map(str, found))}." if found else "it has none at any lag.")
        )
    z = np.linspace(-_REACH, _REACH, _POINTS)
    if is_bent(graph, (i, j, lag)) and graph.terms is not None:
        if not len(graph.terms.of_link(i, j, lag)):
            raise DataError(
                f"The data cannot tell which of {source!r} and {target!r} drives the other; the bend was fitted from "
                f"{target!r} to {source!r}: ask for that response."
            )
        centre, spread = graph.terms.scale[i]
        rise = _curve(graph, i, j, lag, z) * graph.scales[j]
    else:
        centre, spread = graph.means[i], graph.scales[i]
        rise = graph.coefficients[i, j, lag] * spread * z
    after = target if target != source else f"{target} after"
    return pd.DataFrame({source: centre + spread * z, after: rise})


def partners(graph: CausalGraph, source: int, target: int, lag: int) -> list[int]:
    """The variables whose product with `source` drives `target`."""
    if graph.terms is None:
        return []
    rows = graph.terms.index[graph.terms.of_link(source, target, lag)]
    found = {int(b if a == source else a) for kind, a, b, *_ in rows if kind == PRODUCT}
    return sorted(found)


def shape(graph: CausalGraph, source: int, target: int, lag: int) -> str:
    """The bend of a link in words, from the slopes one spread below the middle of the source, in it, and above.

    Empty where the link is straight but for its products.
    """
    terms = graph.terms
    if terms is None or not any(0 < k < PRODUCT for k in terms.index[terms.of_link(source, target, lag), 0]):
        return ""
    step = 1e-4
    points = np.array([-1.0, 0.0, 1.0])
    rise = _curve(graph, source, target, lag, np.concatenate([points + step, points - step]))
    low, middle, high = ((rise[:3] - rise[3:]) / (2 * step)).tolist()
    return _shape_of(low, middle, high)


def _shape_of(low: float, middle: float, high: float) -> str:
    """A bend in words from three slopes.

    >>> _shape_of(-1.0, 0.0, 1.0), _shape_of(0.1, 0.5, 1.0), _shape_of(1.0, 0.9, 1.0)
    ('lowest in the middle of its range: U-shaped', 'steeper when high', 'along a slight bend')
    >>> _shape_of(0.8, -1.0, 0.8), _shape_of(0.1, 1.0, 0.1)
    ('the other way round near the middle of its range', 'mostly in the middle of its range, levelling off')
    """
    largest = max(abs(low), abs(middle), abs(high), 1e-12)
    level = _LEVEL * largest
    if low * high < 0 and min(abs(low), abs(high)) > level:
        if low < 0:
            return "lowest in the middle of its range: U-shaped"
        return "highest in the middle of its range: an arch"
    if low * high > 0 and low * middle < 0 and min(abs(low), abs(middle), abs(high)) > level / 2:
        return "the other way round near the middle of its range"
    if abs(middle) > _STEEPER * max(abs(low), abs(high)):
        return "mostly in the middle of its range, levelling off"
    if abs(high) > _STEEPER * abs(low):
        return "steeper when high"
    if abs(low) > _STEEPER * abs(high):
        return "steeper when low"
    if _STEEPER * abs(middle) < min(abs(low), abs(high)):
        return "mostly far from the middle of its range"
    return "along a slight bend"


def _curve(graph: CausalGraph, source: int, target: int, lag: int, z: FloatArray) -> FloatArray:
    """What the source at `z` spreads adds to the target, in its standard deviations, beside z = 0."""
    assert graph.terms is not None
    rows = graph.terms.of_link(source, target, lag)
    at = np.append(z, 0.0)
    u = np.clip(at, -CLIP, CLIP)
    total = np.zeros(len(at))
    for (kind, first, _, _, _), (factor, tilt_first, tilt_second) in zip(
        graph.terms.index[rows], graph.terms.values[rows], strict=True
    ):
        if kind == PRODUCT:
            # The partner stands at its mean, where the product itself adds nothing.
            total -= factor * (tilt_first if first == source else tilt_second) * u
        else:
            total += factor * (mapped(int(kind), at if kind == 0 else u) - tilt_first * u)
    return total[:-1] - total[-1]
