"""What holds for every operator: a function of arrays, and the laws that it keeps.

An operator is a line in `registry.OPERATORS`. Its example makes arrays of a number of rows from a seed. The laws
`permutes`, `no_rows`, `one_row` and `passes_nan` are for operators whose rows (the first axis of each array) do not see
one another; those of graphs and of series say instead which axes run over variables, and keep `relabels`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from scipy.sparse import csr_array

from scarcity.errors import DataError

Array = npt.NDArray[Any]
ROWS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Operator:
    """An operator under test.

    Attributes
    ----------
    name
        As shown in the report of the tests.
    example
        ``example(rng, rows)``: a tuple of arrays of so many rows.
    call
        ``call(arrays, seed)``: an array, a sparse array, or a tuple of them; an operator without a seed ignores it.
    laws
        Names of the functions of this file that hold.
    variables
        Of each array of the example, the axes that run over variables.
    told
        Of each result, the axes that run over the same variables; a result without any is the same in every order.
    """

    name: str
    example: Callable[[np.random.Generator, int], tuple[Any, ...]]
    call: Callable[[tuple[Any, ...], int], Any]
    laws: frozenset[str]
    variables: tuple[tuple[int, ...], ...] = ()
    told: tuple[tuple[int, ...], ...] = ()

    def arrays(self, seed: int = 1, rows: int = ROWS) -> tuple[Any, ...]:
        return self.example(np.random.default_rng(seed), rows)

    def results(self, arrays: tuple[Any, ...], seed: int = 0) -> list[Array]:
        given = self.call(arrays, seed)
        return [dense(each) for each in (given if isinstance(given, tuple) else (given,))]


def dense(x: Any) -> Array:
    return np.asarray(x) if isinstance(x, np.ndarray | np.generic) else x.toarray()


def floats(array: Any) -> bool:
    """Whether it holds numbers of which one may be missing."""
    return bool(np.issubdtype(array.dtype, np.floating))


def reordered(array: Any, axes: tuple[int, ...], order: Array) -> Any:
    for axis in axes:
        array = np.take(array, order, axis=axis)
    return array


def untouched(operator: Operator) -> None:
    """The input is as it was, and may be read-only."""
    arrays, before = operator.arrays(), operator.arrays()
    for array in arrays:
        if isinstance(array, np.ndarray):
            array.flags.writeable = False
    operator.results(arrays)
    for array, old in zip(arrays, before, strict=True):
        np.testing.assert_array_equal(dense(array), dense(old))


def deterministic(operator: Operator) -> None:
    """The same input and seed give the same result, to the last bit."""
    for one, other in zip(
        operator.results(operator.arrays()), operator.results(operator.arrays()), strict=True
    ):
        np.testing.assert_array_equal(one, other)


def seeded(operator: Operator) -> None:
    """Another seed gives another result."""
    arrays = operator.arrays()
    pairs = zip(operator.results(arrays, 0), operator.results(arrays, 1), strict=True)
    assert any(not np.array_equal(one, other) for one, other in pairs)


def float32(operator: Operator) -> None:
    """Single precision comes out, of single and of double precision alike."""
    arrays = operator.arrays()
    double = tuple(array.astype(np.float64) if array.dtype == np.float32 else array for array in arrays)
    for single, other in zip(operator.results(arrays), operator.results(double), strict=True):
        assert single.dtype == other.dtype == np.float32
        np.testing.assert_array_equal(single, other)


def permutes(operator: Operator) -> None:
    """Rows in another order give the same results in that order."""
    arrays = operator.arrays()
    order = np.random.default_rng(5).permutation(ROWS)
    shuffled = operator.results(tuple(array[order] for array in arrays))
    for result, other in zip(operator.results(arrays), shuffled, strict=True):
        np.testing.assert_allclose(other, result[order], rtol=1e-4, atol=1e-5)


def refuses_nan(operator: Operator) -> None:
    """A value that is missing or infinite is an error that says so."""
    for bad in (np.nan, np.inf):
        for position, array in enumerate(operator.arrays()):
            if not floats(array):
                continue
            spoilt = array.copy()
            (spoilt.reshape(-1) if isinstance(spoilt, np.ndarray) else spoilt.data)[3] = bad
            arrays = operator.arrays()
            with pytest.raises(ValueError, match="finite"):
                operator.results((*arrays[:position], spoilt, *arrays[position + 1 :]))


def passes_nan(operator: Operator) -> None:
    """A row with a missing value changes no other row."""
    arrays = operator.arrays()
    spoilt = tuple(array.copy() for array in arrays)
    for array in spoilt:
        if floats(array):
            array[0] = np.nan
    for result, other in zip(operator.results(arrays), operator.results(spoilt), strict=True):
        np.testing.assert_allclose(other[1:], result[1:], rtol=1e-4, atol=1e-5)


def no_rows(operator: Operator) -> None:
    """No rows give no rows, of the same shape and type otherwise."""
    for none, some in zip(
        operator.results(operator.arrays(rows=0)), operator.results(operator.arrays()), strict=True
    ):
        assert none.shape == (0, *some.shape[1:]) and none.dtype == some.dtype


def one_row(operator: Operator) -> None:
    """A row alone gives what it gives among others."""
    arrays = operator.arrays()
    alone = operator.results(tuple(array[:1] for array in arrays))
    for single, result in zip(alone, operator.results(arrays), strict=True):
        np.testing.assert_allclose(single, result[:1], rtol=1e-4, atol=1e-5)


def constant(operator: Operator) -> None:
    """Rows of zeros, and of ones, give finite results of the usual shape."""
    for value in (0.0, 1.0):
        arrays = operator.arrays()
        same = tuple(_filled(array, value) for array in arrays)
        for result, spread in zip(operator.results(same), operator.results(arrays), strict=True):
            assert np.isfinite(result).all() and result.shape == spread.shape


def relabels(operator: Operator) -> None:
    """Variables in another order give the same results in that order."""
    arrays = operator.arrays()
    axis = next((k, axes[0]) for k, axes in enumerate(operator.variables) if axes)
    order = np.random.default_rng(5).permutation(arrays[axis[0]].shape[axis[1]])
    moved = tuple(reordered(a, axes, order) for a, axes in zip(arrays, operator.variables, strict=True))
    results = zip(operator.results(arrays), operator.results(moved), operator.told, strict=True)
    for result, other, axes in results:
        np.testing.assert_allclose(other, reordered(result, axes, order), rtol=1e-5, atol=1e-7)


def double(operator: Operator) -> None:
    """Double precision, whole numbers or truths come out, and the same of numbers in single precision."""
    single = tuple(a.astype(np.float32) if floats(a) else a for a in operator.arrays())
    twice = tuple(a.astype(np.float64) if floats(a) else a for a in single)
    for one, other in zip(operator.results(single), operator.results(twice), strict=True):
        assert one.dtype == other.dtype and one.dtype in (np.float64, np.int64, np.bool_)
        np.testing.assert_allclose(one, other, rtol=1e-9, atol=1e-12)


def no_variables(operator: Operator) -> None:
    """Of no variables nothing is told, in results of the usual form."""
    results = zip(
        operator.results(operator.arrays(rows=0)),
        operator.results(operator.arrays()),
        operator.told,
        strict=True,
    )
    for none, some, axes in results:
        assert none.shape == tuple(0 if k in axes else size for k, size in enumerate(some.shape))
        assert none.dtype == some.dtype


def any_order(operator: Operator) -> None:
    """Rows in another order give the same result."""
    arrays = operator.arrays()
    order = np.random.default_rng(5).permutation(len(arrays[0]))
    shuffled = operator.results(tuple(array[order] for array in arrays))
    for result, other in zip(operator.results(arrays), shuffled, strict=True):
        np.testing.assert_array_equal(other, result)


def bears_nan(operator: Operator) -> None:
    """With some values missing or infinite results are as finite as without, and of the same shape."""
    arrays = operator.arrays()
    spoilt = tuple(array.copy() for array in arrays)
    for array in spoilt:
        if floats(array):
            array[7::13, 0] = np.nan
            array[5, -1] = np.inf
    for result, other in zip(operator.results(arrays), operator.results(spoilt), strict=True):
        assert result.shape == other.shape and np.array_equal(np.isfinite(result), np.isfinite(other))


def refuses_short(operator: Operator) -> None:
    """Too few rows are an error that says so."""
    for rows in (0, 1):
        with pytest.raises(DataError, match="rows"):
            operator.results(operator.arrays(rows=rows))


def still(operator: Operator) -> None:
    """With a variable that does not vary results are finite and of the same shape."""
    arrays = tuple(array.copy() for array in operator.arrays())
    for array in arrays:
        if floats(array):
            array[:, 0] = 3.0
    for result, other in zip(operator.results(arrays), operator.results(operator.arrays()), strict=True):
        assert np.isfinite(result).all() and result.shape == other.shape


def refuses_still(operator: Operator) -> None:
    """A variable that does not vary is an error that says so."""
    arrays = tuple(array.copy() for array in operator.arrays())
    arrays[0][:, 0] = 3.0
    with pytest.raises(DataError, match="does not vary"):
        operator.results(arrays)


def _filled(array: Any, value: float) -> Any:
    """Of the same form, with one value throughout; what is not a number stays."""
    if not floats(array):
        return array
    filled = np.full(array.shape, value, array.dtype)
    return filled if isinstance(array, np.ndarray) else csr_array(filled)


LAWS: dict[str, Callable[[Operator], None]] = {
    law.__name__: law
    for law in (
        untouched,
        deterministic,
        seeded,
        float32,
        permutes,
        refuses_nan,
        passes_nan,
        no_rows,
        one_row,
        constant,
        relabels,
        double,
        no_variables,
        any_order,
        bears_nan,
        refuses_short,
        still,
        refuses_still,
    )
}
