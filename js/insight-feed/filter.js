// What of the feed is shown: sentences about a variable, of some kinds.

import { element } from "../shared/dom.js";

const KINDS = [["New", ["first", "new"]], ["Gone", ["gone"]], ["Structure", ["regime"]], ["Weak links", ["routine"]], ["Notes", ["note"]]];
let made = 0;

/** Controls in `parent`; `changed({kinds, text})` is called when they are. `names(list)` are offered where a name is typed. */
export function createFilter(parent, listeners, changed) {
  const root = element("div", "fd-tools");
  const choices = element("datalist", "", "", { id: `fd-names-${++made}` });
  const input = element("input", "", "", { type: "search", placeholder: "About a variable", "aria-label": "Show what is about a variable", list: choices.id, autocomplete: "off" });
  const kinds = element("div", "fd-kinds", "", { role: "group", "aria-label": "Kinds that are shown" });
  const off = new Set();
  let offered = "";
  for (const [label, members] of KINDS) {
    const button = element("button", "", label, { type: "button", "aria-pressed": "true" });
    listeners.on(button, "click", () => {
      const on = off.has(label);
      if (on) off.delete(label);
      else off.add(label);
      button.setAttribute("aria-pressed", String(on));
      tell();
    });
    kinds.append(button);
    button.dataset.kinds = members.join(" ");
  }
  root.append(input, choices, kinds);
  parent.append(root);
  const tell = () => changed({ text: input.value, kinds: off.size ? new Set(KINDS.flatMap(([label, members]) => (off.has(label) ? [] : members))) : null });
  listeners.on(input, "input", tell);

  return {
    names(list) {
      const now = list.join("\n");
      if (now === offered) return;
      offered = now;
      choices.replaceChildren(...list.map((name) => element("option", "", "", { value: name })));
    },
  };
}
