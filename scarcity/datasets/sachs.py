"""Proteins in single cells with the network that biologists agreed upon: the field's best-known data without time."""

import numpy as np
import pandas as pd

from scarcity.datasets.recording import Recording, stored_arrays

__all__ = ["sachs"]

_NAMES = ("raf", "mek", "plcg", "PIP2", "PIP3", "erk", "akt", "PKA", "PKC", "p38", "jnk")


def sachs() -> Recording:
    """Load 11 proteins and phospholipids in 7,466 human T cells, under nine conditions.

    The rows are cells, not moments: analyse them with ``max_lag=0``, as in
    ``discover(np.log(sachs().frame), max_lag=0, method="pc")``. ``graph`` is the network of 18 links that was known
    when the cells were measured; pooled over conditions, some of which intervene, no method finds it whole.

    Returns
    -------
    Recording : a new frame at every call.

    Source: Sachs et al. 2005, Science 308, 523; see ``data/sachs/ORIGIN.md``.

    >>> sachs().frame.iloc[0, :3].to_dict()
    {'raf': 26.4, 'mek': 13.2, 'plcg': 8.82}
    """
    stored = stored_arrays("sachs", "cells")
    values = stored["hundredths"] / 100
    return Recording(
        frame=pd.DataFrame(values, columns=list(_NAMES), index=pd.RangeIndex(len(values), name="cell")),
        units=dict.fromkeys(_NAMES, "a.u."),
        origin="Sachs et al. 2005, by way of the Causal Discovery Toolbox",
        licence="MIT",
        name="sachs",
        description="fluorescence of proteins and phospholipids in single human T cells; rows are cells, not times",
        graph=stored["network"].astype(np.bool_),
    )
