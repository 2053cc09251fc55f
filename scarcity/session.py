"""The composition root: a source, a bus and the stages, started and stopped together."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

from scarcity.archive import Archive
from scarcity.discovery import DiscoveryOptions
from scarcity.engine import MPIEConfig, MPIEOrchestrator, Regime
from scarcity.errors import OptionError, StateError, unknown_option
from scarcity.graph import CausalGraph
from scarcity.journal import Journal
from scarcity.runtime import EventBus
from scarcity.runtime.clock import Clock, SystemClock
from scarcity.runtime.lifecycle import Service
from scarcity.stream import CountWindows, Pace, StreamService
from scarcity.stream.sources import as_source, comparable

if TYPE_CHECKING:
    from scarcity.governor import DRGConfig, DynamicResourceGovernor
    from scarcity.governor.views import ViewHandle
    from scarcity.simulation import SimulationEngine
    from scarcity.widgets import Dashboard

__all__ = ["Session", "SessionConfig"]

_WINDOW, _LIVE_WINDOW = 256, 8
_logger = logging.getLogger("scarcity.session")


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionConfig:
    """What a session is made of.

    Parameters
    ----------
    engine: configuration of the engine, with the options of `discover` in ``engine.discovery``.
    windows: how rows are cut into windows; a new graph follows each. None is 256 rows, and 8 for a live source, whose
        rows come slowly.
    pace: how fast a finished source is played; live sources come at their own pace.
    governor: whether the machine is watched, so that engine, stream and pictures give way where memory, processors or
        the event loop are tight; or how, by a `DRGConfig`. None: `start` does so and `run`, which works flat out and
        gives the same graphs on every machine, does not; the environment variable ``SCARCITY_GOVERNOR=0`` switches it
        off.
    """

    engine: MPIEConfig = field(default_factory=MPIEConfig)
    windows: CountWindows | None = None
    pace: Pace = field(default_factory=Pace.flat_out)
    governor: DRGConfig | bool | None = None


class Session(Service):
    """Rows stream in, a causal graph is learned; the work goes on beside the notebook.

    `stop` learns what was read and keeps the graph. Every start begins anew: the graph is empty, and a source that can
    be reread starts from its first row (any other source goes on with its next row). `pause` and `resume` interrupt
    without forgetting. When the source has ended, the graph is estimated once more with the resamples of a finished
    one: where no change of structure was found, it equals what `discover` gives on the same rows, to rounding. Behind a
    change, links into the variables whose drivers changed rest on the rows since (`regimes`). A source that fails
    leaves the graph learned so far, and the error in `failure`.

    Parameters
    ----------
    source: what `discover` takes, or a stream: an async iterator, a function that is polled, ``"host"`` (this machine's
        own metrics) or a source object.
    max_lag: largest lag, in rows.
    config: what else to configure; overrides win over it.
    bus: the bus of all stages, one of its own unless given, so that sessions do not hear each other.
    clock: the time that everything goes by.
    overrides: options of `discover` such as `alpha`, and ``window`` (rows a window), ``pace`` (a `Pace`, or rows a
        second), ``refresh_every`` (windows between two graphs), ``refresh_targets`` (variables at most whose
        links a graph searches anew; all unless given), ``regimes`` (True: changes of structure are looked
        for; without it all rows count alike), ``governor`` (see `SessionConfig`).

    Raises
    ------
    DataError: the source cannot be read.
    OptionError: an option is unknown, with the near ones, or out of range.

    >>> import asyncio, scarcity
    >>> system = scarcity.datasets.linear(n_variables=4, n_rows=600, seed=3)
    >>> async def main():
    ...     session = scarcity.Session(system.data, max_lag=3)
    ...     return await session.run()
    >>> graph = asyncio.run(main())
    >>> bool((graph.adjacency == scarcity.discover(system.data, max_lag=3).adjacency).all())
    True
    """

    def __init__(
        self,
        source: Any,
        *,
        max_lag: int | None = None,
        config: SessionConfig | None = None,
        bus: EventBus | None = None,
        clock: Clock | None = None,
        **overrides: Any,
    ) -> None:
        if max_lag is not None:
            overrides["max_lag"] = max_lag
        self.config = _configured(config or SessionConfig(), overrides)
        self._clock = clock or SystemClock()
        self.source = comparable(as_source(source, clock=self._clock))
        super().__init__(f"session of {self.source.name}")
        self.bus = bus or EventBus()
        live = bool(getattr(self.source, "live", False))
        windows = self.config.windows or CountWindows(size=_LIVE_WINDOW if live else _WINDOW)
        self.stream = StreamService(
            self.source, self.bus, windows=windows, pace=self.config.pace, clock=self._clock
        )
        self.engine = MPIEOrchestrator(self.config.engine, self.bus, clock=self._clock)
        self.journal = Journal(self._clock)
        self.archive = Archive()
        self._flat_out = False
        self._dashboard: Dashboard | None = None

    @cached_property
    def governor(self) -> DynamicResourceGovernor | None:
        """What keeps the machine usable, and says so: ``session.governor.explain()``. None where it is switched off."""
        wanted = self.config.governor
        if wanted is False or (wanted is None and os.environ.get("SCARCITY_GOVERNOR") == "0"):
            return None
        package = import_module("scarcity.governor")
        config = package.DRGConfig() if wanted is None or wanted is True else wanted
        return package.DynamicResourceGovernor(config, self.bus, clock=self._clock)

    @cached_property
    def views(self) -> ViewHandle:
        """What the pictures of this session may do; they read it, the governor changes it."""
        return import_module("scarcity.governor.views").ViewHandle()

    @cached_property
    def simulation(self) -> SimulationEngine:
        """The learned system run beside the measured one: `hold`, `shock`, `whatif`, frames of the graph in space.

        Runs with the session where it was asked for before `start`; else ``await session.simulation.start()``.
        """
        package = import_module("scarcity.simulation")
        return package.SimulationEngine(
            self.bus, lambda: self.graph, clock=self._clock, allowance=self.views.allowance
        )

    @property
    def graph(self) -> CausalGraph | None:
        """The newest graph; None until the first window has been analysed."""
        return self.engine.graph

    @property
    def regimes(self) -> list[Regime]:
        """Stretches of rows in which the structure stayed, in order of time, the present one last."""
        return self.engine.regimes

    @property
    def rows_seen(self) -> int:
        """Rows read so far; each counts once. Behind a change of structure the graph may rest on fewer."""
        return self.engine.rows_seen

    @property
    def status(self) -> str:
        """ "new", "live", "paused", "ended" (the source has no more rows), "lost" (it failed) or "stopped"."""
        return self.stream.status.state

    async def run(self) -> CausalGraph:
        """Start, wait until the source has ended, stop; returns the graph.

        Raises
        ------
        SourceError, DataError: the source failed; the graph learned until then stays in `graph`.
        OptionError: the knowledge does not fit the variables.
        StateError: the session runs already.
        """
        if self.state in ("starting", "running", "stopping"):
            raise StateError(f"the session is {self.state} already; await session.wait() or stop() it first.")
        self._flat_out = True
        try:
            await self.start()
            await self.wait()
        finally:
            self._flat_out = False
            await self.stop()
        if self.failure is not None:
            raise self.failure
        if self.graph is None and self.engine.rejection is not None:
            raise self.engine.rejection
        if self.graph is None:
            raise StateError(f"the session was stopped before {self.source.name!r} brought a window.")
        return self.graph

    def pause(self, reason: str = "") -> None:
        """Read nothing more until `resume`; what was learned stays."""
        self.stream.pause(reason)

    def resume(self) -> None:
        """Go on after `pause`."""
        self.stream.resume()

    def dashboard(self) -> Dashboard:
        """The live dashboard, the same one in every cell until it is closed; a session in a cell shows it.

        It holds the graph with its time line, the links, what changed, the stream, what-ifs and the governor.
        `scarcity.widgets.Dashboard` makes others, of another height.
        """
        shown = self._dashboard
        if shown is None or shown.comm is None:
            self._dashboard = shown = import_module("scarcity.widgets").Dashboard(self)
        return shown

    def __repr__(self) -> str:
        head = f"Session of {self.source.name}: {self.status}, {self.rows_seen:,} rows"
        lines = [f"{head}, {self.graph.links} links" if self.graph else head]
        if self.failure is not None:
            lines.append(f"  {type(self.failure).__name__}: {self.failure}")
        elif self.stream.status.reason and self.status != "ended":
            lines.append(f"  {self.stream.status.reason}")
        if self.engine.rejected:
            lines.append(
                f"  {self.engine.rejected} windows could not be used; the last: {self.engine.rejection}"
            )
        if self.graph is not None:
            lines.append(str(self.graph))
        elif self.status in ("new", "stopped"):
            lines.append("  await session.start() begins, await session.run() runs to the end of the source")
        else:
            rows, size = self.stream.status.waiting, self.stream.windows.size
            lines.append(f"  waiting for the first window: {rows} of {size} rows")
        return "\n".join(lines)

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        """Text everywhere; in a notebook the live dashboard too, and where that fails a line in the log."""
        text = {"text/plain": repr(self)}
        try:
            return text | import_module("scarcity.widgets.show").render(self)
        except Exception:
            _logger.exception("the dashboard of %s failed; showing text", self.name)
            return text

    async def _on_start(self) -> None:
        self.engine.reset()
        self.journal.begin(self.bus)
        self.archive.begin(self.bus, lambda: self.graph, self.journal)
        await self.engine.start()
        await self._start_governor()
        if "simulation" in self.__dict__:
            await self.simulation.start()
        await self.stream.start()
        self.spawn(self._follow(), name="follow")

    async def _on_stop(self) -> None:
        if "governor" in self.__dict__ and self.governor is not None:
            await self.governor.stop()
        # What was read is learned: the last, short window and those that wait for the engine.
        await self.stream.stop()
        await self.bus.drain()
        await self.engine.stop()
        if "simulation" in self.__dict__:
            await self.simulation.stop()
        self.journal.close()
        self.archive.close()

    async def _start_governor(self) -> None:
        """Where one is wanted; a session whose governor cannot start goes on without."""
        if (self._flat_out and self.config.governor is None) or (governor := self.governor) is None:
            return
        try:
            governor.register_subsystem("mpie", self.engine)
            governor.register_subsystem("stream", self.stream)
            governor.register_subsystem("simulation", self.views)
            await governor.start()
        except Exception:
            _logger.exception("the governor of %s could not start; the session goes on without", self.name)

    async def _follow(self) -> None:
        """Wait for the end of the source, let the engine finish, pass a failure on."""
        await self.stream.wait()
        await self.bus.drain()
        if self.status in ("ended", "lost"):
            await self.engine.refresh()
        if self.stream.failure is not None:
            raise self.stream.failure


def _configured(config: SessionConfig, overrides: dict[str, Any]) -> SessionConfig:
    """`config` with `overrides` in their places."""
    discovery = {f.name for f in fields(DiscoveryOptions)}
    known = discovery | {"window", "pace", "refresh_every", "refresh_targets", "regimes", "governor"}
    for name in overrides:
        if name not in known:
            raise unknown_option(name, known, "Session()")
    engine = config.engine
    options = {name: value for name, value in overrides.items() if name in discovery}
    draws = options.get("resamples")
    engine = replace(engine, discovery=replace(engine.discovery, **options))
    if draws is not None:
        engine = replace(engine, evaluator=replace(engine.evaluator, n_resamples_export=draws))
    if "regimes" in overrides:
        engine = replace(engine, change=replace(engine.change, watch=overrides["regimes"]))
    refreshes = {name: overrides[name] for name in ("refresh_every", "refresh_targets") if name in overrides}
    engine = replace(engine, **refreshes)
    windows, pace = config.windows, overrides.get("pace", config.pace)
    if "window" in overrides:
        windows = CountWindows(size=overrides["window"])
    if not isinstance(pace, Pace):
        if isinstance(pace, bool) or not isinstance(pace, int | float):
            raise OptionError(f"pace must be a number of rows a second, or a Pace; got {pace!r}.")
        pace = Pace.rows(float(pace))
    governor = overrides.get("governor", config.governor)
    if governor is not None and not isinstance(governor, bool):
        expected = import_module("scarcity.governor").DRGConfig
        if not isinstance(governor, expected):
            raise OptionError(f"governor must be True, False or a DRGConfig; got {governor!r}.")
    return SessionConfig(engine=engine, windows=windows, pace=pace, governor=governor)
