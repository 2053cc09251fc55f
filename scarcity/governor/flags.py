"""The flags of the telemetry that meta-learning reads, and the levels at which they rise (reading 32)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, TypedDict

__all__ = ["THRESHOLDS", "Flags", "flags"]

THRESHOLDS: Final[Mapping[str, float]] = MappingProxyType(
    {
        "oom_flag": 0.95,  # mem_util, now or forecast
        "vram_high": 0.85,  # vram_util
        "latency_high": 150.0,  # latency_ms
        "bandwidth_low": 50.0,  # MB/s sent and received: little is left of a common link
        "bandwidth_free": 5.0,  # MB/s
    }
)


class Flags(TypedDict, total=False):
    """The flags whose figures there are."""

    oom_flag: bool
    vram_high: bool
    latency_high: bool
    bandwidth_low: bool
    bandwidth_free: bool


def flags(metrics: Mapping[str, float], ema: Mapping[str, float], forecast: Mapping[str, float]) -> Flags:
    """The flags by figures as they are measured, smoothed and forecast.

    >>> flags({"mem_util": 0.9}, {"mem_util": 0.9}, {"mem_util": 0.97})
    {'oom_flag': True}
    """
    out: Flags = {}
    if "mem_util" in metrics:
        worst = max(metrics["mem_util"], forecast.get("mem_util", 0.0))
        out["oom_flag"] = worst > THRESHOLDS["oom_flag"]
    if "vram_util" in metrics:
        out["vram_high"] = ema.get("vram_util", metrics["vram_util"]) > THRESHOLDS["vram_high"]
    if "latency_ms" in metrics:
        out["latency_high"] = ema.get("latency_ms", metrics["latency_ms"]) > THRESHOLDS["latency_high"]
    if "net_sent_mb_s" in metrics and "net_recv_mb_s" in metrics:
        traffic = sum(ema.get(name, metrics[name]) for name in ("net_sent_mb_s", "net_recv_mb_s"))
        out["bandwidth_low"] = traffic > THRESHOLDS["bandwidth_low"]
        out["bandwidth_free"] = traffic < THRESHOLDS["bandwidth_free"]
    return out
