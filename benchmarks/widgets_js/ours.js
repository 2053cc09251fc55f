// scarcity's widget behind a stand-in for the host's model.

export const adapter = {
  /** [length of the JSON][JSON][three buffers, whose lengths the JSON's envelope tells] */
  unpack(bytes) {
    const length = new DataView(bytes).getUint32(0, true);
    const { header, sizes } = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, length)));
    let at = 4 + length;
    const buffers = sizes.map((size) => bytes.slice(at, (at += size)));
    return { text: JSON.stringify(header), buffers };
  },
  node: (call, { nodes }) => call.instances === nodes,
  create(widget, el, first) {
    const heard = {};
    let acknowledged = null;
    const model = {
      get: (name) => (name === "height" ? 800 : undefined),
      set() {},
      on: (event, handler) => (heard[event] = handler),
      off: (event) => delete heard[event],
      send(message) {
        if (message.kind === "refused") throw new Error(message.reason);
        if (message.kind !== "ack" || message.seq === 1) return;
        acknowledged?.();
      },
    };
    const deliver = ({ text, buffers }, seq) =>
      heard["msg:custom"]({ ...JSON.parse(text), seq }, buffers.map((buffer) => new DataView(buffer.slice())));
    widget.render({ model, el });
    deliver(first, 1);
    return {
      target: () => el.querySelector(".sg-stage"),
      // Its legend says how many links it draws unasked, where those are not all.
      drawn: () => Number(el.querySelector(".sg-legend").textContent.match(/^The ([\d,]+) strongest/)?.[1].replaceAll(",", "") ?? NaN),
      update(next, seq, done) {
        acknowledged = done;
        deliver(next, seq);
      },
    };
  },
};
