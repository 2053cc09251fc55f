"""Every figure that the governor measures: its unit, its meaning, and how it is forecast."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

__all__ = ["GB", "MB", "METRICS", "Metric"]

MB = float(2**20)
GB = float(2**30)


@dataclass(frozen=True, slots=True)
class Metric:
    """What is agreed about one figure.

    Attributes
    ----------
    unit
        "share" lies in [0, 1]; MB and GB are 2²⁰ and 2³⁰ bytes, as containers and JupyterHub count them.
    meaning
        One line for people.
    trend
        Whether it tends to go on as it went: its level and slope are forecast, else its level alone (reading 17).
    """

    unit: str
    meaning: str
    trend: bool = False


METRICS: Mapping[str, Metric] = MappingProxyType(
    {
        # the specification's
        "cpu_util": Metric("share", "busy part of the processors that this process may use"),
        "cpu_freq": Metric("MHz", "mean clock of the processors"),
        "mem_util": Metric("share", "memory in use, of the limit that is nearest", trend=True),
        "mem_available_gb": Metric("GB", "memory that can still be had", trend=True),
        "swap_util": Metric("share", "swap space in use", trend=True),
        "gpu_util": Metric("share", "busy part of the busiest GPU"),
        "vram_util": Metric("share", "memory in use on the fullest GPU", trend=True),
        "disk_read_mb": Metric("MB", "read from disks since the sensors began", trend=True),
        "disk_write_mb": Metric("MB", "written to disks since the sensors began", trend=True),
        "net_sent_mb": Metric("MB", "sent to the network since the sensors began", trend=True),
        "net_recv_mb": Metric("MB", "received from the network since the sensors began", trend=True),
        # our own
        "disk_read_mb_s": Metric("MB/s", "read from disks"),
        "disk_write_mb_s": Metric("MB/s", "written to disks"),
        "net_sent_mb_s": Metric("MB/s", "sent to the network"),
        "net_recv_mb_s": Metric("MB/s", "received from the network"),
        "mem_limit_gb": Metric("GB", "memory that this process may use with those it shares its limit with"),
        "cpu_quota": Metric("cores", "processors that this process may use"),
        "cpu_throttled": Metric("share", "periods in which the container was stopped by its CPU quota"),
        "kernel_mem_mb": Metric("MB", "resident memory of this Python process", trend=True),
        "kernel_cpu": Metric("cores", "processors that this Python process keeps busy"),
        "loop_lag_ms": Metric("ms", "99 % point of the event loop's lag since the last sample"),
        "loop_lag_p50_ms": Metric("ms", "median of the event loop's lag since the last sample"),
        "loop_lag_max_ms": Metric("ms", "longest lag of the event loop since the last sample"),
        "psi_cpu_some": Metric("share", "time in which a task waited for a processor"),
        "psi_mem_some": Metric("share", "time in which a task waited for memory"),
        "psi_mem_full": Metric("share", "time in which all tasks waited for memory"),
        "psi_io_some": Metric("share", "time in which a task waited for a disk"),
        "psi_io_full": Metric("share", "time in which all tasks waited for a disk"),
    }
)
