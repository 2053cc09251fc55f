"""Contemporaneous structure: the order of the variables within one row, found by search with BIC."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from scarcity.numerics.arrays import BoolArray, FloatArray

# Orders whose BIC scores differ by less than this explain the data equally well (2·ln 20: "strong" evidence).
EQUAL = 6.0
_PENALTY = 1.5
_NO_GAIN = 1e-6
_LEAST_RESIDUAL = 1e-6
_RIDGE = 1e-9
# Score of a variable whose certain parent does not stand before it.
_IMPOSSIBLE = 1e12


@dataclass(eq=False)
class OrderSearch:
    """Search over orders of the variables; a variable's lag-0 parents may only stand before it.

    A node's score is n·log(residual variance) + 1.5·log(n) for each parent that survives backward elimination. The
    search moves one variable at a time to its best place among its neighbours, then *tucks*: a link i → j is turned
    round by moving j with its ancestors before i. Insertions alone stick in reversed chains.

    Parameters
    ----------
    correlation
        (P, P) of the columns; the first N are lag 0.
    n
        Effective number of rows.
    candidates
        For each variable, the lagged columns that may be its parents.
    neighbours
        For each variable, the variables that may be linked to it at lag 0 (symmetric).
    keep
        Threshold on |t| below which a parent is dropped.
    forbidden
        (N, N) bool, lag-0 links source → target that are ruled out.
    required
        (N, P) bool, target × column: parents that are certain; at lag 0 they stand before the target.

    Source: insertions as in BOSS (Andrews et al. 2023), tucks as in GRaSP (Lam, Andrews & Ramsey 2022); we differ:
    both work on lagged moments, within Markov blankets, with eliminated parents.
    """

    correlation: FloatArray
    n: float
    candidates: list[tuple[int, ...]]
    neighbours: list[tuple[int, ...]]
    keep: float
    forbidden: BoolArray | None = None
    required: BoolArray | None = None
    _known: dict[tuple[int, tuple[int, ...]], tuple[float, tuple[int, ...]]] = field(
        default_factory=dict[tuple[int, tuple[int, ...]], tuple[float, tuple[int, ...]]], repr=False
    )

    def run(self, start: list[int] | None = None, rounds: int = 4) -> list[int]:
        """The best order found, from `start` or from the variables with few neighbours to those with many."""
        order = start or sorted(range(len(self.neighbours)), key=lambda v: len(self.neighbours[v]))
        order = self._obeying(order)
        for _ in range(rounds):
            order = self._insert(order)
            order, moved = self._tuck(order)
            if not moved:
                break
        return order

    def may_precede(self, order: list[int], variable: int) -> tuple[int, ...]:
        """The variables that may be lag-0 parents of `variable` under `order`."""
        return self._before(_ranks(order), variable)

    def reversible(self, order: list[int], max_orders: int = 60) -> set[tuple[int, int]]:
        """Lag-0 links (source, target) of `order` that some order of practically equal score turns round.

        The data cannot orient them. Orders are walked breadth-first, one turned link a step.
        """
        rank = _ranks(order)
        limit = self._total(rank) + EQUAL
        queue, seen = [order], set[frozenset[tuple[int, int]]]()
        turned = set[tuple[int, int]]()
        while queue and len(seen) < max_orders:
            current = queue.pop(0)
            here = _ranks(current)
            links = [(i, j) for j in current for i in self._parents(here, j)]
            if frozenset(links) in seen:
                continue
            seen.add(frozenset(links))
            turned |= {(j, i) for i, j in links if rank[i] > rank[j]}
            for i, j in links:
                if self._margin(here, i, j) < EQUAL:
                    trial = self._turned(current, i, j)
                    if self._total(_ranks(trial)) < limit:
                        queue.append(trial)
        return turned

    # ------------------------------------------------------------------------------------------------ scores
    def _node(self, variable: int, before: tuple[int, ...]) -> tuple[float, tuple[int, ...]]:
        key = (variable, before)
        if key not in self._known:
            columns = before + self.candidates[variable]
            certain = self._certain(variable)
            parents, residual = eliminate(
                self.correlation, variable, columns, self.n, self.keep, fixed=certain
            )
            score = self.n * float(np.log(residual)) + _PENALTY * float(np.log(max(self.n, 2.0))) * len(
                parents
            )
            score += _IMPOSSIBLE * len(certain.difference(columns))
            self._known[key] = score, parents
        return self._known[key]

    def _certain(self, variable: int) -> frozenset[int]:
        if self.required is None:
            return frozenset()
        return frozenset(int(column) for column in np.nonzero(self.required[variable])[0])

    def _obeying(self, order: list[int]) -> list[int]:
        """`order` with every certain lag-0 parent before its target, else as it was."""
        causes = {v: {p for p in self._certain(v) if p < len(self.neighbours)} for v in order}
        if not any(causes.values()):
            return order
        waiting, out = list(order), list[int]()
        while waiting:
            free = next(v for v in waiting if causes[v].issubset(out))
            waiting.remove(free)
            out.append(free)
        return out

    def _before(self, rank: dict[int, float], variable: int) -> tuple[int, ...]:
        ruled_out = self.forbidden
        return tuple(
            i
            for i in self.neighbours[variable]
            if rank[i] < rank[variable] and (ruled_out is None or not ruled_out[i, variable])
        )

    def _local(self, rank: dict[int, float], variables: list[int]) -> float:
        return sum(self._node(v, self._before(rank, v))[0] for v in variables)

    def _total(self, rank: dict[int, float]) -> float:
        return self._local(rank, list(rank))

    def _parents(self, rank: dict[int, float], variable: int) -> list[int]:
        return [p for p in self._node(variable, self._before(rank, variable))[1] if p < len(self.neighbours)]

    def _margin(self, rank: dict[int, float], i: int, j: int) -> float:
        """Score lost when only the link i → j is turned round."""
        before_i, before_j = self._before(rank, i), self._before(rank, j)
        if self.forbidden is not None and self.forbidden[j, i]:
            return np.inf
        now = self._node(i, before_i)[0] + self._node(j, before_j)[0]
        turned_i = tuple(sorted({*before_i, j}))
        turned_j = tuple(k for k in before_j if k != i)
        return self._node(i, turned_i)[0] + self._node(j, turned_j)[0] - now

    # ------------------------------------------------------------------------------------------------ moves
    def _insert(self, order: list[int], sweeps: int = 4) -> list[int]:
        for _ in range(sweeps):
            improved = False
            for v in [v for v in order if self.neighbours[v]]:
                rank = _ranks(order)
                near = sorted(self.neighbours[v], key=lambda k: rank[k])
                touched = [v, *near]
                best, place = self._local(rank, touched), None
                for at in range(len(near) + 1):
                    trial = dict(rank)
                    trial[v] = rank[near[at]] - 0.5 if at < len(near) else rank[near[-1]] + 0.5
                    score = self._local(trial, touched)
                    if score < best - _NO_GAIN:
                        best, place = score, trial[v]
                if place is not None:
                    rank[v] = place
                    order = sorted(order, key=lambda k: rank[k])
                    improved = True
            if not improved:
                break
        return order

    def _tuck(self, order: list[int]) -> tuple[list[int], bool]:
        moved = False
        for j in list(order):
            rank = _ranks(order)
            for i in self._parents(rank, j):
                if self._margin(rank, i, j) < 0:
                    trial = self._turned(order, i, j)
                    if self._total(_ranks(trial)) < self._total(rank) - _NO_GAIN:
                        order, moved = trial, True
                        break
        return order, moved

    def _turned(self, order: list[int], i: int, j: int) -> list[int]:
        """The order in which j, with those of its ancestors that stand after i, comes just before i."""
        rank = _ranks(order)
        block, stack = {j}, [j]
        while stack:
            for k in self._parents(rank, stack.pop()):
                if rank[k] > rank[i] and k not in block:
                    block.add(k)
                    stack.append(k)
        rest = [k for k in order if k not in block]
        at = rest.index(i)
        return rest[:at] + sorted(block, key=lambda k: rank[k]) + rest[at:]


def eliminate(
    correlation: FloatArray,
    target: int,
    columns: tuple[int, ...],
    n: float,
    keep: float,
    fixed: frozenset[int] = frozenset(),
) -> tuple[tuple[int, ...], float]:
    """Backward elimination for one target: the columns with |t| ≥ `keep` or in `fixed`, and the residual variance.

    The inverse is down-dated, O(k²) a dropped column.
    """
    members = list(columns)
    if not members:
        return (), 1.0
    index = np.array(members)
    inverse = np.linalg.inv(correlation[index[:, None], index] + _RIDGE * np.eye(len(index)))
    cross = correlation[index, target]
    beta = inverse @ cross
    residual = max(_LEAST_RESIDUAL, 1.0 - float(beta @ cross))
    while members:
        diagonal = inverse.diagonal()
        t2 = beta**2 * max(n - len(members) - 1, 1.0) / (diagonal * residual)
        if fixed:
            t2[[member in fixed for member in members]] = np.inf
        weakest = int(t2.argmin())
        if t2[weakest] >= keep**2:
            break
        residual += float(beta[weakest] ** 2 / diagonal[weakest])
        column = inverse[:, weakest]
        beta = np.delete(beta - column * (beta[weakest] / diagonal[weakest]), weakest)
        down = inverse - np.outer(column, column) / diagonal[weakest]
        inverse = np.delete(np.delete(down, weakest, 0), weakest, 1)
        del members[weakest]
    return tuple(members), residual if members else 1.0


def _ranks(order: list[int]) -> dict[int, float]:
    return {variable: float(place) for place, variable in enumerate(order)}
