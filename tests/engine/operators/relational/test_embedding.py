import numpy as np
import pytest

from scarcity.engine.operators.relational import embed
from scarcity.engine.operators.structure import link_matrix
from scarcity.errors import OptionError
from tests.engine.operators.digraphs import planted


def test_vectors_have_length_one_or_nothing_to_tell_and_follow_the_seed() -> None:
    links = link_matrix([[0, 1, 0], [0, 0, 1], [0, 0, 0]])
    made = embed(links, size=16, seed=3)
    assert np.allclose(np.linalg.norm(made.source, axis=1), [1, 1, 0])
    assert np.allclose(np.linalg.norm(made.target, axis=1), [0, 1, 1])
    again, other = embed(links, size=16, seed=3), embed(links, size=16, seed=4)
    assert (made.source == again.source).all() and not np.allclose(made.source, other.source)


def test_variables_of_a_planted_group_lie_near_each_other_in_both_roles() -> None:
    group, matrix = planted(90, 900, 3, inside=0.9, seed=6)
    made = embed(link_matrix(matrix), size=128, seed=1)
    same = (group[:, None] == group) & ~np.eye(90, dtype=bool)
    for role in (made.source, made.target):
        near = role @ role.T
        assert near[same].mean() > near[group[:, None] != group].mean() + 0.2


def test_directions_are_kept_apart() -> None:
    matrix = np.zeros((6, 6))
    matrix[0, 2:4] = matrix[1, 2:4] = 1  # 0 and 1 drive the same
    matrix[4, 0] = matrix[5, 1] = 1  # and are driven by different ones
    made = embed(link_matrix(matrix), size=256, weights=(0, 1), seed=2)
    assert made.source[0] @ made.source[1] > 0.99 and abs(made.target[0] @ made.target[1]) < 0.5


def test_options_out_of_range_are_refused() -> None:
    with pytest.raises(OptionError, match="size"):
        embed(link_matrix([[0]]), size=0)
    with pytest.raises(OptionError, match="weights"):
        embed(link_matrix([[0]]), weights=(1.0,))
