// The panel of what-ifs, as a widget of its own.

import { decode } from "../causal-graph/frame.js";
import { mount } from "../shared/mount.js";
import { readWhatIf } from "./answer.js";
import { createView } from "./view.js";

const read = (header, buffers, previous) => ({ ...decode(header, buffers, previous), whatIf: readWhatIf(header.what_if, buffers, previous?.whatIf) });

export default { render: (host) => mount(host, createView, read) };
