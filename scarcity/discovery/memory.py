"""What a method keeps of a stream, from which its graph is estimated."""

from __future__ import annotations

from typing import Final

from scarcity.discovery.nonlinear.moments import NonlinearMoments
from scarcity.discovery.options import DiscoveryOptions
from scarcity.numerics.lagged_moments import LaggedMoments

MAPS_UP_TO: Final = 100
"""With more variables, `basis="auto"` looks for linear effects only."""

PRODUCTS_UP_TO: Final = 64
"""With more variables, `basis="auto"` looks for no products of two: to find them costs as the cube of the variables."""


def memory(n_variables: int, options: DiscoveryOptions) -> LaggedMoments:
    """Empty moments of `n_variables` series for the method and the basis that the options name."""
    automatic = options.basis == "auto"
    linear = options.basis == "linear" or (automatic and n_variables > MAPS_UP_TO)
    if options.method != "mpie" or linear:
        return LaggedMoments(
            n_variables, options.moment_lag, halflife=options.halflife, compute=options.compute
        )
    products = options.basis == "quadratic" or (automatic and n_variables <= PRODUCTS_UP_TO)
    return NonlinearMoments(n_variables, options.moment_lag, products=products, halflife=options.halflife)


def notes_on_basis(n_variables: int, options: DiscoveryOptions) -> tuple[str, ...]:
    """What was not looked for because of the number of variables, in sentences."""
    if options.method != "mpie" or options.basis != "auto" or n_variables <= PRODUCTS_UP_TO:
        return ()
    if n_variables <= MAPS_UP_TO:
        return (
            f"With more than {PRODUCTS_UP_TO} variables, effects of two variables together (products) are looked for "
            f'only with basis="quadratic"; here are {n_variables}.',
        )
    return (
        f"With more than {MAPS_UP_TO} variables, nonlinear effects are looked for only with "
        f'basis="additive" or "quadratic"; here are {n_variables}.',
    )
