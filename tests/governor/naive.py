"""Slow twins of the filters: textbook Kalman filters with matrices, a history instead of a state."""

import numpy as np

__all__ = ["average", "trend_forecast", "walk_level"]


def average(values: list[float], alpha: float) -> float:
    """The weights written out."""
    n = len(values)
    weights = [alpha * (1 - alpha) ** (n - 1 - i) for i in range(n)]
    weights[0] = (1 - alpha) ** (n - 1)
    return float(np.dot(weights, values))


def walk_level(values: list[float], q: float, r: float) -> float:
    """The mean of the last level given all values: one Gaussian, conditioned at once."""
    n = len(values)
    levels = r * np.ones((n, n)) + q * np.minimum.outer(np.arange(n), np.arange(n))
    # the first value starts the filter at variance r: a level seen through no further noise
    seen = levels[1:, 1:] + r * np.eye(n - 1)
    return float(values[0] + levels[-1, 1:] @ np.linalg.solve(seen, np.asarray(values[1:]) - values[0]))


def trend_forecast(values: list[float], horizon: int) -> tuple[float, float]:
    """Level and slope by the matrix equations, noise in absolute units, horizon by repeated prediction."""
    kept, memory = 0.998, 0.98
    moves = np.array([[1.0, kept], [0.0, kept]])
    jolts = np.diag([0.15, 4e-4])
    seen = np.array([[1.0, 0.0]])
    state = np.array([values[0], 0.0])
    shape = np.diag([1.0, 0.01])  # the covariance, as multiples of the noise
    noise = (0.002 * values[0]) ** 2 + 1e-30
    for index, value in enumerate(values[1:]):
        state = moves @ state
        shape = moves @ shape @ moves.T + jolts
        spread = (seen @ shape @ seen.T).item() + 1
        gain = (shape @ seen.T)[:, 0] / spread
        off = value - state[0]
        sd = (spread * noise) ** 0.5
        state = state + gain * [off, np.clip(off, -2.5 * sd, 2.5 * sd)]
        shape = (np.eye(2) - np.outer(gain, seen[0])) @ shape
        weight = max(1 - memory, 1 / (index + 2))
        noise = (1 - weight) * noise + weight * min(abs(off), 10 * sd) ** 2 / spread
        noise = max(noise, (0.002 * state[0]) ** 2 + 1e-30)
    for _ in range(horizon):
        state = moves @ state
        shape = moves @ shape @ moves.T + jolts
    return float(state[0]), float(((shape[0, 0] + 1) * noise) ** 0.5)
