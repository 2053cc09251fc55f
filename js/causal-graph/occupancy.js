// Which parts of the screen links take up, in small squares, so that a label finds a free place quickly.

const CELL = 5; // pixels
const [NOBODY, SEVERAL, HEAD] = [0, -1, -2];
export const HIDES_A_HEAD = 1e4;

/** A grid over width × height pixels. `own` numbers links from 0. */
export function createOccupancy(width, height) {
  const columns = Math.ceil(width / CELL) + 1;
  const rows = Math.ceil(height / CELL) + 1;
  const cells = new Int32Array(columns * rows);
  const mark = (column, row, value) => {
    if (column < 0 || row < 0 || column >= columns || row >= rows) return;
    const at = row * columns + column;
    if (cells[at] === HEAD) return;
    cells[at] = value === HEAD || cells[at] === NOBODY || cells[at] === value ? value : SEVERAL;
  };
  const around = ({ x, y, w, h }, visit) => {
    const [right, bottom] = [Math.min(columns - 1, Math.floor((x + w) / CELL)), Math.min(rows - 1, Math.floor((y + h) / CELL))];
    for (let row = Math.max(0, Math.floor(y / CELL)); row <= bottom; row++)
      for (let column = Math.max(0, Math.floor(x / CELL)); column <= right; column++) visit(column, row);
  };
  return {
    /** Link `own` runs along `points`, [{x, y}] close to each other. */
    line(own, points) {
      for (let i = 1; i < points.length; i++) {
        const [from, to] = [points[i - 1], points[i]];
        const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (CELL * 0.8)));
        for (let s = 0; s <= steps; s++)
          mark(Math.floor((from.x + ((to.x - from.x) * s) / steps) / CELL), Math.floor((from.y + ((to.y - from.y) * s) / steps) / CELL), own + 1);
      }
    },
    /** Something small that belongs to no link. */
    dot: (x, y) => mark(Math.floor(x / CELL), Math.floor(y / CELL), SEVERAL),
    /** An arrow head, or another mark that no label may hide. */
    head: (box) => around(box, (column, row) => mark(column, row, HEAD)),
    /** How many squares of other links than `own` a box would hide; at least HIDES_A_HEAD if an arrow head is there. */
    cost(box, own = -1) {
      let cost = 0;
      around(box, (column, row) => {
        const value = cells[row * columns + column];
        if (value === HEAD) cost += HIDES_A_HEAD;
        else if (value !== NOBODY && value !== own + 1) cost += 1;
      });
      return cost;
    },
  };
}
