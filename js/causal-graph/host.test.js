import { expect, test } from "vitest";
import { fakeModel } from "./fakes.js";
import { connect } from "./host.js";
import { floats } from "./frame.js";

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

test("equal messages in a row are different values of the outbox", () => {
  const model = fakeModel("panel");
  const host = connect(model);
  host.send({ kind: "ack" });
  const first = model.values._outbox;
  host.send({ kind: "ack" });
  expect(model.values._outbox.n).not.toBe(first.n);
});
