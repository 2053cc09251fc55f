"""Feature hashing: rows of named features as sparse rows of a fixed width, without a list of the names."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np
from scipy.sparse import csr_array

from scarcity.engine.operators.sketches.arguments import check_whole
from scarcity.errors import DataError

__all__ = ["FeatureHashing"]

_LARGEST = float(np.finfo(np.float32).max)


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

    Source: Weinberger et al. (2009), "Feature hashing for large scale multitask learning", section 2; the hash is
    BLAKE2 (RFC 7693), its first 32 bits signed: the sign is the sign, the rest modulo the width the place.

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
        known: dict[str, tuple[int, float]] = {}
        values, columns, ends = list[float](), list[int](), [0]
        for row, named in enumerate(rows):
            for name, given in named.items():
                feature, value = _feature(name, given, row)
                hashed = known.get(feature)
                if hashed is None:
                    hashed = known[feature] = self._place(feature)
                columns.append(hashed[0])
                values.append(hashed[1] * value)
            ends.append(len(columns))
        out = csr_array(
            (np.array(values, dtype=np.float32), np.array(columns, dtype=np.int32), np.array(ends)),
            shape=(len(ends) - 1, self.width),
        )
        out.sum_duplicates()
        return out

    def _place(self, feature: str) -> tuple[int, float]:
        text = feature.encode("utf-8", "surrogatepass")
        key = self.seed.to_bytes(max(1, -(-self.seed.bit_length() // 8)), "little")
        signed = int.from_bytes(hashlib.blake2b(text, digest_size=4, key=key).digest(), "little", signed=True)
        return (signed & 0x7FFF_FFFF) % self.width, -1.0 if signed < 0 else 1.0


def _feature(name: object, value: object, row: int) -> tuple[str, float]:
    """The name that is hashed, and its value."""
    if type(value) is float and type(name) is str and abs(value) <= _LARGEST:  # by far the most
        return name, value
    if not isinstance(name, str):
        raise DataError(f"expected names that are text; got {name!r} in row {row}.")
    if isinstance(value, str):
        return f"{name}={value}", 1.0
    if isinstance(value, int | float | np.integer | np.floating):
        number = float(cast(float, value))
        if abs(number) <= _LARGEST:
            return name, number
    raise DataError(f"expected text or a finite number; got {value!r} for {name!r} in row {row}.")
