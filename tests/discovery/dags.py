"""Directed acyclic graphs and their equivalence classes, by enumeration."""

from functools import cache
from itertools import combinations, product

import numpy as np
from hypothesis import strategies as st

from scarcity.discovery.skeleton import Skeleton


@st.composite
def dags(draw, least=2, most=5):
    """(N, N) source × target of an acyclic graph."""
    n = draw(st.integers(least, most))
    order = draw(st.permutations(range(n)))
    out = np.zeros((n, n), dtype=bool)
    for a, b in combinations(range(n), 2):
        out[order[a], order[b]] = draw(st.booleans())
    return out


def acyclic(dag):
    left = list(range(len(dag)))
    while left:
        free = [v for v in left if not dag[left, v].any()]
        if not free:
            return False
        left = [v for v in left if v not in free]
    return True


def colliders(dag):
    """{(a, m, b)}, a < b not adjacent, a → m ← b."""
    linked = dag | dag.T
    n = len(dag)
    return {
        (a, m, b)
        for m in range(n)
        for a, b in combinations(np.flatnonzero(dag[:, m]).tolist(), 2)
        if not linked[a, b]
    }


def equivalent(dag):
    """All acyclic graphs with the same links and colliders."""
    return list(_equivalent(dag.tobytes(), len(dag)))


@cache
def _equivalent(content, n):
    dag = np.frombuffer(content, dtype=bool).reshape(n, n)
    pairs = np.argwhere(np.triu(dag | dag.T))
    out = []
    for turned in product([False, True], repeat=len(pairs)):
        trial = np.zeros_like(dag)
        for (i, j), turn in zip(pairs, turned, strict=True):
            trial[(j, i) if turn else (i, j)] = True
        if acyclic(trial) and colliders(trial) == colliders(dag):
            out.append(trial)
    return tuple(out)


def separated(dag, a, b, given):
    """d-separation: no path from a to b in the moral graph of their ancestors without `given` (Lauritzen 1990)."""
    kept = {a, b, *given}
    while True:
        more = {int(p) for v in kept for p in np.flatnonzero(dag[:, v])} - kept
        if not more:
            break
        kept |= more
    moral = {v: set() for v in kept}
    for v in kept:
        family = [int(p) for p in np.flatnonzero(dag[:, v])]
        for x, y in combinations([*family, v], 2):
            moral[x].add(y)
            moral[y].add(x)
    seen, queue = {a}, [a]
    while queue:
        for following in moral[queue.pop()] - seen - set(given):
            if following == b:
                return False
            seen.add(following)
            queue.append(following)
    return True


def true_skeleton(dag):
    """What tests that never err find."""
    n = len(dag)
    linked = dag | dag.T
    separators = {}
    for a, b in combinations(range(n), 2):
        if linked[a, b]:
            continue
        others = [v for v in range(n) if v not in (a, b)]
        for size in range(n - 1):
            sets = [s for s in combinations(others, size) if separated(dag, a, b, s)]
            if sets:
                members = np.zeros(n, dtype=bool)
                members[[v for s in sets for v in s]] = True
                separators[a, b] = separators[b, a] = members
                break
    return Skeleton(linked, np.zeros((n, n)), separators)
