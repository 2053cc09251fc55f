// The live causal graph, as a widget of its own.

import { decode } from "./frame.js";
import { mount } from "../shared/mount.js";
import { createView } from "./view.js";

export default { render: (host) => mount(host, createView, decode) };
