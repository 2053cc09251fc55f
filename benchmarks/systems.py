"""The simulated systems that discovery is measured on: the cases by name, each with its truth."""

from collections.abc import Callable
from dataclasses import dataclass

from scarcity.datasets import System, additive, contemporaneous, linear, lorenz96, with_missing

__all__ = ["CASES", "Case"]

_WEAK = (0.05, 0.25)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A kind of system.

    make : the system of a seed.
    seeds : how many are measured.
    quick : whether ``--quick`` measures it too.
    summary : whether the truth has no lags of its own, so that only links at any lag are scored.
    """

    description: str
    make: Callable[[int], System]
    seeds: int = 5
    quick: bool = False
    summary: bool = False


def _lorenz(variables: int, forcing: float, rows: int) -> Case:
    return Case(
        description=f"Lorenz-96, {variables} variables, F = {forcing:g}, {rows:,} rows",
        make=lambda seed: lorenz96(variables, forcing, rows, seed=seed),
        seeds=3,
        quick=(variables, forcing, rows) == (10, 10.0, 500),
        summary=True,
    )


def _linear(variables: int, seeds: int = 5, quick: bool = False) -> Case:
    return Case(
        description=f"linear, {variables} variables, 1,000 rows",
        make=lambda seed: linear(variables, 1000, seed=seed),
        seeds=seeds,
        quick=quick,
    )


def _contemporaneous(variables: int, seeds: int = 5, quick: bool = False) -> Case:
    return Case(
        description=f"40 % of the links at lag 0, {variables} variables, 1,000 rows",
        make=lambda seed: contemporaneous(variables, 1000, seed=seed),
        seeds=seeds,
        quick=quick,
    )


CASES: dict[str, Case] = {
    "linear10": _linear(10, quick=True),
    "linear30": _linear(30, seeds=3),
    "linear100": _linear(100, seeds=2),
    "contemporaneous10": _contemporaneous(10, quick=True),
    "contemporaneous30": _contemporaneous(30, seeds=3),
    "contemporaneous100": _contemporaneous(100, seeds=2),
    "student10": Case(
        description="40 % of the links at lag 0, Student noise (5 degrees), 10 variables, 1,000 rows",
        make=lambda seed: contemporaneous(10, 1000, noise="student", seed=seed),
    ),
    "laplace10": Case(
        description="40 % of the links at lag 0, Laplace noise, 10 variables, 1,000 rows",
        make=lambda seed: contemporaneous(10, 1000, noise="laplace", seed=seed),
    ),
    "weak10": Case(
        description="linear, coefficients .05–.25, 10 variables, 1,000 rows",
        make=lambda seed: linear(10, 1000, strength=_WEAK, seed=seed),
        seeds=10,
        quick=True,
    ),
    "weak30": Case(
        description="linear, coefficients .05–.25, 30 variables, 1,000 rows",
        make=lambda seed: linear(30, 1000, strength=_WEAK, seed=seed),
        seeds=3,
    ),
    "additive10": Case(
        description="half of the links bent, 10 variables, 1,000 rows",
        make=lambda seed: additive(10, 1000, seed=seed),
        quick=True,
    ),
    "additive_contemporaneous10": Case(
        description="half of the links bent, 40 % at lag 0, 10 variables, 1,000 rows",
        make=lambda seed: additive(10, 1000, share=0.4, seed=seed),
    ),
    "missing10": Case(
        description="linear, 13 % of the values missing at random, 10 variables, 2,000 rows",
        make=lambda seed: with_missing(linear(10, 2000, seed=seed), seed=seed),
    ),
    "gaps10": Case(
        description="linear, 13 % missing in outages of 30 rows a variable, 10 variables, 2,000 rows",
        make=lambda seed: with_missing(linear(10, 2000, seed=seed), outage=30, seed=seed),
    ),
    "noise10": Case(
        description="no link between variables, 10 variables, 1,000 rows",
        make=lambda seed: linear(10, 1000, in_degree=0, seed=seed),
        seeds=20,
    ),
    "lorenz10_f10_500": _lorenz(10, 10.0, 500),
    "lorenz10_f40_500": _lorenz(10, 40.0, 500),
    "lorenz20_f10_500": _lorenz(20, 10.0, 500),
    "lorenz20_f40_500": _lorenz(20, 40.0, 500),
    "lorenz10_f10_1000": _lorenz(10, 10.0, 1000),
    "lorenz10_f40_1000": _lorenz(10, 40.0, 1000),
    "lorenz20_f10_1000": _lorenz(20, 10.0, 1000),
    "lorenz20_f40_1000": _lorenz(20, 40.0, 1000),
}
