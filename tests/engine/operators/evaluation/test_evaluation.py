import numpy as np
import pandas as pd
import pytest

import scarcity
from scarcity.engine.operators.evaluation import best_setting, information_criteria
from scarcity.engine.operators.evaluation.cross_validation import _folds
from scarcity.engine.operators.evaluation.structural_model import evidence_of, members, step_model
from scarcity.errors import DataError, OptionError
from tests.graph.examples import weather


def regression(y, x):
    """Residual variance of an ordinary regression with intercept."""
    design = np.column_stack([np.ones(len(y)), *x])
    return np.var(y - design @ np.linalg.lstsq(design, y, rcond=None)[0])


def test_criteria_are_those_of_ordinary_regressions():
    system = scarcity.datasets.contemporaneous(n_variables=4, n_rows=500, seed=3)
    graph = scarcity.discover(system.data, max_lag=2, resamples=0, basis="linear")
    x, n = np.asarray(system.data), 498
    table = information_criteria(graph, x)
    for model in ("graph", "own past", "full"):
        for j, columns in enumerate(members(graph, model)):
            left = regression(
                x[2:, j], [x[2 - k : len(x) - k, i] for k, i in (divmod(int(c), 4) for c in columns)]
            )
            row = table[(table.target == f"v{j}") & (table.model == model)].iloc[0]
            likelihood = -0.5 * n * (np.log(2 * np.pi * left) + 1)
            assert row.parameters == len(columns) + 2
            assert np.isclose(row.aic, 2 * row.parameters - 2 * likelihood, rtol=1e-5)
            assert np.isclose(row.bic, np.log(n) * row.parameters - 2 * likelihood, rtol=1e-5)
    total = table[table.target == "all"].set_index("model")
    assert np.isclose(total.bic["graph"], table[(table.model == "graph") & (table.target != "all")].bic.sum())
    assert total.bic.idxmin() == "graph"


def test_no_link_within_a_row_points_back():
    graph = weather()
    now = [c for c in members(graph, "graph")[2] if c < 3] + [c for c in members(graph, "graph")[0] if c < 3]
    assert len(now) == 1  # temperature — wind, one way only
    assert sum((c < 3).sum() for c in members(graph, "full")) == 3


def test_criteria_refuse_other_variables():
    with pytest.raises(DataError, match="variables of the graph"):
        information_criteria(weather(), pd.DataFrame(np.zeros((9, 2)), columns=["a", "b"]))


def test_predictions_never_see_the_row_they_predict():
    system = scarcity.datasets.contemporaneous(n_variables=4, n_rows=400, seed=1)
    x = np.array(system.data)
    graph = scarcity.discover(x, max_lag=2, resamples=0)
    for model in ("graph", "own past", "full"):
        fit = step_model(graph, model, evidence_of(x, 2), x)
        whole, changed = fit.predict(x), x.copy()
        changed[-1] = 1e3
        assert np.array_equal(fit.predict(changed)[-1], whole[-1])
        assert not np.array_equal(fit.predict(x + (np.arange(400) == 398)[:, None])[-1], whole[-1])


def test_the_full_model_predicts_as_a_var():
    system = scarcity.datasets.contemporaneous(n_variables=3, n_rows=400, seed=2)
    x = np.array(system.data)
    fit = step_model(scarcity.discover(x, max_lag=1, resamples=0), "full", evidence_of(x, 1))
    design = np.column_stack([np.ones(399), x[:-1]])
    slow = design @ np.linalg.lstsq(design, x[1:], rcond=None)[0]
    assert np.allclose(fit.predict(x), slow, atol=0.02 * x.std())


def test_bends_are_predicted_along_bends():
    rng = np.random.default_rng(0)
    x = rng.normal(size=(900, 2))
    x[1:, 1] = x[:-1, 0] ** 2 + 0.3 * rng.normal(size=899)
    table = scarcity.cross_validate(x, folds=2, max_lag=1)
    error = table.groupby("model").error.mean()
    assert error["graph"] < 0.6 < 0.95 < error["full"]


def test_folds_keep_their_distance():
    for window in (None, 60):
        folds = list(_folds(400, 4, 7, window, 3))
        for (train, test), (_, after) in zip(folds, [*folds[1:], (None, slice(400, None))], strict=True):
            assert test.start - train.stop == 7 and test.stop == after.start
            assert train.start == (0 if window is None else train.stop - window)


def test_the_grid_finds_the_lag():
    rng = np.random.default_rng(4)
    x = rng.normal(size=(700, 3))
    for t in range(3, 700):
        x[t, 1] += 0.8 * x[t - 3, 0]
    table = scarcity.cross_validate(x, folds=3, grid={"max_lag": [1, 2, 3, 4]}, basis="linear")
    assert best_setting(table)["max_lag"] in (3, 4) and best_setting(table, sparing=False)["max_lag"] in (
        3,
        4,
    )
    tests = table.groupby("max_lag").test_rows.sum()
    assert tests.nunique() == 1  # the same rows for all


def test_missing_and_constant_values_are_no_reason_to_stop():
    x = np.array(scarcity.datasets.linear(n_variables=4, n_rows=500, seed=5).data)
    x[::9, 1] = np.nan
    frame = pd.DataFrame(
        np.column_stack([x, np.ones(500)]), columns=["<b>", 'a b/c#d"', "c", "d", "constant"]
    )
    table = scarcity.cross_validate(frame, folds=2)
    assert np.isfinite(table.error).all() and table.groupby("model").error.mean()["graph"] < 1


def test_bad_calls():
    x = np.zeros((100, 2))
    with pytest.raises(OptionError, match="did you mean 'max_lag'"):
        scarcity.cross_validate(x, max_lags=3)
    with pytest.raises(DataError, match="take fewer folds"):
        scarcity.cross_validate(x, folds=5)
    with pytest.raises(OptionError, match="leave one of them out"):
        scarcity.cross_validate(x, max_lag=2, grid={"max_lag": [1]})
    with pytest.raises(OptionError, match="list of values"):
        scarcity.cross_validate(x, grid={"method": "pc"})
    with pytest.raises(DataError, match="2-D array"):
        scarcity.cross_validate([1, 2, 3])
    with pytest.raises(DataError, match="no option to choose"):
        best_setting(pd.DataFrame({"model": ["graph"], "error": [1.0]}))
