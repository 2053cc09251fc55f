"""AUROC and average precision against their definitions."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarcity.graph.ranking import auprc, auroc

PAIRS = st.lists(st.tuples(st.booleans(), st.integers(0, 3)), min_size=1, max_size=12)


@given(PAIRS)
def test_auroc_is_the_share_of_pairs_in_the_right_order(pairs) -> None:
    truth = np.array([kind for kind, _ in pairs])
    scores = np.array([float(value) for _, value in pairs])
    wins = [(a > b) + 0.5 * (a == b) for a in scores[truth] for b in scores[~truth]]
    if wins:
        assert auroc(truth, scores) == pytest.approx(np.mean(wins))
    else:
        assert np.isnan(auroc(truth, scores))


@given(PAIRS)
def test_auprc_is_the_mean_precision_at_the_true_ones(pairs) -> None:
    truth = np.array([kind for kind, _ in pairs])
    scores = np.array([float(value) for _, value in pairs])
    precision = [truth[scores >= score].mean() for score in scores[truth]]
    if precision:
        assert auprc(truth, scores) == pytest.approx(np.mean(precision))
    else:
        assert np.isnan(auprc(truth, scores))


def test_scores_without_order_say_nothing() -> None:
    truth = np.array([True, False, False, False])
    assert auroc(truth, np.ones(4)) == 0.5 and auprc(truth, np.ones(4)) == 0.25


def test_no_candidates() -> None:
    none = np.zeros(0)
    assert np.isnan([auroc(none.astype(bool), none), auprc(none.astype(bool), none)]).all()
