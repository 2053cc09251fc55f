"""What streams into a session, as every view tells it: how it fares, figures, changes of the columns, lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from scarcity.governor.explain import time_of_day
from scarcity.graph.changes import moment
from scarcity.graph.words import number, printable, share
from scarcity.widgets.faces import THROTTLED, held_back
from scarcity.widgets.figures import milliseconds
from scarcity.widgets.series import Series, axis_of, moves, series_of

if TYPE_CHECKING:
    from scarcity.session import Session
    from scarcity.stream.schema import SchemaEvent

__all__ = ["face_of_stream", "streaming"]

_EVENTS: Final = 20
_SECONDS: Final = 60
_NAMES: Final = 3
_NOW: Final = 5
"""Seconds that a speed of now is the mean of."""
_CHANGED: Final = {
    "removed": ("vanished and counts as missing", "vanished and count as missing"),
    "returned": ("is back", "are back"),
    "added": (
        "appeared and is left out: the first rows fix the variables",
        "appeared and are left out: the first rows fix the variables",
    ),
    "reordered": (
        "stands in another place and is found by its name",
        "stand in another order and are found by their names",
    ),
    "retyped": ("holds wider numbers than before", "hold wider numbers than before"),
}


def face_of_stream(session: Session) -> dict[str, str]:
    """`face` (waiting, live, throttled, silent, paused, ended, lost), `title`, `detail`, and `how`: the
    code that begins it."""
    status, size = session.stream.status, session.stream.windows.size
    state: str = status.state
    since = "" if status.since is None else f"since {time_of_day(status.since)}"
    reason = printable(status.reason)
    if state == "new":
        return _face(
            "waiting",
            "not started",
            "Rows stream in from the start of the session on:",
            "await session.start()",
        )
    if state == "live" and not status.windows:
        return _face(
            "waiting",
            "waiting for data",
            f"{status.waiting:,} of the {size:,} rows of the first window have come",
        )
    if state == "live" and (held := held_back(session)):
        return _face(THROTTLED, "live, held back", held)
    if state == "live" and (silence := session.stream.silent_for):
        waiting = session.journal.waiting
        why = "no window has come since"
        if waiting > 1:
            why = f"{waiting:,} windows wait for the engine"
        return _face("silent", f"silent for {silence:,.0f} s", why)
    if state == "live":
        return _face("live", "live", since)
    title = {"ended": "source ended", "lost": "source lost"}.get(state, state)
    face = state if state in ("paused", "lost") else "ended"
    return _face(face, title, ": ".join(part for part in (since, reason) if part))


def streaming(session: Session) -> tuple[dict[str, Any], bytes]:
    """All that a view shows.

    Returns
    -------
    JSON: `title`, `state` (see `face_of_stream`), `figures` (in the order in which they are read, none before the
    first window: `key`, `label`, `value`, `note`, `line`: shares of the largest, one a second up to now, null where
    nothing is known, `top`: from what to what), `events` (newest first: `when`, `text`), `notes` (sentences), `rows`
    (that are shown), `axis` (see `Axis`; `each` and `breaks` as in `Series`) and `variables`, for each property a list
    with a value a variable: `names`, `units`, `newest`, `missing` (share), `low`, `high` (of what is shown), `mean`,
    `sd` (of all rows), `band` (mean ± 2 sd, as heights), `move` (see `moves`); null where not known.

    Bytes: `Series.heights`.
    """
    stream = session.stream
    told: dict[str, Any] = {
        "title": printable(f"Stream of {stream.status.source}"),
        "state": face_of_stream(session),
        "figures": _figures(session) if stream.status.windows else [],
        "events": [_event(event) for event in stream.status.events[: -_EVENTS - 1 : -1]],
        "notes": _notes(session),
    }
    stretch, schema, statistics = stream.newest.stretch(), stream.schema, stream.statistics
    if stretch is None or schema is None or statistics is None:
        return told | {"rows": 0, "axis": None, "variables": None}, b""
    series = series_of(stretch)
    axis = axis_of(stretch, series.rows)
    with np.errstate(over="ignore", invalid="ignore"):
        mean, spread = statistics.mean, statistics.std
        missing = 1 - statistics.count / max(statistics.rows, 1)
    return told | {
        "rows": len(stretch.values),
        "axis": {
            "kind": axis.kind,
            "at": list(axis.at),
            "why": axis.why,
            "each": series.each,
            "breaks": list(series.breaks),
        },
        "variables": {
            "names": [printable(name) for name in schema.names],
            "units": [printable(unit) for unit in schema.units],
            "newest": _told(stretch.values[-1]),
            "missing": _told(np.round(missing, 4)),
            "low": _told(series.low),
            "high": _told(series.high),
            "mean": _told(mean),
            "sd": _told(spread),
            "band": _bands(mean, spread, series),
            "move": _told(np.round(moves(stretch.values, spread), 2)),
        },
    }, series.heights.tobytes()


def _figures(session: Session) -> list[dict[str, Any]]:
    status, journal, statistics = session.stream.status, session.journal, session.stream.statistics
    timeline = session.stream.timeline
    rates = session.stream.rates
    rate = _now(rates, status.rows_per_second) if status.state == "live" else 0.0
    total = "" if status.total_rows is None else f" of {status.total_rows:,}"
    figures = [
        _figure("rate", "Rows/s", number(rate), f"{status.rows:,}{total} rows so far", rates, "rows/s"),
        _figure(
            "delay",
            "Queue delay",
            "–" if journal.delay_ms is None else milliseconds(journal.delay_ms),
            _queue(journal.waiting if status.state in ("live", "paused") else 0),
            journal.delays,
            "ms",
        ),
    ]
    holes = "" if statistics is None else _holes(session, statistics.count, statistics.rows)
    figures.append(_figure("missing", "Missing", share(status.missing_share), holes))
    timed = timeline.steps > 0
    late = "rows have no times, so none is known to be late"
    if timed:
        late = "earlier than the row before it" if timeline.back else "no row is out of order"
    figures.append(_figure("late", "Late rows", f"{timeline.back:,}" if timed else "–", late))
    infinite = "counted as missing" if status.infinite else "no infinite value so far"
    figures.append(_figure("infinite", "Infinities", f"{status.infinite:,}", infinite))
    return figures


def _figure(
    key: str, label: str, value: str, note: str, line: Sequence[float | None] = (), unit: str = ""
) -> dict[str, Any]:
    known = [each for each in line if each is not None]
    top = max(known, default=0.0)
    shares = [None if each is None else round(each / top, 3) if top else 0.0 for each in line[-_SECONDS:]]
    words = f"{number(min(known))} to {number(top)} {unit} in the last minute" if known else ""
    return {
        "key": key,
        "label": label,
        "value": value,
        "note": note,
        "line": shares if unit else None,
        "top": words,
    }


def _now(rates: Sequence[float | None], otherwise: float) -> float:
    newest = [rate for rate in rates if rate is not None][-_NOW:]
    return sum(newest) / len(newest) if newest else otherwise


def _queue(waiting: int) -> str:
    return (
        "no window waits"
        if not waiting
        else f"{waiting:,} {'window is' if waiting == 1 else 'windows are'} under way"
    )


def _holes(session: Session, count: Any, rows: int) -> str:
    """The variables that lack most."""
    schema = session.stream.schema
    lacking = np.flatnonzero(count < rows)
    if schema is None or not len(lacking):
        return "no value is missing"
    worst = int(np.argmin(count))
    text = f"{printable(schema.names[worst])} lacks most: {share(1 - float(count[worst]) / rows)}"
    return text if len(lacking) == 1 else f"in {len(lacking):,} variables; {text}"


def _event(event: SchemaEvent) -> dict[str, str]:
    shown = [printable(name) for name in event.columns[:_NAMES]]
    more = len(event.columns) - len(shown)
    names = ", ".join(shown) + (f" and {more:,} more" if more else "")
    text = f"{names} {_CHANGED[event.change][len(event.columns) > 1]}."
    when = f"row {event.row:,}"
    if (time := _time(event.time)) is not None:
        when = f"{moment(time, event.row)}, {when}"
    return {"when": printable(when), "text": text}


def _notes(session: Session) -> list[str]:
    notes = [note for note in session.stream.timeline.notes() if "go back" not in note]
    if count := session.engine.rejected:
        what = "1 window" if count == 1 else f"{count:,} windows"
        notes.append(f"{what} could not be used; the last: {session.engine.rejection}")
    return [printable(note) for note in notes]


def _bands(mean: Any, spread: Any, series: Series) -> list[list[float] | None]:
    """Mean ± 2 sd as heights in the line, cut off at its ends; None where there is nothing to show."""
    with np.errstate(all="ignore"):
        half = series.high / 2 - series.low / 2
        ends = [(end / 2 - series.low / 2) / half for end in (mean - 2 * spread, mean + 2 * spread)]
    low, high = (np.clip(end, 0.0, 1.0) for end in ends)
    drawn = np.isfinite(low) & np.isfinite(high) & (high > low)
    heights = np.round(np.stack([low, high], axis=1), 3).tolist()
    return [pair if there else None for pair, there in zip(heights, drawn.tolist(), strict=True)]


def _told(values: Any) -> list[float | None]:
    """Values as JSON has them; None where one is not finite."""
    out: list[float | None] = values.tolist()
    for place in np.flatnonzero(~np.isfinite(values)):
        out[place] = None
    return out


def _time(time: Any) -> Any:
    """As `moment` takes it; None where it is not known."""
    if isinstance(time, np.datetime64):
        text = str(time.astype("datetime64[s]"))
        return None if text == "NaT" else text
    return time if time is not None and np.isfinite(time) else None


def _face(face: str, title: str, detail: str, how: str = "") -> dict[str, str]:
    return {"face": face, "title": title, "detail": detail, "how": how}
