// The gauges of the governor: what the machine has left, what is expected, what gave way.

import { mount } from "../shared/mount.js";
import { createView } from "./view.js";

const read = (header) => ({ seq: header.seq });

export default { render: (host) => mount(host, createView, read) };
