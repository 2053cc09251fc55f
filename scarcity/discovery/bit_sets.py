"""Sets of variables in the bits of a number, bit i for variable i: quick to join, to cut and to look up."""

from __future__ import annotations

from collections.abc import Iterable


def earlier_of(order: list[int]) -> list[int]:
    """For each variable the set of those that stand before it."""
    out, seen = [0] * len(order), 0
    for v in order:
        out[v] = seen
        seen |= 1 << v
    return out


def places_of(order: list[int]) -> list[int]:
    """For each variable where it stands."""
    out = [0] * len(order)
    for at, v in enumerate(order):
        out[v] = at
    return out


def set_of(members: Iterable[int]) -> int:
    """Those variables, each once."""
    return sum(1 << i for i in members)


def members_of(of: int) -> tuple[int, ...]:
    """The members of a set in the bits of a number, in rising order."""
    out = list[int]()
    while of:
        low = of & -of
        out.append(low.bit_length() - 1)
        of ^= low
    return tuple(out)
