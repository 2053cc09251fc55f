// The element that a view of words and lines stands in: its colours are those of the host, its keys its own.

import { createListeners, element } from "./dom.js";
import { palette } from "./palette.js";
import { applyTheme, readTheme, watchTheme } from "./theme.js";

/** What a view says that shows what a page holds. */
export const SAVED = { face: "still", title: "saved page", detail: "the state at the time when it was saved" };
/** What a view says that shows what a document kept, and one whose kernel has gone. */
export const KEPT = { face: "gone", title: "not connected", detail: "the last state kept in the notebook; run the cell again" };
export const GONE = { face: "gone", title: "not connected", detail: "the kernel has gone; run the cell again" };

/** A section of class `kind` in `el` with a style sheet of its own; `dressed(theme)` is called after each change of theme.
 *  Returns `root` and `listeners`, whose `dispose` takes it away. */
export function createPanel(el, { kind, label, style, dressed = () => {} }) {
  const listeners = createListeners();
  const root = element("section", kind, "", { "aria-label": label });
  root.append(element("style", "", palette(`.${kind}`) + style));
  el.append(root);
  listeners.add(() => root.remove());
  // A notebook would act on keys that go further.
  listeners.on(root, "keydown", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && event.key !== "Tab") event.stopPropagation();
  });
  const dress = () => {
    root.style.removeProperty("--sg-background");
    const theme = readTheme(root);
    applyTheme(root, theme);
    dressed(theme);
  };
  listeners.add(watchTheme(root, dress));
  dress();
  return { root, listeners };
}
