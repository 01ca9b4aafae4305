import type { DurableFrame } from '../kernel/wire';

/** What the stream says of questions and answers; the log's position stands beside it in `s`. Collections hear of theirs alone. */
export type CommunityEvent = Exclude<
  Extract<DurableFrame, { t: `community.${string}` }>,
  { t: 'community.collectionsChanged' }
>;

const KINDS: Record<CommunityEvent['t'], true> = {
  'community.asked': true,
  'community.changed': true,
  'community.gone': true,
  'community.reworded': true,
  'community.answered': true,
  'community.answerChanged': true,
  'community.answerGone': true,
  'community.commented': true,
  'community.commentChanged': true,
  'community.commentGone': true,
  'community.useful': true,
  'community.topics': true,
  'community.tagMerged': true,
  'community.mine': true,
  'community.watching': true,
  'community.watchers': true,
  'community.noticed': true,
  'community.noticesRead': true,
  'community.noticesGone': true,
};

export const COMMUNITY_KINDS = Object.keys(KINDS) as CommunityEvent['t'][];

export function isCommunityEvent(frame: { t: string }): frame is CommunityEvent {
  return frame.t in KINDS;
}

/** The question an event is about; null for what is about all of them. */
export function questionOf({ t, d }: CommunityEvent): number | null {
  switch (t) {
    case 'community.asked':
    case 'community.changed':
      return d.head.brief.id;
    case 'community.answered':
    case 'community.answerChanged':
    case 'community.answerGone':
      return d.brief.id;
    case 'community.topics':
    case 'community.tagMerged':
    case 'community.noticed':
    case 'community.noticesRead':
    case 'community.noticesGone':
      return null;
    case 'community.watching':
      return d.kind === 'QUESTION' ? d.id : null;
    default:
      return d.question;
  }
}
