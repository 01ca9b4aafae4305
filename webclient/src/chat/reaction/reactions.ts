import type { Reaction, ReactionKind } from '../../kernel/wire';

/** In the order they are offered and listed, which is the server's. */
export const REACTIONS = [
  'OK',
  'LIKE',
  'THANKS',
  'HELPFUL',
  'DONE',
  'LOOKING',
  'CHEER',
  'LAUGH',
  'SURPRISED',
  'SORRY',
] as const satisfies readonly ReactionKind[];

/** One click away; the others stand behind a button. */
export const QUICK = ['OK', 'THANKS', 'DONE'] as const satisfies readonly ReactionKind[];

/** `mine` null: somebody else did, mine stays as it is. */
export function reacted(
  reactions: readonly Reaction[],
  { kind, count, mine }: { kind: ReactionKind; count: number; mine: boolean | null },
): Reaction[] {
  const known = reactions.find(reaction => reaction.kind === kind);
  const others = reactions.filter(reaction => reaction.kind !== kind);
  if (count <= 0) return others;
  return [...others, { kind, count, mine: mine ?? known?.mine ?? false }].sort(
    (a, b) => REACTIONS.indexOf(a.kind) - REACTIONS.indexOf(b.kind),
  );
}
