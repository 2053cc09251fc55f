// The live causal graph, as a widget of its own.

import { mount } from "./mount.js";
import { createView } from "./view.js";

export default { render: (host) => mount(host, createView) };
