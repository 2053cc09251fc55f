"""What a person may ask of discovery, checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from operator import index
from typing import Any, Final, SupportsIndex, cast

from scarcity.discovery.knowledge import Knowledge
from scarcity.errors import OptionError, unknown_option
from scarcity.numerics.compute import Compute

METHODS = ("mpie", "pc", "pcmci")
BASES = ("auto", "linear", "additive", "quadratic")

# Where none are asked for: a resample of PCMCI is PCMCI once more, which takes seconds where there are 100 variables.
_RESAMPLES: Final[Mapping[str, int]] = {"mpie": 200, "pc": 0, "pcmci": 0}


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscoveryOptions:
    """Options of one estimate.

    Attributes
    ----------
    max_lag
        Largest lag L, in rows.
    method
        "mpie", selection with lag 0 in the model; "pcmci", PCMCI with partial correlations at lags 1…L;
        "pc", the PC algorithm with partial correlations at lags 0…L.
    alpha
        "mpie": chance of any false link into one target when there is nothing to find; where links abound, at most
        about 4·alpha of the accepted ones are false. "pc" and "pcmci": level of one test; with `fdr` of the rate of
        false discoveries.
    pc_alpha
        "pcmci" alone: level of one test in the search for conditions.
    fdr
        "pcmci" alone: "bh" corrects the p-values of all candidates (Benjamini and Hochberg); None does not.
    min_partial_r2
        "mpie" alone: least share of what the other drivers leave of a target that a column must explain to be a link,
        however significant it is. 0 leaves it to significance; .01 and more loses weak true links.
    basis
        How a variable may act: "linear", "additive" (maps of single variables too), "quadratic" (products of two too);
        each target takes of it what the data show. "auto" is "quadratic" up to 64 variables, "additive" up to 100 and
        "linear" beyond.
    contemporaneous
        Not for "pcmci": whether lag 0 is in the model. Without it, links within one row turn up as false lagged ones.
    knowledge
        Links that are ruled out, certain or bound to some lags; None leaves all to the data.
    resamples
        Block resamples behind stability, held-out gain and draws; 0 leaves them out. None: 200 for "mpie", else 0.
        "pc" has none.
    halflife
        Rows after which a row counts half; None counts all rows alike.
    seed
        Of the resamples, the only random part.
    backend, device
        Where linear sums are held and the work on all of them is done: "numpy", or "torch" on "cpu", "cuda", "cuda:1"
        … (extra "gpu"), which pays from some hundred variables on. All in float64; the graph is the same.
    """

    max_lag: int = 3
    method: str = "mpie"
    alpha: float = 0.01
    pc_alpha: float = 0.05
    fdr: str | None = None
    min_partial_r2: float = 0.0
    basis: str = "auto"
    contemporaneous: bool = True
    knowledge: Knowledge | None = None
    resamples: int | None = None
    halflife: float | None = None
    seed: int = 0
    backend: str = "numpy"
    device: str = "cpu"

    def __post_init__(self) -> None:
        for name in ("max_lag", "seed"):
            object.__setattr__(self, name, _integer(name, getattr(self, name)))
        if self.resamples is not None:
            object.__setattr__(self, "resamples", _integer("resamples", self.resamples))
        _check_choice("method", self.method, METHODS)
        _check_choice("basis", self.basis, BASES)
        self._check_method()
        if not _is_number(self.alpha) or not 0 < self.alpha < 0.5:
            raise OptionError(f"alpha must be a number between 0 and 0.5, such as 0.01; got {self.alpha!r}.")
        if not isinstance(self.contemporaneous, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise OptionError(f"contemporaneous must be True or False; got {self.contemporaneous!r}.")
        if self.halflife is not None and (not _is_number(self.halflife) or not self.halflife > 0):
            raise OptionError(f"halflife must be a positive number of rows or None; got {self.halflife!r}.")
        self._check_knowledge()
        _ = self.compute

    @property
    def compute(self) -> Compute:
        """Where the sums are held.

        Raises
        ------
        OptionError
            `backend` is unknown, or `device` is not there.
        MissingDependencyError
            The library of `backend` is not installed.
        """
        return Compute.of(self.backend, self.device)

    @property
    def moment_lag(self) -> int:
        """Largest lag of the moments that the method reads, in rows."""
        return 2 * self.max_lag if self.method == "pcmci" else self.max_lag

    @property
    def draws(self) -> int:
        """`resamples`, or the method's own number."""
        return _RESAMPLES[self.method] if self.resamples is None else self.resamples

    def _check_method(self) -> None:
        if not _is_number(self.pc_alpha) or not 0 < self.pc_alpha < 1:
            raise OptionError(
                f"pc_alpha must be a number between 0 and 1, such as 0.05; got {self.pc_alpha!r}."
            )
        if self.fdr not in (None, "bh"):
            raise OptionError(f"fdr must be 'bh' or None; got {self.fdr!r}.")
        if self.fdr and self.method != "pcmci":
            raise OptionError(
                f"fdr={self.fdr!r} goes with method='pcmci'; the p-values of {self.method!r} are those of links "
                "already searched for, which must not be corrected so. Lower alpha instead."
            )
        if not _is_number(self.min_partial_r2) or not 0 <= self.min_partial_r2 < 1:
            raise OptionError(
                f"min_partial_r2 must be a number from 0 to below 1, such as 0.003; got {self.min_partial_r2!r}."
            )
        if self.method != "mpie" and self.min_partial_r2:
            raise OptionError(
                f"min_partial_r2={self.min_partial_r2!r} goes with method='mpie'; {self.method!r} has its tests "
                "alone: leave min_partial_r2 out."
            )
        if self.method != "mpie" and self.basis not in ("auto", "linear"):
            raise OptionError(
                f"basis={self.basis!r} goes with method='mpie'; {self.method!r} tests linear relations: leave "
                "basis out."
            )
        if self.method == "pcmci" and self.max_lag < 1:
            raise OptionError(
                "method='pcmci' has lags of 1 and more alone: max_lag must be at least 1; got 0."
            )

    def plain(self) -> dict[str, str | int | float | bool | None]:
        """The options as a graph carries them: text, numbers, True, False and None."""
        values: dict[str, Any] = {name: getattr(self, name) for name in self.names()}
        return values | {
            "resamples": self.draws,
            "knowledge": None if self.knowledge is None else self.knowledge.to_json(),
        }

    def _check_knowledge(self) -> None:
        """What can be checked before any variable is known."""
        known = self.knowledge
        if known is None:
            return
        if not isinstance(known, Knowledge):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise OptionError(f"knowledge must be a scarcity.Knowledge or None; got {type(known).__name__}.")
        least = 0 if self.contemporaneous and self.method != "pcmci" else 1
        for source, target, lag in known.required:
            if not least <= lag <= self.max_lag:
                raise OptionError(
                    f"Knowledge requires {source!r} → {target!r} at lag {lag}, but the lags in the model are {least} "
                    f"to {self.max_lag}; change max_lag, contemporaneous or method, or require less."
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
