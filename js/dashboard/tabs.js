// Panels beside the picture: below each other where there is room, else behind tabs as the ARIA authoring practices want
// them: one stop of the Tab key, arrow keys choose.

import { element } from "../shared/dom.js";

let made = 0;

/** Tabs for [[key, label, panel]]; `chosen(key)` is called after each change.
 *
 *  Returns `choose(key)`, `focus(key)`, `spread(on)`, which shows all of them at once, `count(key, number)`, which
 *  tells how much is new in a tab, and `offer(key, on)`, which takes a tab away or brings it back. */
export function createTabs(parent, entries, listeners, chosen) {
  const stamp = ++made;
  const list = element("div", "sd-tabs", "", { role: "tablist" });
  const tabs = new Map();
  let [current, all] = [entries[0][0], false];
  parent.append(list);
  for (const [key, label, panel] of entries) {
    const [tabId, panelId] = [`sd-tab-${stamp}-${key}`, `sd-panel-${stamp}-${key}`];
    const tab = element("button", "sd-tab", label, { type: "button", role: "tab", id: tabId, "aria-controls": panelId });
    const badge = element("span", "sd-new");
    badge.hidden = true;
    tab.append(badge);
    for (const [name, value] of Object.entries({ role: "tabpanel", id: panelId, "aria-labelledby": tabId })) panel.setAttribute(name, value);
    list.append(tab);
    const heading = element("h3", "sd-heading", label, { tabindex: "-1" });
    heading.hidden = true;
    parent.append(heading, panel);
    tabs.set(key, { tab, panel, badge, heading });
    listeners.on(tab, "click", () => choose(key));
  }
  const withheld = new Set();
  name();
  const keys = () => [...tabs.keys()].filter((key) => !withheld.has(key));

  function choose(key) {
    current = key;
    for (const [name, { tab, panel }] of tabs) {
      tab.setAttribute("aria-selected", String(name === key));
      tab.tabIndex = name === key ? 0 : -1;
      panel.hidden = !all && name !== key;
    }
    count(key, 0);
    chosen(key);
  }

  function spread(on) {
    if (on === all) return;
    all = on;
    parent.classList.toggle("sd-spread", on);
    list.hidden = on;
    for (const [key, { panel, heading }] of tabs) {
      heading.hidden = !on;
      panel.hidden = !on && key !== current;
      if (on && !withheld.has(key)) chosen(key);
    }
  }

  function count(key, number) {
    const { badge } = tabs.get(key);
    if (all) number = 0;
    badge.textContent = number ? `${number} new` : "";
    badge.hidden = !number;
  }

  function offer(key, on) {
    if (on !== withheld.has(key)) return;
    if (on) withheld.delete(key);
    else withheld.add(key);
    // In their order: appending moves those that are there already.
    for (const [name, { tab, heading, panel }] of tabs) {
      if (!withheld.has(name)) {
        list.append(tab);
        parent.append(heading, panel);
      } else for (const part of [tab, heading, panel]) part.remove();
    }
    name();
    tabs.get(key).heading.hidden = !all;
    choose(withheld.has(current) ? keys()[0] : current);
  }

  function name() {
    list.setAttribute("aria-label", entries.filter(([key]) => !withheld.has(key)).map(([, label]) => label).join(", "));
  }

  function focus(key) {
    choose(key);
    tabs.get(key)[all ? "heading" : "tab"].focus();
  }

  listeners.on(list, "keydown", (event) => {
    const at = keys().indexOf(current);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: keys().length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    focus(keys().at(to % keys().length));
  });

  return { choose, focus, spread, count, offer };
}
