"""Configuration of the engine; names and defaults are the specification's."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from scarcity import checks
from scarcity.discovery import DiscoveryOptions
from scarcity.errors import OptionError

SKETCHES = ("polynomial", "tensor", "count")
NORMALIZATIONS = ("layer_norm", "rms_norm")


def _reward_weights() -> dict[str, float]:
    return {"gain": 0.6, "stability": 0.3, "ci": 0.1}


@dataclass(frozen=True, slots=True, kw_only=True)
class ControllerConfig:
    """Which extra paths are tried.

    Attributes
    ----------
    n_arms_max
        Paths tried in one window at most; 0 tries none. It binds whoever asks the router.
    tau
        How much untried paths are preferred: weight of the exploration bonus.
    gamma_diversity
        Weight of the diversity score: paths over variables that were seldom looked at.
    thompson_mode
        Whether paths are drawn by Thompson sampling; else by their upper confidence bound.
    drift_threshold
        Tolerance of the drift test on the rewards, in their standard deviations.
    eta_cost
        Weight of what a path costs, as a share of the window's budget.
    tau_bounds
        Range that `tau` moves in when the rewards drift.
    tau_halflife
        Windows after which half of what a drift added to `tau` is gone.
    discount
        What is left of an old reward after each window; below 1 for rewards that change.
    strict_spec
        The specification's rules as they are written; see :class:`BanditRouter`.

    Source: specification §Controller; readings 1–4 and 28.
    """

    n_arms_max: int = 200
    tau: float = 0.9
    gamma_diversity: float = 0.3
    thompson_mode: bool = False
    drift_threshold: float = 0.5
    eta_cost: float = 0.1
    tau_bounds: tuple[float, float] = (0.5, 1.2)
    tau_halflife: float = 50.0
    discount: float = 1.0
    strict_spec: bool = False

    def __post_init__(self) -> None:
        checks.whole(self, 0, "n_arms_max")
        checks.at_least(self, 0, "tau", "gamma_diversity", "drift_threshold", "eta_cost")
        checks.at_least(self, 1e-9, "tau_halflife", "discount")
        checks.share(self, "discount")
        checks.truth(self, "thompson_mode", "strict_spec")
        low, high = self.tau_bounds
        if not 0 <= low <= self.tau <= high < math.inf:
            raise OptionError(
                f"ControllerConfig.tau must lie within tau_bounds; got tau={self.tau!r}, "
                f"tau_bounds={self.tau_bounds!r}."
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class EncoderConfig:
    """How paths become latents.

    Attributes
    ----------
    sketch_dim
        Width of a latent.
    sketch_method
        "polynomial", "tensor" or "count".
    use_fp16
        Whether latents are kept in half precision; they are computed in single precision.
    attention_heads
        Heads of the attention over the steps of a path.
    normalization
        "layer_norm" or "rms_norm".
    seed
        Of the projections.

    Source: specification §Encoder; readings 14 and 15.
    """

    sketch_dim: int = 64
    sketch_method: str = "polynomial"
    use_fp16: bool = True
    attention_heads: int = 4
    normalization: str = "layer_norm"
    seed: int = 0

    def __post_init__(self) -> None:
        checks.whole(self, 1, "sketch_dim", "attention_heads")
        checks.whole(self, 0, "seed")
        checks.truth(self, "use_fp16")
        checks.choice(self, "sketch_method", SKETCHES)
        checks.choice(self, "normalization", NORMALIZATIONS)


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluatorConfig:
    """How links are validated, graded and rewarded.

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
    reward_weights
        What held-out gain, stability and narrowness of the interval count for in the reward of a path.
    alpha_latency
        What a path's reward loses where it takes as long as is aimed at.
    beta_diversity
        What it wins where its variables were never looked at.

    Source: specification §Evaluator; we differ: the rule grades links, it does not decide on them (readings 25, 30).
    """

    n_resamples: int = 8
    n_resamples_export: int = 200
    gain_min: float = 0.01
    stability_min: float = 0.3
    lambda_ci: float = 0.5
    reward_weights: Mapping[str, float] = field(default_factory=_reward_weights)
    alpha_latency: float = 0.1
    beta_diversity: float = 0.05

    def __post_init__(self) -> None:
        checks.whole(self, 0, "n_resamples", "n_resamples_export")
        checks.at_least(self, 0, "gain_min", "lambda_ci", "alpha_latency", "beta_diversity")
        checks.share(self, "stability_min")
        known = _reward_weights()
        if set(self.reward_weights) != set(known):
            raise OptionError(
                f"EvaluatorConfig.reward_weights must weigh {', '.join(map(repr, known))}; "
                f"got {dict(self.reward_weights)!r}."
            )


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
        checks.share(self, "ema_alpha", "decay_factor")
        checks.at_least(self, 0, "prune_threshold")
        checks.whole(self, 1, "max_age_windows")


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
        checks.truth(self, "watch")
        checks.at_least(self, 0.001, "false_alarms")
        checks.whole(self, 1, "remembered")

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
    controller, encoder, evaluator, store, change
        The configurations of these parts.
    refresh_every
        Windows between two estimates of the graph; every window is absorbed.
    behind_every
        The same while further windows wait, if it is more: the engine catches up by leaving estimates out. Which ones
        depends on the speed of the machine, so the default, 1, leaves out none.
    refresh_targets
        Variables at most whose links an estimate searches anew, while the others keep theirs with fresh sizes: those
        that surprise, then those that have waited longest. Whenever each has had a turn, and as often as the windows
        double, all are searched. None, the default: all at each estimate.
    top_k
        Links in an ``engine.insight``, the strongest first.
    queue_windows
        Windows that may wait for the engine before the publisher is held back.
    """

    discovery: DiscoveryOptions = field(default_factory=DiscoveryOptions)
    controller: ControllerConfig = field(default_factory=ControllerConfig)
    encoder: EncoderConfig = field(default_factory=EncoderConfig)
    evaluator: EvaluatorConfig = field(default_factory=EvaluatorConfig)
    store: StoreConfig = field(default_factory=StoreConfig)
    change: ChangeConfig = field(default_factory=ChangeConfig)
    refresh_every: int = 1
    behind_every: int = 1
    refresh_targets: int | None = None
    top_k: int = 100
    queue_windows: int = 8

    def __post_init__(self) -> None:
        checks.whole(self, 1, "refresh_every", "behind_every", "top_k", "queue_windows")
        if self.refresh_targets is not None:
            checks.whole(self, 1, "refresh_targets")
