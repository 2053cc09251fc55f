from pathlib import Path

import pytest

from scarcity.governor.pressure import PressureGauge
from tests.governor.machines import machine_v2, write

TEXT = "some avg10={} avg60=0.00 avg300=0.00 total=5461812185\nfull avg10={} avg60=0.00 avg300=0.00 total=0\n"


def test_shares_are_read_from_the_machine(tmp_path: Path) -> None:
    places = {"cpu": (95.71, 1.0), "memory": (3.5, 2.5), "io": (0.0, 0.0)}
    write(tmp_path, {f"proc/pressure/{name}": TEXT.format(*values) for name, values in places.items()})
    read = PressureGauge(tmp_path)
    assert read.present
    assert read(0.0) == pytest.approx(
        {
            "psi_cpu_some": 0.9571,
            "psi_mem_some": 0.035,
            "psi_mem_full": 0.025,
            "psi_io_some": 0,
            "psi_io_full": 0,
        }
    )
    read.close()


def test_shares_are_those_of_the_time_since_the_reading_before(tmp_path: Path) -> None:
    def wait(total: int) -> None:
        write(tmp_path, {"proc/pressure/cpu": f"some avg10=90.00 avg60=0.00 avg300=0.00 total={total}\n"})

    wait(1_000_000)
    read = PressureGauge(tmp_path)
    assert read(5.0)["psi_cpu_some"] == 0.9
    wait(1_250_000)
    assert read(5.5)["psi_cpu_some"] == pytest.approx(0.5)
    assert read(5.5)["psi_cpu_some"] == pytest.approx(0.5)  # no time has passed
    assert read(4.0)["psi_cpu_some"] == pytest.approx(0.5)  # the clock has stepped back
    assert read(6.0)["psi_cpu_some"] == 0.0
    wait(9_000_000)
    assert read(7.0)["psi_cpu_some"] == 1.0
    wait(10)
    assert read(8.0)["psi_cpu_some"] == 0.9  # counted anew


def test_a_containers_own_pressure_comes_before_the_machines(tmp_path: Path) -> None:
    root = machine_v2(tmp_path, "/box", {"box/cpu.pressure": TEXT.format(40.0, 0.0)})
    write(root, {"proc/pressure/cpu": TEXT.format(10.0, 0.0), "proc/pressure/io": TEXT.format(20.0, 0.0)})
    found = PressureGauge(root)(0.0)
    assert (found["psi_cpu_some"], found["psi_io_some"]) == (0.4, 0.2)
    assert "psi_mem_some" not in found


def test_a_kernel_without_it_has_none(tmp_path: Path) -> None:
    assert not PressureGauge(tmp_path).present
