"""Chow's test from sums against regressions on the rows themselves."""

import numpy as np
import pytest
from scipy import stats

from scarcity.engine.chow import compare
from scarcity.engine.columns import Columns
from scarcity.engine.comparison import Restlessness
from tests.engine.rows import lagged, process, sums_of

L, N = 2, 4
SPLIT, END = 400, 460


def columns(members, candidates=None):
    width = max(1, *(len(m) for m in members))
    padded = np.array([[*m, *[-1] * (width - len(m))] for m in members])
    allowed = np.zeros((N, N * (L + 1)), dtype=bool) if candidates is None else candidates
    return Columns(padded, allowed)


def found(reference, recent, model, targets=None):
    return compare(reference, recent, model, targets).evidence()


def chain():
    """Every variable on its own past and that of the one before."""
    return columns([[N + j, N + j - 1] if j else [N] for j in range(N)])


def fitted(x, y):
    x, y = x - x.mean(0), y - y.mean()
    beta, *_ = np.linalg.lstsq(x, y, rcond=None)
    residual = y - x @ beta
    error = residual @ residual / (len(y) - x.shape[1] - 1)
    return beta, x.T @ x, error


def naive_members(z, members, split, end):
    """-log p of the Wald F test of equal slopes, with each side's own error variance."""
    old, new = lagged(z, L, split, L), lagged(z, split, end, L)
    out = []
    for j, m in enumerate(members):
        b0, s0, e0 = fitted(old[:, m], old[:, j])
        b1, s1, e1 = fitted(new[:, m], new[:, j])
        spread = e0 * np.linalg.inv(s0) + e1 * np.linalg.inv(s1)
        wald = (b1 - b0) @ np.linalg.solve(spread, b1 - b0)
        out.append(-stats.f.logsf(wald / len(m), len(m), end - split - len(m) - 1))
    return np.array(out)


def test_equals_the_wald_test_on_the_rows():
    z = process(END, N, 0)
    z[SPLIT:, 2] += 0.7 * z[SPLIT - 1 : -1, 0]
    shift = found(sums_of(z, L, SPLIT, L), sums_of(z, SPLIT, END, L), chain())
    members = [[N + j, N + j - 1] if j else [N] for j in range(N)]
    np.testing.assert_allclose(shift.members, naive_members(z, members, SPLIT, END), rtol=1e-4, atol=1e-4)


def test_the_strongest_entrant_equals_the_difference_of_partial_slopes():
    z = process(END, N, 1)
    z[SPLIT:, 3] += 0.8 * z[SPLIT - 1 : -1, 0]
    candidates = np.zeros((N, N * (L + 1)), dtype=bool)
    candidates[3, N:] = True
    model = columns([[N], [N], [N], [N + 3, N + 2]], candidates)
    shift = found(sums_of(z, L, SPLIT, L), sums_of(z, SPLIT, END, L), model)
    old, new = lagged(z, L, SPLIT, L), lagged(z, SPLIT, END, L)
    best, where = 0.0, None
    others = [c for c in range(N, N * (L + 1)) if c not in (N + 3, N + 2)]
    for c in others:
        (b0, s0, e0), (b1, s1, e1) = (fitted(x[:, [N + 3, N + 2, c]], x[:, 3]) for x in (old, new))
        error = e0 * np.linalg.inv(s0)[2, 2] + e1 * np.linalg.inv(s1)[2, 2]
        t = abs(b1[2] - b0[2]) / np.sqrt(error)
        if t > best:
            best, where = t, c
    expected = -np.log(2 * stats.t.sf(best, END - SPLIT - 4) * len(others))
    assert shift.strongest[3] == where == N
    assert shift.entrants[3] == pytest.approx(expected, rel=1e-3)
    assert (shift.strongest[:3] == -1).all()
    assert not shift.entrants[:3].any()


def test_joint_evidence_is_never_above_what_the_two_give_together():
    z = process(END, N, 2)
    shift = found(sums_of(z, L, SPLIT, L), sums_of(z, SPLIT, END, L), chain())
    both = shift.members + shift.entrants
    fisher = -stats.chi2.logsf(2 * both, 4)
    larger = np.maximum(shift.members, shift.entrants) - np.log(2)
    np.testing.assert_allclose(shift.joint, np.maximum(fisher, larger))


def test_p_values_are_uniform_where_nothing_changes():
    seen = []
    for seed in range(60):
        z = process(END, N, seed)
        seen.append(found(sums_of(z, L, SPLIT, L), sums_of(z, SPLIT, END, L), chain()).members)
    assert stats.kstest(np.exp(-np.ravel(seen)), "uniform").pvalue > 0.01


def test_a_shift_of_level_and_louder_noise_are_no_change():
    seen = []
    for seed in range(20):
        noise = np.random.default_rng(seed).normal(size=(END, N))
        noise[SPLIT:] *= 5.0
        z = process(END, N, seed, noise=noise)
        z[SPLIT - 10 :] += 40.0
        seen.append(found(sums_of(z, L, SPLIT - 20, L), sums_of(z, SPLIT + 5, END, L), chain()).members)
    assert np.median(seen) < 1.5
    assert np.max(seen) < 9


def test_units_change_nothing():
    z = process(END, N, 3)
    candidates = np.zeros((N, N * (L + 1)), dtype=bool)
    candidates[:, N:] = True
    model = columns([[N + j] for j in range(N)], candidates)
    scaled = z * np.array([1e-3, 1.0, 50.0, 1e4])
    one, many = (found(sums_of(x, L, SPLIT, L), sums_of(x, SPLIT, END, L), model) for x in (z, scaled))
    np.testing.assert_allclose(one.joint, many.joint, rtol=1e-4)
    np.testing.assert_array_equal(one.strongest, many.strongest)


def test_some_targets_only():
    z = process(END, N, 4)
    reference, recent = sums_of(z, L, SPLIT, L), sums_of(z, SPLIT, END, L)
    candidates = np.ones((N, N * (L + 1)), dtype=bool)
    candidates[:, :N] = False
    model = columns([[N + j] for j in range(N)], candidates)
    every, some = found(reference, recent, model), found(reference, recent, model, np.array([3, 1]))
    np.testing.assert_allclose(some.joint, every.joint[[3, 1]])


def test_missing_values_are_counted_pair_by_pair():
    z = process(3000, N, 5)
    z[2000:, 2] -= 0.4 * z[1999:-1, 1]
    holes = z.copy()
    holes[np.random.default_rng(0).random(z.shape) < 0.15] = np.nan
    shift = found(
        sums_of(holes, L, 2000, L, masked=True), sums_of(holes, 2000, 3000, L, masked=True), chain()
    )
    assert shift.members[2] > 20
    assert np.delete(shift.members, 2).max() < 8
    whole = found(sums_of(z, L, 2000, L, masked=True), sums_of(z, 2000, 3000, L, masked=True), chain())
    np.testing.assert_allclose(
        whole.members, found(sums_of(z, L, 2000, L), sums_of(z, 2000, 3000, L), chain()).members, rtol=1e-6
    )


def test_stretches_too_short_say_nothing():
    z = process(END, N, 6)
    shift = found(sums_of(z, L, SPLIT, L), sums_of(z, SPLIT, SPLIT + 9, L), chain())
    assert not shift.members[1:].any()


def test_a_constant_variable_says_nothing_and_hurts_no_other():
    z = process(END, N, 7)
    z[:, 0] = 3.0
    shift = found(sums_of(z, L, SPLIT, L), sums_of(z, SPLIT, END, L), chain())
    assert np.isfinite(shift.joint).all()
    assert shift.members[0] < 1


def test_what_is_usual_for_a_stream_is_no_evidence():
    z = process(END, N, 0)
    z[SPLIT:, 2] += 0.5 * z[SPLIT - 1 : -1, 0]
    comparison = compare(sums_of(z, L, SPLIT, L), sums_of(z, SPLIT, END, L), chain())
    calm, lively = (
        comparison.evidence(Restlessness(np.full(N, factor), np.full(N, factor), 200.0))
        for factor in (1.0, 6.0)
    )
    np.testing.assert_allclose(calm.members, comparison.evidence().members, rtol=0.25)
    expected = -stats.f.logsf(comparison.f / 6, 2, 1 / (1 / comparison.freedom + 1 / 400))
    np.testing.assert_allclose(lively.members[1:], np.asarray(expected)[1:], rtol=1e-9)
    unsure = comparison.evidence(Restlessness(np.ones(N), np.ones(N), 2.0))
    assert unsure.members[2] < calm.members[2]
