// Files that a viewer takes home.

const LATER = 60_000; // milliseconds until the browser has surely read it
const LONGEST = 60; // letters

/** `title` as the name of a file without its ending: letters and digits of any script, the rest dashes. */
export function stemOf(title, otherwise = "scarcity-graph") {
  const words = String(title ?? "").normalize("NFC").match(/[\p{L}\p{N}_]+/gu) ?? [];
  return [...words.join("-")].slice(0, LONGEST).join("").replace(/-+$/, "") || otherwise;
}

/** Have the browser save `content` (text, bytes or a Blob) as `name`. */
export function download(name, content, type) {
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  [link.href, link.download, link.hidden] = [address, name, true];
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), LATER);
}
