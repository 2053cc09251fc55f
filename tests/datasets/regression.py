"""What the rows of a linear system say about its coefficients, by least squares on the true parents."""

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]


def fit(
    data: FloatArray, graph: npt.NDArray[np.bool_], first_row: int, last_row: int
) -> tuple[FloatArray, FloatArray]:
    """Coefficients and their standard errors (source, target, lag), each target on its parents in `graph`."""
    n, _, lags = graph.shape
    rows = np.arange(max(first_row, lags - 1), last_row)
    found, error = np.zeros(graph.shape), np.zeros(graph.shape)
    for target in range(n):
        source, lag = np.nonzero(graph[:, target])
        design = data[rows[:, None] - lag, source]
        centred = design - design.mean(axis=0)
        outcome = data[rows, target] - data[rows, target].mean()
        inverse = np.linalg.inv(centred.T @ centred)
        coefficient = inverse @ centred.T @ outcome
        residual = outcome - centred @ coefficient
        variance = residual @ residual / (len(rows) - len(source) - 1)
        found[source, target, lag] = coefficient
        error[source, target, lag] = np.sqrt(variance * np.diag(inverse))
    return found, error


def companion_radius(coefficients: FloatArray) -> float:
    """Largest absolute eigenvalue of the companion matrix, by the dense solver."""
    n, _, lags = coefficients.shape
    lags -= 1
    response = np.linalg.inv(np.eye(n) - coefficients[:, :, 0].T)
    companion = np.eye(n * lags, k=-n)
    companion[:n] = np.hstack([response @ coefficients[:, :, lag].T for lag in range(1, lags + 1)])
    return float(np.abs(np.linalg.eigvals(companion)).max())
