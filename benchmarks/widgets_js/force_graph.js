// 3d-force-graph with the same positions, held: it computes no layout, which only helps it. Objects of nodes and links
// that stay are kept from one update to the next, as its documentation advises.

const RADIUS = 45; // for its camera, which stands back by the cube root of the number of nodes

export const adapter = {
  unpack: (bytes) => new TextDecoder().decode(bytes),
  // a sphere of 8 × 8 segments, the default
  node: (call) => call.mode === 4 && call.count === 336,
  create(ForceGraph3D, el, first, { arrows, strongest }) {
    const nodes = new Map();
    const links = new Map();
    const scale = RADIUS * Math.cbrt(JSON.parse(first).nodes.length);
    const read = (text) => {
      const graph = JSON.parse(text);
      if (strongest) graph.links = graph.links.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect)).slice(0, strongest);
      const kept = graph.nodes.map((given) => {
        const node = nodes.get(given.id) ?? {};
        nodes.set(given.id, node);
        const [x, y, z] = [given.x * scale, given.y * scale, given.z * scale];
        return Object.assign(node, given, { x, y, z, fx: x, fy: y, fz: z });
      });
      const seen = graph.links.map((given) => {
        const key = `${given.source} ${given.target} ${given.lag}`;
        const link = links.get(key) ?? { source: nodes.get(given.source), target: nodes.get(given.target) };
        links.set(key, link);
        return Object.assign(link, given, { source: link.source, target: link.target });
      });
      return { nodes: kept, links: seen };
    };
    let [acknowledged, ticked] = [null, false];
    const graph = new ForceGraph3D(el, { controlType: "orbit" })
      .width(1280).height(800).cooldownTicks(1)
      .d3Force("charge", null).d3Force("center", null)
      .onEngineTick(() => (ticked = true));
    if (arrows) graph.linkDirectionalArrowLength(3.5).linkDirectionalArrowRelPos(1);
    graph.graphData(read(first));
    return {
      target: () => graph.renderer().domElement,
      update(next, seq, done) {
        acknowledged = done;
        ticked = false;
        graph.graphData(read(next));
        const wait = () => {
          if (ticked) acknowledged();
          else requestAnimationFrame(wait);
        };
        requestAnimationFrame(wait);
      },
    };
  },
};
