"""The census of three: how often each of the 16 ways occurs in which three variables can be linked."""

from __future__ import annotations

from math import comb
from typing import Any, Final

from scarcity.engine.operators.structure.matrix import Links, binary

__all__ = ["TRIADS", "expected_triads", "triad_census"]

TRIADS: Final = (
    "003",
    "012",
    "102",
    "021D",
    "021U",
    "021C",
    "111D",
    "111U",
    "030T",
    "030C",
    "201",
    "120D",
    "120U",
    "120C",
    "210",
    "300",
)
"""Names of the classes: how many of the three pairs are mutual, one-way and not linked; then down, up, cyclic or
transitive."""

# Share of the ways to turn the one-way pairs that lead to a class, among those with the same three numbers.
_TURNS: Final = {
    "021D": 1 / 4,
    "021U": 1 / 4,
    "021C": 1 / 2,
    "111D": 1 / 2,
    "111U": 1 / 2,
    "030T": 3 / 4,
    "030C": 1 / 4,
    "120D": 1 / 4,
    "120U": 1 / 4,
    "120C": 1 / 2,
}


def triad_census(links: Links) -> dict[str, int]:
    """How many triples of variables are of each of the 16 classes in `TRIADS`; exact, links of any strength count once.

    Triples with three linked pairs are counted by masked sparse products, those with two by the degrees of the variable
    in the middle less those whose ends are linked too, the others by subtraction.

    Parameters
    ----------
    links: (N, N) as `link_matrix` gives them.

    Source: Davis & Leinhardt (1972) for the classes; names as in networkx.

    >>> from scarcity.engine.operators.structure import link_matrix
    >>> census = triad_census(link_matrix([[0, 1, 1], [0, 0, 1], [0, 0, 0]]))
    >>> {name: count for name, count in census.items() if count}
    {'030T': 1}
    """
    both: Any = binary(links)
    n = int(both.shape[0])
    mutual: Any = both.multiply(both.T).tocsr()
    one_way: Any = (both - mutual).tocsr()
    one_way.eliminate_zeros()
    back: Any = one_way.T.tocsr()
    onward: Any = one_way @ one_way
    found: dict[str, int] = dict.fromkeys(TRIADS, 0)
    found["300"] = _inside(mutual, mutual @ mutual) // 6
    found["210"] = _inside(one_way, mutual @ mutual)
    found["120C"] = _inside(mutual, onward)
    found["120D"] = _inside(mutual, back @ one_way) // 2
    found["120U"] = _inside(mutual, one_way @ back) // 2
    found["030T"] = _inside(one_way, onward)
    found["030C"] = _inside(back, onward) // 3
    m, out, into = (each.sum(axis=axis) for each, axis in ((mutual, 1), (one_way, 1), (one_way, 0)))
    closed = found["210"] + found["120C"]
    found["201"] = int((m * (m - 1)).sum()) // 2 - 3 * found["300"] - found["210"]
    found["111D"] = int((m * into).sum()) - closed - 2 * found["120D"]
    found["111U"] = int((m * out).sum()) - closed - 2 * found["120U"]
    found["021D"] = int((out * (out - 1)).sum()) // 2 - found["030T"] - found["120D"]
    found["021U"] = int((into * (into - 1)).sum()) // 2 - found["030T"] - found["120U"]
    found["021C"] = int((out * into).sum()) - found["030T"] - 3 * found["030C"] - found["120C"]
    for lone, pairs, place in (("012", int(one_way.nnz), 1), ("102", int(mutual.nnz) // 2, 0)):
        linked = sum(int(name[place]) * count for name, count in found.items() if name[2:3] != "2")
        found[lone] = pairs * max(n - 2, 0) - linked
    found["003"] = comb(n, 3) - sum(found.values())
    return found


def expected_triads(nodes: int, mutual: int, one_way: int) -> dict[str, float]:
    """The mean census of graphs with the same numbers of mutual and one-way pairs, spread and turned at random.

    Parameters
    ----------
    nodes, mutual, one_way: how many variables, pairs that drive each other and pairs linked one way.

    Source: Holland & Leinhardt (1976), the distribution U | MAN. How unevenly links are spread over variables is no
    part of it.

    >>> round(expected_triads(3, 0, 3)["030T"], 6)
    0.75
    """
    pairs = comb(nodes, 2)
    have = (mutual, one_way, pairs - mutual - one_way)
    every = comb(pairs, 3)
    if pairs < 3:
        return dict.fromkeys(TRIADS, 0.0)
    chance = {name: _ways(name, have) / every * _TURNS.get(name, 1.0) for name in TRIADS}
    return {name: comb(nodes, 3) * share for name, share in chance.items()}


def _ways(name: str, have: tuple[int, int, int]) -> int:
    """In how many ways three pairs can be drawn with as many of each kind as `name` says."""
    ways = 1
    for digit, there in zip(name, have, strict=False):
        ways *= comb(there, int(digit))
    return ways


def _inside(mask: Any, product: Any) -> int:
    return int(mask.multiply(product).sum())
