"""A live graph as objects of pythreejs, for scenes that are composed in Python."""

# pythreejs has no types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUntypedBaseClass=false, reportMissingTypeStubs=false

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

try:
    import pythreejs
except ImportError as error:
    from scarcity.errors import MissingDependencyError

    raise MissingDependencyError(
        "Scenes of one's own need pythreejs, which is not installed: pip install 'scarcity[pythreejs]'."
    ) from error

from scarcity.errors import DataError, OptionError
from scarcity.graph import CausalGraph
from scarcity.graph.display import summary
from scarcity.graph.words import printable
from scarcity.runtime import Subscription
from scarcity.runtime.topics import ENGINE_INSIGHT
from scarcity.widgets.geometry import Colours, Geometry, colours_on, geometry_of, padded
from scarcity.widgets.placement import Placement

if TYPE_CHECKING:
    from scarcity.session import Session

__all__ = ["GraphRenderer", "to_pythreejs"]

three: Any = pythreejs

_APART = 0.3
"""Seconds between two graphs that are shown."""
_INLINE_UP_TO: Final = 120
_MOST_LABELS: Final = 20
_LONGEST_LABEL: Final = 24
_SPARE = 1.25

# A point as large as a ball of that size is at its place; one of no size is not drawn.
_VERTEX = """
attribute float size; attribute vec3 tint; varying vec3 vTint;
void main() {
  vTint = tint;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  gl_PointSize = size * projectionMatrix[1][1] * HEIGHT / gl_Position.w;
  if (size <= 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}"""
_FRAGMENT = """
varying vec3 vTint;
void main() {
  float off = length(gl_PointCoord - 0.5);
  if (off > 0.5) discard;
  gl_FragColor = vec4(vTint, 1.0 - smoothstep(0.44, 0.5, off));
}"""


class GraphRenderer(three.Renderer):
    """A ``pythreejs.Renderer`` whose scene holds a graph: made by `to_pythreejs`.

    Attributes
    ----------
    scene: a ``pythreejs.Scene``. What is added to it stays; the graph's own objects are `points`, `lines`, `heads` and
        `labels`.
    graph: the graph that is shown; None before there is one.
    positions: where each variable is, by name.
    """

    def __init__(
        self,
        source: CausalGraph | Session,
        *,
        width: int,
        height: int,
        dimensions: int | None,
        labels: int,
        background: str,
        colours: Colours,
        pixel_ratio: float,
    ) -> None:
        self._source: Any = source
        self._colours = colours
        fixed = isinstance(source, CausalGraph)
        self._placement = Placement(dimensions=dimensions) if fixed else Placement.of(source, dimensions)
        self._most_labels = labels
        self._shown: CausalGraph | None = None
        self._places: npt.NDArray[np.float32] = np.zeros((0, 3), np.float32)
        self._labelled: tuple[str, ...] = ()
        self._named: list[str] = []
        self._following: Subscription | None = None
        self._hear: list[Callable[[GraphRenderer], None]] = []
        shader = three.ShaderMaterial(
            vertexShader=_VERTEX.replace("HEIGHT", f"{height * pixel_ratio:.1f} * 0.5"),
            fragmentShader=_FRAGMENT,
            transparent=True,
        )
        coloured = {"vertexColors": "VertexColors"}
        self.points: Any = three.Points(_empty("tint", "size"), shader, frustumCulled=False)
        self.lines: Any = three.LineSegments(
            _empty("color"), three.LineBasicMaterial(**coloured), frustumCulled=False
        )
        self.heads: Any = three.Mesh(
            _empty("color"), three.MeshBasicMaterial(side="DoubleSide", **coloured), frustumCulled=False
        )
        self.labels: Any = three.Group()
        camera = three.PerspectiveCamera(
            fov=40, aspect=width / height, near=0.05, far=50, position=[0, 0, 3.4]
        )
        super().__init__(
            camera=camera,
            scene=three.Scene(
                children=[self.lines, self.heads, self.points, self.labels, camera], background=background
            ),
            controls=[three.OrbitControls(controlling=camera)],
            width=width,
            height=height,
            antialias=True,
        )
        if (graph := self._newest()) is not None:
            self.update(graph)

    @property
    def graph(self) -> CausalGraph | None:
        """The graph that is shown; None before there is one."""
        return self._shown

    @property
    def positions(self) -> Mapping[str, tuple[float, float, float]]:
        """Where each variable is."""
        names = self._shown.variables if self._shown is not None else ()
        return {name: (x, y, z) for name, (x, y, z) in zip(names, self._places.tolist(), strict=True)}

    @property
    def following(self) -> bool:
        """Whether it is subscribed to a session's bus."""
        return self._following is not None

    def on_update(self, handler: Callable[[GraphRenderer], None]) -> None:
        """Call `handler` with this after each graph that is shown, for objects of one's own to go along."""
        self._hear.append(handler)

    def update(self, graph: CausalGraph) -> None:
        """Show `graph`; its nodes move as little as it allows."""
        self._put(graph, self._placement.follow(graph))

    def follow(self) -> None:
        """Show each new graph of the session, of many the newest, a few a second; on the session's event loop.

        Raises DataError where a graph is shown and no session.
        """
        if isinstance(self._source, CausalGraph):
            raise DataError("a CausalGraph does not change; give to_pythreejs a Session to follow.")
        if self._following is None:
            self._following = self._source.bus.subscribe(ENGINE_INSIGHT, self._on_insight, policy="latest")

    def close(self) -> None:
        """Stop following, and remove the picture from every page."""
        if self._following is not None:
            self._following.close()
            self._following = None
        self._hear.clear()
        super().close()
        for part in (self.points, self.lines, self.heads):
            _close(part.geometry)
            part.material.close()
            part.close()
        self._unlabel()
        self.labels.close()

    def __repr__(self) -> str:
        shown = "no graph yet" if self._shown is None else summary(self._shown)
        return f"<{type(self).__name__}: {shown}>"

    async def _on_insight(self, topic: str, payload: object) -> None:
        graph = self._newest()
        if graph is None or graph is self._shown:
            return
        if len(graph.variables) > _INLINE_UP_TO:
            positions = await asyncio.to_thread(self._placement.follow, graph)
        else:
            positions = self._placement.follow(graph)
        if self._following is None:
            return
        self._put(graph, positions)
        # Of the graphs that come meanwhile the mailbox keeps the newest.
        await asyncio.sleep(_APART)

    def _newest(self) -> CausalGraph | None:
        return self._source if isinstance(self._source, CausalGraph) else self._source.graph

    def _put(self, graph: CausalGraph, positions: npt.NDArray[np.float32]) -> None:
        made: Geometry = geometry_of(graph, positions, self._colours)
        self._shown, self._places = graph, positions
        _fill(self.lines, {"position": made.lines, "color": made.line_colours})
        _fill(self.heads, {"position": made.heads, "color": made.head_colours})
        _fill(self.points, {"position": made.points, "tint": made.point_colours, "size": made.sizes})
        self._label(graph, made)
        for handler in tuple(self._hear):
            handler(self)

    def _label(self, graph: CausalGraph, made: Geometry) -> None:
        """Names of the variables that drive most; they keep their labels while the variables stay."""
        if graph.variables != self._labelled:
            self._unlabel()
            self._labelled = graph.variables
            order = np.argsort(-made.sizes, kind="stable")[: self._most_labels]
            self._named = [graph.variables[i] for i in order]
            self.labels.children = [self._sprite(name) for name in self._named]
        for name, sprite in zip(self._named, self.labels.children, strict=True):
            i = graph.variables.index(name)
            x, y, z = (float(value) for value in made.points[i])
            place = (x, y - 0.5 * float(made.sizes[i]) - 0.7 * _TALL, z)
            if tuple(sprite.position) != place:
                sprite.position = place

    def _sprite(self, name: str) -> Any:
        text = printable(name)
        text = text if len(text) <= _LONGEST_LABEL else f"{text[: _LONGEST_LABEL - 1]}…"
        dark = sum(self._colours.background) < 1.35
        texture = three.TextTexture(
            string=text,
            size=32,
            color="#eceff3" if dark else "#1a1e24",
            squareTexture=False,
            minFilter="LinearFilter",
        )
        material = three.SpriteMaterial(map=texture, transparent=True, depthTest=False)
        return three.Sprite(material, scale=(_TALL * _WIDE * max(len(text), 2), _TALL, 1))

    def _unlabel(self) -> None:
        before, self.labels.children, self._named = self.labels.children, [], []
        for sprite in before:
            for part in (sprite.material.map, sprite.material, sprite):
                part.close()


_TALL, _WIDE = 0.085, 0.5
"""The height of a label, and the width of a letter in heights."""


def to_pythreejs(
    graph_or_session: CausalGraph | Session,
    *,
    width: int = 640,
    height: int = 480,
    dimensions: int | None = None,
    labels: int = 12,
    background: str = "#ffffff",
    pixel_ratio: float = 1.0,
) -> GraphRenderer:
    """A live scene of pythreejs that holds the graph, to which one may add objects of one's own.

    The nodes are one ``Points``, the links one ``LineSegments``, their heads one ``Mesh``, whatever the size of the
    graph: `GraphRenderer` names them. Blue raises, orange lowers; the paler a link the less sure it is; a node is the
    larger the more it drives. The picture that fits most purposes is `CausalGraphWidget`: this one has no card, no
    table and no legend.

    Parameters
    ----------
    graph_or_session: a graph, or a session that is followed until ``close()``. Made where no event loop runs, it begins
        with ``follow()``.
    width, height: in CSS pixels.
    dimensions: 2 or 3; None is 2 for small graphs.
    labels: how many of the variables that drive most have their names beside them, at most 20.
    background: six hexadecimal digits behind a #; dark ones get lighter colours.
    pixel_ratio: dots of the screen a CSS pixel, which Python cannot know; nodes are drawn too small where it is larger.

    Raises
    ------
    MissingDependencyError: pythreejs is not installed. DataError: it is neither a graph nor a session.
    OptionError: `labels` or `background` is out of its range.

    >>> import scarcity
    >>> from scarcity.widgets import to_pythreejs
    >>> graph = scarcity.discover(scarcity.datasets.linear(n_variables=4, n_rows=300, seed=1).data)
    >>> view = to_pythreejs(graph)
    >>> import pythreejs
    >>> ball = pythreejs.Mesh(pythreejs.SphereGeometry(0.05), pythreejs.MeshBasicMaterial(color="red"))
    >>> ball.position = view.positions["v0"]
    >>> view.scene.add(ball)
    >>> len(view.scene.children)
    6
    >>> view.close()
    """
    # Checked before there is a widget: a half-made one would be closed.
    source, colours = _checked(graph_or_session), _coloured(background)
    if not 0 <= labels <= _MOST_LABELS:
        raise OptionError(f"labels={labels}: from 0 to {_MOST_LABELS} are possible, each costs a connection.")
    view = GraphRenderer(
        source,
        width=width,
        height=height,
        dimensions=dimensions,
        labels=labels,
        background=background,
        colours=colours,
        pixel_ratio=pixel_ratio,
    )
    if not isinstance(graph_or_session, CausalGraph) and _loop_runs():
        view.follow()
    return view


def _empty(*names: str) -> Any:
    return _geometry(
        {"position": _NOTHING, **{name: _NOTHING[:, :1] if name == "size" else _NOTHING for name in names}}
    )


_NOTHING = np.zeros((1, 3), dtype=np.float32)


def _geometry(arrays: Mapping[str, npt.NDArray[np.float32]]) -> Any:
    attributes = {name: three.BufferAttribute(array, normalized=False) for name, array in arrays.items()}
    return three.BufferGeometry(attributes=attributes)


def _fill(part: Any, arrays: Mapping[str, npt.NDArray[np.float32]]) -> None:
    """Show `arrays`: in the buffers that are there, or in larger ones, with some room, where they are too small."""
    room = len(part.geometry.attributes["position"].array)
    wanted = len(arrays["position"])
    if wanted > room:
        old, room = part.geometry, int(wanted * _SPARE)
        part.geometry = _geometry({name: _columns(padded(array, room)) for name, array in arrays.items()})
        _close(old)
        return
    for name, array in arrays.items():
        part.geometry.attributes[name].array = _columns(padded(array, room))


def _columns(array: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    return array[:, None] if array.ndim == 1 else array


def _close(geometry: Any) -> None:
    for attribute in geometry.attributes.values():
        attribute.close()
    geometry.close()


def _loop_runs() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def _coloured(background: str) -> Colours:
    try:
        return colours_on(background)
    except ValueError as error:
        raise OptionError(f"background={background!r}: {error}") from None


def _checked(source: Any) -> Any:
    if isinstance(source, CausalGraph) or all(hasattr(source, name) for name in ("bus", "graph", "stream")):
        return source
    raise DataError(
        f"to_pythreejs shows a CausalGraph or a Session, not {type(source).__name__}; "
        "scarcity.discover(data) gives the one, scarcity.Session(data) the other."
    )
