// What streams into a session: whether rows come, how fast, complete and in time, and a line a variable.

import { floats } from "../shared/floats.js";
import { mount } from "../shared/mount.js";
import { createView } from "./view.js";

const read = (header, buffers) => ({ seq: header.seq, heights: floats(buffers[0]) });

export default { render: (host) => mount(host, createView, read) };
