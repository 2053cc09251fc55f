import numpy as np
import pandas as pd
import pytest

from scarcity.engine.operators.multimodal import attend, joint_representation
from scarcity.engine.operators.multimodal.shared import _canonical
from scarcity.errors import DataError


def two(lag, rows=600, seed=0, noise=0.5):
    """`left` leads by `lag`; both see one signal in one of their columns."""
    rng = np.random.default_rng(seed)
    s = rng.normal(size=rows + 10)
    left = np.column_stack(
        [rng.normal(size=rows), s[5 : rows + 5] + noise * rng.normal(size=rows), rng.normal(size=rows)]
    )
    shifted = s[5 - lag : rows + 5 - lag] + noise * rng.normal(size=rows)
    right = np.column_stack([shifted, rng.normal(size=rows)])
    return pd.DataFrame(left, columns=list("abc")), pd.DataFrame(right, columns=list("xy"))


@pytest.mark.parametrize("lag", [-2, 0, 3])
def test_what_is_shared_and_when(lag):
    joint = joint_representation(*two(lag), max_lag=3)
    assert joint.lag == lag
    assert joint.left_weights["1"].abs().idxmax() == "b" and joint.right_weights["1"].abs().idxmax() == "x"
    assert abs(joint.to_pandas().loc[lag, "1"] - 1 / 1.25) < 0.06  # sd² of the signal by that of what is seen
    assert joint.to_pandas().drop(lag)["1"].abs().max() < 0.2


def test_chance_is_fitted_and_not_held_out():
    rng = np.random.default_rng(3)
    left, right = (
        pd.DataFrame(rng.normal(size=(200, 12)), columns=[f"{c}{i}" for i in range(12)]) for c in "ab"
    )
    joint = joint_representation(left, right, max_lag=0, ridge=0.0)
    assert joint.fitted[0, 0] > 0.3 and joint.correlations[0, 0] < 0.2


def test_canonical_correlations_are_those_of_regressions():
    """Without a ridge the largest is the multiple correlation where one side has one variable."""
    rng = np.random.default_rng(5)
    x = rng.normal(size=(300, 3))
    y = x @ [0.5, -0.3, 0.0] + rng.normal(size=300)
    c = np.asarray(np.corrcoef(np.column_stack([x, y]).T))
    value, a, _ = _canonical(c, np.arange(3), np.array([3]), 1, 0.0)
    fit = (
        np.column_stack([np.ones(300), x])
        @ np.linalg.lstsq(np.column_stack([np.ones(300), x]), y, rcond=None)[0]
    )
    assert np.isclose(value[0], np.asarray(np.corrcoef(fit, y))[0, 1]) and np.isclose(
        a[:, 0] @ c[:3, :3] @ a[:, 0], 1
    )


def test_missing_values_and_projection():
    left, right = two(1)
    right.iloc[::7, 0] = np.nan
    joint = joint_representation(left, right)
    assert joint.lag == 1
    shown = joint.project(pd.concat([left, right], axis=1))
    assert list(shown.columns) == ["left 1", "left 2", "right 1", "right 2"]
    assert shown["right 1"].isna().sum() == right["x"].isna().sum()
    assert abs(shown["left 1"].corr(shown["right 1"].shift(-1))) > 0.7


def test_bad_input():
    left, right = two(0)
    with pytest.raises(DataError, match="same index"):
        joint_representation(left, right.iloc[1:])
    with pytest.raises(DataError, match="stands there twice"):
        joint_representation(left, right.rename(columns={"x": "a"}))
    with pytest.raises(DataError, match="does not vary"):
        joint_representation(left.assign(c=1.0), right)
    with pytest.raises(DataError, match="at least 53 rows"):
        joint_representation(left[:30], right[:30])
    with pytest.raises(DataError, match="numbers in all columns"):
        joint_representation(left.assign(c="x"), right)


def test_attention_finds_the_counterpart_where_the_delay_varies():
    rng = np.random.default_rng(11)
    s = rng.normal(size=(800, 2))
    delay = rng.integers(0, 3, size=800)
    t = np.arange(800)
    left = pd.DataFrame(s[np.maximum(t - delay, 0)] + 0.1 * rng.normal(size=(800, 2)), columns=list("ab"))
    right = pd.DataFrame(np.column_stack([s + 0.1 * rng.normal(size=(800, 2)), t]), columns=list("xyt"))
    joint = joint_representation(left, right[["x", "y"]], max_lag=0)
    seen = attend(left, right.rename(columns=str), joint, max_lag=2, sharpness=8.0)
    right_ones = np.round(t - seen.context["t"])[10:] == delay[10:]
    assert right_ones.mean() > 0.7  # a guess is right in a third
    assert np.allclose(seen.weights.sum(axis=1), 1)


def test_attention_is_that_of_the_slow_twin_and_never_looks_ahead():
    left, right = two(1, rows=80)
    right.iloc[20, 0] = np.nan
    joint = joint_representation(left, right)
    seen = attend(left, right, joint, max_lag=2)
    q, k = joint.project(left).to_numpy(), joint.project(right).to_numpy()
    for t in (0, 1, 20, 21, 50):
        past = [t - lag for lag in range(3) if t - lag >= 0 and np.isfinite(k[t - lag]).all()]
        score = np.exp([q[t] @ k[u] / np.sqrt(2) for u in past])
        expected = sum(w * right.to_numpy()[u] for w, u in zip(score / score.sum(), past, strict=True))
        assert np.allclose(seen.context.iloc[t], expected)
    later = right.copy()
    later.iloc[60:] = 99.0
    again = attend(left, later, joint, max_lag=2)
    pd.testing.assert_frame_equal(again.context[:60], seen.context[:60])


def test_means_of_attention_keep_an_offset():
    left, right = two(1, rows=80)
    joint = joint_representation(left, right)
    seen = attend(left, right, joint)
    moved = right.assign(y=right["y"] + 1e9)
    far = attend(left, moved, joint_representation(left, moved))
    assert np.allclose(far.context["y"] - 1e9, seen.context["y"], atol=1e-3)
