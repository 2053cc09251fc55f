from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests.browser.chromium import Watched, executable, launched
from tests.browser.lab import running_lab

LACKING = [
    name
    for name, there in (("playwright", find_spec("playwright")), ("a Chromium", executable()))
    if not there
]

collect_ignore = ["hostile_app.py"]  # an application that a test serves; importing it starts it


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Browser tests come last: playwright keeps a loop running in this thread, where no other test may run one."""
    items.sort(key=_needs_browser)
    if LACKING:
        for item in filter(_needs_browser, items):
            item.add_marker(pytest.mark.skip(reason=f"needs {' and '.join(LACKING)}"))


def _needs_browser(item: pytest.Item) -> bool:
    return Path(__file__).parent in item.path.parents


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    with launched() as browser:
        yield browser


@pytest.fixture(scope="session")
def lab_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("lab")


@pytest.fixture(scope="session")
def lab(lab_home: Path) -> Iterator[str]:
    with running_lab(lab_home) as address:
        yield address


@pytest.fixture(scope="module")
def watched(browser: Any) -> Iterator[Watched]:
    page = Watched(browser)
    yield page
    page.close()
