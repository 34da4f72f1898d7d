/** A block that wants its middle at `target` and needs `height`, px. */
export type Block = { target: number; height: number };

type Cluster = { wanted: number; height: number; members: number; y: number };

/**
 * Pushes blocks apart as little as possible: relaxation over blocks sorted by target. Blocks that would touch form a
 * cluster around the mean of what they want, and all stay between `low` and `high` as long as they fit there.
 *
 * Shape: the middle of each block, in the order given. Unit: px.
 */
export function spread(blocks: Block[], gap: number, low: number, high: number): number[] {
  const order = blocks.map((block, index) => ({ ...block, index })).toSorted((a, b) => a.target - b.target);
  const clusters: Cluster[] = [];
  for (const { target, height } of order) {
    let cluster = settle({ wanted: target - height / 2, height, members: 1, y: 0 }, low, high);
    for (let above = clusters.at(-1); above && above.y + above.height + gap > cluster.y; above = clusters.at(-1)) {
      clusters.pop();
      cluster = settle(join(above, cluster, gap), low, high);
    }
    clusters.push(cluster);
  }
  const middles = new Array<number>(blocks.length).fill(0);
  let next = 0;
  for (const cluster of clusters) {
    let y = cluster.y;
    for (const { index, height } of order.slice(next, next + cluster.members)) {
      middles[index] = y + height / 2;
      y += height + gap;
    }
    next += cluster.members;
  }
  return middles;
}

/** `wanted` is the mean top the members would choose for the whole cluster. */
function join(above: Cluster, below: Cluster, gap: number): Cluster {
  const shift = above.height + gap;
  const members = above.members + below.members;
  const wanted = (above.wanted * above.members + (below.wanted - shift) * below.members) / members;
  return { wanted, height: shift + below.height, members, y: 0 };
}

function settle(cluster: Cluster, low: number, high: number): Cluster {
  return { ...cluster, y: Math.max(low, Math.min(high - cluster.height, cluster.wanted)) };
}
