// A mesh whose instances come from buffers that may grow: one geometry and one material for its whole life
// unless they do.

import { BufferAttribute, DynamicDrawUsage, InstancedBufferAttribute, InstancedBufferGeometry, Mesh, Sphere } from "three";

/** Attribute arrays for at least `count` instances: {name: values an instance}. */
export function createBuffers(sizes, count) {
  const buffers = {};
  for (const [name, size] of Object.entries(sizes)) {
    buffers[name] = new InstancedBufferAttribute(new Float32Array(Math.max(1, count) * size), size);
    buffers[name].setUsage(DynamicDrawUsage);
  }
  return buffers;
}

/** `buffers` if they hold `count` instances, else larger ones, with some room. */
export function grown(buffers, sizes, count) {
  const first = buffers && Object.values(buffers)[0];
  return first && first.count >= count ? buffers : createBuffers(sizes, Math.ceil(count * 1.25));
}

/** Have all of `buffers` sent to the graphics card at the next draw. */
export function touch(buffers, ...names) {
  for (const name of names.length ? names : Object.keys(buffers)) buffers[name].needsUpdate = true;
}

/** A mesh that draws `corners` (x, y pairs) once an instance. */
export function createInstanced(corners, index, material, order) {
  const mesh = new Mesh(geometryOf(corners, index, {}), material);
  mesh.frustumCulled = false;
  mesh.renderOrder = order;
  mesh.userData = { corners, index, buffers: null };
  return mesh;
}

/** Let `mesh` draw the first `count` instances of `buffers`. */
export function bind(mesh, buffers, count) {
  if (mesh.userData.buffers !== buffers) {
    mesh.geometry.dispose();
    mesh.geometry = geometryOf(mesh.userData.corners, mesh.userData.index, buffers);
    mesh.userData.buffers = buffers;
  }
  mesh.geometry.instanceCount = count;
  mesh.visible = count > 0;
}

function geometryOf(corners, index, buffers) {
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(Float32Array.from(corners), 2));
  geometry.setIndex(index);
  for (const [name, attribute] of Object.entries(buffers)) geometry.setAttribute(name, attribute);
  geometry.boundingSphere = new Sphere(); // never culled, never measured
  return geometry;
}

/** The corners and the index of a square from -1 to 1. */
export const SQUARE = [[-1, -1, 1, -1, 1, 1, -1, 1], [0, 1, 2, 0, 2, 3]];
