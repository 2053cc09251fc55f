import json
from pathlib import Path

import pytest

from benchmarks.cells import Cell, forget_superseded, machine, read, run


def cell(method: str, seed: int = 1, version: str = "1") -> Cell:
    return Cell(
        module="tests.benchmarks.toy_benchmark", case="toy", method=method, seed=seed, version=version
    )


def test_a_rerun_measures_only_what_is_missing(tmp_path: Path) -> None:
    results = tmp_path / "results" / "toy.jsonl"
    first = run([cell("quick", 1), cell("quick", 2)], results)
    assert [record["status"] for record in first] == ["ok", "ok"]
    assert first[1]["lag_f1"] == 2 and first[0]["machine"] == machine()
    again = run([cell("quick", 2), cell("quick", 3)], results)
    assert again[0] == first[1]
    assert len(results.read_text().splitlines()) == 3
    run([cell("quick", 3, version="2")], results)
    run([cell("quick", 3)], results, fresh=True)
    assert len(results.read_text().splitlines()) == 5


def test_only_the_last_version_of_a_cell_is_kept_on_request(tmp_path: Path) -> None:
    results = tmp_path / "toy.jsonl"
    cells = [cell("quick", 1), cell("quick", 2), cell("quick", 1, version="2")]
    records = run(cells, results)
    run(cells[:1], results, fresh=True)
    forget_superseded(results)
    kept = read(results)
    assert {each.version for each, _ in kept} == {"1"} and len(kept) == 2
    assert run(cells[1:2], results) == records[1:2]
    assert [path.name for path in tmp_path.iterdir()] == ["toy.jsonl"]


def test_a_cell_over_its_cpu_limit_is_a_timeout_until_the_limit_is_raised(tmp_path: Path) -> None:
    results = tmp_path / "toy.jsonl"
    assert [r["status"] for r in run([cell("endless")], results, limit_s=0.2)] == ["timeout"]
    lines = results.read_text().splitlines()
    assert json.loads(lines[0])["limit_s"] == 0.2
    run([cell("endless")], results, limit_s=0.1)
    assert results.read_text().splitlines() == lines
    run([cell("endless")], results, limit_s=0.3)
    assert len(results.read_text().splitlines()) == 2


def test_a_failing_cell_says_why_and_is_tried_again(tmp_path: Path) -> None:
    results = tmp_path / "toy.jsonl"
    reports: list[str] = []
    for _ in range(2):
        [record] = run([cell("broken")], results, report=reports.append)
        assert record["status"] == "error" and record["error"] == "ValueError: broken on purpose"
    assert len(reports) == 2 and "broken on purpose" in reports[0]


@pytest.mark.parametrize("rest", ["", '{"cell": {"mod', "[1, 2]\n", '{"cell": {}}\n'])
def test_a_line_that_was_cut_off_is_passed_over(tmp_path: Path, rest: str) -> None:
    results = tmp_path / "toy.jsonl"
    run([cell("quick")], results)
    with results.open("a") as file:
        file.write(rest)
    assert len(read(results)) == 1
    run([cell("quick", 2)], results)
    assert len(read(results)) == 2
