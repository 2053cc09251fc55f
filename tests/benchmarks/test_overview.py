from typing import Any

import pytest

from benchmarks import overview


def _record(case: str, method: str, cpu_s: float, **scores: tuple[float, float | None]) -> dict[str, Any]:
    def told(first: float, now: float | None) -> dict[str, Any]:
        return {
            "lag_f1": first, "summary_f1": first, "lag0_f1": now, "true_links": 0 if case == "noise10" else 20,
            "false_lagged": first, "false_lag0": 0,
        }  # fmt: skip

    return {
        "cell": {"case": case, "method": method},
        "status": "ok",
        "cpu_s": cpu_s,
        "scores": {name.replace("plain", ""): told(*pair) for name, pair in scores.items()},
    }


def test_a_line_a_system_with_means_medians_the_best_level_and_the_winner() -> None:
    records = [
        _record("contemporaneous10", "ours", 0.03, plain=(0.9, 1.0)),
        _record("contemporaneous10", "ours", 0.05, plain=(1.0, 0.9)),
        _record("contemporaneous10", "pcmci", 1.25, plain=(0.5, 0.0), bh=(0.6, 0.0)),
        _record("contemporaneous10", "pcmci_plus", 12.0, plain=(0.97, 0.9)),
        {"cell": {"case": "contemporaneous10", "method": "var"}, "status": "timeout"},
    ]
    *_, line = overview.table(records).splitlines()
    assert [cell.strip() for cell in line.strip("|").split("|")][1:] == [
        ".950 / **.950** · .040 s",
        ".600 / .000 · 1.25 s",
        "**.970** / .900 · 12 s",
        "–",
        "–",
    ]


def test_on_noise_fewer_false_links_win_and_what_we_did_not_measure_is_no_line() -> None:
    records = [
        _record("noise10", "ours", 0.02, plain=(0.1, None)),
        _record("noise10", "var", 0.01, plain=(2.0, None)),
        _record("linear10", "var", 0.01, plain=(0.9, None)),
    ]
    _, _, line = overview.table(records).splitlines()
    assert "**0.10** · .020 s" in line and "| 2.00 · .010 s" in line


def test_nothing_of_ours_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overview, "read", lambda _: {})
    assert overview.main() == 1
