"""Vectors of names, and which method made them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from scarcity.engine.operators.semantic.names import words_of
from scarcity.engine.operators.semantic.ngrams import ngram_vectors
from scarcity.engine.operators.semantic.static_table import static_table, table_is_there
from scarcity.errors import DataError, OptionError
from scarcity.numerics.arrays import FloatArray

__all__ = ["Asked", "Embedding", "Method", "embed"]

Method = Literal["static table", "ngrams"]
Asked = Literal["auto", "static table", "ngrams"]

_SPELLING: Final = 0.2
"""Weight of how names are written beside what they mean; chosen on the tuning set of benchmarks/paraphrases.py."""


@dataclass(frozen=True, slots=True, eq=False)
class Embedding:
    """Names as unit vectors; the dot product of two is how alike they are.

    names: as given.
    vectors: (M, D); all zero for a name without words.
    method: "static table" knows meanings; "ngrams" only knows how names are written.
    """

    names: tuple[str, ...]
    vectors: FloatArray
    method: Method

    def __repr__(self) -> str:
        return f"Embedding({len(self.names)} names, {self.vectors.shape[1]} dimensions, {self.method})"


def embed(names: Iterable[str], *, method: Asked = "auto") -> Embedding:
    """Vectors of variable names, offline.

    Parameters
    ----------
    names
        Of columns; abbreviations and units are read (`words_of`).
    method
        "static table": token vectors of the extra ``scarcity[semantic]``, with a fifth for spelling; "ngrams": spelling
        alone; "auto": the table where it is installed. The result says which one it was.

    Raises
    ------
    DataError
        `names` is a single text, or holds what is no text.
    MissingDependencyError
        The table is asked for and not installed.

    >>> embed(["airTemp", "wind_speed"], method="ngrams")
    Embedding(2 names, 512 dimensions, ngrams)
    """
    given = _texts(names)
    if method not in ("auto", "static table", "ngrams"):
        raise OptionError(f'method must be "auto", "static table" or "ngrams"; got {method!r}.')
    texts = [" ".join(words_of(name)) for name in given]
    spelling = ngram_vectors(texts)
    if method == "ngrams" or (method == "auto" and not table_is_there()):
        return Embedding(given, spelling, "ngrams")
    meaning = static_table().encode(texts)
    both = np.hstack([np.sqrt(1 - _SPELLING) * meaning, np.sqrt(_SPELLING) * spelling])
    return Embedding(given, both, "static table")


def _texts(names: Iterable[str]) -> tuple[str, ...]:
    if isinstance(names, str):
        raise DataError(f"expected a list of names, got the single text {names!r}; write [{names!r}].")
    given = tuple(names)
    for each in given:
        if not isinstance(each, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise DataError(f"names must be text; got {each!r} of type {type(each).__name__}.")
    return given
