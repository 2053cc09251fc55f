"""Near-copies among paths: planted ones are found, and nothing else."""

from itertools import permutations

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scarcity.engine.encoder import (
    Encoder,
    Path,
    near_duplicates,
    representatives,
    variable_embeddings,
)
from scarcity.errors import OptionError
from tests.engine.encoder.systems import pairs, with_copies


def encoded(paths, rows=None, correlations=None):
    given = np.asarray(correlations if rows is None else np.corrcoef(rows.T))
    return Encoder().encode(paths, variable_embeddings(given))


def naive_same(one, other, near):
    """Step by step in every order that is allowed; `near` (N, N) says which variables are copies."""
    if one.ordered != other.ordered or len(one.steps) != len(other.steps):
        return False
    if (one.target is None) != (other.target is None) or (
        one.target is not None and not near[one.target, other.target]
    ):
        return False
    orders = [other.steps] if other.ordered else permutations(other.steps)
    return any(
        all(a[1] == b[1] and near[a[0], b[0]] for a, b in zip(one.steps, order, strict=True))
        for order in orders
    )


steps = st.lists(st.tuples(st.sampled_from([0, 1, 3, 4, 8]), st.integers(0, 1)), min_size=1, max_size=2)
a_path = st.builds(
    lambda s, t, o: Path(tuple(s), t, o), steps, st.sampled_from([None, 1, 4, 6]), st.booleans()
)


@example(
    [Path(((1, 1), (8, 0))), Path(((4, 1), (8, 0))), Path(((8, 0),), target=1), Path(((8, 0),), target=4)]
)
@given(st.lists(a_path, max_size=40))
def test_groups_equal_those_of_all_comparisons(paths):
    """Nine variables: 3, 4, 5 copy 0, 1, 2, and 6, 7 copy 0 too, so copies of one are copies of each other."""
    kind = np.array([0, 1, 2, 0, 1, 2, 0, 0, 8])
    near = kind[:, None] == kind
    correlations = np.where(near, 0.98, 0.1) + 0.02 * np.eye(9)
    correlations[1, 4] = correlations[4, 1] = -0.98
    first = [next(k for k, other in enumerate(paths) if naive_same(other, path, near)) for path in paths]
    batch = encoded(paths, correlations=correlations)
    assert representatives(batch).tolist() == first
    groups = [np.flatnonzero(np.array(first) == k).tolist() for k in sorted(set(first))]
    assert [group.tolist() for group in near_duplicates(batch)] == [g for g in groups if len(g) > 1]


@pytest.mark.parametrize("seed", range(5))
def test_planted_copies_are_found_and_nothing_else(seed):
    """60 variables, of which 15 are measured twice (every other time with the sign turned), in all pairs."""
    paths = pairs(60)
    groups = near_duplicates(encoded(paths, with_copies(45, 15, 0.97, seed)), 0.95)
    source = np.concatenate([np.arange(45), np.arange(15)])
    expected: dict[tuple[int, int], list[int]] = {}
    for m, path in enumerate(paths):
        a, b = sorted(int(source[variable]) for variable, _ in path.steps)
        expected.setdefault((a, b), []).append(m)
    planted = sorted(group for group in expected.values() if len(group) > 1)
    assert sorted(group.tolist() for group in groups) == planted
    assert len(planted) == 15 * 30 + 15 * 14 // 2


@pytest.mark.parametrize("correlation", [0.0, 0.5, 0.8])
def test_nothing_is_grouped_where_correlations_are_at_most_point_eight(correlation):
    paths = pairs(200, target=3)
    assert near_duplicates(encoded(paths, with_copies(100, 100, correlation, seed=7)), 0.95) == []


def test_more_variables_than_dimensions_change_no_group():
    """600 variables in 256 dimensions: 150 copies at .97 are found, 150 at .8 are not."""
    rng = np.random.default_rng(8)
    x = with_copies(300, 150, 0.97, seed=8)
    x = np.hstack([x, 0.8 * x[:, 150:300] + 0.6 * rng.standard_normal((len(x), 150))])
    paths = [Path(((variable, 1),)) for variable in range(600)]
    groups = near_duplicates(encoded(paths, x), 0.93)
    assert [group.tolist() for group in groups] == [[i, 300 + i] for i in range(150)]


def test_lags_forms_and_targets_that_differ_keep_paths_apart():
    correlations = np.array([[1.0, 0.99, 0.0], [0.99, 1.0, 0.0], [0.0, 0.0, 1.0]])
    paths = [
        Path(((0, 1), (2, 1))),
        Path(((1, 1), (2, 2))),
        Path(((2, 1), (1, 1))),
        Path(((0, 1), (2, 1)), ordered=False),
        Path(((0, 1), (2, 1)), target=2),
        Path(((0, 1),)),
        Path(((0, 1),), target=2),
        Path(((2, 0), (0, 1)), ordered=False),
    ]
    assert near_duplicates(encoded(paths, correlations=correlations)) == []


def test_the_variable_with_most_copies_leads():
    """1 is near 0 and 2, which are not near each other: one group, although 0 comes first."""
    correlations = np.array([[1.0, 0.96, 0.9], [0.96, 1.0, 0.96], [0.9, 0.96, 1.0]])
    batch = encoded([Path(((variable, 1),)) for variable in range(3)], correlations=correlations)
    assert [group.tolist() for group in near_duplicates(batch, 0.95)] == [[0, 1, 2]]
    assert near_duplicates(batch, 0.97) == []


def test_few_and_no_paths():
    assert near_duplicates(encoded([], correlations=np.eye(2))) == []
    assert near_duplicates(encoded([Path(((0, 1),))], correlations=np.eye(2))) == []


@pytest.mark.parametrize("threshold", [0.0, -0.5, 1.01, float("nan")])
def test_a_threshold_that_is_no_correlation_is_refused(threshold):
    with pytest.raises(OptionError, match="threshold"):
        near_duplicates(encoded([Path(((0, 1),))], correlations=np.eye(2)), threshold)
