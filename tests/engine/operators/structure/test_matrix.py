import numpy as np
import pytest
from scipy import sparse

from scarcity.engine.operators.structure import link_matrix
from scarcity.engine.operators.structure.matrix import edges_of
from scarcity.errors import DataError


def test_links_to_oneself_and_zeros_are_left_out_and_the_argument_stays_as_it_was() -> None:
    given = np.array([[3.0, 0.0, 2.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
    before = given.copy()
    made = link_matrix(given)
    assert made.toarray().tolist() == [[0, 0, 2], [1, 0, 0], [0, 0, 0]] and made.nnz == 2
    assert (given == before).all()
    assert [ends.tolist() for ends in edges_of(made)] == [[0, 1], [2, 0]]


def test_what_a_sparse_matrix_stores_twice_is_added() -> None:
    twice = sparse.coo_array(([1.0, 2.0], ([0, 0], [1, 1])), shape=(2, 2))
    assert link_matrix(twice).toarray().tolist() == [[0, 3], [0, 0]]


@pytest.mark.parametrize("wrong", [np.zeros((2, 3)), np.zeros(4), [[0, -1], [0, 0]], [[0, np.nan], [0, 0]]])
def test_what_is_no_matrix_of_links_is_refused(wrong: object) -> None:
    with pytest.raises(DataError, match="links must be"):
        link_matrix(wrong)
