"""Linear systems whose links change while they are watched."""

from collections.abc import Sequence

import numpy as np

from scarcity.datasets.noise import Noise, draw_noise
from scarcity.datasets.recursion import BURN_IN, run_linear
from scarcity.datasets.stability import draw_stable
from scarcity.datasets.structure import Links, check_options, draw_links, split_seed
from scarcity.datasets.system import System
from scarcity.datasets.units import measured
from scarcity.errors import OptionError

__all__ = ["regime_switch"]


def regime_switch(
    n_variables: int = 10,
    n_rows: int = 3000,
    *,
    n_regimes: int = 2,
    switches: Sequence[int] | None = None,
    changed: float = 0.3,
    share: float = 0.0,
    max_lag: int = 3,
    in_degree: int = 2,
    strength: tuple[float, float] = (0.2, 0.5),
    noise: Noise = "gaussian",
    raw: bool = False,
    seed: int | np.random.Generator = 0,
) -> System:
    """Simulate `contemporaneous` links that are drawn anew, for some of the variables, at the switch rows.

    At each switch the share `changed` of the variables (at least one) gets new causes; self links, units and
    noise stay, and the rows run on without a break. With lag-0 links all regimes share one hidden order.

    Parameters
    ----------
    n_regimes : number of stretches if `switches` is not given; each gets at least half of its even share.
    switches : first rows of the second, third, … regime, rising.
    changed : share of the variables whose causes change at a switch.
    share : of the cross links at lag 0.
    n_variables, n_rows, max_lag, in_degree, strength, noise, raw, seed : as in `linear`.

    Returns
    -------
    System : ``regimes`` holds (first_row, graph) in order of time, the first one at row 0; ``graph`` and
        ``coefficients`` are those of the last regime.

    Raises
    ------
    OptionError : for switches that are not rising within the rows, or sizes that do not fit.

    >>> system = regime_switch(5, 400, switches=[150], seed=1)
    >>> [regime.first_row for regime in system.regimes]
    [0, 150]
    """
    for each in (share, changed):
        check_options(
            n_variables=n_variables,
            n_rows=n_rows,
            max_lag=max_lag,
            in_degree=in_degree,
            strength=strength,
            share=each,
        )
    for_links, for_noise, for_units, for_switches = split_seed(seed, 4)
    if switches is None:
        switches = _random_switches(for_switches, n_rows, n_regimes)
    first_rows = [0, *switches]
    if any(b <= a for a, b in zip(first_rows, [*first_rows[1:], n_rows], strict=True)):
        raise OptionError(f"expected switches rising within 1…{n_rows - 1}, got {list(switches)}")

    def draw() -> list[Links]:
        order = for_links.permutation(n_variables)

        def fresh() -> Links:
            return draw_links(
                for_links,
                n_variables=n_variables,
                max_lag=max_lag,
                in_degree=in_degree,
                strength=strength,
                instantaneous=share,
                rank=order,
            )

        phases = [fresh()]
        for _ in first_rows[1:]:
            targets = for_links.choice(n_variables, max(1, round(changed * n_variables)), replace=False)
            new = fresh()
            kept = phases[-1].keep(~phases[-1].into_target(targets))
            phases.append(kept.joined(new.keep(new.into_target(targets))))
        return phases

    regimes = list(zip(first_rows, draw_stable(draw), strict=True))
    shocks = draw_noise(for_noise, (BURN_IN + n_rows, n_variables), noise)
    return measured(
        run_linear(regimes, shocks),
        regimes,
        rng=for_units,
        raw=raw,
        name="regime_switch",
        description=f"{len(regimes)} regimes, {changed:.0%} of targets change, {noise} noise, seed {seed}",
    )


def _random_switches(rng: np.random.Generator, n_rows: int, n_regimes: int) -> list[int]:
    """Switch rows at random places, at least half an even share of the rows apart."""
    if not 1 <= n_regimes <= n_rows // 2:
        raise OptionError(f"expected 1 to {n_rows // 2} regimes for {n_rows} rows, got n_regimes={n_regimes}")
    least = n_rows // (2 * n_regimes)
    spare = n_rows - n_regimes * least
    cuts = np.sort(rng.integers(0, spare + 1, n_regimes - 1))
    return [int(cut) + least * (k + 1) for k, cut in enumerate(cuts)]
