import sys
from types import SimpleNamespace

import pytest

from scarcity.governor.gpu import GpuGauge


class Nvml:
    """Stands for the module `pynvml`: GPUs with use, total and busy share, None where that is not told."""

    class NVMLError(Exception):
        pass

    def __init__(self, *gpus: tuple[int, int, int | None]) -> None:
        self.gpus = gpus
        self.running = False

    def nvmlInit(self) -> None:
        if not self.gpus:
            raise self.NVMLError("Driver Not Loaded")
        self.running = True

    def nvmlShutdown(self) -> None:
        self.running = False

    def nvmlDeviceGetCount(self) -> int:
        return len(self.gpus)

    def nvmlDeviceGetHandleByIndex(self, index: int) -> int:
        if index >= len(self.gpus):
            raise self.NVMLError("Invalid Argument")
        return index

    def nvmlDeviceGetHandleByUUID(self, name: str) -> int:
        return self.nvmlDeviceGetHandleByIndex(int(name.rpartition("-")[2]))

    def nvmlDeviceGetMemoryInfo(self, handle: int) -> SimpleNamespace:
        used, total, _ = self.gpus[handle]
        return SimpleNamespace(used=used, total=total)

    def nvmlDeviceGetUtilizationRates(self, handle: int) -> SimpleNamespace:
        busy = self.gpus[handle][2]
        if busy is None:
            raise self.NVMLError("Not Supported")
        return SimpleNamespace(gpu=busy)


def test_the_fullest_and_the_busiest_of_those_that_may_be_used() -> None:
    nvml = Nvml((1, 4, 10), (3, 4, 5), (4, 4, 99))
    assert GpuGauge(nvml, {})(0.0) == {"vram_util": 1.0, "gpu_util": 0.99}
    assert GpuGauge(nvml, {"CUDA_VISIBLE_DEVICES": "0,1"})(0.0) == {"vram_util": 0.75, "gpu_util": 0.1}
    assert GpuGauge(nvml, {"CUDA_VISIBLE_DEVICES": "GPU-1"})(0.0) == {"vram_util": 0.75, "gpu_util": 0.05}
    gauge = GpuGauge(nvml, {"CUDA_VISIBLE_DEVICES": "0,-1,2"})
    assert gauge(0.0) == {"vram_util": 0.25, "gpu_util": 0.1}
    assert gauge.source == "nvml" and nvml.running
    gauge.close()
    assert not nvml.running


def test_what_a_gpu_does_not_tell_is_missing() -> None:
    assert GpuGauge(Nvml((1, 4, None)), {})(0.0) == {"vram_util": 0.25}


@pytest.mark.parametrize(
    ("nvml", "visible", "reason"),
    [
        (Nvml(), None, "Driver Not Loaded"),
        (Nvml((1, 2, 3)), "", "no GPU that this process may use"),
        (Nvml((1, 2, 3)), "7", "Invalid Argument"),
    ],
)
def test_without_a_gpu_there_are_no_figures_and_a_reason(
    nvml: Nvml, visible: str | None, reason: str
) -> None:
    gauge = GpuGauge(nvml, {} if visible is None else {"CUDA_VISIBLE_DEVICES": visible})
    assert gauge(0.0) == {}
    assert reason in gauge.reason
    assert gauge.source is None and not nvml.running


def test_torch_is_asked_once_the_program_uses_its_cuda(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[bool] = []
    cuda = SimpleNamespace(
        is_initialized=lambda: bool(begun),
        device_count=lambda: 2,
        mem_get_info=lambda device: [(3, 4), (1, 4)][device],
    )
    gauge = GpuGauge(Nvml(), {})
    monkeypatch.setitem(sys.modules, "torch", SimpleNamespace(cuda=cuda))
    assert gauge(0.0) == {}
    begun.append(True)
    assert gauge(0.0) == {"vram_util": 0.75}
    assert gauge.source == "torch"
