// Stand-ins for the tests: what Python tells of a governor.

export const gauge = (key, more = {}) => ({
  key, name: key, meaning: "what it is", value: "80 %", amount: "1.6 of 2 GB, cgroup v2", beside: ["this Python process 512 MB"], state: "", tight_s: null,
  rules: ["above 90 % mpie gives way; back below 82 %"], expected: "84 % in 8 s", minute: "70 % to 80 %", end: "100 %", limit: true, below: false,
  at: 0.8, acts: 0.9, acts_words: "90 %", clears: 0.82, forecast: 0.84, line: [null, 0.7, 0.75, 0.8], ...more,
});

export const action = (text, more = {}) => ({ key: text, when: "12:03:10", text, now: false, kind: "taken", ...more });

/** [header, buffers] of a frame of the gauges. */
export function fakeGovernor(seq, { gauges = [gauge("Memory")], actions = [], state = {}, words = ["Nothing is tight."] } = {}) {
  const held = actions.filter(({ now }) => now).length;
  const governor = { state: { face: "live", title: "nothing is tight", detail: "", how: "", ...state }, gauges, actions, held, words };
  return [{ kind: "frame", seq, governor }, []];
}
