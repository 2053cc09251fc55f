"""A static table of token vectors, read from the files of an installed package; nothing is downloaded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path
from typing import Any, Final, cast

import numpy as np
import numpy.typing as npt

from scarcity.errors import MissingDependencyError
from scarcity.numerics.arrays import FloatArray

__all__ = ["StaticTable", "static_table", "table_is_there"]

_PACKAGE: Final = "wordllama"
_WEIGHTS: Final = "wordllama/weights/l2_supercat_256.safetensors"
_TOKENIZER: Final = "wordllama/tokenizers/l2_supercat_tokenizer_config.json"
_NEEDS: Final = (
    "a table of word vectors needs wordllama, tokenizers and safetensors: pip install 'scarcity[semantic]'. "
    'Without them, method="ngrams" compares how names are written.'
)


@dataclass(frozen=True, slots=True, eq=False)
class StaticTable:
    """One vector a token; a text is the sum of the vectors of its tokens, at unit length.

    vectors: float32 (32000, 256).
    tokenizer: a ``tokenizers.Tokenizer``.
    """

    vectors: npt.NDArray[np.float32]
    tokenizer: Any

    def encode(self, texts: Sequence[str]) -> FloatArray:
        """(M, 256) unit vectors; 0 for a text without tokens."""
        out = np.zeros((len(texts), self.vectors.shape[1]))
        # One by one: a batch starts threads of the tokenizer's own, which complain when a process forks.
        ids: list[list[int]] = [self.tokenizer.encode(text, add_special_tokens=False).ids for text in texts]
        lengths = np.array([len(each) for each in ids], dtype=np.intp)
        some = lengths > 0
        if some.any():
            starts = np.cumsum(lengths[some]) - lengths[some]
            tokens = self.vectors[[token for each in ids for token in each]]
            out[some] = np.add.reduceat(tokens, starts, axis=0)
        norm = np.linalg.norm(out, axis=1, keepdims=True)
        return out / np.where(norm > 0, norm, 1.0)


def table_is_there() -> bool:
    """Whether the table and what reads it are installed."""
    try:
        static_table()
    except MissingDependencyError:
        return False
    return True


@cache
def static_table() -> StaticTable:
    """The 256 columns of WordLlama "l2_supercat", as they lie in the wheel of `wordllama`.

    The wheel, table included, is under the MIT licence. The table is a trained projection of token embeddings of
    Llama 2 70B (Llama 2 Community License) and Phi-3 Medium (MIT), made by the authors of WordLlama: who passes it on
    should read both. Here it is only read where it is installed, and never shipped. Its own loader looks for the
    tokenizer in another folder and goes to the network; it is not imported.

    Raises MissingDependencyError where something of it is not installed.
    """
    try:
        tokenizers, safetensors = import_module("tokenizers"), import_module("safetensors.numpy")
        # All files of the distribution are known by their paths; importing it would start its loader.
        listed = {str(each): Path(str(each.locate())) for each in files(_PACKAGE) or ()}
        weights, words = listed[_WEIGHTS], listed[_TOKENIZER]
    except (ImportError, PackageNotFoundError, KeyError) as error:
        raise MissingDependencyError(_NEEDS) from error
    if not (weights.is_file() and words.is_file()):
        raise MissingDependencyError(_NEEDS)
    table = cast("dict[str, npt.NDArray[np.float16]]", safetensors.load_file(weights))["embedding.weight"]
    tokenizer = tokenizers.Tokenizer.from_file(str(words))
    tokenizer.no_padding()
    vectors = table.astype(np.float32)
    vectors.setflags(write=False)
    return StaticTable(vectors, tokenizer)
