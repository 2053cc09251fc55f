"""Feature hashing: rows of named features as sparse rows of a fixed width, without a list of the names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, Final, cast
from zlib import crc32

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from scarcity.engine.operators.sketches.arguments import check_whole
from scarcity.errors import DataError

__all__ = ["FeatureHashing"]

_LARGEST: Final = float(np.finfo(np.float32).max)
_SIGN: Final = np.uint64(1) << np.uint64(63)


@dataclass(frozen=True, slots=True)
class FeatureHashing:
    """Gives each name a place and a sign by a hash that is the same in every process, on every machine.

    A number stands for itself; a text makes a feature ``name=text`` of 1. Names that meet at one place add up, with
    random signs, so that inner products are kept on average.

    Parameters
    ----------
    width
        Places of a row.
    seed
        Another seed gives other places and signs.

    Source: Weinberger et al. (2009), "Feature hashing for large scale multitask learning", section 2; the hash is the
    CRC-32 of the UTF-8 text, mixed with the seed by the finalizer of SplitMix64, Steele, Lea & Flood (2014): a CRC
    alone keeps apart what differs by little, but the same names would meet with every seed. The highest bit is the
    sign, the rest modulo the width the place.

    >>> hashing = FeatureHashing(1024)
    >>> x = hashing.apply([{"load": 0.5, "host": "a"}, {"load": 2.0}])
    >>> x.shape, (x @ x.T).toarray().tolist()
    ((2, 1024), [[1.25, 1.0], [1.0, 4.0]])
    """

    width: int
    seed: int = 0

    def __post_init__(self) -> None:
        check_whole("FeatureHashing.width", self.width, 1)
        check_whole("FeatureHashing.seed", self.seed, 0)

    def apply(self, rows: Sequence[Mapping[str, float | str]]) -> csr_array:
        """(m, width) sparse, in single precision, of one mapping a row.

        Raises
        ------
        DataError
            A value that is neither text nor a finite number, or a name that is not text.
        """
        ends = np.zeros(len(rows) + 1, dtype=np.int64)
        np.cumsum(np.fromiter(map(len, rows), dtype=np.int64, count=len(rows)), out=ends[1:])
        names, given = (
            list(chain.from_iterable(rows)),
            list(chain.from_iterable(row.values() for row in rows)),
        )
        values = _numbers(names, given)
        if values is None:
            found = [_feature(name, value, k) for k, row in enumerate(rows) for name, value in row.items()]
            names, values = [name for name, _ in found], np.array([value for _, value in found])
        hashed = _hashes(names, self.seed)
        place = (hashed & ~_SIGN) % np.uint64(self.width)
        values = np.where(hashed & _SIGN, -values, values)
        out = csr_array(
            (values.astype(np.float32), place.astype(np.int64), ends), shape=(len(rows), self.width)
        )
        out.sum_duplicates()
        return out


def _hashes(names: Sequence[str], seed: int) -> npt.NDArray[np.uint64]:
    """(K,) 64 mixed bits a name."""
    try:
        codes = list(map(crc32, map(str.encode, names)))
    except UnicodeEncodeError:  # halves of surrogate pairs
        codes = [crc32(name.encode("utf-8", "surrogatepass")) for name in names]
    mixed = np.array(codes, dtype=np.uint64) ^ np.random.SeedSequence(seed).generate_state(1, np.uint64)
    mixed ^= mixed >> np.uint64(30)
    mixed *= np.uint64(0xBF58476D1CE4E5B9)
    mixed ^= mixed >> np.uint64(27)
    mixed *= np.uint64(0x94D049BB133111EB)
    mixed ^= mixed >> np.uint64(31)
    return mixed


def _numbers(names: Sequence[object], values: Sequence[Any]) -> npt.NDArray[np.float64] | None:
    """The values at once, where all names are text and all values finite numbers, which is by far the most."""
    if not set(map(type, names)) <= {str} or not set(map(type, values)) <= {float, int}:
        return None
    try:
        numbers = np.array(values, dtype=np.float64)
    except OverflowError:
        return None
    return numbers if (np.abs(numbers) <= _LARGEST).all() else None


def _feature(name: object, value: object, row: int) -> tuple[str, float]:
    """The name that is hashed, and its value."""
    if not isinstance(name, str):
        raise DataError(f"expected names that are text; got {name!r} in row {row}.")
    if isinstance(value, str):
        return f"{name}={value}", 1.0
    if isinstance(value, int | float | np.integer | np.floating):
        number = float(cast(float, value))
        if abs(number) <= _LARGEST:
            return name, number
    raise DataError(f"expected text or a finite number; got {value!r} for {name!r} in row {row}.")
