// Four quiet buttons; each has a name and a key.

import { element } from "../shared/dom.js";

/** Buttons for [name, label, key, action]; `press(name, on)` marks one as switched on. */
export function createToolbar(parent, entries) {
  const bar = element("div", "sg-toolbar", "", { role: "toolbar", "aria-label": "View" });
  const buttons = new Map();
  for (const [name, label, key, action] of entries) {
    const button = element("button", "", label, { type: "button", title: `${name} (${key})`, "aria-label": name, "aria-keyshortcuts": key });
    button.addEventListener("click", action);
    bar.append(button);
    buttons.set(name, button);
  }
  parent.append(bar);
  return {
    element: bar,
    press: (name, on) => buttons.get(name).setAttribute("aria-pressed", String(on)),
    button: (name) => buttons.get(name),
    name: (name, label) => (buttons.get(name).textContent = label),
  };
}
