"""How well scores rank true links above false ones."""

import numpy as np
import numpy.typing as npt

from scarcity.graph.arrays import BoolArray, FloatArray

__all__ = ["auprc", "auroc"]


def auroc(truth: BoolArray, scores: FloatArray) -> float:
    """Chance that a true link scores above a false one, ties counting half; NaN if either kind is absent.

    truth, scores: of the same shape.

    >>> auroc(np.array([True, False, True, False]), np.array([4.0, 3.0, 2.0, 1.0]))
    0.75
    """
    hits, alarms = _steps(truth, scores)
    if not hits[-1] or not alarms[-1]:
        return float("nan")
    area = np.sum(np.diff(alarms) * (hits[1:] + hits[:-1])) / 2
    return float(area / (hits[-1] * alarms[-1]))


def auprc(truth: BoolArray, scores: FloatArray) -> float:
    """Average precision: the mean, over true links, of the precision when all that score as high are taken.

    The step-wise area under the precision–recall curve, without interpolation (Davis & Goadrich 2006). NaN if there is
    no true link; a random ranking gives the share of true links.

    truth, scores: of the same shape.

    >>> auprc(np.array([True, False, True, False]), np.array([4.0, 3.0, 2.0, 1.0])).__round__(3)
    0.833
    """
    hits, alarms = _steps(truth, scores)
    if not hits[-1]:
        return float("nan")
    precision = hits[1:] / (hits[1:] + alarms[1:])
    return float(np.sum(np.diff(hits) * precision) / hits[-1])


def _steps(truth: BoolArray, scores: FloatArray) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """True and false links taken at each distinct score, the highest first, from none to all."""
    flat, values = truth.ravel(), scores.ravel()
    order = np.argsort(-values, kind="stable")
    flat, values = flat[order], values[order]
    last = (
        np.append(np.nonzero(np.diff(values))[0], len(values) - 1) if len(values) else np.zeros(0, dtype=int)
    )
    hits = np.cumsum(flat)[last].astype(np.float64)
    return np.append(0.0, hits), np.append(0.0, last + 1 - hits)
