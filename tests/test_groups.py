"""The runner of the groups: what is missing is named, what fails is not hidden."""

import sys
import threading

import pytest

from tests import groups
from tests.groups import Group, Result, exit_code, report, run

PASSED, FAILED, LEFT = (
    Result("a", "passed", "", 3.2),
    Result("b", "failed", "exit code 1: x"),
    Result("c", "left out", "needs y"),
)


def _python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_commands_run_to_the_first_failure(capfd: pytest.CaptureFixture[str]) -> None:
    result = run(
        Group("g", [_python("print('one')"), _python("raise SystemExit(3)"), _python("print('three')")])
    )
    assert (result.state, result.why.split(":")[0]) == ("failed", "exit code 3")
    assert "one" in (output := capfd.readouterr().out)
    assert "three" not in output


def test_all_commands_pass() -> None:
    assert run(Group("g", [_python("pass"), _python("pass")])).state == "passed"


def test_commands_have_no_input() -> None:
    assert run(Group("g", [_python("import sys; sys.exit(bool(sys.stdin.read()))")])).state == "passed"


def test_missing_needs_are_named_and_nothing_runs() -> None:
    needs = ["module:json", "module:no_such_module", "program:no-such-program", "files:no/such/*"]
    result = run(Group("g", [["no-such-program"]], needs))
    assert result.state == "left out"
    assert result.why == (
        "needs the Python module no_such_module and the program no-such-program and files no/such/*"
    )


def test_last_lines_name_what_was_left_out() -> None:
    assert report([LEFT, PASSED, FAILED]).split("\n") == [
        "a          passed in 3 s",
        "b          failed in 0 s  exit code 1: x",
        "c          left out: needs y",
    ]
    assert report([PASSED]).split("\n")[-1] == "left out: nothing"


def test_exit_codes() -> None:
    assert exit_code([PASSED], require_all=True) == 0
    assert exit_code([PASSED, LEFT], require_all=False) == 0
    assert exit_code([PASSED, LEFT], require_all=True) == 2
    assert exit_code([FAILED, LEFT], require_all=False) == 1


def test_unknown_group(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        groups.main(["typos"])
    assert "unknown: typos; there are lint" in capsys.readouterr().err


def test_a_group_aside_is_heard_once_it_has_ended(capfd: pytest.CaptureFixture[str]) -> None:
    result = run(Group("g", [_python("print('one')"), _python("raise SystemExit(3)")], aside=True))
    assert (result.state, result.why.split(":")[0]) == ("failed", "exit code 3")
    assert capfd.readouterr().out == "\n── g\none\n"


def test_groups_aside_have_ended_when_the_tests_begin(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[str] = []

    def slow(group: Group) -> Result:
        if group.aside:
            begun.wait(10)
        ended.append(group.name)
        if group.name == "lint":
            begun.set()
        return Result(group.name, "passed")

    begun = threading.Event()
    monkeypatch.setattr(groups, "run", slow)
    order = [Group("types", [], aside=True), Group("lint", []), Group("browser", []), Group("more", [])]
    assert [result.name for result in groups.run_all(order)] == ["types", "lint", "browser", "more"]
    assert ended == ["lint", "types", "browser", "more"]


def test_long_groups_run_where_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[str] = []
    monkeypatch.setattr(groups, "run", lambda group: ran.append(group.name) or Result(group.name, "passed"))
    for arguments, there in (([], False), (["--long"], True), (["torch"], True), (["lint"], False)):
        ran.clear()
        groups.main(arguments)
        assert ("torch" in ran) == there


def test_group_names_are_unique() -> None:
    names = [group.name for group in groups.groups()]
    assert len(names) == len(set(names))
