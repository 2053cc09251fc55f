from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests.browser.chromium import Watched, executable, launched

LACKING = [
    name
    for name, there in (("playwright", find_spec("playwright")), ("a Chromium", executable()))
    if not there
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if LACKING:
        for item in items:
            if "browser" in Path(str(item.path)).parts:
                item.add_marker(pytest.mark.skip(reason=f"needs {' and '.join(LACKING)}"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    with launched() as browser:
        yield browser


@pytest.fixture(scope="module")
def watched(browser: Any) -> Iterator[Watched]:
    page = Watched(browser)
    yield page
    page.close()
