"""Random sparse links: who drives whom, after how many rows, how strongly."""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from scarcity.errors import OptionError

__all__ = ["Interactions", "Links", "check_options", "draw_links", "split_seed"]

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]
BoolArray = npt.NDArray[np.bool_]


def split_seed(seed: int | np.random.Generator, parts: int) -> list[np.random.Generator]:
    """Independent streams of random numbers, so that a change of noise or units leaves the links alone."""
    return np.random.default_rng(seed).spawn(parts)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Links:
    """Links as four arrays of equal length, sparse enough for thousands of variables."""

    n_variables: int
    max_lag: int
    source: IntArray
    target: IntArray
    lag: IntArray
    coefficient: FloatArray

    @property
    def is_cross(self) -> BoolArray:
        """True for links between two different variables."""
        return self.source != self.target

    def scaled(self, factors: float | FloatArray) -> "Links":
        """The same links with coefficients times `factors`."""
        return replace(self, coefficient=self.coefficient * factors)

    def into_target(self, targets: IntArray) -> BoolArray:
        """True for cross links into one of `targets`."""
        return self.is_cross & np.isin(self.target, targets)

    def keep(self, mask: BoolArray) -> "Links":
        """Only the links where `mask` is true."""
        return replace(
            self,
            source=self.source[mask],
            target=self.target[mask],
            lag=self.lag[mask],
            coefficient=self.coefficient[mask],
        )

    def joined(self, other: "Links") -> "Links":
        """These links followed by those of `other`."""
        return replace(
            self,
            source=np.concatenate([self.source, other.source]),
            target=np.concatenate([self.target, other.target]),
            lag=np.concatenate([self.lag, other.lag]),
            coefficient=np.concatenate([self.coefficient, other.coefficient]),
        )

    def dense(self) -> FloatArray:
        """Coefficients as an array (source, target, lag 0…max_lag)."""
        out = np.zeros((self.n_variables, self.n_variables, self.max_lag + 1))
        out[self.source, self.target, self.lag] = self.coefficient
        return out

    def mask(self, values: BoolArray | None = None) -> BoolArray:
        """Where links are (or where `values`, one a link, is true), as (source, target, lag)."""
        out = np.zeros((self.n_variables, self.n_variables, self.max_lag + 1), dtype=np.bool_)
        out[self.source, self.target, self.lag] = True if values is None else values
        return out


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Interactions:
    """Products of two variables, first < second, that drive a target at one lag; five arrays of equal length."""

    first: IntArray
    second: IntArray
    target: IntArray
    lag: IntArray
    coefficient: FloatArray


def check_options(
    *,
    n_variables: int,
    n_rows: int,
    max_lag: int,
    in_degree: int,
    strength: tuple[float, float],
    persistence: tuple[float, float] = (0.2, 0.7),
    share: float = 0.0,
) -> None:
    """Refuse sizes that no system can have.

    Raises
    ------
    OptionError : names the option, the range and what came.
    """
    if n_variables < 1 or n_rows < 1 or max_lag < 1:
        raise OptionError(
            "expected at least 1 variable, 1 row and 1 lag, "
            f"got n_variables={n_variables}, n_rows={n_rows}, max_lag={max_lag}"
        )
    if not 0 <= in_degree < n_variables:
        raise OptionError(
            f"in_degree={in_degree} needs more than {in_degree} variables (sources are distinct, the target "
            f"is none of them), got n_variables={n_variables}; expected 0 to {n_variables - 1}"
        )
    if not 0 < strength[0] <= strength[1]:
        raise OptionError(f"expected strength=(low, high) with 0 < low <= high, got {strength}")
    if not 0 <= persistence[0] <= persistence[1] < 1:
        raise OptionError(f"expected persistence=(low, high) with 0 <= low <= high < 1, got {persistence}")
    if not 0 <= share <= 1:
        raise OptionError(f"expected a share from 0 to 1, got {share}")


def draw_links(
    rng: np.random.Generator,
    *,
    n_variables: int,
    max_lag: int,
    in_degree: int,
    strength: tuple[float, float],
    persistence: tuple[float, float] = (0.2, 0.7),
    instantaneous: float = 0.0,
    rank: IntArray | None = None,
) -> Links:
    """Draw a self link at lag 1 (its range is `persistence`) and `in_degree` distinct sources for every variable.

    Cross links get a random sign, a lag of 1…max_lag and an absolute coefficient within `strength`.
    The share `instantaneous` of them is moved to lag 0, along a random order of the variables, so that lag 0
    has no cycle; where the order has no room (``in_degree`` near the number of variables) fewer are moved.
    `rank` (variables,) fixes the order: the place of each variable in it.
    """
    if rank is None:
        rank = rng.permutation(n_variables)
    order = np.argsort(rank)
    at_lag_zero = _spread_lag_zero(rng, rank, in_degree, instantaneous)
    sources = np.empty((n_variables, in_degree), dtype=np.int64)
    for target in range(n_variables):
        k = int(at_lag_zero[target])
        earlier = order[rng.choice(rank[target], k, replace=False)] if k else np.empty(0, dtype=np.int64)
        sources[target, :k] = earlier
        if k < in_degree:
            taken = np.append(earlier, target)
            later = rng.choice(n_variables, min(n_variables, in_degree + 1), replace=False)
            later = later[~np.isin(later, taken)]
            if len(later) < in_degree - k:
                later = rng.permutation(np.setdiff1d(np.arange(n_variables), taken))
            sources[target, k:] = later[: in_degree - k]
    lags = rng.integers(1, max_lag + 1, size=sources.shape)
    lags[np.arange(in_degree)[None, :] < at_lag_zero[:, None]] = 0
    signs = rng.choice(np.array([-1.0, 1.0]), size=sources.shape)
    cross = signs * rng.uniform(*strength, size=sources.shape)
    everyone = np.arange(n_variables)
    return Links(
        n_variables=n_variables,
        max_lag=max_lag,
        source=np.concatenate([everyone, sources.ravel()]),
        target=np.concatenate([everyone, np.repeat(everyone, in_degree)]),
        lag=np.concatenate([np.ones(n_variables, dtype=np.int64), lags.ravel()]),
        coefficient=np.concatenate([rng.uniform(*persistence, n_variables), cross.ravel()]),
    )


def _spread_lag_zero(rng: np.random.Generator, rank: IntArray, in_degree: int, share: float) -> IntArray:
    """How many sources at lag 0 each variable gets: at most as many as stand before it in the order."""
    room = np.repeat(np.arange(len(rank)), np.minimum(rank, in_degree))
    wanted = min(len(room), round(share * len(rank) * in_degree))
    chosen = rng.choice(room, wanted, replace=False) if wanted else room[:0]
    return np.bincount(chosen, minlength=len(rank))
