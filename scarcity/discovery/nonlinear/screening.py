"""Which nonlinear series show promise on some rows."""

from __future__ import annotations

import numpy as np

from scarcity.discovery.nonlinear.family import Family
from scarcity.discovery.nonlinear.features import Features, Key
from scarcity.discovery.nonlinear.pursuit import Pursuit
from scarcity.numerics.arrays import FloatArray

# The final test asks for more; what falls short of it by this much of |t| may still pass beside other columns.
_SHORT = 0.8
_LEAST_T = 3.0
# The level of the final test that a screening has in mind; a person's own alpha decides later.
_ALPHA = 0.01


def promising(
    stretches: list[FloatArray],
    max_lag: int,
    *,
    products: bool,
    known: list[Key] | None = None,
    at_most: int = 200,
) -> Features | None:
    """Nonlinear series that explain what the linear lagged model of some target leaves over; None where none does.

    They come near the threshold of the final test, also with a standard error that allows for unequal variances:
    :class:`~scarcity.discovery.nonlinear.pursuit.Pursuit`.

    Parameters
    ----------
    stretches
        Rows (m, N), one array a recording, NaN where missing.
    products
        Whether products of two variables are tried, beside maps of one.
    known
        Series that were found before. They are returned too, and enter first; newcomers must then reach the threshold
        of the final test itself.
    at_most
        Series to return; the strongest newcomers are kept.

    Source: iterated screening, Fan & Lv (2008), section 4.
    """
    pursuit = Pursuit.of(stretches, max_lag, products=products)
    if pursuit is None:
        return None
    family = Family(int((pursuit.normaliser.spread > 0).sum()), max_lag, products)
    cut = family.cut(_ALPHA, pursuit.freedom)
    near = max(_LEAST_T, cut - _SHORT)
    before = [pursuit.place(key) for key in known or []]
    if before:
        pursuit.run(near, among=np.isin(np.arange(len(pursuit.spread)), before))
    strengths = pursuit.run(cut if before else near)
    newcomers = sorted(set(strengths) - set(before), key=lambda place: (-strengths[place], place))
    chosen = sorted([*newcomers[:at_most], *before[: max(at_most - len(newcomers), 0)]])
    if not chosen:
        return None
    return Features.chosen(pursuit.normaliser, [pursuit.key(place) for place in chosen], stretches)
