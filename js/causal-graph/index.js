// The live causal graph, as a widget of its own.

import { decode } from "./frame.js";
import { mount } from "../shared/mount.js";
import { openPage } from "../shared/page.js";
import { createView } from "./view.js";

const render = (host) => mount(host, createView, decode);

export default { render };
/** Show what a saved page holds. */
export const open = (held) => openPage(held, render);
