"""The rules: which figure, beyond which threshold, makes which subsystem do what, and how that is undone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from scarcity import checks
from scarcity.errors import OptionError, unknown_option
from scarcity.governor.actions import ACTIONS, SCALE_UP

__all__ = ["Policies", "PolicyRule", "checked_policies", "default_policies", "literal_policies"]

Policies = Mapping[str, "tuple[PolicyRule, ...]"]
"""The rules of each subsystem."""

_CLEAR_SHARE = 0.18
"""Without a `clear_threshold`: this share of the threshold away from it, 0.70 for 0.85."""


@dataclass(frozen=True, slots=True)
class PolicyRule:
    """One rule.

    Attributes
    ----------
    metric
        The figure, by a name of `scarcity.governor.metrics.METRICS` or one that is reported to the governor, such as
        ``"latency_ms"`` and ``"fps"``. A rule whose figure is missing does nothing.
    threshold
        Beyond it the rule acts.
    action
        What the subsystem is asked to do: a name of `scarcity.governor.actions.ACTIONS`.
    direction
        ``">"`` acts above the threshold, ``"<"`` below it.
    factor
        The share that the action leaves, in [0, 1]; see `scarcity.governor.actions`.
    priority
        Of several rules of a subsystem that want to act the one with the highest does.
    clear_threshold
        What was taken is given back only on the far side of it (hysteresis); None: 18 % away from the threshold.
    cooldown_s
        Seconds after an action before the rule acts again: the figure needs them to answer.
    min_hold
        Seconds that the figure must be clear before a step is given back.
    recover_action
        How it is undone; None: never.
    recover_step
        What a step of recovery gives back at least, as a share of all.
    floor
        The share below which nothing more is taken.
    votes
        Of the last three ticks, in how many the figure must be beyond the threshold.

    Source: specification §DRG, Policy Rules; readings 18 and 19. Defaults of the last six: chosen on the simulated
    machine of `benchmarks/governor_plant.py`, seeds below 1000.
    """

    metric: str
    threshold: float
    action: str
    direction: str = ">"
    factor: float = 0.5
    priority: int = 1
    clear_threshold: float | None = None
    cooldown_s: float = 2.0
    min_hold: float = 1.0
    recover_action: str | None = SCALE_UP
    recover_step: float = 0.1
    floor: float = 0.0625
    votes: int = 2

    def __post_init__(self) -> None:
        if not isinstance(self.metric, str) or not self.metric:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise OptionError(f"PolicyRule.metric is the name of a figure; got {self.metric!r}.")
        if self.action not in ACTIONS or self.action == SCALE_UP:
            if self.action == SCALE_UP:
                raise OptionError("PolicyRule.action cannot be 'scale_up': it is how the others are undone.")
            raise unknown_option(str(self.action), set(ACTIONS) - {SCALE_UP}, "PolicyRule.action")
        if self.direction not in (">", "<"):
            raise OptionError(f"PolicyRule.direction must be '>' or '<'; got {self.direction!r}.")
        if self.recover_action not in (None, SCALE_UP):
            raise OptionError(
                f"PolicyRule.recover_action must be 'scale_up' or None; got {self.recover_action!r}."
            )
        checks.finite(self, "threshold", "cooldown_s", "min_hold")
        checks.at_least(self, 0, "cooldown_s", "min_hold")
        checks.share(self, "factor", "recover_step", "floor")
        checks.whole(self, None, "priority")
        checks.whole(self, 1, "votes", most=3)
        if self.clear_threshold is not None:
            checks.finite(self, "clear_threshold")
            if self.is_beyond(self.clear_threshold, self.threshold):
                side = "at most" if self.direction == ">" else "at least"
                raise OptionError(
                    f"PolicyRule.clear_threshold must be {side} the threshold {self.threshold!r} of a rule with "
                    f"direction {self.direction!r}; got {self.clear_threshold!r}."
                )

    @property
    def clears_at(self) -> float:
        """The threshold at which the rule is content again.

        >>> PolicyRule("cpu_util", 0.85, "reduce_batch").clears_at
        0.697
        """
        if self.clear_threshold is not None:
            return self.clear_threshold
        away = _CLEAR_SHARE * abs(self.threshold)
        return self.threshold - away if self.direction == ">" else self.threshold + away

    @property
    def takes_share(self) -> bool:
        """Whether the action takes a share that can be given back."""
        return ACTIONS[self.action].takes is not None

    def is_beyond(self, value: float, level: float) -> bool:
        """Whether `value` is worse than `level`."""
        return value > level if self.direction == ">" else value < level

    def worst(self, *values: float) -> float:
        """The worst of several values of the figure."""
        return max(values) if self.direction == ">" else min(values)


def default_policies() -> dict[str, list[PolicyRule]]:
    """The specification's rules with thresholds to clear, and those on figures that it does not know.

    The loop's lag, the throttling of a container and waiting for a processor tell of a tight processor where
    `cpu_util` does not: another process takes it, or a quota does. A slower pace frees little memory, so tight memory
    takes no more than three quarters of it: a machine that is always full still gets its graph. A new dict at each
    call, to be changed at will.
    """
    return {
        "simulation": [
            PolicyRule("vram_util", 0.90, "scale_down", priority=3, clear_threshold=0.80),
            PolicyRule(
                "fps", 25.0, "increase_lod", direction="<", factor=0.75, priority=2, clear_threshold=30.0
            ),
            PolicyRule("loop_lag_ms", 40.0, "scale_down", priority=1, clear_threshold=20.0),
        ],
        "mpie": [
            PolicyRule("mem_util", 0.90, "scale_down", priority=4, clear_threshold=0.82, floor=0.25),
            PolicyRule("loop_lag_ms", 40.0, "scale_down", priority=3, clear_threshold=20.0),
            PolicyRule("cpu_util", 0.85, "reduce_batch", priority=2, clear_threshold=0.70),
            PolicyRule("cpu_throttled", 0.25, "reduce_batch", priority=1, clear_threshold=0.05),
            PolicyRule("psi_cpu_some", 0.80, "reduce_batch", priority=1, clear_threshold=0.65),
        ],
        "stream": [
            PolicyRule("mem_util", 0.90, "scale_down", priority=3, clear_threshold=0.82, floor=0.25),
            PolicyRule("psi_mem_some", 0.20, "scale_down", priority=2, clear_threshold=0.05, floor=0.25),
        ],
        "meta": [
            PolicyRule("vram_util", 0.85, "drop_low_priority", priority=1, clear_threshold=0.75),
        ],
        "federation": [
            PolicyRule("latency_ms", 150.0, "delay_sync", priority=1, clear_threshold=100.0),
        ],
        "memory": [
            PolicyRule("mem_util", 0.90, "flush_cache", priority=1, clear_threshold=0.82, cooldown_s=10.0),
        ],
    }


def literal_policies() -> dict[str, list[PolicyRule]]:
    """The specification's rules as they are written: acting at every tick beyond the threshold, never giving back."""
    rules = {
        "simulation": [
            PolicyRule("vram_util", 0.90, "scale_down", factor=0.5, priority=3),
            PolicyRule("fps", 25.0, "increase_lod", direction="<", factor=0.75, priority=2),
        ],
        "mpie": [PolicyRule("cpu_util", 0.85, "reduce_batch", factor=0.5, priority=2)],
        "meta": [PolicyRule("vram_util", 0.85, "drop_low_priority", priority=1)],
        "federation": [PolicyRule("latency_ms", 150.0, "delay_sync", priority=1)],
        "memory": [PolicyRule("mem_util", 0.90, "flush_cache", priority=1)],
    }
    return {
        subsystem: [
            replace(rule, votes=1, cooldown_s=0.0, recover_action=None, floor=1 / 64) for rule in each
        ]
        for subsystem, each in rules.items()
    }


def checked_policies(policies: Mapping[str, Iterable[PolicyRule]]) -> dict[str, tuple[PolicyRule, ...]]:
    """The same rules, in tuples.

    Raises
    ------
    OptionError
        A name is no name or a rule is no rule.
    """
    out: dict[str, tuple[PolicyRule, ...]] = {}
    for subsystem, rules in policies.items():
        if not isinstance(subsystem, str) or not subsystem:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise OptionError(f"policies are kept by the name of a subsystem; got {subsystem!r}.")
        out[subsystem] = tuple(rules)
        for rule in out[subsystem]:
            if not isinstance(rule, PolicyRule):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise OptionError(f"the policies of {subsystem!r} must be PolicyRule objects; got {rule!r}.")
    return out
