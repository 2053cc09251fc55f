// The live dashboard of a session: the causal graph with what is streaming, the links and what changed.

import { decode } from "../causal-graph/frame.js";
import { mount } from "../shared/mount.js";
import { createDashboard } from "./view.js";

export default { render: (host) => mount(host, createDashboard, decode) };
