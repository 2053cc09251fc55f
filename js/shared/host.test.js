import { expect, test } from "vitest";
import { fakeModel } from "./fakes.js";
import { connect } from "./host.js";
import { floats } from "../causal-graph/frame.js";

for (const kind of ["jupyter", "panel"]) {
  test(`${kind}: messages go both ways and listeners come off`, () => {
    const model = fakeModel(kind);
    const host = connect(model);
    const heard = [];
    const forget = host.onMessage((header, buffers) => heard.push([header.seq, [...floats(buffers[0])]]));
    model.deliver({ seq: 7 }, [Float32Array.of(1, 2)]);
    expect(heard).toEqual([[7, [1, 2]]]);
    host.send({ kind: "ack", seq: 7 });
    host.send({ kind: "ack", seq: 7 });
    expect(model.sent).toEqual([{ kind: "ack", seq: 7 }, { kind: "ack", seq: 7 }]);
    forget();
    expect(model.listeners()).toBe(0);
  });
}

test("Panel's outbox repeats what came just before, numbered, and does not grow", () => {
  const model = fakeModel("panel");
  const host = connect(model);
  for (let i = 0; i < 100; i++) host.send({ kind: "ack", seq: i });
  const { messages } = model.values._outbox;
  expect(messages.length).toBe(24);
  expect(messages.at(-1)).toEqual([100, { kind: "ack", seq: 99 }]);
  expect(messages.at(-2)).toEqual([99, { kind: "ack", seq: 98 }]);
});

test("only Jupyter is asked about its connection: Panel would log an error", () => {
  for (const [kind, listeners] of [["jupyter", 1], ["panel", 0]]) {
    const model = fakeModel(kind);
    const undo = connect(model).onConnection(() => {});
    expect(model.listeners()).toBe(listeners);
    undo();
    expect(model.listeners()).toBe(0);
  }
});
