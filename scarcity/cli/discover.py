"""``scarcity discover FILE``: the causal graph of a file, with a progress bar."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.text import Text

from scarcity.batch import discover
from scarcity.discovery import Knowledge
from scarcity.errors import OptionError
from scarcity.graph import CausalGraph

_FORMATS = (".json", ".npz", ".graphml", ".dot", ".csv", ".html")


def add_to(commands: Any) -> None:
    """Add the command's parser."""
    parser = commands.add_parser("discover", help="find the causal graph of a CSV or Parquet file")
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="CSV or Parquet; several are recordings of one system"
    )
    parser.add_argument(
        "--max-lag", type=int, default=3, metavar="ROWS", help="largest lag in rows (default 3)"
    )
    parser.add_argument("--method", default="mpie", help="mpie (default), pc or pcmci")
    parser.add_argument(
        "--alpha",
        type=float,
        default=0.01,
        help="chance of a false link into a target, with pcmci of one test (default 0.01)",
    )
    parser.add_argument(
        "--pc-alpha",
        type=float,
        default=0.05,
        help="pcmci: level in the search for conditions (default 0.05)",
    )
    parser.add_argument("--fdr", metavar="bh", help="pcmci: correct the p-values of all candidates together")
    parser.add_argument(
        "--min-partial-r2",
        type=float,
        default=0.0,
        metavar="SHARE",
        help="mpie: least share that a link must explain of what the other drivers leave (default 0)",
    )
    parser.add_argument(
        "--resamples", type=int, help="resamples behind stability (default 200, with pcmci none)"
    )
    parser.add_argument(
        "--knowledge",
        metavar="FILE",
        help="JSON with links that are forbidden or required, tiers, known lags",
    )
    parser.add_argument(
        "--backend", default="numpy", help="numpy (default), or torch for large systems (extra gpu)"
    )
    parser.add_argument("--device", default="cpu", help="torch: cpu (default), cuda, cuda:1, …")
    parser.add_argument("--no-contemporaneous", action="store_true", help="leave links within one row out")
    parser.add_argument(
        "--out", metavar="FILE", help=f"write the graph; the ending decides: {', '.join(_FORMATS)}"
    )
    parser.add_argument(
        "--explain", metavar="VARIABLE", help="say in sentences what drives VARIABLE and what it drives"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Find the graph, print it, write it where asked."""
    out: str | None = arguments.out
    if out is not None and not out.lower().endswith(_FORMATS):
        raise OptionError(f"--out {out!r}: expected a file that ends in {', '.join(_FORMATS)}.")
    if out is not None and not Path(out).resolve().parent.is_dir():
        raise OptionError(
            f"--out {out!r}: the directory {str(Path(out).resolve().parent)!r} does not exist; make it first."
        )
    knowledge = Knowledge.from_json(Path(arguments.knowledge)) if arguments.knowledge else None
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("rows"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("reading", total=None)

        def show(done: int, total: int | None) -> None:
            bar.update(task, completed=done, total=total)

        files: list[str] = arguments.files
        graph = discover(
            files[0] if len(files) == 1 else files,
            max_lag=arguments.max_lag,
            method=arguments.method,
            alpha=arguments.alpha,
            pc_alpha=arguments.pc_alpha,
            fdr=arguments.fdr,
            min_partial_r2=arguments.min_partial_r2,
            resamples=arguments.resamples,
            contemporaneous=not arguments.no_contemporaneous,
            knowledge=knowledge,
            backend=arguments.backend,
            device=arguments.device,
            progress=show,
        )
    # Names come from the data: they are shown as text, never as markup.
    console.print(Text(str(graph)), soft_wrap=True)
    if out is not None:
        _write(graph, out, ", ".join(Path(file).name for file in files))
        console.print(Text(f"written to {out}"), soft_wrap=True)
    if arguments.explain is not None:
        console.print()
        console.print(Text(graph.explain(arguments.explain)), soft_wrap=True)
    return 0


def _write(graph: CausalGraph, out: str, sources: str) -> None:
    ending = Path(out).suffix.lower()
    if ending in (".json", ".npz"):
        graph.save(out)
        return
    if ending == ".html":
        # A live page: what draws it is imported when one is wanted.
        from scarcity.widgets import save_html

        save_html(graph, out, title=f"Causal graph of {sources}")
        return
    as_text = {
        ".graphml": graph.to_graphml,
        ".dot": graph.to_dot,
        ".csv": lambda: graph.to_pandas().to_csv(index=False),
    }
    Path(out).write_text(as_text[ending](), encoding="utf-8")
