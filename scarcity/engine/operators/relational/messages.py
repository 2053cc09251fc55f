"""Message passing: what a variable hears from its neighbours, and from theirs."""

from __future__ import annotations

from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from scarcity.engine.operators.structure.matrix import Links
from scarcity.errors import DataError, OptionError

__all__ = ["propagate"]


def propagate(
    links: Links,
    features: npt.ArrayLike,
    *,
    layers: int = 1,
    hear: Literal["drivers", "driven"] = "drivers",
    how: Literal["mean", "sum"] = "mean",
) -> npt.NDArray[np.float64]:
    """Aggregate `features` over neighbours, `layers` times.

    Parameters
    ----------
    links: (N, N) as `link_matrix` gives them; stronger links weigh more.
    features: (N, F) what each variable tells.
    layers: how many links the messages travel, at least 1.
    hear: "drivers": from what drives it; "driven": from what it drives.
    how: "mean" of the messages by strength, 0 where there is nobody to hear; or their "sum".

    Returns
    -------
    (layers, N, F) what has arrived after 1, 2 … links.

    Raises
    ------
    DataError: `features` do not fit the links, or are not finite.
    OptionError: an option is unknown or out of its range.

    Source: Wu et al. (2019), simplified graph convolution, and Frasca et al. (2020), SIGN: the aggregation of a graph
    network without weights between its layers, which whoever learns from the result may put behind it.

    >>> from scarcity.engine.operators.structure import link_matrix
    >>> propagate(link_matrix([[0, 1, 0], [0, 0, 1], [0, 0, 0]]), [[1.0], [5.0], [0.0]], layers=2)[:, 2, 0].tolist()
    [5.0, 1.0]
    """
    told = np.asarray(features, dtype=np.float64)
    if told.ndim != 2 or len(told) != links.shape[0]:
        raise DataError(f"features must be of shape ({links.shape[0]}, F), not {told.shape}.")
    if not np.isfinite(told).all():
        row, column = np.argwhere(~np.isfinite(told))[0].tolist()
        raise DataError(
            f"expected finite features; got {told[row, column]} of variable {row}: one that is missing would spread "
            "to all that hear of it. Put the mean there."
        )
    if layers < 1 or hear not in ("drivers", "driven") or how not in ("mean", "sum"):
        raise OptionError(
            f"expected layers of at least 1, hear 'drivers' or 'driven', how 'mean' or 'sum'; "
            f"got {layers!r}, {hear!r}, {how!r}."
        )
    made: Any = links
    onto: Any = (made.T if hear == "drivers" else made).tocsr()
    if how == "mean":
        total = np.asarray(onto.sum(axis=1)).ravel()
        share = np.divide(1.0, total, where=total > 0, out=np.zeros(len(total)))
        onto = onto.multiply(share[:, None]).tocsr()
    arrived: list[Any] = [told]
    for _ in range(layers):
        arrived.append(onto @ arrived[-1])
    return np.stack(arrived[1:])
