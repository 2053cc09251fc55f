"""The flags of the telemetry."""

from scarcity.governor.flags import THRESHOLDS, flags


def test_every_flag_rises_beyond_its_level_and_not_before():
    for flag, figures in {
        "oom_flag": ["mem_util"],
        "vram_high": ["vram_util"],
        "latency_high": ["latency_ms"],
    }.items():
        for sign, is_up in ((-1, False), (1, True)):
            values = dict.fromkeys(figures, THRESHOLDS[flag] * (1 + sign * 0.01))
            assert flags(values, values, values)[flag] is is_up


def test_traffic_is_both_ways():
    busy = {"net_sent_mb_s": 30.0, "net_recv_mb_s": 30.0}
    assert flags(busy, busy, busy) == {"bandwidth_low": True, "bandwidth_free": False}
    idle = {"net_sent_mb_s": 1.0, "net_recv_mb_s": 1.0}
    assert flags(idle, idle, idle) == {"bandwidth_low": False, "bandwidth_free": True}


def test_what_is_not_measured_has_no_flag():
    assert flags({}, {}, {}) == {}
    assert flags({"net_sent_mb_s": 1.0}, {}, {}) == {}
