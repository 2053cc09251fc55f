"""What a person may ask of discovery, checked."""

from __future__ import annotations

from dataclasses import dataclass, fields
from operator import index
from typing import Any, SupportsIndex, cast

from scarcity.discovery.knowledge import Knowledge
from scarcity.errors import OptionError, unknown_option

METHODS = ("mpie",)
BASES = ("auto", "linear")


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscoveryOptions:
    """Options of one estimate.

    Attributes
    ----------
    max_lag
        Largest lag L, in rows.
    method
        "mpie", selection with lag 0 in the model.
    alpha
        Chance of any false link into one target when there is nothing to find; where links abound, at most
        about 4·alpha of the accepted ones are false.
    basis
        "linear"; "auto" chooses among the bases that exist, which is "linear" alone so far.
    contemporaneous
        Whether lag 0 is in the model. Without it, links within one row turn up as false lagged ones.
    knowledge
        Links that are ruled out, certain or bound to some lags; None leaves all to the data.
    resamples
        Block resamples behind stability, held-out gain and draws; 0 leaves them out.
    halflife
        Rows after which a row counts half; None counts all rows alike.
    seed
        Of the resamples, the only random part.
    """

    max_lag: int = 3
    method: str = "mpie"
    alpha: float = 0.01
    basis: str = "auto"
    contemporaneous: bool = True
    knowledge: Knowledge | None = None
    resamples: int = 200
    halflife: float | None = None
    seed: int = 0

    def __post_init__(self) -> None:
        for name in ("max_lag", "resamples", "seed"):
            object.__setattr__(self, name, _integer(name, getattr(self, name)))
        _check_choice("method", self.method, METHODS)
        _check_choice("basis", self.basis, BASES)
        if not _is_number(self.alpha) or not 0 < self.alpha < 0.5:
            raise OptionError(f"alpha must be a number between 0 and 0.5, such as 0.01; got {self.alpha!r}.")
        if not isinstance(self.contemporaneous, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise OptionError(f"contemporaneous must be True or False; got {self.contemporaneous!r}.")
        if self.halflife is not None and (not _is_number(self.halflife) or not self.halflife > 0):
            raise OptionError(f"halflife must be a positive number of rows or None; got {self.halflife!r}.")
        self._check_knowledge()

    @property
    def moment_lag(self) -> int:
        """Largest lag of the moments that the method reads, in rows."""
        return self.max_lag

    def plain(self) -> dict[str, str | int | float | bool | None]:
        """The options as a graph carries them: text, numbers, True, False and None."""
        values: dict[str, Any] = {name: getattr(self, name) for name in self.names()}
        return values | {"knowledge": None if self.knowledge is None else self.knowledge.to_json()}

    def _check_knowledge(self) -> None:
        """What can be checked before any variable is known."""
        known = self.knowledge
        if known is None:
            return
        if not isinstance(known, Knowledge):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise OptionError(f"knowledge must be a scarcity.Knowledge or None; got {type(known).__name__}.")
        least = 0 if self.contemporaneous else 1
        for source, target, lag in known.required:
            if not least <= lag <= self.max_lag:
                raise OptionError(
                    f"Knowledge requires {source!r} → {target!r} at lag {lag}, but the lags in the model are {least} "
                    f"to {self.max_lag}; change max_lag or contemporaneous, or require less."
                )
        for source, target, lags in known.lag_sets:
            if not any(lag <= self.max_lag for lag in lags):
                raise OptionError(
                    f"Knowledge lets {source!r} drive {target!r} at lags {', '.join(map(str, lags))} only, and "
                    f"max_lag is {self.max_lag}; raise max_lag, or forbid the link."
                )

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """The names of all options."""
        return tuple(f.name for f in fields(cls))

    @classmethod
    def check_names(cls, given: dict[str, object], where: str) -> None:
        """Raise OptionError, with the near names, where `given` holds a name that is no option."""
        for name in given:
            if name not in cls.names():
                raise unknown_option(name, cls.names(), where)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _integer(name: str, value: object) -> int:
    """`value` as an int of at least 0, from whatever counts as one (NumPy's too)."""
    try:
        number = -1 if isinstance(value, bool) else index(cast("SupportsIndex", value))
    except TypeError:
        number = -1
    if number < 0:
        raise OptionError(f"{name} must be a whole number of at least 0; got {value!r}.")
    return number


def _check_choice(name: str, value: object, known: tuple[str, ...]) -> None:
    if value not in known:
        raise OptionError(f"{name} must be one of {', '.join(map(repr, known))}; got {value!r}.")
