"""Random units: what a simulated variable is measured in must not tell its place in the graph.

In systems of equal noise the variance grows from causes to effects, and sorting by variance finds the order
(varsortability; Reisach, Seiler and Weichwald 2021, section 3). Every simulated variable is therefore
multiplied by a random scale and moved by a random offset; the links stay the same.
"""

import numpy as np
import numpy.typing as npt

from scarcity.datasets.structure import Interactions, Links
from scarcity.datasets.system import Pair, Regime, System

__all__ = ["draw_units", "measured"]

FloatArray = npt.NDArray[np.float64]


def draw_units(rng: np.random.Generator, n_variables: int, raw: bool) -> tuple[FloatArray, FloatArray]:
    """Scales (0.1…10, evenly on a log axis) and offsets (±10 scales); ones and zeros if `raw`."""
    if raw:
        return np.ones(n_variables), np.zeros(n_variables)
    scales = np.exp(rng.uniform(np.log(0.1), np.log(10.0), n_variables))
    return scales, scales * rng.uniform(-10.0, 10.0, n_variables)


def measured(
    z: FloatArray,
    regimes: list[tuple[int, Links]],
    *,
    rng: np.random.Generator,
    raw: bool,
    name: str,
    description: str,
    bent: npt.NDArray[np.bool_] | None = None,
    pairs: Interactions | None = None,
) -> System:
    """The system as it is delivered: rows `z` of the equation in random units, with the truth in those units.

    `regimes` holds (first row, links) in order of time; `bent` marks bent links of the last one, `pairs` act beside it.
    """
    links = regimes[-1][1]
    scales, offsets = draw_units(rng, links.n_variables, raw)
    in_units = links.dense() * (scales[None, :] / scales[:, None])[:, :, None]
    together: tuple[Pair, ...] = ()
    if pairs is not None:
        together = tuple(
            Pair(*map(int, each))
            for each in zip(pairs.first, pairs.second, pairs.target, pairs.lag, strict=True)
        )
        for first, second, target, lag in together:
            for source in (first, second):
                if in_units[source, target, lag] == 0:
                    in_units[source, target, lag] = np.nan
    return System(
        data=offsets + scales * z,
        graph=in_units != 0,
        coefficients=in_units,
        variables=tuple(f"x{i}" for i in range(links.n_variables)),
        name=name,
        description=description,
        scales=scales,
        offsets=offsets,
        bent=None if bent is None else links.mask(bent),
        pairs=together,
        regimes=() if pairs is not None else tuple(Regime(first, part.mask()) for first, part in regimes),
    )
