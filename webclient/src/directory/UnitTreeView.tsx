import { ChevronDown, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { words } from './messages';
import { moveInTree, type TreeNode, visibleUnits } from './treeKeys';
import css from './UnitTreeView.module.css';
import type { UnitTree } from './units';

export interface UnitTreeViewProps {
  tree: UnitTree;
  chosen: number | null;
  onChoose: (unit: number) => void;
}

/** 部・課・係 with the number of people; one stop of the Tab key, arrow keys inside. */
export function UnitTreeView({ tree, chosen, onChoose }: UnitTreeViewProps) {
  const t = words.useT();
  const [open, setOpen] = useState<ReadonlySet<number>>(() => aroundOf(tree, chosen));
  const [focused, setFocused] = useState<number | null>(chosen);
  const list = useRef<HTMLDivElement>(null);
  const nodes = visibleUnits(tree, open);
  const stop = nodes.find(node => node.unit.id === focused) ?? nodes[0];
  useOpenTo(tree, chosen, setOpen);

  const toggle = (unit: number, wanted: boolean) =>
    setOpen(now => {
      const next = new Set(now);
      if (wanted) next.add(unit);
      else next.delete(unit);
      return next;
    });
  function focus(unit: number) {
    setFocused(unit);
    list.current?.querySelector<HTMLElement>(`[data-unit="${unit}"]`)?.focus();
  }
  function onKeyDown(event: KeyboardEvent, node: TreeNode) {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(node.unit.id);
      return;
    }
    const move = moveInTree(tree, open, node.unit.id, event.key);
    if (!move) return;
    event.preventDefault();
    if ('focus' in move) focus(move.focus);
    else if ('open' in move) toggle(move.open, true);
    else toggle(move.close, false);
  }

  return (
    <div ref={list} className={css.tree} role="tree" aria-label={t('tree')}>
      {nodes.map(node => (
        <div
          key={node.unit.id}
          role="treeitem"
          data-unit={node.unit.id}
          className={css.node}
          style={{ paddingInlineStart: `${node.depth}rem` }}
          tabIndex={node === stop ? 0 : -1}
          aria-level={node.depth + 1}
          aria-selected={node.unit.id === chosen}
          aria-expanded={node.hasChildren ? open.has(node.unit.id) : undefined}
          onClick={event => {
            setFocused(node.unit.id);
            if ((event.target as Element).closest('[data-sign]'))
              toggle(node.unit.id, !open.has(node.unit.id));
            else onChoose(node.unit.id);
          }}
          onFocus={() => setFocused(node.unit.id)}
          onKeyDown={event => onKeyDown(event, node)}
        >
          <span className={css.sign} data-sign={node.hasChildren || undefined}>
            {node.hasChildren && <Sign open={open.has(node.unit.id)} />}
          </span>
          <span className={css.name}>{node.unit.name}</span>
          <span className={css.count}>{node.unit.headcount.toLocaleString('ja-JP')}</span>
        </div>
      ))}
    </div>
  );
}

function Sign({ open }: { open: boolean }) {
  return open ? <ChevronDown size={16} aria-hidden="true" /> : <ChevronRight size={16} aria-hidden="true" />;
}

/** The chosen unit and everything above it. */
function aroundOf(tree: UnitTree, unit: number | null): ReadonlySet<number> {
  return new Set(unit === null ? [] : tree.pathOf(unit).map(u => u.id));
}

/** The chosen unit is open, and so is the way to it; what was open stays open. */
function useOpenTo(
  tree: UnitTree,
  chosen: number | null,
  setOpen: (change: (now: ReadonlySet<number>) => ReadonlySet<number>) => void,
) {
  useEffect(() => {
    const above = [...aroundOf(tree, chosen)];
    setOpen(now => (above.every(unit => now.has(unit)) ? now : new Set([...now, ...above])));
  }, [tree, chosen, setOpen]);
}
