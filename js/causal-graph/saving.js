// What happens when something is saved: the picture is drawn here, a page is put together here, the rest Python writes.

import { download, stemOf } from "../shared/download.js";
import { pageOf } from "../shared/page.js";
import { createExportMenu, FORMATS } from "./export-menu.js";
import { overlayOf } from "./overlay.js";
import { pngOf } from "./png.js";
import { svgOf } from "./svg.js";

const PATIENCE = 30_000; // milliseconds in which Python answers, also about a large graph
const TYPES = { svg: "image/svg+xml", png: "image/png", html: "text/html" };

/** `parts` are those of the view, `still()` what drawing.js draws now, null before there is something. `host`: `ask(kind,
 *  more)`, and `page()` for {header, buffers, module} of the view as a promise; null where there is none, and the `selected()` nodes and the `pins()`, as frames hold them. */
export function createSaving({ root, labels, over, say, toolbar }, still, host) {
  const button = () => toolbar.button("Save the picture or the graph");
  const possible = FORMATS.filter(([format, , remote]) => (remote ? host.ask : format !== "html" || host.page));
  const menu = createExportMenu(root, button, possible, save);
  let [connected, title, asked] = [false, "", null];
  const name = (format) => `${stemOf(title)}.${format}`;
  const offer = () => menu.offer(connected);

  function drawn() {
    const picture = still();
    if (!picture) throw new Error("there is no graph yet");
    const words = { title: title || "Causal graph", about: root.getAttribute("aria-label") };
    return { svg: svgOf({ ...picture, ...words, overlay: overlayOf(root, [labels.element, ...over()]) }), size: picture.size };
  }

  const makers = {
    svg: async () => drawn().svg,
    png: async () => {
      const { svg, size } = drawn();
      return pngOf(svg, size);
    },
    html: async () => {
      const { header, ...rest } = await host.page();
      return pageOf({ title: title || "Causal graph", header: { ...header, selection: host.selected(), pins: host.pins() }, ...rest });
    },
  };

  async function save(format) {
    const remote = FORMATS.find(([each]) => each === format)[2];
    if (remote) return request(format);
    try {
      finish(format, await makers[format](), TYPES[format]);
    } catch (error) {
      if (format === "html" && connected && host.ask) request(format); // Python has the module too
      else say(`could not be saved: ${error.message}`);
    }
  }

  function request(format) {
    forget();
    asked = { format, timer: setTimeout(() => (forget(), say(`${name(format)} could not be saved: Python does not answer`)), PATIENCE) };
    say(`asking Python for ${name(format)}`);
    host.ask("export", { format, title });
  }

  function forget() {
    clearTimeout(asked?.timer);
    asked = null;
  }

  function finish(format, content, type) {
    download(name(format), content, type);
    say(`saved ${name(format)}`);
  }

  offer();
  return {
    toggle: menu.toggle,
    /** Whether Python is there. */
    connected(on) {
      connected = on;
      offer();
    },
    /** What the files are called after. */
    titled: (words) => (title = words),
    /** Python's answer: a file, or the problem. */
    file({ format, type, problem }, [content]) {
      if (format !== asked?.format) return;
      forget();
      if (problem) say(`could not be saved: ${problem}`);
      else finish(format, content, type);
    },
    dispose: forget,
  };
}
