// The menu of what can be saved: one stop of the Tab key, closed by Escape, by a choice and by leaving it.

import { createListeners, element } from "../shared/dom.js";
import { createRoving } from "../shared/roving.js";

/** What can be saved: its name in messages and file names, what the menu calls it, and whether Python writes it. */
export const FORMATS = [
  ["png", "PNG, a picture", false],
  ["svg", "SVG, a picture to edit", false],
  ["html", "HTML, a live page", false],
  ["graphml", "GraphML, for Gephi and others", true],
  ["dot", "DOT, for Graphviz", true],
  ["json", "JSON, all numbers", true],
];
const WHY = "GraphML, DOT and JSON are written by Python, which is not connected.";

/** A menu in `parent`, below `button()`, of those of FORMATS that are `possible`; `chosen(format)` is called with a choice. */
export function createExportMenu(parent, button, possible, chosen) {
  const listeners = createListeners();
  const menu = element("div", "sg-menu", "", { role: "menu", "aria-label": "Save as" });
  const why = element("p", "sg-faint", WHY, { id: `sg-why-${Math.random().toString(36).slice(2)}` });
  menu.hidden = true;
  const entries = possible.map(([format, words, remote]) => {
    const entry = element("button", "", words, { type: "button", role: "menuitem" });
    entry.addEventListener("click", () => {
      if (entry.ariaDisabled === "true") return;
      close(true);
      chosen(format);
    });
    menu.append(entry);
    return { entry, remote };
  });
  menu.append(why);
  parent.append(menu);
  for (const [name, value] of [["aria-haspopup", "menu"], ["aria-expanded", "false"]]) button().setAttribute(name, value);
  const roving = createRoving(menu, listeners);
  roving.renew();

  function close(back) {
    if (menu.hidden) return;
    menu.hidden = true;
    button().setAttribute("aria-expanded", "false");
    if (back) button().focus();
  }

  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close(true);
    else if (event.key === "Tab") return close(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  button().addEventListener("mousedown", (event) => menu.hidden || event.preventDefault()); // its click closes the menu
  menu.addEventListener("focusout", ({ relatedTarget }) => !menu.contains(relatedTarget) && close(false));

  return {
    element: menu,
    /** Offer what Python writes only while it is `connected`. */
    offer(connected) {
      const written = entries.filter(({ remote }) => remote);
      for (const { entry } of written)
        for (const [name, value] of [["aria-disabled", "true"], ["aria-describedby", why.id]]) {
          if (connected) entry.removeAttribute(name);
          else entry.setAttribute(name, value);
        }
      why.hidden = connected || !written.length;
    },
    toggle() {
      if (!menu.hidden) return close(true);
      menu.hidden = false;
      button().setAttribute("aria-expanded", "true");
      entries[0].entry.focus();
    },
  };
}
