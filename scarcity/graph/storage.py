"""Graphs as files: readable JSON, or NPZ for many variables. Nothing is ever unpickled.

Both hold the same: a header (``format``, ``version``, the plain fields) and the arrays of `LAYOUT` by name.
In JSON an array is nested lists in which ``null`` stands for NaN; ``links`` repeats the links as records for
other programs and is not read back.
"""

from __future__ import annotations

import io
import json
import os
import secrets
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

import numpy as np
import numpy.typing as npt

from scarcity.errors import DataError, OptionError
from scarcity.graph.arrays import LATER, LAYOUT
from scarcity.graph.draws import GraphDraws
from scarcity.graph.table import links_of
from scarcity.graph.terms import GraphTerms

if TYPE_CHECKING:
    from scarcity.graph.causal_graph import CausalGraph

__all__ = ["FORMAT", "VERSION", "dumps", "load", "loads", "save", "write_atomically"]

FORMAT: Final = "scarcity.graph"
VERSION: Final = 1
_DRAWS: Final = ("draws_links", "draws_effects")
_TERMS: Final = ("terms_index", "terms_values", "terms_scale")
_ERRORS, _FITTED = "terms_errors", "draws_fitted"
"""Files of before they were kept have none."""
_EMPTY: Final = {"draws_links": (0, 3), "terms_index": (0, 5), "terms_values": (0, 3), "terms_scale": (0, 2)}


def dumps(graph: CausalGraph) -> str:
    """The graph as JSON text (ASCII, one line)."""
    arrays = {name: _to_lists(array) for name, array in _arrays(graph).items()}
    links = [{k: None if v != v else v for k, v in link._asdict().items()} for link in links_of(graph)]
    return json.dumps({**_header(graph), "links": links, "arrays": arrays}, allow_nan=False)


def loads(text: str, where: str = "the text") -> dict[str, Any]:
    """The constructor's arguments of the graph in JSON `text`; `where` names it in errors."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _damaged(where, str(error)) from error
    header = _checked_header(document, where)
    arrays = header.pop("arrays", None)
    if not isinstance(arrays, dict):
        raise _damaged(where, "it has no arrays")
    try:
        found = {str(k): _from_lists(str(k), v) for k, v in cast("dict[Any, Any]", arrays).items()}
    except (ValueError, TypeError, OverflowError) as error:
        raise _damaged(where, str(error)) from error
    return _arguments(header, found, where)


def save(graph: CausalGraph, path: str | os.PathLike[str]) -> None:
    """Write the graph to `path` (.json or .npz); a crash leaves the old file or the new one, never half."""
    suffix = Path(path).suffix.lower()
    if suffix == ".json":
        write_atomically(path, dumps(graph).encode("ascii"))
    elif suffix == ".npz":
        header = np.frombuffer(json.dumps(_header(graph), allow_nan=False).encode("ascii"), dtype=np.uint8)
        buffer = io.BytesIO()
        np.savez(buffer, allow_pickle=False, header=header, **_arrays(graph))
        write_atomically(path, buffer.getbuffer())
    else:
        raise OptionError(f"A graph is saved as .json or .npz, not as {str(path)!r}.")


def load(path: str | os.PathLike[str]) -> dict[str, Any]:
    """The constructor's arguments of the graph in the file at `path`; its content tells the format."""
    where = str(path)
    content = Path(path).read_bytes()
    if not content.startswith(b"PK"):
        try:
            return loads(content.decode("utf-8"), where)
        except UnicodeDecodeError as error:
            raise _damaged(where, "it is neither JSON nor NPZ") from error
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as archive:
            found = {str(name): np.asarray(archive[name]) for name in archive.files}
        document = json.loads(found.pop("header").tobytes())
    except Exception as error:  # damaged archives make zipfile and numpy raise a dozen kinds
        raise _damaged(where, str(error)) from error
    return _arguments(_checked_header(document, where), found, where)


def write_atomically(path: str | os.PathLike[str], content: bytes | memoryview) -> None:
    """Write `content` to `path` by a synced temporary file beside it that takes its place."""
    target = Path(path)
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.tmp")
    try:
        with open(beside, "xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _arrays(graph: CausalGraph) -> dict[str, npt.NDArray[Any]]:
    arrays: dict[str, npt.NDArray[Any]] = {name: getattr(graph, name) for name in LAYOUT}
    if graph.draws is not None:
        parts = graph.draws.links, graph.draws.effects
        arrays |= dict(zip(_DRAWS, parts, strict=True)) | {_FITTED: graph.draws.fitted}
    if graph.terms is not None:
        parts = graph.terms.index, graph.terms.values, graph.terms.scale
        arrays |= dict(zip(_TERMS, parts, strict=True)) | {_ERRORS: graph.terms.errors}
    return arrays


def _header(graph: CausalGraph) -> dict[str, Any]:
    plain = {
        f.name: getattr(graph, f.name) for f in fields(graph) if f.name not in (*LAYOUT, "draws", "terms")
    }
    plain |= {"options": dict(graph.options), "units": dict(graph.units)}
    return {"format": FORMAT, "version": VERSION, **plain}


def _checked_header(document: Any, where: str) -> dict[str, Any]:
    if not isinstance(document, dict) or cast("dict[str, Any]", document).get("format") != FORMAT:
        raise DataError(f'{where} is not a causal graph: it does not say "format": "{FORMAT}".')
    header = dict(cast("dict[str, Any]", document))
    version = header.pop("version", None)
    if version != VERSION:
        raise DataError(
            f"{where} has version {version!r} of the graph format, this scarcity reads version {VERSION}: "
            "upgrade scarcity, or save the graph again with the version that wrote it."
        )
    del header["format"]
    header.pop("links", None)
    return header


def _arguments(header: dict[str, Any], arrays: dict[str, npt.NDArray[Any]], where: str) -> dict[str, Any]:
    draws, terms = ([arrays.pop(name, None) for name in names] for names in (_DRAWS, _TERMS))
    errors, fitted = arrays.pop(_ERRORS, np.empty(0)), arrays.pop(_FITTED, np.empty(0))
    missing, unknown = sorted(LAYOUT.keys() - arrays - LATER), sorted(arrays.keys() - LAYOUT)
    torn = any(len({part is None for part in parts}) > 1 for parts in (draws, terms))
    if missing or unknown or torn:
        raise _damaged(where, f"arrays missing: {missing}, unknown: {unknown}")
    if draws[0] is not None and draws[1] is not None:
        header["draws"] = GraphDraws(links=draws[0], effects=draws[1], fitted=fitted)
    if terms[0] is not None and terms[1] is not None and terms[2] is not None:
        header["terms"] = GraphTerms(index=terms[0], values=terms[1], scale=terms[2], errors=errors)
    for name in ("variables", "notes"):
        if isinstance(header.get(name), list):
            header[name] = tuple(header[name])
    return {**header, **arrays}


def _to_lists(array: npt.NDArray[Any]) -> Any:
    if array.dtype.kind != "f" or not np.isnan(array).any():
        return array.tolist()
    values = array.astype(object)
    values[np.isnan(array)] = None
    return values.tolist()


def _from_lists(name: str, value: Any) -> npt.NDArray[Any]:
    layout = LAYOUT.get(name)
    whole = {
        "draws_links": np.int64,
        "terms_index": np.int64,
        "draws_effects": np.float32,
        "draws_fitted": np.float32,
    }
    dtype = whole.get(name, np.float64)
    if layout is not None and layout.dtype is np.bool_:
        return np.asarray(value)
    array = np.array(value, dtype=dtype)
    return array.reshape(_EMPTY[name]) if name in _EMPTY and array.size == 0 else array


def _damaged(where: str, why: str) -> DataError:
    return DataError(f"{where} cannot be read as a causal graph ({why}): damaged, or not ours.")
