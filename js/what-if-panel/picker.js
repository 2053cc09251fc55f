// A variable out of many: type a part of its name, or open the list; the pattern is the combobox of the ARIA authoring practices.

import { matches } from "../causal-graph/search.js";
import { element } from "../shared/dom.js";

let made = 0;

/** The field in `parent`; `chosen(node)` when another one is picked. Returns `update(names, units)`, `set(node)` and `element`. */
export function createPicker(parent, listeners, chosen) {
  const id = `wi-list-${++made}`;
  const box = element("div", "wi-picker");
  const field = element("input", "wi-field", "", {
    type: "text", role: "combobox", "aria-label": "Variable", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id, autocomplete: "off", spellcheck: "false",
  });
  const list = element("ul", "wi-list", "", { role: "listbox", id, "aria-label": "Variables" });
  list.hidden = true;
  box.append(field, list);
  parent.append(box);
  let [names, units, current, shown, active] = [[], [], null, [], -1];

  function open(nodes) {
    shown = nodes;
    list.replaceChildren(
      ...nodes.map((node, i) => {
        const item = element("li", "wi-item", "", { role: "option", id: `${id}-${i}`, "aria-selected": String(node === current) });
        item.append(element("span", "", names[node]));
        if (units[node]) item.append(element("small", "", units[node]));
        return item;
      }),
    );
    if (!nodes.length) list.append(element("li", "wi-none", "no such variable", { role: "presentation" }));
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
    mark(Math.max(0, nodes.indexOf(current)));
  }

  function close() {
    list.hidden = true;
    list.replaceChildren();
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
    field.value = names[current] ?? "";
  }

  function mark(place) {
    list.querySelector(".wi-active")?.classList.remove("wi-active");
    active = place;
    const item = shown.length ? list.children[place] : null;
    if (!item) return field.removeAttribute("aria-activedescendant");
    item.classList.add("wi-active");
    field.setAttribute("aria-activedescendant", item.id);
    // Only the list scrolls, never the page.
    if (item.offsetTop < list.scrollTop) list.scrollTop = item.offsetTop;
    else if (item.offsetTop + item.offsetHeight > list.scrollTop + list.clientHeight) list.scrollTop = item.offsetTop + item.offsetHeight - list.clientHeight;
  }

  function pick(place) {
    const node = shown[place];
    if (node === undefined) return;
    const other = node !== current;
    current = node;
    close();
    if (other) chosen(node);
  }

  const all = () => names.map((_, i) => i);
  listeners.on(field, "click", () => {
    field.select();
    if (list.hidden) open(all());
  });
  listeners.on(field, "input", () => open(field.value.trim() ? matches(names, field.value) : all()));
  listeners.on(field, "blur", close);
  listeners.on(field, "keydown", (event) => {
    const last = shown.length - 1;
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + 8, PageUp: active - 8 }[event.key];
    if (to !== undefined) {
      if (list.hidden) open(all());
      else mark(Math.max(0, Math.min(last, to)));
    } else if (event.key === "Enter" && !list.hidden) pick(active);
    else if (event.key === "Escape" && !list.hidden) {
      close();
      field.select();
      event.stopPropagation();
    } else return;
    event.preventDefault();
  });
  listeners.on(list, "pointerdown", (event) => event.preventDefault()); // the field keeps the focus
  listeners.on(list, "click", (event) => {
    const item = event.target.closest("[role=option]");
    if (item) pick([...list.children].indexOf(item));
  });

  return {
    element: box,
    update(nextNames, nextUnits) {
      if (nextNames === names) return;
      [names, units] = [nextNames, nextUnits];
      close();
    },
    set(node) {
      current = node;
      if (list.hidden) field.value = names[node] ?? "";
    },
  };
}
