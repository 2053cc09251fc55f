// A view in a file of its own: it holds the module and the last frame, and needs nobody. scarcity/widgets/page.py writes
// the same.

import { element } from "./dom.js";

const POLICY = "default-src 'none'; script-src 'unsafe-inline' blob:; style-src 'unsafe-inline'; img-src data: blob:";
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The text of the page. `module`: source of the bundle; `header` and `buffers`: a frame with everything in it. */
export function pageOf({ title, module, header, buffers }) {
  const held = { title, module, header: { ...header, state: savedState(header.state), saved: true }, buffers: Array.from(buffers, base64) };
  // No tag can end the script, nor begin in it.
  const json = JSON.stringify(held).replace(/</g, "\\u003c");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<title>${title.replace(/[&<>]/g, (each) => ENTITIES[each])}</title>
<style>html { color-scheme: light dark; } body { margin: 0; }</style>
</head>
<body>
<noscript>This picture needs JavaScript.</noscript>
<script type="application/json" id="scarcity-page">${json}</script>
<script type="module">
const held = JSON.parse(document.getElementById("scarcity-page").textContent);
const address = URL.createObjectURL(new Blob([held.module], { type: "text/javascript" }));
(await import(address)).open(held);
</script>
</body>
</html>
`;
}

/** Nothing goes on in a page that was saved. */
const savedState = (state) => (!state?.title || state.face === "still" ? state : { ...state, face: "still", title: `saved: ${state.title}`, detail: "" });

/** Show what a saved page holds with the `render` of its widget, as a host would. */
export function openPage({ title, module, header, buffers }, render) {
  const values = { _esm: module, _snapshot: { header, buffers: buffers.map(bytes) }, plot_height: 0, _title: title };
  const place = element("main");
  place.style.height = "100vh";
  document.body.append(place);
  return render({ model: { get: (name) => values[name], on() {}, off() {}, send() {} }, el: place });
}

/** Bytes of a DataView, an ArrayBuffer or a typed array as base64. */
export function base64(view) {
  const all = view instanceof ArrayBuffer ? new Uint8Array(view) : new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  let text = "";
  for (let i = 0; i < all.length; i += 8192) text += String.fromCharCode(...all.subarray(i, i + 8192));
  return btoa(text);
}

const bytes = (text) => Uint8Array.from(atob(text), (each) => each.charCodeAt(0)).buffer;

/** `header` with what a host leaves out because the browser has it from the header before. */
export function completed(header, before) {
  if (!before) return header;
  const words = header.names ? {} : Object.fromEntries(["names", "units", "lags", "strength", "certainty"].map((name) => [name, before[name]]));
  const dashboard = header.dashboard && { dashboard: { ...kept(before.dashboard, ["feed", "governor"]), ...header.dashboard } };
  return { ...words, ...header, ...dashboard };
}

const kept = (values, names) => Object.fromEntries(names.filter((name) => values?.[name] !== undefined).map((name) => [name, values[name]]));
