// The links as a table that is sorted in the browser. Names come from data: they only ever become text.

const COLUMNS = [
  { key: "name", label: "What drives what", kind: "text" },
  { key: "lag", label: "After", kind: "number", title: "After how long the effect shows" },
  { key: "size", label: "Strength", kind: "number", className: "number", title: "Standard deviations of the target per standard deviation of the source" },
  { key: "low", label: "90 % interval", kind: "number", className: "number interval" },
  { key: "stability", label: "Stable", kind: "number", className: "number", title: "Share of the resamples that find the link again" },
];

const element = (tag, className, text) => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
};
const signed = (x) => `${x < 0 ? "−" : "+"}${Math.abs(x).toFixed(2)}`;

/** Rows in the order of a column; links of a variable with its own past come last. */
export function sorted(rows, { key, down }) {
  const order = (a, b) => (typeof a[key] === "string" ? a[key].localeCompare(b[key]) : (a[key] ?? -Infinity) - (b[key] ?? -Infinity));
  return [...rows].sort((a, b) => a.own - b.own || (down ? order(b, a) : order(a, b)));
}

function strength(row, scale) {
  const cell = element("td", "number");
  const line = element("div", "strength");
  const track = element("div", "track");
  const at = (x) => 50 + (50 * Math.max(-scale, Math.min(scale, x))) / scale;
  const bar = element("div", "bar");
  bar.style.left = `${Math.min(50, at(row.effect))}%`;
  bar.style.width = `${Math.abs(at(row.effect) - 50)}%`;
  track.append(bar);
  if (row.low !== null) {
    const whisker = element("div", "whisker");
    whisker.style.left = `${at(row.low)}%`;
    whisker.style.width = `${at(row.high) - at(row.low)}%`;
    track.append(whisker);
  }
  line.append(track, element("span", "value", signed(row.effect)));
  cell.append(line);
  return cell;
}

function line(row, scale, fresh) {
  const made = element("tr", [row.effect >= 0 ? "raises" : "lowers", row.own ? "own" : "", fresh ? "fresh" : ""].join(" "));
  const crosses = row.low !== null && row.low <= 0 && row.high >= 0;
  if (crosses) made.classList.add("crosses");
  const interval = row.low === null ? "" : `${signed(row.low)} to ${signed(row.high)}`;
  const stable = row.stability === null ? "" : `${Math.round(100 * row.stability)} %`;
  made.append(
    element("td", "", row.name),
    element("td", "after", row.after),
    strength(row, scale),
    element("td", `number interval ${crosses ? "unsure" : ""}`, interval),
    element("td", `number ${row.stability < 0.9 ? "unsure" : ""}`, stable),
  );
  return made;
}

function render({ model, el }) {
  const order = { key: "size", down: true };
  let known = null;
  const holder = element("div", "holder");
  const table = element("table");
  const head = element("tr");
  const heads = COLUMNS.map((column) => {
    const cell = element("th", column.className);
    cell.scope = "col";
    const button = element("button", "", column.label);
    button.type = "button";
    if (column.title) button.title = column.title;
    button.addEventListener("click", () => {
      order.down = order.key === column.key ? !order.down : column.kind === "number" && column.key !== "lag";
      order.key = column.key;
      draw();
    });
    cell.append(button);
    head.append(cell);
    return cell;
  });
  const thead = element("thead");
  thead.append(head);
  const body = element("tbody");
  const more = element("p", "more");
  const empty = element("p", "empty");
  table.append(thead, body);
  holder.append(table, more, empty);
  el.append(holder);

  function draw() {
    const rows = model.get("rows") ?? [];
    const keys = new Set(rows.map((row) => row.key));
    const scale = Math.max(0.1, ...rows.filter((row) => !row.own).map((row) => row.size));
    body.replaceChildren(...sorted(rows, order).map((row) => line(row, scale, known !== null && !known.has(row.key))));
    if (rows.length) known = keys;
    heads.forEach((cell, index) => {
      if (COLUMNS[index].key === order.key) cell.setAttribute("aria-sort", order.down ? "descending" : "ascending");
      else cell.removeAttribute("aria-sort");
    });
    table.hidden = !rows.length;
    more.textContent = model.get("more");
    more.hidden = !more.textContent;
    empty.textContent = rows.length ? "" : model.get("empty");
    empty.hidden = rows.length > 0;
  }
  const forget = () => { known = null; draw(); };
  const heard = { "change:rows": draw, "change:more": draw, "change:empty": draw, "change:generation": forget };
  for (const [event, handler] of Object.entries(heard)) model.on(event, handler);
  draw();
  return () => {
    for (const [event, handler] of Object.entries(heard)) model.off(event, handler);
  };
}

export default { render };
