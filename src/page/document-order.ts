import { positionOf, shadowAround } from './safe-dom.ts';

/** Whether one node comes before another on the page. What is in a host's shadow comes before what is slotted into it. */
export function isBefore(a: Node, b: Node): boolean {
  const position = positionOf(b, a);
  if ((position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0) return follows(position);
  // In different trees: what counts is where the first tree that only one of them is in hangs.
  const pathA = hostsOf(a);
  const pathB = hostsOf(b);
  const depth = pathA.findIndex((host, at) => host !== pathB[at]);
  const inA = pathA[depth];
  const inB = pathB[depth];
  if (inA === undefined || inB === undefined) return inA === undefined;
  return follows(positionOf(inB, inA));
}

function follows(position: number): boolean {
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The hosts of the shadows that a node is in, outermost first, and the node itself. */
function hostsOf(node: Node): Node[] {
  const shadow = shadowAround(node);
  return shadow === null ? [node] : [...hostsOf(shadow.host), node];
}
