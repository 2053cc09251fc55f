// The WebGL side: builds meshes from a picture, draws them, gives the context back and takes a new one.

import { Scene, WebGLRenderer } from "three";
import { createArrows } from "./arrows.js";
import { createContexts } from "./contexts.js";
import { bind, grown, touch } from "./instanced.js";
import { LINK_SIZES, writeEnds } from "./link-buffers.js";
import { createLinks } from "./links.js";
import { createUniforms } from "./material.js";
import { createNodes, NODE_SIZES } from "./nodes.js";
import { createPulses, setBeats } from "./pulses.js";

/** `show`, `move`, `focus`, `theme`, `draw`, `release`, `acquire`, `dispose`; `lost` is called when the browser takes
 *  the context, `inSight` says whether somebody could be looking. */
export function createScene(stage, lost, inSight) {
  const uniforms = createUniforms();
  const scene = new Scene();
  let renderer = null;
  const meshes = { links: createLinks(uniforms), arrows: createArrows(uniforms), pulses: createPulses(uniforms), nodes: createNodes(uniforms) };
  scene.add(...Object.values(meshes));
  for (const mesh of Object.values(meshes)) mesh.visible = false;
  let [links, nodes] = [null, null]; // instance buffers
  let camera = null;
  let picture = null;
  let still = null; // the picture shown while there is no context
  let [width, height] = [1, 1];

  const contexts = createContexts(() => !inSight() && release(true));

  const onLost = (event) => {
    event.preventDefault();
    release(false, true);
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
    contexts.take();
    return true;
  }

  function release(keepPicture = true, gone = false) {
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
    if (!gone) renderer.forceContextLoss();
    canvas.remove();
    renderer = null;
    contexts.give();
  }

  /** Fill the buffers from `next`; `before(link)` gives the opacity that a link had. */
  function show(next, before) {
    picture = next;
    links = grown(links, LINK_SIZES, picture.links.length);
    nodes = grown(nodes, NODE_SIZES, picture.radii.length);
    const { iShape: { array: shape }, iLook: { array: look }, iMore: { array: more } } = links;
    picture.links.forEach((link, i) => {
      const k = 4 * i;
      shape[k] = link.width;
      shape[k + 1] = link.bend;
      shape[k + 2] = picture.outer[link.source];
      shape[k + 3] = picture.outer[link.target];
      look[k] = link.way;
      look[k + 1] = link.gone ? 0 : link.opacity;
      look[k + 2] = link.dashed ? 1 : 0;
      look[k + 3] = link.directed ? 1 : 0;
      more[k] = link.reach;
      more[k + 1] = 1;
      more[k + 2] = before(link);
      more[k + 3] = link.lag;
    });
    touch(links);
    bind(meshes.links, links, picture.links.length);
    bind(meshes.arrows, links, picture.links.length);
    bind(meshes.nodes, nodes, picture.radii.length);
  }

  /** Put nodes and link ends at `positions`. */
  function move(positions) {
    if (!picture) return;
    nodes.iCentre.array.set(positions);
    touch(nodes, "iCentre");
    writeEnds(links, picture.links, positions);
    if (picture.beating.length) setBeats(meshes.pulses, links, picture.beating, picture.longest);
  }

  /** Colours, selection and what steps back. `look`: {colour(i), selected(i), node(i), link(row), beating, fresh(i)} */
  function focus(look) {
    if (!picture) return;
    const { iBody: { array: body }, iColour: { array: colour } } = nodes;
    picture.radii.forEach((radius, i) => {
      const k = 4 * i;
      body[k] = radius;
      body[k + 1] = picture.own[i];
      body[k + 2] = look.selected(i) ? 1 : 0;
      body[k + 3] = look.node(i);
      colour.set(look.colour(i), k);
      colour[k + 3] = look.fresh(i) ? 1 : 0;
    });
    touch(nodes, "iBody", "iColour");
    for (let row = 0; row < picture.links.length; row++) links.iMore.array[4 * row + 1] = look.link(row);
    touch(links, "iMore");
    picture.beating = look.beating;
    setBeats(meshes.pulses, links, look.beating, picture.longest);
  }

  function theme(colours) {
    uniforms.uRaises.value.set(...colours.raises);
    uniforms.uLowers.value.set(...colours.lowers);
    uniforms.uBoth.value.set(...colours.both);
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
      release(false);
      for (const mesh of Object.values(meshes)) {
        mesh.geometry.dispose();
        mesh.material.dispose();
      }
      still?.remove();
    },
  };
}
