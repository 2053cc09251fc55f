"""The payload of each topic: plain dicts on the wire, typed here.

Keys without `NotRequired` are always there. Figures are floats unless the name says a count; `timestamp` is
Unix time in seconds unless it says otherwise.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NotRequired, TypedDict

import numpy.typing as npt

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

__all__ = [
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
]

Link = tuple[str, str, int]
"""(source, target, lag) by name."""


class DataWindow(TypedDict):
    """Rows on their way to the engine. Source: specification §MPIE Engine, usage; reading 27."""

    data: "npt.NDArray[np.float64] | pd.DataFrame"
    """(rows, variables); NaN is a missing value."""
    schema: NotRequired[Mapping[str, str]]
    """Variable name → "float", "int" or "bool", in column order; without it the variables are v0, v1 …"""
    units: NotRequired[Mapping[str, str]]
    """Unit of each variable where known."""
    notes: NotRequired[Sequence[str]]
    """What happened to the rows on their way, for the notes of the graph."""
    timestamp: NotRequired["float | npt.NDArray[Any]"]
    """Time of the window, or one time (number or datetime64) for each row."""
    start: NotRequired[int]
    """Index in the stream of the first row; overlapping windows repeat rows, the engine takes each once."""
    gap: NotRequired[bool]
    """True: lags must not reach back before this window (a new recording begins)."""
    source: NotRequired[str]
    """Name of the source."""


class ProcessingMetrics(TypedDict):
    """What the engine did with a window, how long it took and how good it was. Source: readings 20 and 32."""

    window: int
    rows: int
    start: NotRequired[int]
    """Index in the stream of the window's first row, where the window told it."""
    latency_ms: float
    """From the arrival of the window to its insight."""
    absorb_ms: NotRequired[float]
    refresh_ms: NotRequired[float]
    rows_per_second: NotRequired[float]
    n_links: NotRequired[int]
    accept_rate: NotRequired[float]
    """Share of evaluated paths that the acceptance rule passed, in [0, 1]."""
    gain_p50: NotRequired[float]
    """Median held-out R² gain of the accepted links."""
    stability_avg: NotRequired[float]
    """Mean stability of the accepted links, in [0, 1]."""
    meta_score: NotRequired[float]
    """Mean reward of the links (specification §Evaluator, reward shaping)."""
    rcl_contrast: NotRequired[float]
    """Held-out gain of accepted links minus that of time-permuted ones."""
    n_effective: NotRequired[float]
    """(Σw)² / Σw² of the decayed rows."""
    explore_ms: NotRequired[float]
    paths: NotRequired[int]
    """Extra paths that there are to try (bends, pairs of sources); absent where the estimate looks at all of them."""
    paths_tried: NotRequired[int]
    """How many of them this window tried."""
    paths_found: NotRequired[int]
    """How many were worth the full test so far."""
    path_reward: NotRequired[float]
    """Mean evidence of the tried ones above chance, in standard deviations."""
    temperature: NotRequired[float]
    """Present weight of exploration."""
    drifts: NotRequired[int]
    """How often the rewards have drifted."""
    targets_searched: NotRequired[int]
    """Variables whose links the estimate searched anew; absent where every estimate searches all."""
    timestamp: NotRequired[float]


class InsightEdge(TypedDict):
    """One link of the graph as the engine reports it."""

    source: str
    target: str
    lag: int
    effect: float
    """Standardised structural coefficient; along a bend the average derivative; with ``method="pcmci"`` the partial
    correlation."""
    ci_low: float
    ci_high: float
    stability: float
    """NaN where no resample has judged the link."""
    score: float
    p_value: float
    gain: float
    established: bool
    """The acceptance rule has passed it (reading 25)."""
    directed: bool
    weight: float
    """The store's moving average of the effect; of a bent link of √(partial R²) with the sign of the effect."""
    partial_r2: NotRequired[float]
    bent: NotRequired[bool]
    """The target answers along a bend or to a product."""
    hits: int
    regime: int
    since_row: int
    """Row of the stream from which on the link holds as it does now."""
    since: Any
    """Time of that row; None where rows have none."""
    effect_before: float | None
    """Effect before a change of structure gave the link another sign or strength."""


class InsightHyperedge(TypedDict):
    """Two sources that drive a target together: their product does."""

    sources: list[str]
    target: str
    lag: int
    weight: float
    """Moving average of the coefficient of the product of both standardised sources."""
    ci_low: float
    """NaN where too few blocks of rows have been seen."""
    ci_high: float
    stability: float
    hits: int
    alone: bool
    """Neither source drives the target at this lag other than in the product."""


class InsightRegime(TypedDict):
    """The regime that the newest rows belong to."""

    id: int
    """0 is the first; an old number again where an old regime came back."""
    row: int
    """Where it began, known up to a few rows."""
    time: Any


class RegimeChange(TypedDict):
    """A change of structure, as it is seen, settled or withdrawn."""

    stage: str
    """"seen" at the alarm, "settled" when rows enough have confirmed it, "withdrawn" where they have not."""
    regime: int
    returned: bool
    """Whether the regime was there before."""
    row: int
    time: Any
    targets: list[str]
    """Variables that are driven in another way than before."""
    gone: list[Link]
    """Links into these that the graph before held and the present one does not."""
    new: list[Link]
    turned: list[Link]
    """Links that stayed with another sign or strength."""


class EngineInsight(TypedDict):
    """The graph after a window: its strongest links and what changed. Source: specification §MPIE Engine,
    Exporter."""

    window: int
    rows: int
    variables: list[str]
    edges: list[InsightEdge]
    hyperedges: NotRequired[list[InsightHyperedge]]
    """The strongest pairs of sources that act together."""
    added: list[Link]
    removed: list[Link]
    n_links: int
    timestamp: NotRequired[float]
    time_step: NotRequired[str | None]
    """One lag in plain words, such as "1 h", where the rows have times."""
    notes: NotRequired[list[str]]
    regime: NotRequired[InsightRegime]
    """Absent where no change is watched for."""
    regime_changes: NotRequired[list[RegimeChange]]


class ResourceTelemetry(TypedDict):
    """The machine's load. Source: specification §DRG, Event Bus Integration; flags by reading 32."""

    metrics: Mapping[str, float]
    """Raw values; utilisations in [0, 1]."""
    ema: Mapping[str, float]
    forecast: Mapping[str, float]
    oom_flag: NotRequired[bool]
    vram_high: NotRequired[bool]
    latency_high: NotRequired[bool]
    bandwidth_low: NotRequired[bool]
    bandwidth_free: NotRequired[bool]
    thresholds: NotRequired[Mapping[str, float]]
    """The level of each flag."""
    shares: NotRequired[Mapping[str, Mapping[str, float]]]
    """What subsystems are left with, by subsystem and action, where it is less than all (1)."""
    timestamp: NotRequired[float]


class ControlSignal(TypedDict):
    """The governor asks a subsystem to act. Source: specification §DRG, Event Bus Integration."""

    subsystem: str
    action: str
    metric: str
    threshold: float
    factor: float
    value: NotRequired[float]
    """What the metric was."""
    undoes: NotRequired[str]
    """The action that a ``scale_up`` undoes by a step."""
    timestamp: NotRequired[float]


class MetaPriorUpdate(TypedDict):
    """New global hyperparameters. Source: specification §Meta-Learning, tier 3, which gives no keys."""

    prior: Mapping[str, float]
    """Every knob and its value, within its bounds."""
    changed: NotRequired[Sequence[str]]
    confidence: NotRequired[float]
    rolled_back: NotRequired[bool]
    version: NotRequired[int]
    timestamp: NotRequired[float]


class MetaMetrics(TypedDict):
    """How meta-learning fares. Source: specification §Component Interaction; its keys are not given there."""

    reward: float
    """In [-1, 0.7] (reading 12)."""
    reward_ema: float
    update_interval_windows: NotRequired[int]
    beta: NotRequired[float]
    rollbacks: NotRequired[int]
    confidence: NotRequired[Mapping[str, float]]
    """By domain, in [0, 1]."""
    changed: NotRequired[Sequence[str]]
    timestamp: NotRequired[float]


class SimulationState(TypedDict):
    """Where the simulated system stands. Source: readings §2, Simulation; its keys are not given."""

    step: int
    values: Mapping[str, float]
    interventions: NotRequired[Mapping[str, float]]
    """Variables held at a value by do()."""
    horizon: NotRequired[int]
    ci_low: NotRequired[Mapping[str, float]]
    ci_high: NotRequired[Mapping[str, float]]
    timestamp: NotRequired[float]


class SimulationShock(TypedDict):
    """A push to the simulated system in its next step. Source: readings §2, Simulation; its keys are not given."""

    variable: str
    size: float
    """In the variable's own units."""


class SimulationFrame(TypedDict):
    """One picture of the graph in space. Source: readings §2, Simulation."""

    frame_id: int
    positions: "npt.NDArray[np.float32]"
    """(nodes, 3)."""
    colors: "npt.NDArray[np.float32]"
    """(nodes, 3), each channel in [0, 1]."""
    edges: "npt.NDArray[np.int32]"
    """(links, 2): node indices."""
    ids: NotRequired[Sequence[str]]
    """(nodes,): names; of a node that stands for several, the name of the most important one."""
    sizes: NotRequired["npt.NDArray[np.int32]"]
    """(nodes,): how many variables each stands for."""
    weights: NotRequired["npt.NDArray[np.float32]"]
    """(links,): effects with sign, summed where a link stands for several."""
    labels: NotRequired["npt.NDArray[np.int32]"]
    """Nodes that have a label, the most important first."""
    changed: NotRequired[Sequence[str]]
    """Ids of the nodes that are new or have another place, colour or size than in the frame before; at first all."""
    gone: NotRequired[Sequence[str]]
    """Ids of the frame before that are no longer there."""
    links_changed: NotRequired[bool]
    """Whether links or their weights differ from those of the frame before; True in a first one."""
    lod: NotRequired[int]
    """Level-of-detail index; higher is coarser."""
    fps: NotRequired[float]
    """Frames a second that the view shows, where it tells."""
    timestamp: NotRequired[float]


class PolicyPack(TypedDict):
    """What a federation round tells meta-learning. Source: readings §2, Federation."""

    controller: Mapping[str, float]
    evaluator: Mapping[str, float]
    drg: Mapping[str, float]
    evidence: Mapping[str, float]
    schema_hash: NotRequired[str]
    domain: NotRequired[str]
    revision: NotRequired[int]
    timestamp: NotRequired[float]
