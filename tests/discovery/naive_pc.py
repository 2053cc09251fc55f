"""A slow, obvious twin of the PC algorithm: residuals of least squares on rows, one test at a time."""

from itertools import combinations
from math import atanh, sqrt

import numpy as np
from scipy.stats import norm

from tests.discovery.naive import stacked


def p_of(columns, a, b, given):
    """Fisher's z on the residuals of both columns."""
    design = np.column_stack([columns[:, list(given)], np.ones(len(columns))])
    residual = columns[:, [a, b]] - design @ np.linalg.lstsq(design, columns[:, [a, b]], rcond=None)[0]
    r = float(np.corrcoef(residual.T)[0, 1])
    return 2 * norm.sf(abs(atanh(r)) * sqrt(len(columns) - len(given) - 3))


def pc_skeleton(x, max_lag, alpha):
    """Adjacency (target, column), and for each separated pair the union of its separating sets."""
    n = x.shape[1]
    columns = stacked(x, max_lag)
    around = {t: {c for c in range(columns.shape[1]) if c != t} for t in range(n)}
    separators = {}
    size = 0
    while any(len(others) > size for others in around.values()):
        before = {t: sorted(others) for t, others in around.items()}
        gone = {}
        for t in range(n):
            for c in before[t]:
                for given in combinations([o for o in before[t] if o != c], size):
                    if p_of(columns, t, c, given) > alpha:
                        pair = (min(t, c), max(t, c)) if c < n else (t, c)
                        gone.setdefault(pair, set()).update(given)
        for (t, c), members in gone.items():
            around[t].discard(c)
            if c < n:
                around[c].discard(t)
            separators[t, c] = members
        size += 1
    return around, separators


def pc(x, max_lag, alpha):
    """Directed links {(source, target, lag)}, undirected ones {(i, j)} and whether colliders contradict."""
    n = x.shape[1]
    around, separators = pc_skeleton(x, max_lag, alpha)
    arrows, clash = set(), False
    for m in range(n):
        for a, b in combinations(sorted(around[m]), 2):
            pair = (a, b)
            if a < n and b not in around[a] and m not in separators[pair]:
                if (m, a) in arrows or (m, b) in arrows:
                    clash = True
                else:
                    arrows |= {(a, m)} | ({(b, m)} if b < n else set())
    changed = True
    while changed:
        changed = False
        for i in range(n):
            for j in sorted(around[i]):
                if j >= n or (i, j) in arrows or (j, i) in arrows:
                    continue
                into = {k for k in around[i] if k >= n or (k, i) in arrows}
                rule1 = any(k not in around[j] for k in into)
                rule2 = any((i, k) in arrows and (k, j) in arrows for k in range(n))
                middle = [
                    k for k in around[i] if (k, j) in arrows and (k, i) not in arrows and (i, k) not in arrows
                ]
                rule3 = any(b not in around[a] for a, b in combinations(middle, 2))
                if rule1 or rule2 or rule3:
                    arrows.add((i, j))
                    changed = True
    links = {(i, j, 0) for i, j in arrows} | {
        (c % n, t, c // n) for t in range(n) for c in around[t] if c >= n
    }
    loose = {(i, j) for i in range(n) for j in around[i] if j < n and not {(i, j), (j, i)} & arrows}
    return links, loose, clash
