"""Random linear maps that keep lengths and angles."""

from __future__ import annotations

import numpy as np

from scarcity.numerics.arrays import FloatArray

__all__ = ["random_projection"]


def random_projection(n_in: int, n_out: int, seed: int | np.random.Generator) -> FloatArray:
    """(n_in, n_out): rows times this matrix keep their inner products.

    Exactly where `n_out` is at least `n_in`; else on average, with a standard error of a cosine c of at most
    (1 - c²) / √n_out. The directions are uniform: the orthogonal part of a Gaussian matrix, scaled.

    Source: Johnson and Lindenstrauss (1984), Contemporary Mathematics 26; Stewart (1980), SIAM Journal on Numerical
    Analysis 17, for uniform orthogonal matrices.

    >>> rotation = random_projection(2, 3, seed=0)
    >>> np.allclose(rotation @ rotation.T, np.eye(2))
    True
    """
    rng = np.random.default_rng(seed)
    drawn = rng.standard_normal((max(n_in, n_out), min(n_in, n_out)))
    directions, triangle = np.linalg.qr(drawn)
    directions *= np.where(np.diag(triangle) < 0, -1.0, 1.0)
    if n_in <= n_out:
        return directions.T
    return directions * np.sqrt(n_in / n_out)
