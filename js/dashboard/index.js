// The live dashboard of a session: the causal graph with what is streaming, the links and what changed.

import { decode } from "../causal-graph/frame.js";
import { mount } from "../shared/mount.js";
import { openPage } from "../shared/page.js";
import { createDashboard } from "./view.js";

const render = (host) => mount(host, createDashboard, decode);

export default { render };
/** Show what a saved page holds. */
export const open = (held) => openPage(held, render);
