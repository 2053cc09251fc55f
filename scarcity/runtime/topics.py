"""Every topic of the system: who publishes it, who listens, what it carries.

Source: specification §Runtime Bus, Core Topics, and §Component Interaction (`meta_metrics`). Other topics may
be used freely; these are the ones that the stages agree on.
"""

import dataclasses
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from scarcity.errors import OptionError
from scarcity.runtime.payloads import (
    ControlSignal,
    DataWindow,
    EngineInsight,
    InsightEdge,
    InsightHyperedge,
    InsightRegime,
    MetaMetrics,
    MetaPriorUpdate,
    PolicyPack,
    ProcessingMetrics,
    RegimeChange,
    ResourceTelemetry,
    SimulationFrame,
    SimulationShock,
    SimulationState,
)
from scarcity.runtime.subjects import check_topic, matches

__all__ = [
    "DATA_WINDOW",
    "DRG_SIGNAL",
    "DRG_TELEMETRY",
    "ENGINE_INSIGHT",
    "FEDERATION_POLICY_PACK",
    "META_METRICS",
    "META_PRIOR_UPDATE",
    "PROCESSING_METRICS",
    "SIMULATION_FRAME",
    "SIMULATION_SHOCK",
    "SIMULATION_STATE",
    "TOPICS",
    "ControlSignal",
    "DataWindow",
    "EngineInsight",
    "InsightEdge",
    "InsightHyperedge",
    "InsightRegime",
    "MetaMetrics",
    "MetaPriorUpdate",
    "PolicyPack",
    "ProcessingMetrics",
    "RegimeChange",
    "ResourceTelemetry",
    "SimulationFrame",
    "SimulationShock",
    "SimulationState",
    "Topic",
    "drg_signal",
    "topic_of",
]

DATA_WINDOW = "data_window"
PROCESSING_METRICS = "processing_metrics"
ENGINE_INSIGHT = "engine.insight"
DRG_TELEMETRY = "drg.telemetry"
DRG_SIGNAL = "drg.signal.*"
"""The subject of all control signals; `drg_signal` names the topic of one action."""
META_PRIOR_UPDATE = "meta_prior_update"
META_METRICS = "meta_metrics"
SIMULATION_STATE = "simulation.state"
SIMULATION_FRAME = "simulation.frame"
SIMULATION_SHOCK = "simulation.shock"
FEDERATION_POLICY_PACK = "federation.policy_pack"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """What is agreed about a topic, or about all topics that the subject `name` selects."""

    name: str
    payload: type[Any]
    publisher: str
    listeners: tuple[str, ...]
    meaning: str

    @property
    def required(self) -> frozenset[str]:
        """Keys that a payload always has."""
        return self.payload.__required_keys__

    @property
    def optional(self) -> frozenset[str]:
        """Keys that a payload may have."""
        return self.payload.__optional_keys__

    @property
    def keys(self) -> tuple[str, ...]:
        """All keys of the payload in the order of their definition."""
        return tuple(self.payload.__annotations__)


TOPICS: Mapping[str, Topic] = MappingProxyType(
    {
        topic.name: topic
        for topic in (
            Topic(
                name=DATA_WINDOW,
                payload=DataWindow,
                publisher="stream",
                listeners=("engine", "widgets"),
                meaning="rows of the source, a window at a time",
            ),
            Topic(
                name=PROCESSING_METRICS,
                payload=ProcessingMetrics,
                publisher="engine",
                listeners=("meta", "governor", "widgets"),
                meaning="speed and quality of the engine's work on a window",
            ),
            Topic(
                name=ENGINE_INSIGHT,
                payload=EngineInsight,
                publisher="engine",
                listeners=("simulation", "federation", "widgets"),
                meaning="the causal graph after a window and what changed in it",
            ),
            Topic(
                name=DRG_TELEMETRY,
                payload=ResourceTelemetry,
                publisher="governor",
                listeners=("meta", "widgets"),
                meaning="load of the machine: measured, smoothed, forecast",
            ),
            Topic(
                name=DRG_SIGNAL,
                payload=ControlSignal,
                publisher="governor",
                listeners=("stream", "engine", "meta", "federation", "simulation", "widgets"),
                meaning="a request to a subsystem; the last token of the topic is the action",
            ),
            Topic(
                name=META_PRIOR_UPDATE,
                payload=MetaPriorUpdate,
                publisher="meta",
                listeners=("engine", "widgets"),
                meaning="new values of the hyperparameters",
            ),
            Topic(
                name=META_METRICS,
                payload=MetaMetrics,
                publisher="meta",
                listeners=("widgets",),
                meaning="reward and state of meta-learning",
            ),
            Topic(
                name=SIMULATION_STATE,
                payload=SimulationState,
                publisher="simulation",
                listeners=("widgets",),
                meaning="values of the simulated system",
            ),
            Topic(
                name=SIMULATION_FRAME,
                payload=SimulationFrame,
                publisher="simulation",
                listeners=("widgets",),
                meaning="positions and colours of the graph in space",
            ),
            Topic(
                name=SIMULATION_SHOCK,
                payload=SimulationShock,
                publisher="widgets",
                listeners=("simulation",),
                meaning="a push to one variable of the simulated system",
            ),
            Topic(
                name=FEDERATION_POLICY_PACK,
                payload=PolicyPack,
                publisher="federation",
                listeners=("meta",),
                meaning="what other domains learned about the knobs",
            ),
        )
    }
)


def drg_signal(action: str) -> str:
    """The topic of the control signal for an action.

    >>> drg_signal("reduce_batch")
    'drg.signal.reduce_batch'
    """
    if "." in check_topic(action):
        raise OptionError(f"an action is one token without a dot, such as 'reduce_batch'; got {action!r}.")
    return DRG_SIGNAL.replace("*", action)


def topic_of(name: str) -> Topic | None:
    """What is agreed about the concrete topic `name`; None if it is none of the system's own.

    >>> topic_of("drg.signal.scale_down").publisher
    'governor'
    """
    check_topic(name)
    return TOPICS.get(name) or next(
        (each for subject, each in TOPICS.items() if matches(subject, name)), None
    )
