"""What the engine has learned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from scarcity.discovery import Constraints, Estimate, memory
from scarcity.discovery.nonlinear.moments import NonlinearMoments
from scarcity.engine.changes import ChangeTracker
from scarcity.engine.config import MPIEConfig
from scarcity.engine.paths import PathExplorer
from scarcity.engine.regimes import Regime
from scarcity.engine.schedule import TargetSchedule
from scarcity.engine.store import HypergraphStore
from scarcity.graph import CausalGraph
from scarcity.numerics.lagged_moments import LaggedMoments
from scarcity.numerics.sampling import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineState:
    """Everything that the engine has learned.

    Attributes
    ----------
    variables
        N names, fixed by the first window.
    moments
        What is kept of the rows of the present regime. Large and updated in place: a step *consumes* the state that it
        is given.
    tracker
        The regimes and the newest rows, updated in place too; None before the first window, and where no change is
        watched for.
    store
        History of the links; updated in place too.
    paths
        The extra paths and what is known of them, updated in place; None where the estimate looks at all of them, or
        at none.
    windows, rows
        Windows and rows absorbed so far, of all regimes.
    interrupted
        Whether rows may be missing before the next window.
    next_row
        Index in the stream of the first row not seen yet.
    timeline
        How far apart in time the rows lie, where timestamps tell it.
    notes
        What happened to the rows on their way here.
    last_time
        Time of the newest row.
    last
        The latest estimate; None before the first.
    units
        Unit of each variable, where known.
    schedule
        Whose links are searched next, updated in place; None while every estimate searches all.
    """

    variables: tuple[str, ...]
    moments: LaggedMoments
    store: HypergraphStore
    tracker: ChangeTracker | None = None
    paths: PathExplorer | None = None
    windows: int = 0
    rows: int = 0
    interrupted: bool = False
    next_row: int = 0
    timeline: Timeline = field(default_factory=Timeline)
    notes: tuple[str, ...] = ()
    last_time: Any = None
    last: Estimate | None = None
    units: dict[str, str] = field(default_factory=dict[str, str])
    schedule: TargetSchedule | None = None

    @property
    def graph(self) -> CausalGraph | None:
        """The newest graph; None before the first estimate."""
        return self.last.graph if self.last else None

    @property
    def regimes(self) -> list[Regime]:
        """The regimes so far in order of time, the present one last; empty where no change is watched for."""
        return self.tracker.regimes(self.moments, self.graph) if self.tracker else []


def initial_state(
    variables: tuple[str, ...], config: MPIEConfig, units: Mapping[str, str] | None = None
) -> EngineState:
    """The state before any row.

    Raises
    ------
    OptionError
        The knowledge in the options does not fit the variables.
    """
    Constraints.of(config.discovery.knowledge, variables, config.discovery.max_lag)
    moments = memory(len(variables), config.discovery)
    paths = None
    guests = moments if isinstance(moments, NonlinearMoments) and moments.by_invitation else None
    if guests is not None and guests.max_lag and config.controller.n_arms_max:
        paths = PathExplorer(
            len(variables),
            guests.max_lag,
            config.controller,
            maps=not guests.maps,
            seed=config.discovery.seed,
            halflife=config.discovery.halflife,
        )
    return EngineState(
        variables=variables,
        moments=moments,
        store=HypergraphStore(config.store),
        paths=paths,
        units=dict(units or {}),
    )
