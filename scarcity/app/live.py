"""The session behind the dashboard: one a server, shared by all visitors."""

from __future__ import annotations

import asyncio
from typing import Final

from scarcity.app.paced import Paced
from scarcity.app.recordings import CHOICES, Choice
from scarcity.engine import MPIEConfig
from scarcity.errors import ScarcityError, StateError
from scarcity.runtime.clock import Clock, SystemClock
from scarcity.session import Session, SessionConfig

__all__ = ["RATES", "Live"]

RATES: Final = (50.0, 250.0, 1000.0, None)
"""Rows a second that can be chosen; None is as fast as it goes."""

UNWATCHED_AFTER: Final = 60.0
"""Seconds without a look after which a stream that nobody else needs waits for the next one."""

# What is shown is always the newest: an engine that falls behind leaves estimates out instead of adding to the delay.
_CONFIG: Final = SessionConfig(engine=MPIEConfig(behind_every=8))
_AHEAD: Final = 256  # rows that come at once, so that the first graph does


class Live:
    """What is streamed now.

    Nothing here knows of a visitor, so none can leave anything behind; each says with `look`, again and again, that
    somebody is there. After a minute without, a source that can wait does so, and goes on at the next look.

    Parameters
    ----------
    choices: what can be streamed.
    rate: rows a second at first; None is as fast as it goes.
    clock: the time that everything goes by.
    """

    def __init__(
        self, choices: tuple[Choice, ...] = CHOICES, *, rate: float | None = 250.0, clock: Clock | None = None
    ) -> None:
        self.choices = choices
        self.choice = choices[0]
        self.session: Session | None = None
        self.problem = ""
        self._rate = rate
        self._clock = clock or SystemClock()
        self._turn = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()
        self._source: Paced | None = None
        self._begun = False
        self._looked = self._clock.monotonic()
        self._waits = False
        self._minder: asyncio.Task[None] | None = None

    @property
    def rate(self) -> float | None:
        """Rows a second; None is as fast as it goes."""
        return self._rate

    @property
    def state(self) -> str:
        """ "opening", or the state of the session: "live", "paused", "ended", "lost", "stopped"."""
        if self.problem:
            return "lost"
        return "opening" if self.session is None else self.session.status

    def set_rate(self, rate: float | None) -> None:
        """Go on at another speed."""
        if self._source is not None:
            self._source.rate = rate
        self._rate = rate

    def look(self) -> None:
        """Say that somebody is watching."""
        self._looked = self._clock.monotonic()
        if self._waits and self.session is not None:
            self.session.resume()
        self._waits = False

    async def open(self, choice: Choice | None = None) -> None:
        """Stop what runs and stream `choice` from its beginning; None starts the same again."""
        async with self._turn:
            await self._close()
            self.choice = choice or self.choice
            self.problem = ""
            try:
                rows = await asyncio.to_thread(self.choice.rows)
                self._source = Paced(
                    rows, rate=self._rate, ahead=_AHEAD, name=self.choice.title, clock=self._clock
                )
                session = Session(
                    self._source, max_lag=self.choice.max_lag, config=_CONFIG, clock=self._clock
                )
                self.session = session
                await session.start()
                self._looked = self._clock.monotonic()
                if self.choice.waits:
                    self._minder = asyncio.get_running_loop().create_task(
                        self._mind(session), name="unwatched"
                    )
            except ScarcityError as error:
                self.session, self.problem = None, str(error)

    async def close(self) -> None:
        """Stop what runs."""
        for task in tuple(self._tasks):
            task.cancel()
        async with self._turn:
            await self._close()

    def begin(self, choice: Choice | None = None) -> asyncio.Task[None]:
        """`open` in a task of its own, for callers that cannot wait.

        Raises
        ------
        StateError: without a running event loop.
        """
        try:
            task = asyncio.get_running_loop().create_task(self.open(choice))
        except RuntimeError as error:
            raise StateError(
                "the live session needs a running event loop; call this from its server."
            ) from error
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def begin_once(self) -> None:
        """`begin` at the first call, nothing at any other.

        Raises
        ------
        StateError: without a running event loop.
        """
        if not self._begun:
            self.begin()
            self._begun = True

    async def _mind(self, session: Session) -> None:
        """Let the session wait while nobody watches."""
        while session.status in ("live", "paused"):
            rest = self._looked + UNWATCHED_AFTER - self._clock.monotonic()
            if rest <= 0 and session.status == "live":
                session.pause("nobody is watching")
                self._waits = True
            await self._clock.sleep(rest if rest > 0 else UNWATCHED_AFTER)

    async def _close(self) -> None:
        self._waits = False
        if self._minder is not None:
            self._minder.cancel()
            self._minder = None
        session, self.session, self._source = self.session, None, None
        if session is not None:
            await session.stop()
            await session.bus.close()
