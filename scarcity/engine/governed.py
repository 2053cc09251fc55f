"""The engine under a governor: which configuration it works by when it is granted only a share of its work."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from scarcity.engine.config import MPIEConfig
from scarcity.runtime.allowance import Allowance

__all__ = ["ACTIONS", "described", "granted"]

ACTIONS = ("reduce_batch", "scale_down")
"""What can be asked of the engine, beside giving back."""


# With fewer resamples of an estimate the stability of a new link would say nothing.
_FEWEST_DRAWS = 2
# Of an estimate's time with linear links (36 and 60 variables): the links' fits, effects and the store take it whatever
# the number of targets.
_FIXED = 0.5
_LEAST_SHARE = 1 / 64


def granted(config: MPIEConfig, allowance: Allowance, n_variables: int) -> MPIEConfig:
    """`config` with what the allowance leaves of it.

    | action | leaves a share of |
    |---|---|
    | ``reduce_batch`` | the targets that an estimate searches anew, its resamples, and the extra paths of a window |
    | ``scale_down`` | the estimates: `refresh_every` is divided by it; every window is absorbed all the same |

    Half of an estimate does not depend on targets and resamples. Where the share of ``reduce_batch`` is
    ½ or less there are therefore fewer estimates too: at ¼ one where there were three.

    With a share of 1 of both the result is `config` itself, so what was taken leaves no trace once it was given back.

    >>> allowance = Allowance()
    >>> granted(MPIEConfig(), allowance, 100) == MPIEConfig()
    True
    >>> _ = allowance.take("reduce_batch", 0.25), allowance.take("scale_down", 0.5)
    >>> less = granted(MPIEConfig(), allowance, 100)
    >>> less.refresh_targets, less.evaluator.n_resamples, less.refresh_every
    (25, 2, 6)
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
            refresh_every=config.refresh_every * _windows_an_estimate(work),
        )
    if pace < 1:
        config = replace(config, refresh_every=max(round(config.refresh_every / max(pace, _LEAST_SHARE)), 1))
    return config


def described(config: MPIEConfig, allowance: Allowance, n_variables: int) -> str:
    """What is left, in words.

    >>> allowance = Allowance()
    >>> _ = allowance.take("reduce_batch", 0.25), allowance.take("scale_down", 0.5)
    >>> described(MPIEConfig(), allowance, 100)
    'the engine estimates the graph every 6th window, searching 25 of 100 variables anew'
    """
    less = granted(config, allowance, n_variables)
    words = f"the engine estimates the graph every {_ordinal(less.refresh_every)}window"
    if less.refresh_targets is not None and less.refresh_targets < n_variables:
        words += f", searching {less.refresh_targets} of {n_variables} variables anew"
    return words


def _ordinal(number: int) -> str:
    """The number as in "every 4th window", with the space behind it.

    >>> [_ordinal(n) for n in (1, 2, 3, 4, 11, 22)]
    ['', '2nd ', '3rd ', '4th ', '11th ', '22nd ']
    """
    if number == 1:
        return ""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending} "


def _windows_an_estimate(share: float) -> int:
    """So many windows, where there was one, that estimates of a share of the targets cost that share of their time.

    >>> [_windows_an_estimate(share) for share in (0.75, 0.5, 0.25, 0.0625, 0)]
    [1, 2, 3, 9, 33]
    """
    share = max(share, _LEAST_SHARE)
    return math.floor((_FIXED + (1 - _FIXED) * share) / share + 0.5)


def _part(whole: int, share: float, rounded: Callable[[float], int], least: int = 0) -> int:
    """That share of a whole number; 1e-9 for the rounding of shares."""
    return max(rounded(whole * share - 1e-9 if rounded is math.ceil else whole * share + 1e-9), least)
