// The search field: part of a name, the first match is selected while one types.

import { element } from "../shared/dom.js";

/** Nodes whose name holds `text`, those that begin with it first. */
export function matches(names, text) {
  const wanted = text.trim().toLocaleLowerCase();
  if (!wanted) return [];
  const hits = names.flatMap((name, i) => {
    const at = name.toLocaleLowerCase().indexOf(wanted);
    return at < 0 ? [] : [{ i, at }];
  });
  return hits.sort((a, b) => (a.at === 0 ? 0 : 1) - (b.at === 0 ? 0 : 1) || a.i - b.i).map(({ i }) => i);
}

/** The field; `open()`; `found(nodes)` is called as one types, `closed()` when it goes. */
export function createSearch(parent, names, found, closed) {
  const field = element("input", "sg-search", "", { type: "search", "aria-label": "Find a variable", placeholder: "find a variable", spellcheck: "false" });
  field.hidden = true;
  parent.append(field);
  const close = () => {
    if (field.hidden) return;
    field.hidden = true;
    field.value = "";
    closed();
  };
  field.addEventListener("input", () => found(matches(names(), field.value)));
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === "Escape") {
      if (event.key === "Escape") found([]);
      close();
      event.preventDefault();
    }
    event.stopPropagation();
  });
  return {
    element: field,
    open() {
      field.hidden = false;
      field.focus();
    },
  };
}
