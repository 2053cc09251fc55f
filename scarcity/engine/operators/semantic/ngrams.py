"""Names as vectors of their character n-grams: what is left where no table of meanings is installed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from zlib import crc32

import numpy as np

from scarcity.numerics.arrays import FloatArray

__all__ = ["ngram_vectors"]

_DIMENSION: Final = 512


def ngram_vectors(texts: Sequence[str]) -> FloatArray:
    """(M, 512) unit vectors of hashed n-grams of 3 and 4 bytes, within words; 0 for a text without words.

    They tell how alike names are written, not what they mean: "rainfall" and "precipitation" share nothing.

    Source: feature hashing with signs, Weinberger et al. (2009), ICML.

    >>> a, b, c = ngram_vectors(["wind speed", "wind speeds", "ozone"])
    >>> bool(a @ b > 0.8), bool(abs(a @ c) < 0.2)
    (True, True)
    """
    codes: list[int] = []
    lengths: list[int] = []
    for text in texts:
        before = len(codes)
        for word in text.encode("utf-8", "backslashreplace").split():
            padded = b"^%b$" % word
            codes += [crc32(padded[i : i + 3]) for i in range(max(len(padded) - 2, 1))]
            codes += [crc32(padded[i : i + 4]) for i in range(max(len(padded) - 3, 1))]
        lengths.append(len(codes) - before)
    code = np.array(codes, dtype=np.int64)
    place = np.repeat(np.arange(len(texts)), lengths) * _DIMENSION + code % _DIMENSION
    sign = np.where(code >> 31, 1.0, -1.0)
    out = np.bincount(place, sign, len(texts) * _DIMENSION).reshape(len(texts), _DIMENSION)
    norm = np.linalg.norm(out, axis=1, keepdims=True)
    return out / np.where(norm > 0, norm, 1.0)
