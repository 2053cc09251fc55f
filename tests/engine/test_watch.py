"""When the newest rows are an alarm, and what a stream's own restlessness takes from it."""

import numpy as np

from scarcity.engine.columns import Columns
from scarcity.engine.watch import Reference, Watch
from tests.engine.rows import process, sums_of

L, N, LENGTH, LEVEL = 1, 4, 50, 9.5
EVERY = [Reference(np.arange(N), None)]


def model():
    candidates = np.zeros((N, 2 * N), dtype=bool)
    candidates[:, N:] = True
    return Columns(np.array([[N + j, N + j - 1 if j else -1] for j in range(N)]), candidates)


def looks(z, watch=None, references=EVERY):
    """Evidence after every stretch behind the fourth."""
    watch, out = watch or Watch(LEVEL, N), []
    for end in range(5 * LENGTH, len(z) + 1, LENGTH):
        begin = max(4 * LENGTH, end - 17 * LENGTH)
        stretches = [sums_of(z, e, e + LENGTH, L) for e in range(begin, end, LENGTH)]
        found = watch.look(sums_of(z, L, begin, L), stretches, model(), references, 1)
        out.append((end, found))
    return out


def test_says_nothing_until_it_knows_what_is_usual():
    found = looks(process(900, N, 0))
    assert [f is None for _, f in found] == [True] * 7 + [False] * 7


def test_a_steady_stream_stays_below_the_level():
    for seed in range(3):
        found = looks(process(4000, N, seed))
        assert max(f.evidence for _, f in found if f) < LEVEL


def test_one_changed_variable_is_named_and_the_span_grows():
    z = process(1600, N, 1)
    for t in range(1200, 1600):
        z[t, 2] = 0.4 * z[t - 1, 2] + np.random.default_rng(t).normal()
    found = dict(looks(z))
    assert found[1200].evidence < LEVEL
    alarm = next(f for end, f in found.items() if end > 1200 and f and f.evidence > LEVEL)
    assert alarm.shift.joint.argmax() == 2


def test_what_a_restless_stream_does_every_day_is_no_alarm():
    rng = np.random.default_rng(2)
    z = np.zeros((5000, N))
    for t in range(1, 5000):
        if t % LENGTH == 0 or t == 1:
            strength = 0.4 + 0.25 * rng.normal(size=N - 1)
        z[t] = 0.4 * z[t - 1] + rng.normal(size=N)
        z[t, 1:] += strength * z[t - 1, :-1]
    watch = Watch(LEVEL, N)
    alarms = [end for end, f in looks(z, watch) if f and f.evidence > LEVEL and end > 2000]
    assert len(alarms) <= 1
    usual = watch.restlessness(1.0)
    assert usual.members[1:].min() > 1.3
    assert usual.members[0] < 1.3


def test_rows_of_other_times_count_only_for_the_variables_that_share_them():
    z, other = process(1000, N, 3), process(3000, N, 4, coefficient=-0.4)
    sums = sums_of(other, L, 3000, L)
    references = [Reference(np.array([3, 1]), sums), Reference(np.array([0, 2]), None)]
    # An early look, before the watch takes the difference for usual.
    alone, shared = (dict(looks(z, Watch(1e9, N), each))[650] for each in (EVERY, references))
    assert alone.span == shared.span
    np.testing.assert_allclose(shared.shift.joint[[0, 2]], alone.shift.joint[[0, 2]])
    assert (shared.shift.joint[[1, 3]] > alone.shift.joint[[1, 3]] + 5).all()
