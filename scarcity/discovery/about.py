"""What is known of a stream beside its moments, and told with its graph."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Names and circumstances of the series.

    Attributes
    ----------
    variables
        N names.
    units
        Unit of each variable, where known.
    time_step
        What one row is in time, in words; None where timestamps do not tell.
    notes
        What happened to the rows on their way here.
    """

    variables: tuple[str, ...]
    units: Mapping[str, str] = field(default_factory=dict[str, str])
    time_step: str | None = None
    notes: tuple[str, ...] = ()
