"""What holds for every operator: a function of arrays, and the laws that it keeps.

An operator is a line in `registry.OPERATORS`. Its example makes arrays of a number of rows from a seed. The laws
`permutes`, `no_rows`, `one_row` and `passes_nan` are for operators whose rows (the first axis of each array) do not see
one another; one of graphs leaves them out.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from scipy.sparse import csr_array

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
    """

    name: str
    example: Callable[[np.random.Generator, int], tuple[Any, ...]]
    call: Callable[[tuple[Any, ...], int], Any]
    laws: frozenset[str]

    def arrays(self, seed: int = 1, rows: int = ROWS) -> tuple[Any, ...]:
        return self.example(np.random.default_rng(seed), rows)

    def results(self, arrays: tuple[Any, ...], seed: int = 0) -> list[Array]:
        given = self.call(arrays, seed)
        return [dense(each) for each in (given if isinstance(given, tuple) else (given,))]


def dense(x: Any) -> Array:
    return np.asarray(x) if isinstance(x, np.ndarray) else x.toarray()


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
            if not np.issubdtype(array.dtype, np.floating):
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
        if np.issubdtype(array.dtype, np.floating):
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


def _filled(array: Any, value: float) -> Any:
    """Of the same form, with one value throughout; what is not a number stays."""
    if not np.issubdtype(array.dtype, np.floating):
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
    )
}
