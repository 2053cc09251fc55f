"""A private JupyterLab on the loopback address, and a notebook in it."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import nbformat

from tests.browser.chromium import Watched

ROOT = Path(__file__).parents[2]


@contextmanager
def running_lab(home: Path, dark: bool = False) -> Iterator[str]:
    """The address of a JupyterLab whose every file lies in `home`."""
    places = {name: home / name for name in ("config", "data", "runtime", "ipython", "settings", "notebooks")}
    for place in places.values():
        place.mkdir(parents=True, exist_ok=True)
    overrides: dict[str, dict[str, object]] = {
        "@jupyterlab/notebook-extension:tracker": {"autoStartDefaultKernel": True}
    }
    if dark:
        overrides["@jupyterlab/apputils-extension:themes"] = {"theme": "JupyterLab Dark"}
    (places["settings"] / "overrides.json").write_text(json.dumps(overrides), encoding="utf-8")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {
        **os.environ,
        "JUPYTER_PREFER_ENV_PATH": "1",
        "JUPYTER_CONFIG_DIR": str(places["config"]),
        "JUPYTER_DATA_DIR": str(places["data"]),
        "JUPYTER_RUNTIME_DIR": str(places["runtime"]),
        "IPYTHONDIR": str(places["ipython"]),
        "PYTHONPATH": str(ROOT),
        "OMP_NUM_THREADS": "1",
    }
    options = [
        "--no-browser",
        "--allow-root",
        "--ip=127.0.0.1",
        f"--port={port}",
        "--ServerApp.port_retries=0",
        "--IdentityProvider.token=",
        f"--ServerApp.root_dir={places['notebooks']}",
        f"--LabApp.app_settings_dir={places['settings']}",
        "--LabApp.expose_app_in_browser=True",
        "--LabApp.news_url=None",
    ]
    with (home / "lab.log").open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "jupyterlab", *options],
            env=environment,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
        try:
            _wait_for(f"http://127.0.0.1:{port}/api", process)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


class Notebook:
    """A notebook open in a page."""

    def __init__(self, watched: Watched, address: str, folder: Path, name: str, cells: Sequence[str]) -> None:
        self.watched, self.page = watched, watched.page
        self._address = f"{address}/lab/tree/{name}?reset"
        notebook = nbformat.v4.new_notebook(
            cells=[nbformat.v4.new_code_cell(cell) for cell in cells],
            metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
        )
        nbformat.write(notebook, folder / name)
        self.open()

    def open(self) -> None:
        """Open the notebook as it was saved."""
        self.page.goto(self._address)
        self.page.wait_for_function(_READY)

    def reload(self) -> None:
        """Save, and load the page anew; the kernel goes on."""
        self.page.evaluate("window.jupyterapp.commands.execute('docmanager:save')")
        self.page.reload()
        self.page.wait_for_function(_READY)

    def run(self) -> None:
        """Run all cells to the end."""
        self.page.evaluate("window.jupyterapp.commands.execute('notebook:run-all-cells')")

    def start(self, code: str) -> None:
        """Add a cell and run it, without waiting for it."""
        self.page.evaluate(f"code => {{ window.running = ({_ADD})(code) }}", code)

    def result(self) -> str:
        """What the cell printed that was started last, once it has ended."""
        return self.page.evaluate("window.running")

    def print(self, code: str) -> str:
        """Run a new cell; what it printed."""
        self.start(code)
        return self.result().strip()

    def graph(self, index: int = 0) -> Any:
        """The locator of a widget."""
        return self.page.locator(".sg").nth(index)

    def figure(self, name: str, index: int = 0) -> str:
        """A figure that the widget reports about itself."""
        return self.graph(index).get_attribute(f"data-{name}") or ""

    def restart(self) -> None:
        """Restart the kernel; the outputs stay."""
        self.page.evaluate(
            "async () => await window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.restart()"
        )
        self.page.wait_for_function(_READY)

    def save_with_widgets(self) -> None:
        """Save the notebook with the state of its widgets."""
        wish = "@jupyter-widgets/jupyterlab-manager:saveWidgetState"
        is_on = f"window.jupyterapp.commands.isToggled('{wish}')"
        self.page.evaluate(f"async () => {is_on} || await window.jupyterapp.commands.execute('{wish}')")
        self.page.wait_for_function(f"() => {is_on}")  # the manager hears of the setting a little later
        self.page.evaluate("async () => await window.jupyterapp.commands.execute('docmanager:save')")

    def close(self) -> None:
        """Shut the kernel down, leave the page."""
        self.page.evaluate(
            "async () => await window.jupyterapp.shell.currentWidget.context.sessionContext.shutdown()"
        )


def _wait_for(address: str, process: "subprocess.Popen[bytes]") -> None:
    for _ in range(240):
        if process.poll() is not None:
            raise RuntimeError(f"JupyterLab ended with code {process.returncode}")
        try:
            urllib.request.urlopen(address, timeout=2).close()
            return
        except OSError:
            time.sleep(0.25)
    raise TimeoutError("JupyterLab did not answer within a minute")


_READY = """() => {
  const panel = window.jupyterapp?.shell?.currentWidget;
  return panel?.context?.isReady && panel.sessionContext?.session?.kernel?.status === 'idle';
}"""
_ADD = """async code => {
  const app = window.jupyterapp, notebook = app.shell.currentWidget.content;
  notebook.activeCellIndex = notebook.widgets.length - 1;
  await app.commands.execute('notebook:insert-cell-below');
  const cell = notebook.activeCell;
  cell.model.sharedModel.setSource(code);
  await app.commands.execute('notebook:run-cell');
  const text = o => o.text ? [o.text].flat().join('') : o.ename ? `${o.ename}: ${o.evalue}` : '';
  return cell.model.outputs.toJSON().map(text).join('');
}"""
