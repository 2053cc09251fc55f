"""Variables as vectors: near each other where they play the same part among the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from scarcity.engine.operators.relational.messages import propagate
from scarcity.engine.operators.structure.matrix import Links
from scarcity.errors import OptionError

__all__ = ["Embedding", "embed"]

_Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Embedding:
    """Two vectors a variable, of length 1, or 0 where there is nothing to tell.

    Parameters
    ----------
    source: (N, size) the part it plays as a driver: variables that drive the same have like vectors.
    target: (N, size) the part it plays as one that is driven.

    ``source[i] @ target[j]`` is large where ways out of i meet ways into j.
    """

    source: _Floats
    target: _Floats


def embed(
    links: Links, *, size: int = 64, weights: Sequence[float] = (0.5, 1.0, 1.0), seed: int = 0
) -> Embedding:
    """Random vectors, one a variable, averaged along the links out of each variable and along those into it.

    Parameters
    ----------
    links: (N, N) as `link_matrix` gives them; stronger links weigh more.
    size: numbers in a vector.
    weights: of the variable itself, of what is one link away, two links away …
    seed: the same seed gives the same vectors.

    Raises
    ------
    OptionError: `size` or the number of weights is too small.

    Source: Chen et al. (2019), FastRP; we differ: each power keeps directions apart, and both roles share the random
    vectors, so that a source can be compared with a target.

    >>> from scarcity.engine.operators.structure import link_matrix
    >>> made = embed(link_matrix([[0, 0, 1], [0, 0, 1], [0, 0, 0]]), weights=(0, 1))
    >>> round(float(made.source[0] @ made.source[1]), 6)  # both drive the third
    1.0
    """
    if size < 1 or len(weights) < 2:
        raise OptionError(
            f"size must be at least 1 and weights at least 2 numbers, not {size!r}, {weights!r}."
        )
    n = links.shape[0]
    # Very sparse projections (Li, Hastie & Church 2006): two thirds of the entries are 0.
    random = np.random.default_rng(seed).choice([-1.0, 0.0, 0.0, 0.0, 0.0, 1.0], size=(n, size))
    role: list[_Floats] = []
    for hear in ("driven", "drivers"):
        powers = propagate(links, random, layers=len(weights) - 1, hear=hear)
        heard = np.abs(powers).max(axis=(0, 2), initial=0.0) > 0
        mixed: _Floats = weights[0] * _unit(random) * heard[:, None]
        for weight, power in zip(weights[1:], powers, strict=True):
            mixed += weight * _unit(power)
        role.append(_unit(mixed))
    return Embedding(*role)


def _unit(rows: _Floats) -> _Floats:
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.divide(rows, length, where=length > 0, out=np.zeros_like(rows))
