"""The names that the specification gives to the engine's parts."""

from dataclasses import fields
from typing import Any

import pytest

from scarcity.engine import (
    BanditRouter,
    EdgeRec,
    EncodedBatch,
    HypergraphStore,
    HyperRec,
    MPIEConfig,
    MPIEOrchestrator,
)


@pytest.mark.parametrize(
    ("part", "names"),
    [
        (EdgeRec, "weight var stability ci_lo ci_hi regime_id last_seen hits lag"),
        (HyperRec, "target lag weight var stability ci_lo ci_hi hits"),
        (HypergraphStore, "nodes edges hyperedges out_index in_index edge_lags"),
        (EncodedBatch, "latents meta stats telemetry"),
        (MPIEConfig, "controller encoder evaluator store"),
    ],
)
def test_fields(part: Any, names: str) -> None:
    assert set(names.split()) <= {field.name for field in fields(part)}


def test_methods() -> None:
    for part, names in ((MPIEOrchestrator, "start stop"), (BanditRouter, "propose update")):
        assert all(callable(getattr(part, name)) for name in names.split())
