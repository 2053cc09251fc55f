// A page may hold more widgets than a browser gives WebGL contexts: out of sight nothing is drawn, and after a
// while the context goes back and a still picture stays.

const REST_AFTER = 6000; // milliseconds out of sight
const RETRY_AFTER = 400;

/** Calls `show` when `root` comes into sight (or its context was lost), `rest` when it was long out of it. */
export function createVisibility(root, { show, rest }) {
  let [visible, timer, again, tries] = [false, 0, 0, 0];
  const observer = new IntersectionObserver((entries) => {
    visible = entries[entries.length - 1].isIntersecting;
    clearTimeout(timer);
    if (visible) show();
    else timer = setTimeout(rest, REST_AFTER);
  });
  const onPage = () => visible && !document.hidden && show();
  document.addEventListener("visibilitychange", onPage);
  return {
    get visible() { return visible; },
    get hidden() { return !visible || document.hidden; },
    start: () => observer.observe(root),
    retry() {
      clearTimeout(again);
      again = setTimeout(() => visible && show(), RETRY_AFTER * 2 ** Math.min(tries++, 5));
    },
    dispose() {
      clearTimeout(timer);
      clearTimeout(again);
      observer.disconnect();
      document.removeEventListener("visibilitychange", onPage);
    },
  };
}
