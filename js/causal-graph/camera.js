// The camera: drag orbits, wheel zooms to the pointer (once the picture has the focus, so that a notebook
// scrolls on), double-click centres on a node, fit shows everything.

import { MOUSE, PerspectiveCamera, Vector3 } from "three";
import { OrbitControls } from "three/addons/controls/OrbitControls.js";

const NEAREST = 0.8; // so that a single point does not fill the view
const MARGIN = { left: 64, right: 64, top: 46, bottom: 32 }; // CSS pixels for labels and corners

/** `camera`, `fit(positions)`, `follow(positions)`, `glide(share)`, `near(positions)`, `flat(on)`, `project(positions, size)`, `dispose()`. */
export function createCamera(stage, changed) {
  const camera = new PerspectiveCamera(28, 1, 0.05, 100);
  camera.position.set(0, 0, 6);
  const controls = new OrbitControls(camera, stage);
  controls.zoomToCursor = true;
  controls.enableDamping = false;
  controls.rotateSpeed = 0.6;
  controls.minDistance = 0.3;
  controls.maxDistance = 40;
  controls.addEventListener("change", changed);
  let touched = false;
  let glide = null;
  const touch = () => (touched = true);
  controls.addEventListener("start", touch);
  const refuseWheel = (event) => {
    const focused = stage.getRootNode().activeElement;
    controls.enableZoom = event.ctrlKey || event.metaKey || (focused !== null && (focused === stage.parentElement || stage.parentElement.contains(focused)));
  };
  stage.addEventListener("wheel", refuseWheel, { capture: true, passive: true });

  /** Where to stand to see all of the points and their labels. */
  function stand(positions, width, height, room) {
    const [low, high] = bounds(positions);
    const middle = low.clone().add(high).multiplyScalar(0.5);
    const half = high.clone().sub(low).multiplyScalar(0.5);
    const tangent = Math.tan((camera.fov * Math.PI) / 360);
    const [left, bottom, top] = [MARGIN.left + room.left, MARGIN.bottom + room.bottom, MARGIN.top + (room.top ?? 0)];
    const usable = { x: Math.max(0.3, 1 - (left + MARGIN.right) / width), y: Math.max(0.3, 1 - (top + bottom) / height) };
    const distance = Math.max((half.x * height) / (tangent * width * usable.x), half.y / (tangent * usable.y), 0.4) + half.z;
    middle.x -= ((left - MARGIN.right) / height) * distance * tangent;
    middle.y -= ((bottom - top) / height) * distance * tangent;
    return { middle, distance };
  }

  /** Look along z at all of the points, beside `room` {left, bottom, top} pixels that something else takes. */
  function fit(positions, width, height, room) {
    const { middle, distance } = stand(positions, width, height, room);
    camera.aspect = width / height;
    touched = false;
    glide = null;
    controls.target.copy(middle);
    camera.position.set(middle.x, middle.y, middle.z + distance);
    camera.up.set(0, 1, 0);
    camera.updateProjectionMatrix();
    controls.update();
    changed();
  }

  return {
    camera,
    fit,
    /** Set out to fit again if the graph has outgrown the view or shrunk in it, unless a viewer has chosen where to
     *  look from; `glide(share)` goes there with the nodes. */
    follow(positions, width, height, room) {
      glide = null;
      if (touched) return;
      const { distance, middle } = stand(positions, width, height, room);
      const now = camera.position.distanceTo(controls.target);
      const pixels = (middle.distanceTo(controls.target) * height) / (2 * now * Math.tan((camera.fov * Math.PI) / 360));
      if (distance / now > 1.03 || distance / now < 0.85 || pixels > 12)
        glide = { from: controls.target.clone(), to: middle, near: now, far: distance };
    },
    glide(share) {
      if (!glide || touched) return;
      controls.target.lerpVectors(glide.from, glide.to, share);
      camera.position.copy(controls.target).z += glide.near + (glide.far - glide.near) * share;
      camera.lookAt(controls.target);
      if (share >= 1) glide = null;
    },
    reference: () => camera.position.distanceTo(controls.target),
    resize(width, height) {
      camera.aspect = width / height;
      camera.updateProjectionMatrix();
    },
    /** Come near to some of the points, looking the same way. */
    near(positions, width, height, room) {
      const { middle, distance } = stand(positions, width, height, room);
      const way = camera.position.clone().sub(controls.target).normalize();
      touched = true;
      glide = null;
      controls.target.copy(middle);
      camera.position.copy(middle).addScaledVector(way, Math.max(distance, NEAREST));
      controls.update();
      changed();
    },
    /** Where a point comes when it is moved on the screen by dx, dy pixels, as far from the viewer as before. */
    moved(point, dx, dy, width, height) {
      camera.updateMatrixWorld();
      const at = new Vector3(...point).project(camera);
      at.x += (2 * dx) / width;
      at.y -= (2 * dy) / height;
      return at.unproject(camera).toArray();
    },
    get touched() { return touched; },
    /** Let a drag be somebody else's. */
    hold(on) {
      controls.enabled = !on;
      if (on) touch();
    },
    /** Flat: drag moves the sheet instead of turning it. */
    flat(on) {
      controls.enableRotate = !on;
      controls.mouseButtons.LEFT = on ? MOUSE.PAN : MOUSE.ROTATE;
    },
    dispose() {
      stage.removeEventListener("wheel", refuseWheel, { capture: true });
      controls.removeEventListener("change", changed);
      controls.removeEventListener("start", touch);
      controls.dispose();
    },
  };
}

function bounds(positions) {
  const low = new Vector3(Infinity, Infinity, Infinity);
  const high = new Vector3(-Infinity, -Infinity, -Infinity);
  const at = new Vector3();
  for (let i = 0; i < positions.length; i += 3) {
    at.fromArray(positions, i);
    low.min(at);
    high.max(at);
  }
  return positions.length ? [low, high] : [new Vector3(-1, -1, 0), new Vector3(1, 1, 0)];
}

const STRETCH = 1.7;

/** [x, y] by which points in a plane are drawn out to fill a view of this `aspect` better. */
export function stretchOf(points, aspect) {
  const [low, high] = bounds(points);
  const shape = Math.max(high.x - low.x, 1e-6) / Math.max(high.y - low.y, 1e-6);
  const wider = Math.max(1 / STRETCH, Math.min(STRETCH, aspect / shape));
  return [Math.max(1, wider), Math.max(1, 1 / wider)];
}

/** `points` in a plane, drawn out by `stretch`; a copy. */
export function flattened(points, [x, y]) {
  const out = points.slice();
  for (let i = 0; i < out.length; i += 3) {
    out[i] *= x;
    out[i + 1] *= y;
    out[i + 2] = 0;
  }
  return out;
}

/** Width by height of what is left for the nodes in a view, beside `room`. */
export const aspectOf = (width, height, room) =>
  Math.max(80, width - MARGIN.left - MARGIN.right - room.left) / Math.max(80, height - MARGIN.top - (room.top ?? 0) - MARGIN.bottom - room.bottom);

/** Screen places of points: x, y (CSS pixels, y down), scale by distance (0 behind the camera), per point. */
export function project(positions, camera, reference, width, height, out) {
  const m = camera.projectionMatrix.clone().multiply(camera.matrixWorldInverse).elements;
  for (let i = 0, k = 0; i < positions.length; i += 3, k += 3) {
    const [x, y, z] = [positions[i], positions[i + 1], positions[i + 2]];
    const w = m[3] * x + m[7] * y + m[11] * z + m[15];
    const ok = w > 1e-4;
    out[k] = ok ? ((m[0] * x + m[4] * y + m[8] * z + m[12]) / w * 0.5 + 0.5) * width : -1e4;
    out[k + 1] = ok ? (0.5 - (m[1] * x + m[5] * y + m[9] * z + m[13]) / w * 0.5) * height : -1e4;
    out[k + 2] = ok ? Math.min(2.2, Math.max(0.45, reference / w)) : 0;
  }
  return out;
}
