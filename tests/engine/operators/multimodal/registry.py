"""Operators on sources of several kinds."""

from typing import Any

import numpy as np
import pandas as pd

from scarcity.engine.operators.multimodal import attend, fuse, joint_representation
from tests.engine.operators.graphs import series
from tests.engine.operators.laws import Operator

__all__ = ["MULTIMODAL"]


def timed(rng: np.random.Generator, count: int) -> tuple[Any, ...]:
    """Times without order, and values."""
    return rng.permutation(np.arange(count) + rng.random(count)), rng.standard_normal((count, 2))


def fused(arrays: tuple[Any, ...], _: int) -> Any:
    found = fuse({"a": pd.DataFrame(arrays[1], arrays[0])}, step=2.0)
    return found.frame.to_numpy(), np.asarray(found.frame.index), found.report.to_numpy(dtype=np.float64)


def sides(rng: np.random.Generator, count: int) -> tuple[Any, ...]:
    """Three variables, and two of which one follows one of the three."""
    rows = series(rng, 30 * count, 3)
    return rows, np.column_stack([np.roll(rows[:, 1], 2), rng.standard_normal(len(rows))])


def frames(arrays: tuple[Any, ...]) -> tuple[pd.DataFrame, pd.DataFrame]:
    left, right = (
        pd.DataFrame(x, columns=list(names)) for x, names in zip(arrays, ("abc", "xy"), strict=True)
    )
    return left, right


def joined(arrays: tuple[Any, ...], _: int) -> Any:
    found = joint_representation(*frames(arrays), max_lag=2)
    weights = found.left_weights.to_numpy()
    return weights, found.right_weights.to_numpy(), found.correlations, np.int64(found.lag)


def attended(arrays: tuple[Any, ...], _: int) -> Any:
    left, right = frames(arrays)
    found = attend(left, right, joint_representation(left, right, max_lag=2), max_lag=2)
    return found.context.to_numpy(), found.weights.to_numpy()


MULTIMODAL = [
    Operator(
        name="fusion",
        example=timed,
        call=fused,
        laws=frozenset({"untouched", "deterministic", "any_order", "double"}),
    ),
    Operator(
        name="joint representation",
        example=sides,
        call=joined,
        laws=frozenset(
            {
                "untouched",
                "deterministic",
                "relabels",
                "double",
                "bears_nan",
                "refuses_short",
                "refuses_still",
            }
        ),
        variables=((1,), ()),
        told=((0,), (), (), ()),
    ),
    Operator(
        name="attention between modalities",
        example=sides,
        call=attended,
        laws=frozenset({"untouched", "deterministic", "relabels", "double", "refuses_short"}),
        variables=((1,), ()),
        told=((), ()),
    ),
]
