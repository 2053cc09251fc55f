// Many buttons that are one stop of the Tab key: arrow keys go from one to the next.

const STEPS = { ArrowDown: 1, ArrowUp: -1 };

/** Let the arrow keys, Home and End move among the buttons in `parent`; call `renew` when they have changed. */
export function createRoving(parent, listeners) {
  let current = null;
  const buttons = () => [...parent.querySelectorAll("button")];

  function mark(button) {
    if (current) current.tabIndex = -1;
    current = button ?? null;
    if (current) current.tabIndex = 0;
  }

  listeners.on(parent, "keydown", (event) => {
    const all = buttons();
    const at = all.indexOf(event.target);
    const to = { Home: 0, End: all.length - 1 }[event.key] ?? (event.key in STEPS ? at + STEPS[event.key] : null);
    if (to === null || at < 0) return;
    event.preventDefault();
    all[Math.max(0, Math.min(all.length - 1, to))].focus();
  });
  listeners.on(parent, "focusin", (event) => event.target.tagName === "BUTTON" && mark(event.target));

  return {
    renew() {
      const all = buttons();
      for (const button of all) button.tabIndex = -1;
      mark(all.includes(current) ? current : all[0]);
    },
  };
}
