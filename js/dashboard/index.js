// The live dashboard of a session: the causal graph with what is streaming, the links and what changed.

import { mount } from "../causal-graph/mount.js";
import { createDashboard } from "./view.js";

export default { render: (host) => mount(host, createDashboard) };
