import type { PollCard } from '../../kernel/wire';
import type { ChatEvent } from '../events';

/** What the stream says of this poll, taken over. Of an anonymous one nobody's vote is known after its end. */
export function movedPoll(card: PollCard, event: ChatEvent): PollCard {
  switch (event.t) {
    case 'chat.pollMoved': {
      const { votes, voters, closed } = event.d;
      const forgotten = closed !== null && card.anonymous;
      const options = card.options.map((option, i) => ({
        ...option,
        votes: votes[i] ?? 0,
        mine: option.mine && !forgotten,
      }));
      return { ...card, options, voters, closed };
    }
    case 'chat.voted': {
      const { mine } = event.d;
      return { ...card, options: card.options.map((option, i) => ({ ...option, mine: mine.includes(i) })) };
    }
    default:
      return card;
  }
}

/** What a press on an option means: it is chosen, or no longer. */
export function voteWith({ options, multiple }: PollCard, pressed: number): number[] {
  const mine = options.flatMap((option, i) => (option.mine ? [i] : []));
  if (mine.includes(pressed)) return mine.filter(i => i !== pressed);
  return multiple ? [...mine, pressed].sort((a, b) => a - b) : [pressed];
}

/** The share of those who voted, from 0 to 1. */
export function shareOf({ voters }: PollCard, votes: number): number {
  return voters === 0 ? 0 : votes / voters;
}
