"""The random numbers of a proposal, from the seed of the bandit and the number of the proposal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random.bit_generator import ISeedSequence

__all__ = ["Draws", "Rng", "generator"]

Rng = Callable[[], np.random.Generator]
"""Gives the generator of a proposal, always the same one."""

_WORD = (1 << 64) - 1


def generator(seed: int, proposal: int) -> np.random.Generator:
    """Philox under the key `seed`, 2⁶⁴ numbers behind those of the proposal before.

    Source: Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3", SC11.
    """
    counter = np.array([0, proposal, 0, 0], np.uint64)
    # NumPy takes every ISeedSequence; its annotations name one of them only.
    return np.random.Generator(np.random.Philox(_Key(seed), counter=counter))  # pyright: ignore[reportArgumentType]


class Draws:
    """Makes the generator of a proposal when it is first asked for: that costs as much as ten operations on arrays."""

    __slots__ = ("made", "proposal", "seed")

    def __init__(self, seed: int, proposal: int) -> None:
        self.seed, self.proposal = seed, proposal
        self.made: np.random.Generator | None = None

    def __call__(self) -> np.random.Generator:
        """Always the same one."""
        if self.made is None:
            self.made = generator(self.seed, self.proposal)
        return self.made


class _Key(ISeedSequence):
    """Hands the key on as it is; with ``Philox(key=...)`` NumPy also asks the system for entropy, and drops it."""

    def __init__(self, seed: int) -> None:
        self.seed = seed

    def generate_state(self, n_words: int, dtype: Any = np.uint32) -> Any:
        """The two words of 64 bits that Philox asks for."""
        return np.array([self.seed & _WORD, self.seed >> 64], np.uint64)
