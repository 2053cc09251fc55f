"""``scarcity demo`` as people call it; `scarcity.app` is shown in full by tests/app and tests/browser."""

import socket
from collections.abc import Callable
from typing import Any

import pytest

from scarcity.cli import demo, main


def test_in_the_terminal_it_draws_a_table_and_says_it_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--terminal", "--source", "beijing", "--rate", "0", "--seconds", "1"]) == 0
    shown = capsys.readouterr().out
    assert "PM2.5 and weather in Beijing" in shown
    assert "rows/s" in shown


def test_without_panel_it_says_how_to_get_it_and_goes_on_in_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(demo, "find_spec", lambda name: None)
    assert main(["demo", "--source", "host", "--seconds", "0.2"]) == 0
    shown = capsys.readouterr().out
    assert "pip install 'scarcity[app]'" in shown
    assert "This machine" in shown


def test_it_serves_the_dashboard_and_prints_the_address(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, Any] = {}

    def served(*, announce: Callable[[str], None], **options: Any) -> None:
        asked.update(options)
        announce("http://127.0.0.1:1/")

    monkeypatch.setattr(demo, "serve", served)
    assert main(["demo", "--source", "host", "--rate", "0", "--no-browser"]) == 0
    assert asked["start_with"] == "host"
    assert asked["rate"] is None
    assert asked["open_browser"] is False


def test_a_taken_port_is_an_error_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("panel")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert main(["demo", "--no-browser", "--port", str(port)]) == 1
    assert f"port {port}" in capsys.readouterr().err
