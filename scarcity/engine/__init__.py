"""The Multi-Path Inference Engine (MPIE): from windows of rows to a live causal graph.

``MPIEOrchestrator`` stands on the bus; ``step`` is its pure core; ``HypergraphStore`` remembers links over windows;
``exporter`` says what was learned; ``encoder`` turns paths into latents, with the ``operators``. Estimation itself
lies in :mod:`scarcity.discovery`.
"""

from scarcity.engine.config import (
    ChangeConfig,
    ControllerConfig,
    EncoderConfig,
    EvaluatorConfig,
    MPIEConfig,
    StoreConfig,
)
from scarcity.engine.controller import BanditRouter, RouterState
from scarcity.engine.encoder import EncodedBatch, Encoder
from scarcity.engine.hyperedges import HyperRec
from scarcity.engine.orchestrator import MPIEOrchestrator
from scarcity.engine.regimes import Regime
from scarcity.engine.state import EngineState, initial_state
from scarcity.engine.step import Outcome, step
from scarcity.engine.store import EdgeRec, HypergraphStore, StoreChange
from scarcity.engine.window import Window

__all__ = [
    "BanditRouter",
    "ChangeConfig",
    "ControllerConfig",
    "EncodedBatch",
    "Encoder",
    "EncoderConfig",
    "EdgeRec",
    "EngineState",
    "EvaluatorConfig",
    "HyperRec",
    "HypergraphStore",
    "MPIEConfig",
    "MPIEOrchestrator",
    "Outcome",
    "Regime",
    "RouterState",
    "StoreChange",
    "StoreConfig",
    "Window",
    "initial_state",
    "step",
]
