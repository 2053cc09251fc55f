// The live dashboard of a session: the causal graph with what is streaming, the links and what changed.

import { mount } from "../shared/mount.js";
import { openPage } from "../shared/page.js";
import { readDashboard } from "./beside.js";
import { createDashboard } from "./view.js";

const render = (host) => mount(host, createDashboard, readDashboard);

export default { render };
/** Show what a saved page holds. */
export const open = (held) => openPage(held, render);
