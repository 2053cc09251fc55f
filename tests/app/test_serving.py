import os
import signal
import threading
import urllib.request

import pytest

pytest.importorskip("panel")

from scarcity.app import serve
from scarcity.errors import OptionError


def test_the_address_answers_until_interrupted() -> None:
    answers: list[str] = []

    def ask(address: str) -> None:
        try:
            with urllib.request.urlopen(address, timeout=60) as answer:
                answers.append(answer.read().decode())
        finally:
            os.kill(os.getpid(), signal.SIGINT)

    def announce(address: str) -> None:
        assert address.startswith("http://127.0.0.1:")
        threading.Thread(target=ask, args=(address,), daemon=True).start()

    serve(open_browser=False, start_with="host", announce=announce)
    assert "<title>scarcity</title>" in answers[0]


def test_an_unknown_recording_is_named_with_the_known_ones() -> None:
    with pytest.raises(OptionError, match=r"'bejing'.*beijing"):
        serve(open_browser=False, start_with="bejing")
