"""How alike names are, and which terms of a vocabulary they mean."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pandas as pd

from scarcity.engine.operators.semantic.embedding import Asked, embed
from scarcity.errors import DataError, OptionError

__all__ = ["match", "similarity"]


def similarity(first: str, second: str, *, method: Asked = "auto") -> float:
    """How alike two names are: the cosine of their vectors, 1 for the same words; `method` as in `embed`.

    >>> similarity("air_temp", "airTemperature"), similarity("ozone", "cpu_load", method="ngrams") < 0.2
    (1.0, True)
    """
    a, b = embed([first, second], method=method).vectors
    return float(np.clip(a @ b, -1.0, 1.0).round(12))


def match(
    names: Iterable[str], vocabulary: Iterable[str], *, top: int = 1, method: Asked = "auto"
) -> pd.DataFrame:
    """The terms of a vocabulary that names come nearest to.

    Parameters
    ----------
    names
        Of variables.
    vocabulary
        Terms to choose from.
    top
        How many terms of each name, best first.
    method
        As in `embed`.

    Returns
    -------
    One row a name and term: ``name, term, score, method``. A best term is always there, however low its score.

    Raises
    ------
    DataError
        The vocabulary is empty.

    >>> match(["tempAir", "windSpd"], ["air temperature", "wind speed"], method="ngrams").term.tolist()
    ['air temperature', 'wind speed']
    """
    terms = embed(vocabulary, method=method)
    if not terms.names:
        raise DataError("expected a vocabulary of at least one term, got none.")
    if top < 1:
        raise OptionError(f"top must be at least 1; got {top!r}.")
    asked = embed(names, method=method)
    scores = asked.vectors @ terms.vectors.T
    best = np.argsort(-scores, axis=1, kind="stable")[:, :top]
    rows = [
        (name, terms.names[int(j)], float(scores[i, j]), terms.method)
        for i, name in enumerate(asked.names)
        for j in best[i]
    ]
    table = pd.DataFrame(rows, columns=["name", "term", "score", "method"])
    return table.astype({"score": float})
