// Colours from the host: the background that is really behind the widget decides between light and dark.

const OKABE_ITO = {
  light: { raises: "#0072B2", lowers: "#D55E00", both: "#9A4C8B" },
  dark: { raises: "#56B4E9", lowers: "#E69F00", both: "#D79BC8" },
};
const NODES = {
  light: ["#64707f", "#4f7f77", "#8a6d8f", "#7d7a4c", "#94655f", "#5d6a99"],
  dark: ["#a3aebb", "#8fbcb2", "#c0a3c6", "#bdb98a", "#cc9f98", "#9aa7d8"],
};

// Steps of a quantity: one colour that is neither that of raising nor that of lowering, further from the background by steps.
const LEVELS = {
  light: ["#cfd8d3", "#a3bfb3", "#72a291", "#43806e", "#1c5949"],
  dark: ["#3c4a46", "#52706a", "#6b988c", "#8cc3b2", "#c3efdd"],
};

/** Which of the colours of nodes stands for a group; 0 is no group. */
export const shadeOf = (group, { nodes }) => (group === 0 ? 0 : 1 + ((group - 1) % (nodes.length - 1)));

/** [r, g, b] from 0 to 1 of a CSS colour that getComputedStyle gave, alpha as fourth. */
export function channels(css) {
  const parts = (css.match(/[\d.]+/g) ?? []).map(Number);
  if (parts.length < 3) return [1, 1, 1, 0];
  const unit = css.startsWith("color(") ? 1 : 255;
  return [parts[0] / unit, parts[1] / unit, parts[2] / unit, parts[3] ?? 1];
}

export const hex = (css) => [1, 3, 5].map((i) => parseInt(css.slice(i, i + 2), 16) / 255);

/** The first opaque background at or above the element, through shadow roots; without one that of the browser. */
function backgroundBehind(element) {
  for (let at = element; at; at = at.parentElement ?? at.getRootNode()?.host) {
    const colour = channels(getComputedStyle(at).backgroundColor);
    if (colour[3] > 0.5) return colour.slice(0, 3);
  }
  return bareIsDark() ? [0.07, 0.07, 0.07] : [1, 1, 1];
}

/** Whether a page without any background is dark: whatever a viewer prefers, only where the page says that it can be. */
function bareIsDark() {
  const said = getComputedStyle(document.documentElement).colorScheme;
  const schemes = said && said !== "normal" ? said : (document.querySelector("meta[name='color-scheme']")?.content ?? "");
  if (!/\bdark\b/.test(schemes)) return false;
  return !/\blight\b/.test(schemes) || Boolean(matchMedia?.("(prefers-color-scheme: dark)").matches);
}

/** {dark, background, raises, lowers, both, nodes, levels, ink} with channels from 0 to 1. */
export function readTheme(element) {
  const background = backgroundBehind(element);
  const dark = 0.2126 * background[0] + 0.7152 * background[1] + 0.0722 * background[2] < 0.45;
  const kind = dark ? "dark" : "light";
  return {
    dark,
    background,
    raises: hex(OKABE_ITO[kind].raises),
    lowers: hex(OKABE_ITO[kind].lowers),
    both: hex(OKABE_ITO[kind].both),
    nodes: NODES[kind].map(hex),
    levels: LEVELS[kind].map(hex),
    ink: dark ? [0.93, 0.94, 0.96] : [0.1, 0.12, 0.15],
  };
}

/** Write the theme where the style sheet finds it. */
export function applyTheme(element, theme) {
  const css = (c) => `rgb(${c.map((x) => Math.round(x * 255)).join(" ")})`;
  element.dataset.theme = theme.dark ? "dark" : "light";
  element.style.setProperty("--sg-background", css(theme.background));
  element.style.setProperty("--sg-raises", css(theme.raises));
  element.style.setProperty("--sg-lowers", css(theme.lowers));
  element.style.setProperty("--sg-both", css(theme.both));
  theme.nodes.forEach((colour, i) => element.style.setProperty(`--sg-shade-${i}`, css(colour)));
  theme.levels.forEach((colour, i) => element.style.setProperty(`--sg-level-${i}`, css(colour)));
}

/** Call `changed` when the host or the system switches theme, and when `element`, which a host may fill before it puts it
 *  on the page, first stands before its background; returns the undo. */
export function watchTheme(element, changed) {
  const observer = new MutationObserver(changed);
  const watched = { attributes: true, attributeFilter: ["class", "style", "data-theme", "data-jp-theme-name", "data-jp-theme-light"] };
  for (const element of [document.documentElement, document.body]) observer.observe(element, watched);
  const system = globalThis.matchMedia?.("(prefers-color-scheme: dark)");
  system?.addEventListener("change", changed);
  const arrived = new ResizeObserver(() => element.isConnected && (arrived.disconnect(), changed()));
  arrived.observe(element);
  return () => {
    observer.disconnect();
    arrived.disconnect();
    system?.removeEventListener("change", changed);
  };
}
