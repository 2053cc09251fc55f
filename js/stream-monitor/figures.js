// The figures of a stream, with a spark line of the last minute where there is one.

import { element, write } from "../shared/dom.js";
import { createPath, pathOf } from "./path.js";

const SECONDS = 60;

/** The figures in `parent`; `update(figures)`. */
export function createFigures(parent) {
  const root = element("dl", "sm-figures");
  parent.append(root);
  const tiles = new Map();

  return {
    update(figures) {
      root.hidden = !figures.length;
      for (const { key, label, value, note, line, top } of figures) {
        if (!tiles.has(key)) tiles.set(key, createTile(root, label, Boolean(line)));
        const tile = tiles.get(key);
        write(tile.value, value);
        write(tile.note, note);
        if (!tile.path) continue;
        const at = line.map((_, i) => (SECONDS - line.length + i) / (SECONDS - 1));
        tile.path.draw(pathOf(line, at));
        write(tile.minute, top);
        tile.spark.title = top;
      }
    },
  };
}

function createTile(root, label, lined) {
  const tile = element("div", "sm-figure");
  const term = element("dt", "", label);
  const value = element("dd", "sm-value");
  const note = element("dd", "sm-note");
  tile.append(term, value);
  if (!lined) {
    tile.append(note);
    root.append(tile);
    return { value, note };
  }
  const spark = element("dd", "sm-spark");
  const minute = element("span", "sm-heard");
  const path = createPath();
  spark.append(path.element, minute);
  tile.append(spark, note);
  root.append(tile);
  return { value, note, spark, minute, path };
}
