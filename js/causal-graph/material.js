// The one kind of material used here: raw GLSL 3, premultiplied alpha, uniforms shared by all shaders.

import { CustomBlending, DoubleSide, GLSL3, Matrix4, OneFactor, OneMinusSrcAlphaFactor, RawShaderMaterial, Vector2, Vector3 } from "three";

/** Uniforms that every shader of a scene reads; written once a draw. */
export function createUniforms() {
  return {
    uViewProjection: { value: new Matrix4() },
    uSize: { value: new Vector2(1, 1) },
    uReference: { value: 1 },
    uTime: { value: 0 },
    uStill: { value: 0 },
    uRaises: { value: new Vector3() },
    uLowers: { value: new Vector3() },
    uBoth: { value: new Vector3() },
    uBackground: { value: new Vector3(1, 1, 1) },
    uInk: { value: new Vector3() },
    uDark: { value: 0 },
    uDepthFade: { value: 0 },
    uShare: { value: 1 },
  };
}

/** A material over shared `uniforms`; `depth`: whether its fragments hide each other. */
export function createMaterial(uniforms, vertexShader, fragmentShader, depth = false) {
  return new RawShaderMaterial({
    glslVersion: GLSL3,
    uniforms,
    vertexShader: `precision highp float;\n${vertexShader}`,
    fragmentShader: `precision highp float;\nout vec4 outColour;\n${fragmentShader}`,
    side: DoubleSide,
    transparent: true,
    premultipliedAlpha: true,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    depthTest: depth,
    depthWrite: depth,
  });
}
