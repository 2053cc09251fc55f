"""Slow, obvious twins: least squares on rows instead of moments, one regression at a time."""

import numpy as np
from scipy import stats


def stacked(x, max_lag):
    """(T-L, N(L+1)) rows [x(t), x(t-1), …, x(t-L)]."""
    return np.hstack([x[max_lag - lag : len(x) - lag] for lag in range(max_lag + 1)])


def ols(design, y):
    """Coefficients, t statistics and residual sum of squares of y on design and an intercept."""
    full = np.column_stack([design, np.ones(len(y))])
    beta = np.linalg.lstsq(full, y, rcond=None)[0]
    rss = float(((y - full @ beta) ** 2).sum())
    error = np.sqrt(np.diagonal(np.linalg.inv(full.T @ full)) * rss / (len(y) - full.shape[1]))
    return beta[:-1], (beta / error)[:-1], rss


def t_of_entrant(data, members, column, target):
    return ols(data[:, [*members, column]], data[:, target])[1][-1]


def forward_backward(data, target, allowed, entry, keep, start=(), required=(), max_size=40):
    """Indices that a search by OLS t statistics chooses, and their t statistics."""
    members = []
    forced = [c for c in range(data.shape[1]) if (c in start or c in required) and allowed[c]]
    while len(members) < max_size:
        rest = [c for c in range(data.shape[1]) if allowed[c] and c != target and c not in members]
        pool = [c for c in rest if c in forced] or rest
        if not pool:
            break
        t = [abs(t_of_entrant(data, members, c, target)) for c in pool]
        best = int(np.argmax(t))
        if t[best] < entry and pool[best] not in forced:
            break
        members.append(pool[best])
    while members:
        t = np.abs(ols(data[:, members], data[:, target])[1])
        t[[c in required for c in members]] = np.inf
        if t.min() >= keep:
            break
        members.pop(int(t.argmin()))
    return members


def standardised(x):
    return (x - x.mean(0)) / x.std(0)


def correlated(x):
    """(P, P) correlation matrix of the columns, also of a single one."""
    return np.atleast_2d(np.corrcoef(x.T))


def residual(data, column, given):
    """What a regression of a column on others and an intercept leaves."""
    full = np.column_stack([data[:, given], np.ones(len(data))])
    return data[:, column] - full @ np.linalg.lstsq(full, data[:, column], rcond=None)[0]


def partial_correlation(data, x, y, given):
    """Correlation of residuals, and its two-sided p-value by Student's t."""
    r = float(np.corrcoef(residual(data, x, given), residual(data, y, given))[0, 1])
    freedom = len(data) - 2 - len(given)
    return r, 2 * stats.t.sf(abs(r) * np.sqrt(freedom / (1 - r**2)), freedom)


def likely_parents(data, target, candidates, pc_alpha):
    """PC₁: drop what is independent of the target given the strongest others, with more and more of these."""
    strength = dict.fromkeys(candidates, np.inf)
    size = 0
    while len(strength) > size:
        ranked = sorted(strength, key=lambda c: -strength[c])
        for c in ranked:
            given = [other for other in ranked if other != c][:size]
            r, p = partial_correlation(data, c, target, given)
            strength[c] = min(strength[c], abs(r))
            if p > pc_alpha:
                del strength[c]
        size += 1
    return sorted(strength, key=lambda c: -strength[c])


def pcmci(x, max_lag, pc_alpha):
    """MCI values and p-values (source, target, lag 1…L) by regressions on rows, and the parents of every variable."""
    n = x.shape[1]
    data = stacked(x, 2 * max_lag)
    parents = [likely_parents(data, j, range(n, n * (max_lag + 1)), pc_alpha) for j in range(n)]
    value, p = np.zeros((n, n, max_lag)), np.zeros((n, n, max_lag))
    for i, j, lag in np.ndindex(n, n, max_lag):
        source = (lag + 1) * n + i
        given = ({*parents[j]} - {source}) | {c + (lag + 1) * n for c in parents[i]}
        value[i, j, lag], p[i, j, lag] = partial_correlation(data, source, j, sorted(given))
    return value, p, parents
