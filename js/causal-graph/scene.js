// The WebGL side: builds meshes from a picture, draws them, gives the context back and takes a new one.

import { Scene, WebGLRenderer } from "three";
import { createArrows } from "./arrows.js";
import { createLinkBuffers, writeEnds } from "./link-buffers.js";
import { createLinks } from "./links.js";
import { createUniforms } from "./material.js";
import { createNodes } from "./nodes.js";
import { createPulses } from "./pulses.js";

/** `show`, `move`, `focus`, `theme`, `draw`, `release`, `acquire`, `dispose`; `lost` is called when the browser takes the context. */
export function createScene(stage, lost) {
  const uniforms = createUniforms();
  const scene = new Scene();
  let renderer = null;
  let meshes = {};
  let buffers = null;
  let picture = null;
  let still = null; // the picture shown while there is no context
  let [width, height] = [1, 1];

  const onLost = (event) => {
    event.preventDefault();
    release(false);
    lost();
  };

  function acquire() {
    if (renderer) return true;
    const canvas = document.createElement("canvas");
    canvas.className = "sg-canvas";
    canvas.setAttribute("aria-hidden", "true");
    try {
      renderer = new WebGLRenderer({ canvas, alpha: true, antialias: false, powerPreference: "low-power" });
    } catch {
      return false;
    }
    canvas.addEventListener("webglcontextlost", onLost);
    renderer.setClearColor(0x000000, 0);
    stage.prepend(canvas);
    resize(width, height);
    return true;
  }

  function release(keepPicture = true) {
    if (!renderer) return;
    const canvas = renderer.domElement;
    still?.remove();
    still = null;
    if (keepPicture) {
      still = document.createElement("img");
      still.className = "sg-canvas";
      still.alt = "";
      renderer.render(scene, camera);
      still.src = canvas.toDataURL();
      stage.prepend(still);
    }
    canvas.removeEventListener("webglcontextlost", onLost);
    renderer.dispose();
    renderer.forceContextLoss();
    canvas.remove();
    renderer = null;
  }

  let camera = null;

  function clear() {
    for (const mesh of Object.values(meshes)) drop(mesh);
    meshes = {};
  }

  function drop(mesh) {
    scene.remove(mesh);
    mesh.geometry.dispose();
    mesh.material.dispose();
  }

  function add(name, mesh) {
    if (meshes[name]) drop(meshes[name]);
    meshes[name] = mesh;
    scene.add(mesh);
  }

  /** Build the meshes of `next`; `before(key)` gives the opacity that a link had. */
  function show(next, before) {
    picture = next;
    clear();
    const { links } = picture;
    buffers = createLinkBuffers(links.length);
    links.forEach((link, i) => {
      const [from, to] = [picture.outer[link.source], picture.outer[link.target]];
      buffers.iShape.array.set([link.width, link.bend, from, to], 4 * i);
      buffers.iLook.array.set([link.effect < 0 ? 1 : 0, link.gone ? 0 : link.opacity, link.dashed ? 1 : 0, link.directed ? 1 : 0], 4 * i);
      buffers.iMore.array.set([link.reach, 1, before(link), link.lag], 4 * i);
    });
    add("links", createLinks(buffers, links.length, uniforms));
    add("arrows", createArrows(buffers, links.length, uniforms));
    add("nodes", createNodes(picture.radii.length, uniforms));
  }

  /** Put nodes and link ends at `positions`. */
  function move(positions) {
    if (!meshes.nodes) return;
    const centre = meshes.nodes.geometry.getAttribute("iCentre");
    centre.array.set(positions);
    centre.needsUpdate = true;
    writeEnds(buffers, picture.links, positions);
    if (meshes.pulses) pulse(picture.beating);
  }

  function pulse(rows) {
    picture.beating = rows;
    if (meshes.pulses) drop(meshes.pulses);
    delete meshes.pulses;
    if (rows.length) add("pulses", createPulses(buffers, rows, picture.longest, uniforms));
  }

  /** Colours, selection and what steps back. `look`: {colour(i), selected(i), node(i), link(row), beating, fresh(i)} */
  function focus(look) {
    if (!meshes.nodes) return;
    const body = meshes.nodes.geometry.getAttribute("iBody");
    const colour = meshes.nodes.geometry.getAttribute("iColour");
    picture.radii.forEach((radius, i) => {
      body.array.set([radius, picture.own[i], look.selected(i) ? 1 : 0, look.node(i)], 4 * i);
      colour.array.set([...look.colour(i), look.fresh(i) ? 1 : 0], 4 * i);
    });
    body.needsUpdate = colour.needsUpdate = true;
    picture.links.forEach((_, row) => (buffers.iMore.array[4 * row + 1] = look.link(row)));
    buffers.iMore.needsUpdate = true;
    pulse(look.beating);
  }

  function theme(colours) {
    uniforms.uRaises.value.set(...colours.raises);
    uniforms.uLowers.value.set(...colours.lowers);
    uniforms.uBackground.value.set(...colours.background);
    uniforms.uInk.value.set(...colours.ink);
    uniforms.uDark.value = colours.dark ? 1 : 0;
  }

  function resize(w, h) {
    [width, height] = [w, h];
    renderer?.setPixelRatio(Math.min(globalThis.devicePixelRatio || 1, 2));
    renderer?.setSize(w, h, false);
  }

  /** Draw once; `at`: {camera, reference, time, still, share, depthFade}. Returns whether there was a context. */
  function draw(at) {
    camera = at.camera;
    if (!renderer) return false;
    camera.updateMatrixWorld();
    uniforms.uViewProjection.value.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse);
    uniforms.uSize.value.set(width, height);
    uniforms.uReference.value = at.reference;
    uniforms.uTime.value = at.time;
    uniforms.uStill.value = at.still ? 1 : 0;
    uniforms.uShare.value = at.share;
    uniforms.uDepthFade.value = at.depthFade;
    renderer.render(scene, camera);
    still?.remove();
    still = null;
    return true;
  }

  return {
    show, move, focus, theme, resize, draw, acquire, release,
    get active() { return renderer !== null; },
    get info() { return renderer ? { calls: renderer.info.render.calls, geometries: renderer.info.memory.geometries } : null; },
    dispose() {
      clear();
      release(false);
      still?.remove();
    },
  };
}
