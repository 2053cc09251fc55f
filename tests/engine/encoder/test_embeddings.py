"""Embeddings keep correlations."""

import numpy as np
import pytest

from scarcity.engine.encoder import variable_embeddings
from scarcity.errors import DataError
from tests.engine.encoder.systems import with_copies


def test_few_variables_keep_their_correlations():
    correlations = np.corrcoef(with_copies(20, 8, 0.97, seed=0, rows=300).T)
    e = variable_embeddings(correlations)
    assert e.shape == (28, 28)
    np.testing.assert_allclose(e @ e.T, correlations, atol=3e-6)


def test_many_variables_keep_them_within_the_stated_error_the_large_ones_best():
    correlations = np.corrcoef(with_copies(200, 200, 0.97, seed=1).T)
    e = variable_embeddings(correlations, dim=100)
    assert e.shape == (400, 100)
    error = e @ e.T - correlations
    above = np.triu_indices(400, 1)
    true = np.asarray(correlations)[above]
    large = np.abs(true) > 0.9
    stated = (1 - true**2) / np.sqrt(100)
    assert np.sqrt(np.mean((error[above] / stated)[~large] ** 2)) < 1.05
    assert large.sum() == 200 and np.abs(error[above][large]).max() < 0.03


def test_exact_copies_and_mirrors_are_the_same_line():
    e = variable_embeddings([[1, 1, -1], [1, 1, -1], [-1, -1, 1]])
    np.testing.assert_allclose(e @ e.T, [[1, 1, -1], [1, 1, -1], [-1, -1, 1]], atol=1e-5)


def test_a_constant_variable_is_like_no_other():
    e = variable_embeddings([[1, 0.9, 0], [0.9, 1, 0], [0, 0, 0]])
    np.testing.assert_allclose(e @ e.T, [[1, 0.9, 0], [0.9, 1, 0], [0, 0, 1]], atol=1e-5)


def test_a_matrix_with_negative_eigenvalues_is_replaced_by_its_positive_part():
    pairwise = np.array([[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]])
    values, vectors = np.linalg.eigh(pairwise)
    positive = (vectors * np.maximum(values, 0)) @ vectors.T
    scale = np.sqrt(np.diag(positive))
    e = variable_embeddings(pairwise)
    np.testing.assert_allclose(e @ e.T, positive / np.outer(scale, scale), atol=1e-5)


def test_a_small_change_of_the_correlations_moves_the_embeddings_little():
    x = with_copies(40, 10, 0.9, seed=2)
    before = variable_embeddings(np.corrcoef(x[:-50].T), dim=30)
    after = variable_embeddings(np.corrcoef(x.T), dim=30)
    assert np.linalg.norm(after - before, axis=1).max() < 0.1


@pytest.mark.parametrize(
    ("matrix", "says"),
    [
        (np.ones((2, 3)), r"got \(2, 3\)"),
        ([[1, np.nan], [np.nan, 1]], "got nan for variables 0 and 1"),
        ([[1, 0.5], [0.2, 1]], "symmetric"),
    ],
)
def test_what_is_no_correlation_matrix_is_refused(matrix, says):
    with pytest.raises(DataError, match=says):
        variable_embeddings(matrix)
