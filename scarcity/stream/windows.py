"""Count windows: the rows of a stream cut into blocks of a fixed size."""

from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from scarcity.errors import OptionError
from scarcity.stream.batch import RowBatch, TimeArray

__all__ = ["CountWindows", "Window", "WindowState"]


@dataclass(frozen=True, slots=True)
class Window:
    """A block of rows that is published as one `data_window`.

    Parameters
    ----------
    values: float64, shape (rows, variables), NaN for missing; read-only.
    times: one time a row, or None.
    start: index in the stream of the first row.
    repeated: how many of the first rows stood in the window before (overlap); the rest are new.
    gap: True when lags must not reach back before this window.
    """

    values: npt.NDArray[np.float64]
    times: TimeArray | None
    start: int
    repeated: int = 0
    gap: bool = False

    def __len__(self) -> int:
        return len(self.values)


@dataclass(frozen=True, slots=True)
class WindowState:
    """Rows that wait for their window to fill.

    Parameters
    ----------
    held: batches in order, without the rows that no later window needs.
    rows: rows in `held`.
    start: index in the stream of the first of them.
    repeated: how many of them stood in a window already.
    gap: True when the next window is the first behind a gap.
    """

    held: tuple[RowBatch, ...] = field(default=())
    rows: int = 0
    start: int = 0
    repeated: int = 0
    gap: bool = False


@dataclass(frozen=True, slots=True)
class CountWindows:
    """Windows of `size` rows, a new one every `stride` rows; pure: the state is a value.

    How the rows arrive does not matter: any batching gives the same windows. A row that stands in several
    windows (stride < size) is new in exactly one of them, which `start` and `repeated` tell. A gap closes the
    window and the next one begins behind it, so no window bridges two recordings; what is left there, or at
    the end, comes as a shorter window. Event-time windows are to share these verbs.

    Parameters
    ----------
    size: rows a window, at least 1.
    stride: rows from one window's start to the next, 1 to `size`; None is `size` (no overlap).

    Raises
    ------
    OptionError: when size or stride is out of range. A stride above the size would drop rows, and with them
        the lags across the hole.

    >>> windows = CountWindows(size=2)
    >>> state, out = windows.step(windows.init(), RowBatch(np.arange(5.0).reshape(5, 1), ("a",)))
    >>> [(window.start, window.values[:, 0].tolist()) for window in out]
    [(0, [0.0, 1.0]), (2, [2.0, 3.0])]
    >>> state, out = windows.flush(state)
    >>> [(window.start, window.values[:, 0].tolist()) for window in out]
    [(4, [4.0])]
    """

    size: int = 256
    stride: int | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.size, int) or isinstance(self.size, bool) or self.size < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise OptionError(
                f"size of a window: expected a whole number of rows, at least 1, got {self.size!r}."
            )
        if self.stride is not None and not 1 <= self.stride <= self.size:
            raise OptionError(
                f"stride: expected 1 to {self.size} (the size), got {self.stride}; a longer stride "
                f"would skip rows, and with them the lags across the hole."
            )

    def init(self, start: int = 0, gap: bool = False) -> WindowState:
        """The state before row `start`; `gap` marks the first window as not following earlier rows."""
        return WindowState(start=start, gap=gap)

    def step(self, state: WindowState, batch: RowBatch) -> tuple[WindowState, list[Window]]:
        """Take in rows; returns the new state and the windows that are full now."""
        out: list[Window] = []
        if batch.gap:
            state, out = self.flush(state)
            state = replace(state, gap=state.gap or state.start > 0)
        if not len(batch):
            return state, out
        state = replace(state, held=(*state.held, batch), rows=state.rows + len(batch))
        if state.rows < self.size:
            return state, out
        values, times = _joined(state.held)
        stride = self.stride or self.size
        first, repeated, gap = 0, state.repeated, state.gap
        while state.rows - first >= self.size:
            rows = slice(first, first + self.size)
            out.append(_window(values, times, rows, state.start + first, repeated, gap))
            first, repeated, gap = first + stride, self.size - stride, False
        rest = RowBatch(values[first:], batch.columns, None if times is None else times[first:], batch.kinds)
        return WindowState((rest,) if len(rest) else (), len(rest), state.start + first, repeated, gap), out

    def flush(self, state: WindowState) -> tuple[WindowState, list[Window]]:
        """Close the window that is filling; returns the empty state behind it and at most one window."""
        end = replace(state, held=(), rows=0, start=state.start + state.rows, repeated=0)
        if state.rows <= state.repeated:
            return end, []
        values, times = _joined(state.held)
        window = _window(values, times, slice(0, state.rows), state.start, state.repeated, state.gap)
        return replace(end, gap=False), [window]


def _window(
    values: npt.NDArray[np.float64],
    times: TimeArray | None,
    rows: slice,
    start: int,
    repeated: int,
    gap: bool,
) -> Window:
    return Window(values[rows], None if times is None else times[rows], start, repeated, gap)


def _joined(held: tuple[RowBatch, ...]) -> tuple[npt.NDArray[np.float64], TimeArray | None]:
    if len(held) == 1:
        return held[0].values, held[0].times
    times = [batch.times for batch in held if batch.times is not None]
    joined = np.concatenate([batch.values for batch in held])
    joined.flags.writeable = False
    return joined, np.concatenate(times) if len(times) == len(held) else None
