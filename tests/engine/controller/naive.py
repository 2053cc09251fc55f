"""Slow twins: one arm after the other, from the list of everything that happened."""

import math
from statistics import stdev


class Ledger:
    """Remembers (arm, reward, cost) of every trial and computes each number anew."""

    def __init__(self, paths, n_variables):
        self.paths = [[v for v in path if v >= 0] for path in paths]
        self.n_variables = n_variables
        self.windows = []

    def trials(self, arm):
        return [entry for window in self.windows for entry in window if entry[0] == arm]

    def mean(self, arm):
        rewards = [reward for _, reward, _ in self.trials(arm)]
        return sum(rewards) / len(rewards) if rewards else 0.0

    def cost(self, arm):
        costs = [cost for _, _, cost in self.trials(arm)]
        return sum(costs) / len(costs) if costs else 0.0

    def coverage(self, variable):
        return sum(
            (variable == v) for window in self.windows for arm, _, _ in window for v in self.paths[arm]
        )

    def diversity(self, arm):
        path = self.paths[arm]
        return sum(1 / math.sqrt(1 + self.coverage(v)) for v in path) / len(path)

    def sd(self):
        """Of each reward about the mean that its arm had before the window, or of all rewards, or 1."""
        away = []
        for place, window in enumerate(self.windows):
            earlier = Ledger(self.paths, self.n_variables)
            earlier.windows = self.windows[:place]
            for arm, reward, _ in window:
                n = len(earlier.trials(arm))
                if n:
                    away.append((reward - earlier.mean(arm)) / math.sqrt(1 + 1 / n))
        rewards = [reward for window in self.windows for _, reward, _ in window]
        if len(away) > 1:
            return math.sqrt(sum(e * e for e in away) / len(away))
        return stdev(rewards) if len(rewards) > 1 else 1.0

    def upper_bound(self, arm, tau, prior=None):
        n, mean, total = len(self.trials(arm)), self.mean(arm), sum(map(len, self.windows))
        if prior is not None:
            mean, n, total = (n * mean + prior) / (n + 1), n + 1, total + len(self.paths)
        if not n:
            return 0.0
        return mean / self.sd() + tau * math.sqrt(math.log(1 + total / (len(self.paths) * n)) / n)

    def literal_bound(self, arm, tau):
        n, total = len(self.trials(arm)), sum(map(len, self.windows))
        return self.mean(arm) + tau * math.sqrt(2 * math.log(total) / n) if n else 0.0

    def posterior(self, arm, tau, prior=None):
        """Mean and deviation, in standard deviations of the rewards."""
        n, mean = len(self.trials(arm)), self.mean(arm)
        if prior is not None:
            mean, n = (n * mean + prior) / (n + 1), n + 1
        return (mean / self.sd(), tau / math.sqrt(n)) if n else (0.0, 0.0)
