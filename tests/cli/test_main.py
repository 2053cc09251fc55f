"""The command line as people call it."""

import json
import subprocess
import sys

import numpy as np
import pandas as pd
import pytest

from scarcity.cli import main
from scarcity.cli.live_table import bar
from scarcity.graph import CausalGraph

HOSTILE = "[red]<img src=x onerror=alert(1)>"


@pytest.fixture
def series(tmp_path):
    rng = np.random.default_rng(0)
    x = rng.normal(size=(400, 2))
    x[1:, 1] += 0.8 * x[:-1, 0]
    path = tmp_path / "series.csv"
    pd.DataFrame(x, columns=[HOSTILE, "ozone"]).to_csv(path, index=False)
    return path


def test_discover_prints_the_graph_with_names_as_text(series, capsys):
    assert main(["discover", str(series), "--max-lag", "2", "--explain", "ozone"]) == 0
    out = capsys.readouterr().out
    assert f"{HOSTILE} → ozone" in out and f"{HOSTILE} raises ozone after 1 step" in out


def test_discover_by_pcmci(series, tmp_path, capsys):
    out = tmp_path / "graph.json"
    options = ["--method", "pcmci", "--fdr", "bh", "--pc-alpha", "0.1", "--max-lag", "2", "--out", str(out)]
    assert main(["discover", str(series), *options]) == 0
    graph = CausalGraph.load(out)
    assert (graph.method, graph.options["fdr"], graph.options["pc_alpha"]) == ("pcmci", "bh", 0.1)
    assert graph.adjacency[0, 1, 1] and "method pcmci" in capsys.readouterr().out


@pytest.mark.parametrize("ending", [".json", ".npz", ".graphml", ".dot", ".csv", ".html"])
def test_discover_writes_the_format_that_the_ending_names(series, tmp_path, ending, capsys):
    out = tmp_path / f"graph{ending}"
    assert main(["discover", str(series), "--out", str(out)]) == 0
    assert out.stat().st_size > 100 and str(out.name) in capsys.readouterr().out.replace("\n", "")
    if ending in (".json", ".npz"):
        assert CausalGraph.load(out).links == 1
    if ending == ".json":
        assert json.loads(out.read_text())
    if ending == ".csv":
        assert pd.read_csv(out).target.tolist() == ["ozone"]
    if ending == ".html":
        assert f"<title>Causal graph of {series.name}</title>" in out.read_text(encoding="utf-8")


def test_discover_respects_knowledge(series, tmp_path, capsys):
    told = tmp_path / "knowledge.json"
    told.write_text(json.dumps({"forbidden": [["*", "ozone", 1]]}))
    assert main(["discover", str(series), "--knowledge", str(told)]) == 0
    assert "Told beforehand: forbidden: * → ozone at lag 1." in capsys.readouterr().out
    told.write_text(json.dumps({"tiers": [["ozon"]]}))
    assert main(["discover", str(series), "--knowledge", str(told)]) == 1
    assert "did you mean 'ozone'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "telling"),
    [
        (["discover", "nowhere.csv"], "nowhere.csv"),
        (["discover", "{series}", "--max-lag", "-1"], "max_lag"),
        (["discover", "{series}", "--alpha", "7"], "alpha"),
        (["discover", "{series}", "--method", "granger"], "'pcmci'"),
        (["discover", "{series}", "--fdr", "bh"], "method='pcmci'"),
        (["discover", "{series}", "--max-lag", "999"], "needs at least"),
        (["discover", "{series}", "--out", "graph.png"], ".graphml"),
        (["discover", "{series}", "--out", "nowhere/graph.json"], "does not exist"),
    ],
)
def test_errors_take_one_line_and_status_1(series, arguments, telling, capsys):
    assert main([a.format(series=series) for a in arguments]) == 1
    shown = capsys.readouterr()
    assert shown.out == "" and telling in shown.err and "Traceback" not in shown.err


def test_wrong_usage_is_status_2(capsys):
    with pytest.raises(SystemExit) as caught:
        main(["discover"])
    assert caught.value.code == 2 and "FILE" in capsys.readouterr().err


def test_doctor_names_what_is_missing_and_how_to_get_it(capsys):
    assert main(["doctor"]) == 0
    out = capsys.readouterr().out
    assert "numpy" in out and "pip install 'scarcity[federation]'" in out and "GiB memory" in out


def test_it_runs_as_a_module():
    done = subprocess.run(
        [sys.executable, "-m", "scarcity", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("scarcity ")


def test_bars_grow_with_strength():
    lengths = [len(bar(x)) for x in (0.0, 0.2, 0.6, 1.0, 3.0)]
    assert lengths == sorted(lengths) and lengths[-1] == lengths[-2]


def test_a_wrong_name_to_explain_loses_no_result(series, tmp_path, capsys):
    out = tmp_path / "graph.json"
    assert main(["discover", str(series), "--out", str(out), "--explain", "ozne"]) == 1
    assert "did you mean 'ozone'" in capsys.readouterr().err and CausalGraph.load(out).links == 1
