"""How busy the GPUs are, by NVML (nvidia-ml-py) or by torch."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from importlib import import_module
from typing import Any

__all__ = ["GpuGauge"]


class GpuGauge:
    """The busiest and the fullest of the GPUs that this process may use, as ``CUDA_VISIBLE_DEVICES`` says.

    NVML is asked where it is installed and finds a driver. Else torch is, for memory only, and only once the program
    has begun to use its CUDA: neither torch nor a CUDA context is brought into a process that has none.

    Parameters
    ----------
    nvml
        The module; None is `pynvml` where it is installed.
    environ
        The environment; None is this process's.
    """

    def __init__(self, nvml: Any = None, environ: Mapping[str, str] | None = None) -> None:
        self._visible = (os.environ if environ is None else environ).get("CUDA_VISIBLE_DEVICES")
        self._nvml: Any = None
        self._handles: list[Any] = []
        self.source: str | None = None
        """"nvml" or "torch"; None while there is no GPU to ask."""
        self.reason = ""
        """Why NVML is not asked."""
        try:
            nvml = nvml or import_module("pynvml")
        except ImportError:
            self.reason = "nvidia-ml-py is not installed (extra 'gpu')"
            return
        try:
            nvml.nvmlInit()
        except nvml.NVMLError as error:
            self.reason = f"NVML: {error}"
            return
        self._nvml = nvml
        try:
            self._handles = self._find()
        except nvml.NVMLError as error:
            self.reason = f"NVML: {error}"
        if self._handles:
            self.source = "nvml"
        else:
            self.reason = self.reason or "no GPU that this process may use"
            self.close()

    def __call__(self, now: float) -> Mapping[str, float]:
        """`gpu_util` and `vram_util`, as far as they can be told."""
        if self._nvml is not None:
            return self._by_nvml()
        return self._by_torch()

    def close(self) -> None:
        """Let go of NVML."""
        nvml, self._nvml = self._nvml, None
        if nvml is not None:
            nvml.nvmlShutdown()

    def _find(self) -> list[Any]:
        if self._visible is None:
            names = [str(index) for index in range(self._nvml.nvmlDeviceGetCount())]
        else:
            names = [name.strip() for name in self._visible.split(",") if name.strip()]
        handles: list[Any] = []
        for name in names:
            if name == "-1":  # CUDA reads no further
                break
            if name.isdigit():
                handles.append(self._nvml.nvmlDeviceGetHandleByIndex(int(name)))
            else:
                handles.append(self._nvml.nvmlDeviceGetHandleByUUID(name))
        return handles

    def _by_nvml(self) -> Mapping[str, float]:
        found: dict[str, float] = {}
        failure: Exception | None = None
        for handle in self._handles:
            try:
                memory = self._nvml.nvmlDeviceGetMemoryInfo(handle)
                found["vram_util"] = max(found.get("vram_util", 0.0), memory.used / memory.total)
                busy = self._nvml.nvmlDeviceGetUtilizationRates(handle).gpu / 100
                found["gpu_util"] = max(found.get("gpu_util", 0.0), busy)
            except self._nvml.NVMLError as error:  # a slice of a GPU (MIG) does not tell how busy it is
                failure = error
        if failure is not None and not found:
            raise failure
        return found

    def _by_torch(self) -> Mapping[str, float]:
        torch: Any = sys.modules.get("torch")
        cuda = getattr(torch, "cuda", None)
        if cuda is None or not cuda.is_initialized():
            return {}
        shares = [1.0 - free / total for free, total in map(cuda.mem_get_info, range(cuda.device_count()))]
        self.source = "torch" if shares else None
        return {"vram_util": max(shares)} if shares else {}
