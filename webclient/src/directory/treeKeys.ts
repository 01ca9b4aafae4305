import type { Unit } from '../kernel/wire';
import type { UnitTree } from './units';

export interface TreeNode {
  unit: Unit;
  depth: number;
  hasChildren: boolean;
}

export function visibleUnits(tree: UnitTree, open: ReadonlySet<number>): TreeNode[] {
  const nodes: TreeNode[] = [];
  const walk = (units: readonly Unit[], depth: number) => {
    for (const unit of units) {
      const children = tree.childrenOf(unit.id);
      nodes.push({ unit, depth, hasChildren: children.length > 0 });
      if (open.has(unit.id)) walk(children, depth + 1);
    }
  };
  walk(tree.roots, 0);
  return nodes;
}

export type TreeMove = { focus: number } | { open: number } | { close: number };

/** What a key does on the focused unit, as the ARIA practice for trees says. */
export function moveInTree(
  tree: UnitTree,
  open: ReadonlySet<number>,
  at: number,
  key: string,
): TreeMove | null {
  const nodes = visibleUnits(tree, open);
  const index = nodes.findIndex(node => node.unit.id === at);
  const focus = (node: TreeNode | undefined) => (node ? { focus: node.unit.id } : null);
  const here = nodes[index];
  if (!here) return null;
  switch (key) {
    case 'ArrowDown':
      return focus(nodes[index + 1]);
    case 'ArrowUp':
      return focus(nodes[index - 1]);
    case 'Home':
      return focus(nodes[0]);
    case 'End':
      return focus(nodes.at(-1));
    case 'ArrowRight':
      if (!here.hasChildren) return null;
      return open.has(at) ? focus(nodes[index + 1]) : { open: at };
    case 'ArrowLeft':
      if (here.hasChildren && open.has(at)) return { close: at };
      return here.unit.parent === null ? null : focus(nodes.find(node => node.unit.id === here.unit.parent));
    default:
      return null;
  }
}
