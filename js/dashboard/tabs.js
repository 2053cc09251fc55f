// Panels beside the picture, behind tabs as the ARIA authoring practices want them: one stop of the Tab key, arrow keys
// choose. Where there is room, some stand below each other behind one tab.

import { element } from "../shared/dom.js";

let made = 0;

/** Tabs for [{key, label, panel}]. An entry with `below` stands, where there is room, below the one of that key, whose tab is
 *  called `both` there; each then has a heading, `heading` or its label. `chosen(keys)` is called with what is shown after each
 *  change.
 *
 *  Returns `choose(key)`, `focus(key)`, `spread(on)`, which says whether there is room, `count(key, number)`, which tells how
 *  much is new in a tab, and `offer(key, on)`, which takes a tab away or brings it back. */
export function createTabs(parent, entries, listeners, chosen) {
  const stamp = ++made;
  const list = element("div", "sd-tabs", "", { role: "tablist" });
  const tabs = new Map();
  const withheld = new Set();
  let [current, all] = [entries[0].key, false];
  parent.append(list);
  for (const entry of entries) {
    const { key, label, panel } = entry;
    const [tabId, panelId] = [`sd-tab-${stamp}-${key}`, `sd-panel-${stamp}-${key}`];
    const tab = element("button", "sd-tab", "", { type: "button", role: "tab", id: tabId });
    const [text, badge] = [element("span"), element("span", "sd-new")];
    badge.hidden = true;
    tab.append(text, badge);
    for (const [name, value] of Object.entries({ role: "tabpanel", id: panelId, "aria-labelledby": tabId })) panel.setAttribute(name, value);
    const heading = element("h3", "sd-heading", entry.heading ?? label, { tabindex: "-1" });
    tabs.set(key, { ...entry, tab, text, badge, heading, panelId });
    listeners.on(tab, "click", () => choose(key));
  }

  const offered = () => [...tabs.keys()].filter((key) => !withheld.has(key));
  /** Key of the tab behind which `key` stands. */
  const behind = (key) => (all && tabs.get(key).below) || key;
  const together = (key) => offered().filter((each) => behind(each) === behind(key));
  const listed = () => offered().filter((key) => behind(key) === key);

  function draw() {
    const shown = together(current);
    for (const [key, { tab, text, label, both, panel, heading }] of tabs) {
      const group = together(key);
      tab.hidden = behind(key) !== key;
      text.textContent = group.length > 1 && both ? both : label;
      tab.setAttribute("aria-controls", group.map((each) => tabs.get(each).panelId).join(" "));
      tab.setAttribute("aria-selected", String(key === behind(current)));
      tab.tabIndex = key === behind(current) ? 0 : -1;
      panel.hidden = !shown.includes(key);
      heading.hidden = panel.hidden || shown.length < 2;
    }
    list.setAttribute("aria-label", listed().map((key) => tabs.get(key).text.textContent).join(", "));
    for (const key of shown) count(key, 0);
    const { tab } = tabs.get(behind(current));
    const [left, right] = [tab.offsetLeft, tab.offsetLeft + tab.offsetWidth];
    if (left < list.scrollLeft) list.scrollLeft = left;
    else if (right > list.scrollLeft + list.clientWidth) list.scrollLeft = right - list.clientWidth;
    chosen(shown);
  }

  function choose(key) {
    current = key;
    draw();
  }

  function spread(on) {
    if (on === all) return;
    all = on;
    parent.classList.toggle("sd-spread", on);
    draw();
  }

  function count(key, unread) {
    for (const each of together(key)) tabs.get(each).badge.hidden = true;
    const { badge } = tabs.get(behind(key));
    badge.replaceChildren(...(unread ? [unread.toLocaleString("en-US"), element("span", "sd-unseen", " new")] : []));
    badge.hidden = !unread;
  }

  /** In their order: appending moves those that are there already. */
  function lay() {
    for (const [key, { tab, heading, panel }] of tabs) {
      if (withheld.has(key)) for (const part of [tab, heading, panel]) part.remove();
      else {
        list.append(tab);
        parent.append(heading, panel);
      }
    }
  }

  function offer(key, on) {
    if (on !== withheld.has(key)) return;
    if (on) withheld.delete(key);
    else withheld.add(key);
    lay();
    choose(withheld.has(current) ? offered()[0] : current);
  }

  function focus(key) {
    choose(key);
    const { heading, tab } = tabs.get(key);
    (heading.hidden ? tab : heading).focus();
  }

  listeners.on(list, "keydown", (event) => {
    const keys = listed();
    const at = keys.indexOf(behind(current));
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: keys.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(keys.at(to % keys.length));
    tabs.get(current).tab.focus();
  });
  lay();

  return { choose, focus, spread, count, offer };
}
