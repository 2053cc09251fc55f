"""Configuration of the engine; names and defaults are the specification's."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from scarcity.discovery import DiscoveryOptions
from scarcity.errors import OptionError


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluatorConfig:
    """How links are validated and graded.

    Attributes
    ----------
    n_resamples
        Block resamples a refresh; the store's moving average pools those of several refreshes.
    n_resamples_export
        Block resamples of the last refresh, when the source has ended, and of `discover`.
    gain_min
        Least held-out R² that an established link adds.
    stability_min
        Least share of resamples in which it is selected with the same sign.
    lambda_ci
        Its interval may be at most this many times as wide as its gain.

    Source: specification §Evaluator; we differ: the rule grades links, it does not decide on them (reading 25).
    """

    n_resamples: int = 8
    n_resamples_export: int = 200
    gain_min: float = 0.01
    stability_min: float = 0.3
    lambda_ci: float = 0.5

    def __post_init__(self) -> None:
        _whole(self, 0, "n_resamples", "n_resamples_export")
        _at_least(self, 0, "gain_min", "lambda_ci")
        _share(self, "stability_min")


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreConfig:
    """How the hypergraph remembers links.

    Attributes
    ----------
    ema_alpha
        Weight of the newest estimate in the moving averages.
    decay_factor
        What is left of the weight of a link after each window in which it was not found.
    prune_threshold
        A link whose weight falls below this is forgotten.
    max_age_windows
        A link not found for this many windows is forgotten.

    Source: specification §HypergraphStore.
    """

    ema_alpha: float = 0.3
    decay_factor: float = 0.99
    prune_threshold: float = 0.01
    max_age_windows: int = 1000

    def __post_init__(self) -> None:
        _share(self, "ema_alpha", "decay_factor")
        _at_least(self, 0, "prune_threshold")
        _whole(self, 1, "max_age_windows")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeConfig:
    """How changes of the structure are watched for.

    Attributes
    ----------
    watch
        Whether they are. Not where rows fade (`halflife`): there the past is forgotten anyway.
    false_alarms
        Alarms in 1,000 windows of a stream whose structure does not change.
    remembered
        Regimes that can come back; fewer where their moments are large (from about 300 variables on).

    Source: own; the specification names regimes, and a test on rewards only (reading 1).
    """

    watch: bool = False
    false_alarms: float = 1.0
    remembered: int = 8

    def __post_init__(self) -> None:
        if not isinstance(self.watch, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise OptionError(f"ChangeConfig.watch must be True or False; got {self.watch!r}.")
        _at_least(self, 0.001, "false_alarms")
        _whole(self, 1, "remembered")

    @property
    def level(self) -> float:
        """Evidence (-log p) that is an alarm; the constant stands for the spans of rows that are tested at once."""
        return math.log(1000 / self.false_alarms) + 1.7


@dataclass(frozen=True, slots=True, kw_only=True)
class MPIEConfig:
    """Configuration of :class:`MPIEOrchestrator`.

    Attributes
    ----------
    discovery
        Options of each estimate, such as `max_lag` and `alpha`; its `resamples` are the evaluator's.
    evaluator, store, change
        The configurations of these parts.
    refresh_every
        Windows between two estimates of the graph; every window is absorbed.
    behind_every
        The same while further windows wait, if it is more: the engine catches up by leaving estimates out. Which ones
        depends on the speed of the machine, so the default, 1, leaves out none.
    top_k
        Links in an ``engine.insight``, the strongest first.
    queue_windows
        Windows that may wait for the engine before the publisher is held back.
    """

    discovery: DiscoveryOptions = field(default_factory=DiscoveryOptions)
    evaluator: EvaluatorConfig = field(default_factory=EvaluatorConfig)
    store: StoreConfig = field(default_factory=StoreConfig)
    change: ChangeConfig = field(default_factory=ChangeConfig)
    refresh_every: int = 1
    behind_every: int = 1
    top_k: int = 100
    queue_windows: int = 8

    def __post_init__(self) -> None:
        _whole(self, 1, "refresh_every", "behind_every", "top_k", "queue_windows")


def _whole(config: object, least: int, *names: str) -> None:
    for name in names:
        value = getattr(config, name)
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            raise OptionError(
                f"{type(config).__name__}.{name} must be a whole number of at least {least}; got {value!r}."
            )


def _at_least(config: object, least: float, *names: str) -> None:
    for name in names:
        value = getattr(config, name)
        if isinstance(value, bool) or not isinstance(value, int | float) or not value >= least:
            raise OptionError(
                f"{type(config).__name__}.{name} must be a number of at least {least}; got {value!r}."
            )


def _share(config: object, *names: str) -> None:
    for name in names:
        value = getattr(config, name)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
            raise OptionError(f"{type(config).__name__}.{name} must lie between 0 and 1; got {value!r}.")
