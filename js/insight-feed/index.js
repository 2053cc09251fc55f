// What a session has learned and what changed, in sentences, newest first.

import { mount } from "../shared/mount.js";
import { createView } from "./view.js";

const read = (header) => ({ seq: header.seq, namesId: header.names_id, names: header.names });

export default { render: (host) => mount(host, createView, read) };
