// Numbers in a binary buffer, whatever the host wraps it in.

/** DataView, ArrayBuffer or typed array as Float32Array; copied only where the bytes are not aligned. */
export function floats(view) {
  if (!view) return new Float32Array(0);
  if (view instanceof ArrayBuffer) return new Float32Array(view);
  const { buffer, byteOffset, byteLength } = view;
  if (byteOffset % 4 === 0) return new Float32Array(buffer, byteOffset, byteLength / 4);
  return new Float32Array(buffer.slice(byteOffset, byteOffset + byteLength));
}
