"""Count, tensor and polynomial sketches: against loops over places, and the inner products that they keep."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import coo_matrix, csc_array, csr_array

from scarcity.engine.operators.sketches import WIDTHS, CountSketch, PolynomialSketch, TensorSketch
from scarcity.engine.operators.sketches.count import places
from scarcity.errors import DataError, OptionError
from tests.engine.operators import naive


def normal(seed, *shape):
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


def tables(widths, width, seed):
    """The places and signs that a sketch of this seed draws."""
    rng = np.random.default_rng(seed)
    return [places(n, width, rng) for n in widths]


@pytest.mark.parametrize("width", [1, 7, 64])
def test_count_sketch_adds_each_feature_to_its_place(width):
    x = normal(0, 5, 12)
    [(place, sign)] = tables([12], width, 4)
    expected = naive.count_sketch(x, place, sign, width)
    sketch = CountSketch(12, width, 4)
    np.testing.assert_allclose(sketch.apply(x), expected, atol=1e-5)
    for sparse in (csr_array, csc_array, coo_matrix):
        np.testing.assert_allclose(sketch.apply(sparse(x)), expected, atol=1e-5)


@pytest.mark.parametrize(("n", "width", "degree"), [(5, 16, 2), (5, 7, 2), (9, 8, 2), (4, 9, 3), (6, 12, 1)])
def test_polynomial_sketch_is_the_convolution_of_count_sketches(n, width, degree):
    x = normal(1, 4, n)
    expected = []
    each = [naive.count_sketch(x, *table, width) for table in tables([n] * degree, width, 2)]
    for parts in zip(*each, strict=True):
        total = parts[0]
        for part in parts[1:]:
            total = naive.convolution(total, part)
        expected.append(total)
    np.testing.assert_allclose(PolynomialSketch(n, width, degree, 2).apply(x), expected, atol=2e-5)


@pytest.mark.parametrize("width", WIDTHS)
def test_pairs_and_spectra_give_the_same_sketch(width):
    """A tensor sketch of a vector with itself goes by spectra always."""
    x = normal(2, 70, 11)
    pairs = PolynomialSketch(11, width, 2, 5)
    assert pairs._pairs is not None
    np.testing.assert_allclose(pairs.apply(x), TensorSketch((11, 11), width, 5).apply(x, x), atol=1e-4)


@pytest.mark.parametrize("width", [15, 16])
def test_tensor_sketch_is_the_convolution_of_count_sketches(width):
    x, y, z = normal(3, 3, 4), normal(4, 3, 6), normal(5, 3, 2)
    parts = [
        naive.count_sketch(each, *table, width)
        for each, table in zip((x, y, z), tables([4, 6, 2], width, 1), strict=True)
    ]
    expected = [naive.convolution(naive.convolution(a, b), c) for a, b, c in zip(*parts, strict=True)]
    np.testing.assert_allclose(TensorSketch((4, 6, 2), width, 1).apply(x, y, z), expected, atol=2e-5)


def estimates(sketch, first, second, seeds=400):
    """Inner products of the sketches of one row with another, a seed each."""
    return np.array([float(sketch(s, first)[0] @ sketch(s, second)[0]) for s in range(seeds)])


@pytest.mark.parametrize(
    ("truth", "bound", "sketch"),
    [
        (lambda x, y: x @ y, 1, lambda s, x: CountSketch(6, 32, s).apply(x[None])),
        (lambda x, y: (x @ y) ** 2, 2, lambda s, x: PolynomialSketch(6, 32, 2, s).apply(x[None])),
        (lambda x, y: (x @ y) ** 3, 3, lambda s, x: PolynomialSketch(6, 32, 3, s).apply(x[None])),
        (
            lambda x, y: (x[:2] @ y[:2]) * (x[2:] @ y[2:]),
            2,
            lambda s, x: TensorSketch((2, 4), 32, s).apply(x[None, :2], x[None, 2:]),
        ),
    ],
    ids=["count", "degree 2", "degree 3", "tensor"],
)
def test_inner_products_are_kept_on_average_within_the_published_variance(truth, bound, sketch):
    x, y = normal(6, 6), normal(7, 6) + 0.7 * normal(6, 6)
    found = estimates(sketch, x, y)
    error = found.std() / np.sqrt(len(found))
    assert abs(found.mean() - truth(x, y)) < 4 * error
    # Avron, Nguyen and Woodruff (2014), lemma 1: (2 + 3^p) / width; a count sketch has 2 / width.
    most = (2 if bound == 1 else 2 + 3**bound) / 32 * (x @ x * (y @ y)) ** bound
    assert 0 < found.var() < most


@given(st.integers(0, 10_000), st.sampled_from([-1.0, 0.5, 2.0]))
def test_a_sketch_of_degree_p_scales_with_the_pth_power(seed, factor):
    x = normal(seed, 3, 5)
    for degree in (1, 2, 3):
        sketch = PolynomialSketch(5, 64, degree)
        np.testing.assert_allclose(sketch.apply(factor * x), factor**degree * sketch.apply(x), atol=1e-4)


def test_equal_parameters_make_equal_sketches():
    assert PolynomialSketch(5, 64, 2, 1) == PolynomialSketch(5, 64, 2, 1) != PolynomialSketch(5, 64, 2, 2)
    assert repr(CountSketch(5, 64)) == "CountSketch(n_features=5, width=64, seed=0)"


@pytest.mark.parametrize(
    ("call", "error", "says"),
    [
        (lambda: CountSketch(0, 64), OptionError, "CountSketch.n_features must be a whole number"),
        (lambda: PolynomialSketch(3, 64, 0), OptionError, "degree .* got 0"),
        (lambda: PolynomialSketch(3, True), OptionError, "width .* got True"),
        (lambda: TensorSketch((), 64), OptionError, r"got \(\)"),
        (lambda: CountSketch(3, 64).apply(np.ones((2, 4))), DataError, r"3 features.*got shape \(2, 4\)"),
        (lambda: CountSketch(3, 64).apply(csr_array(np.ones((2, 4)))), DataError, r"got shape \(2, 4\)"),
        (lambda: CountSketch(3, 64).apply([[1.0, 1e300, 0.0]]), DataError, "1e.300 in row 0, column 1"),
        (lambda: TensorSketch((3, 3), 64).apply(np.ones((2, 3))), DataError, "expected 2 arrays.*got 1"),
        (
            lambda: TensorSketch((3, 3), 64).apply(np.ones((2, 3)), np.ones((1, 3))),
            DataError,
            "as many rows of each; got 2, 1",
        ),
    ],
)
def test_what_does_not_fit_is_refused_with_numbers(call, error, says):
    with pytest.raises(error, match=says):
        call()
