"""The engine under a governor: which configuration it works by when it is granted only a share of its work."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from scarcity.engine.config import MPIEConfig
from scarcity.runtime.allowance import Allowance

__all__ = ["granted"]

# With fewer resamples of an estimate the stability of a new link would say nothing.
_FEWEST_DRAWS = 2


def granted(config: MPIEConfig, allowance: Allowance, n_variables: int) -> MPIEConfig:
    """`config` with what the allowance leaves of it.

    | action | leaves a share of |
    |---|---|
    | ``reduce_batch`` | the targets that an estimate searches anew, its resamples, and the extra paths of a window |
    | ``scale_down`` | the estimates: `refresh_every` is divided by it; every window is absorbed all the same |

    With a share of 1 of both the result is `config` itself, so what was taken leaves no trace once it was given back.

    >>> allowance = Allowance()
    >>> granted(MPIEConfig(), allowance, 100) == MPIEConfig()
    True
    >>> _ = allowance.take("reduce_batch", 0.25), allowance.take("scale_down", 0.5)
    >>> less = granted(MPIEConfig(), allowance, 100)
    >>> less.refresh_targets, less.evaluator.n_resamples, less.refresh_every
    (25, 2, 2)
    """
    work, pace = allowance.share("reduce_batch"), allowance.share("scale_down")
    draws = config.evaluator.n_resamples
    if work < 1:
        most = n_variables if config.refresh_targets is None else min(config.refresh_targets, n_variables)
        config = replace(
            config,
            refresh_targets=_part(most, work, math.ceil, least=1),
            evaluator=replace(
                config.evaluator, n_resamples=_part(draws, work, math.floor, least=min(draws, _FEWEST_DRAWS))
            ),
            controller=replace(
                config.controller, n_arms_max=_part(config.controller.n_arms_max, work, math.floor)
            ),
        )
    if pace < 1:
        config = replace(config, refresh_every=max(round(config.refresh_every / max(pace, 1 / 64)), 1))
    return config


def _part(whole: int, share: float, rounded: Callable[[float], int], least: int = 0) -> int:
    """That share of a whole number; 1e-9 for the rounding of shares."""
    return max(rounded(whole * share - 1e-9 if rounded is math.ceil else whole * share + 1e-9), least)
