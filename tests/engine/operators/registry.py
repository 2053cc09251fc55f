"""The operators that are held to the laws, one a line; each family has its own beside its tests."""

from typing import Any

import numpy as np
from scipy.sparse import csr_array

from scarcity.engine.operators import attention
from scarcity.engine.operators.sketches import CountSketch, FeatureHashing, PolynomialSketch, TensorSketch
from tests.engine.operators.evaluation.registry import EVALUATION
from tests.engine.operators.laws import Operator
from tests.engine.operators.multimodal.registry import MULTIMODAL
from tests.engine.operators.relational.registry import RELATIONAL
from tests.engine.operators.semantic.registry import SEMANTIC
from tests.engine.operators.stability.registry import STABILITY
from tests.engine.operators.structure.registry import STRUCTURE

# Of operators that take rows one by one and refuse what is not finite.
ROWWISE = frozenset(
    {
        "untouched",
        "deterministic",
        "seeded",
        "float32",
        "permutes",
        "refuses_nan",
        "no_rows",
        "one_row",
        "constant",
    }
)


def rows(*shape: int, arrays: int = 1) -> Any:
    """An example: `arrays` arrays (rows, *shape) of Gaussian numbers in single precision."""
    return lambda rng, count: tuple(
        rng.standard_normal((count, *shape)).astype(np.float32) for _ in range(arrays)
    )


def sparse_rows(width: int) -> Any:
    def example(rng: np.random.Generator, count: int) -> tuple[Any, ...]:
        x = rng.standard_normal((count, width)) * (rng.random((count, width)) < 0.2)
        return (csr_array(x.astype(np.float32)),)

    return example


def masked(rng: np.random.Generator, count: int) -> tuple[Any, ...]:
    shown = rng.random((count, 6)) < 0.7
    shown[:, 0] = True
    return rng.standard_normal((count, 6, 8)).astype(np.float32), shown


def hashed(arrays: tuple[Any, ...], seed: int) -> Any:
    numbers, names = arrays
    rows = [
        dict(zip(told, row, strict=True)) for told, row in zip(names.tolist(), numbers.tolist(), strict=True)
    ]
    return FeatureHashing(64, seed).apply(rows)


OPERATORS = [
    *STRUCTURE,
    *RELATIONAL,
    *SEMANTIC,
    *MULTIMODAL,
    *EVALUATION,
    *STABILITY,
    Operator(
        name="feature hashing",
        example=lambda rng, count: (
            *rows(5)(rng, count),
            rng.permuted(np.tile([f"name {i}" for i in range(9)], (count, 1)), axis=1)[:, :5],
        ),
        call=hashed,
        laws=ROWWISE,
    ),
    Operator(
        name="count sketch", example=rows(9), call=lambda a, s: CountSketch(9, 16, s).apply(*a), laws=ROWWISE
    ),
    Operator(
        name="count sketch, sparse",
        example=sparse_rows(40),
        call=lambda a, s: CountSketch(40, 16, s).apply(*a),
        laws=ROWWISE,
    ),
    Operator(
        name="polynomial sketch, pairs",
        example=rows(9),
        call=lambda a, s: PolynomialSketch(9, 64, seed=s).apply(*a),
        laws=ROWWISE,
    ),
    Operator(
        name="polynomial sketch, spectra",
        example=rows(9),
        call=lambda a, s: PolynomialSketch(9, 64, 3, s).apply(*a),
        laws=ROWWISE,
    ),
    Operator(
        name="tensor sketch",
        example=lambda rng, count: (*rows(5)(rng, count), *rows(7)(rng, count)),
        call=lambda a, s: TensorSketch((5, 7), 32, s).apply(*a),
        laws=ROWWISE,
    ),
    Operator(
        name="self-attention",
        example=rows(6, 8),
        call=lambda a, s: tuple(attention.self_attention(*a, seed=s)),
        laws=ROWWISE,
    ),
    Operator(
        name="self-attention, masked",
        example=masked,
        call=lambda a, s: tuple(attention.self_attention(a[0], mask=a[1], heads=2, seed=s)),
        laws=ROWWISE,
    ),
    Operator(
        name="multi-head attention",
        example=rows(6, 8, arrays=3),
        call=lambda a, s: tuple(attention.multi_head_attention(*a, seed=s)),
        laws=ROWWISE,
    ),
    Operator(
        name="cross-attention",
        example=lambda rng, count: (*rows(6, 8)(rng, count), *rows(4, 8)(rng, count)),
        call=lambda a, s: tuple(attention.cross_attention(*a, seed=s)),
        laws=ROWWISE,
    ),
]
