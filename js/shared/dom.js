// Elements by name, class and text; text never becomes markup.

export function element(tag, className = "", text = "", attributes = {}) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** Set the text of an element where it differs. */
export function write(place, text) {
  if (place.textContent !== text) place.textContent = text;
}

/** Listeners that are all taken back at once. */
export function createListeners() {
  const undo = [];
  return {
    on(target, type, handler, options) {
      target.addEventListener(type, handler, options);
      undo.push(() => target.removeEventListener(type, handler, options));
    },
    add: (remove) => undo.push(remove),
    dispose() {
      while (undo.length) undo.pop()();
    },
  };
}
