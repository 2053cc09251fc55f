"""What is known of a system before its data are looked at."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, TypeAlias, cast

from scarcity.errors import DataError, OptionError, unknown_option

AnyLag: TypeAlias = int | None

_LINK = 'a link is ("source", "target", lag)'


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """Links that are ruled out, certain or bound to some lags, whatever the data say.

    Names may be patterns with ``*`` and ``?`` everywhere but in `required`. A pattern never speaks of a variable's
    own past: name the variable twice for that. A name that is a variable is taken as it stands, also with a star in it.

    Attributes
    ----------
    forbidden
        ``("source", "target")`` at any lag, or ``("source", "target", lag)``.
    required
        ``("source", "target", lag)``: in the graph, however weak.
    tiers
        Groups of variables, causes first: a later tier never drives an earlier one. A variable belongs to the tier that
        names it, else to the first one with a pattern that fits; one that no tier holds is free.
    tiers_within_row
        Whether tiers bind only links within one row (what a row measures later drives nothing that it measures earlier,
        and may well drive the next row). Otherwise they bind all lags, as exogenous variables need it.
    lags
        ``{("source", "target"): lags}``: if source drives target at all, then at these lags only.

    Raises
    ------
    OptionError
        Something has another shape than written here. Unknown names and contradictions are found when data come.

    Concepts: forbidden and required edges and tiers as in Tetrad (Spirtes, Glymour & Scheines 2000, section 5.4.5);
    we differ: a link has a lag, and tiers bind every lag unless told otherwise.

    >>> known = Knowledge(tiers=[["wind*", "rain"], ["pm25"]], required=[("rain", "pm25", 1)])
    >>> print(known)
    tiers wind*, rain ▶ pm25; required: rain → pm25 at lag 1
    >>> Knowledge.from_json(known.to_json()) == known
    True
    """

    forbidden: Sequence[tuple[str, str] | tuple[str, str, AnyLag]] = ()
    required: Sequence[tuple[str, str, int]] = ()
    tiers: Sequence[Sequence[str]] = ()
    tiers_within_row: bool = False
    lags: Mapping[tuple[str, str], int | Sequence[int]] | Sequence[tuple[str, str, Sequence[int]]] = ()

    def __post_init__(self) -> None:
        given = self.lags
        bound = [(*_pair(k), v) for k, v in given.items()] if isinstance(given, Mapping) else given
        for name, value in (
            ("forbidden", tuple(_link("forbidden", each) for each in _items("forbidden", self.forbidden))),
            ("required", tuple(_certain(each) for each in _items("required", self.required))),
            ("tiers", tuple(_tier(each) for each in _items("tiers", self.tiers))),
            ("lags", tuple(_bound(each) for each in _items("lags", bound))),
        ):
            object.__setattr__(self, name, value)
        if not isinstance(self.tiers_within_row, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise OptionError(f"tiers_within_row must be True or False; got {self.tiers_within_row!r}.")

    @property
    def forbidden_links(self) -> tuple[tuple[str, str, AnyLag], ...]:
        """`forbidden`, each with its lag; None is any lag."""
        return cast("tuple[tuple[str, str, AnyLag], ...]", self.forbidden)

    @property
    def lag_sets(self) -> tuple[tuple[str, str, tuple[int, ...]], ...]:
        """`lags` as (source, target, lags)."""
        return cast("tuple[tuple[str, str, tuple[int, ...]], ...]", self.lags)

    def to_json(self) -> str:
        """The knowledge as one line of JSON; only what was said."""
        said = {f.name: getattr(self, f.name) for f in fields(self) if getattr(self, f.name)}
        if self.forbidden:
            said["forbidden"] = [link if link[2] is not None else link[:2] for link in self.forbidden_links]
        return json.dumps(said, ensure_ascii=False)

    @classmethod
    def from_json(cls, text_or_path: str | os.PathLike[str]) -> Knowledge:
        """What `to_json` wrote, or the same in a file: an object whose keys are the attributes; text begins with ``{``.

        Raises
        ------
        DataError
            No such file, or no JSON object.
        OptionError
            An unknown key, or a value of another shape.
        """
        where, text = str(text_or_path), None
        if isinstance(text_or_path, str) and text_or_path.lstrip().startswith("{"):
            where, text = "the text", text_or_path
        try:
            document: Any = json.loads(Path(text_or_path).read_text("utf-8") if text is None else text)
        except OSError as error:
            raise DataError(f"{where} cannot be read as knowledge: {error}.") from error
        except (ValueError, RecursionError) as error:
            raise DataError(f"{where} is not JSON ({error}), so it cannot be read as knowledge.") from error
        known = [f.name for f in fields(cls)]
        if not isinstance(document, dict):
            raise DataError(
                f"{where} must hold a JSON object with some of {', '.join(known)}; got a {type(document).__name__}."
            )
        content = cast("dict[str, Any]", document)
        for name in content:
            if name not in known:
                raise unknown_option(name, known, "Knowledge")
        return cls(**content)

    def __str__(self) -> str:
        said: list[str] = []
        if self.tiers:
            order = " ▶ ".join(", ".join(tier) for tier in self.tiers)
            said.append(f"tiers {order}" + (" within a row" if self.tiers_within_row else ""))
        if self.required:
            said.append("required: " + ", ".join(f"{s} → {t} at lag {lag}" for s, t, lag in self.required))
        if self.forbidden:
            links = (f"{s} → {t}" + ("" if k is None else f" at lag {k}") for s, t, k in self.forbidden_links)
            said.append("forbidden: " + ", ".join(links))
        if self.lags:
            links = (f"{s} → {t} at {', '.join(map(str, lags))}" for s, t, lags in self.lag_sets)
            said.append("lags: " + ", ".join(links))
        return "; ".join(said) or "nothing"


def _items(name: str, value: Any) -> Iterable[Any]:
    if isinstance(value, str | bytes) or not isinstance(value, Iterable):
        raise OptionError(f"Knowledge.{name} must be a list; got {value!r}.")
    return cast("Iterable[Any]", value)


def _parts(value: Any) -> list[Any]:
    return list(cast("list[Any]", value)) if isinstance(value, list | tuple) else []


def _pair(value: Any) -> tuple[str, str]:
    parts = _parts(value)
    if len(parts) != 2 or not all(isinstance(part, str) for part in parts):
        raise OptionError(f'The keys of Knowledge.lags are ("source", "target"); got {value!r}.')
    return parts[0], parts[1]


def _link(name: str, value: Any) -> tuple[str, str, AnyLag]:
    parts = _parts(value)
    if len(parts) not in (2, 3) or not all(isinstance(part, str) for part in parts[:2]):
        raise OptionError(f"Knowledge.{name}: {_LINK}; got {value!r}.")
    lag = parts[2] if len(parts) == 3 else None
    if lag is not None and not _is_lag(lag):
        raise OptionError(f"Knowledge.{name}: a lag is a whole number of rows, 0 or more; got {value!r}.")
    return parts[0], parts[1], lag


def _certain(value: Any) -> tuple[str, str, int]:
    source, target, lag = _link("required", value)
    if lag is None:
        raise OptionError(f"Knowledge.required needs the lag at which the link acts; got {value!r}: {_LINK}.")
    if lag == 0 and source == target:
        raise OptionError(f"Knowledge.required: {source!r} cannot drive itself at lag 0.")
    return source, target, lag


def _tier(value: Any) -> tuple[str, ...]:
    names = _parts(value)
    if not names or not all(isinstance(name, str) for name in names):
        raise OptionError(f"Knowledge.tiers holds groups of names, causes first; got {value!r} for a group.")
    return tuple(names)


def _bound(value: Any) -> tuple[str, str, tuple[int, ...]]:
    parts = _parts(value)
    if len(parts) != 3 or not all(isinstance(part, str) for part in parts[:2]):
        raise OptionError(f'Knowledge.lags holds ("source", "target", lags); got {value!r}.')
    lags = [parts[2]] if _is_lag(parts[2]) else _parts(parts[2])
    if not lags or not all(map(_is_lag, lags)):
        raise OptionError(
            f"Knowledge.lags: expected one or more lags, whole numbers from 0 on, for {parts[0]!r} → {parts[1]!r}; "
            f"got {parts[2]!r}. Use forbidden for a link that never acts."
        )
    return parts[0], parts[1], tuple(sorted(set(lags)))


def _is_lag(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
