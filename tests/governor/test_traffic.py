from types import SimpleNamespace

import psutil
import pytest

from scarcity.governor.traffic import Traffic, disks, network

MB = 2**20


def test_amounts_begin_at_nothing_and_rates_span_two_readings() -> None:
    counts = iter([{"net_sent": 500 * MB}, {"net_sent": 504 * MB}, {"net_sent": 506 * MB}])
    read = Traffic(lambda: next(counts))
    assert read(10.0) == {"net_sent_mb": 0.0}
    assert read(12.0) == {"net_sent_mb": 4.0, "net_sent_mb_s": 2.0}
    assert read(11.0) == {"net_sent_mb": 6.0}  # the clock stepped back: no rate


def test_a_counter_that_falls_has_begun_anew() -> None:
    counts = iter(
        [{"disk_read": 5 * MB}, {"disk_read": 7 * MB}, {"disk_read": 1 * MB}, {"disk_read": 2 * MB}]
    )
    read = Traffic(lambda: next(counts))
    assert [read(float(t))["disk_read_mb"] for t in range(4)] == [0.0, 2.0, 2.0, 3.0]


def test_the_loopback_is_not_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    card = SimpleNamespace(bytes_sent=3, bytes_recv=5)
    monkeypatch.setattr(psutil, "net_io_counters", lambda pernic: {"lo": card, "eth0": card, "wlan0": card})
    assert network() == {"net_sent": 6, "net_recv": 10}
    monkeypatch.setattr(psutil, "net_io_counters", lambda pernic: {"lo": card})
    assert network() == {}


def test_a_machine_without_disks_has_no_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(psutil, "disk_io_counters", lambda: None)
    assert disks() == {}
    assert Traffic(disks)(1.0) == {}
