import type { Message, MyAnswer, RequestCard } from '../../kernel/wire';
import type { ChatEvent } from '../events';

/** An event says the same to everybody: whether I was asked follows from who wrote it. */
export function requestToMe(message: Message, viewer: number): RequestCard | null {
  const { request, author } = message;
  return request && { ...request, askedMe: request.per === 'PERSON' && author.id !== viewer };
}

/** What the stream says of this request, taken over. */
export function movedRequest(card: RequestCard, event: ChatEvent): RequestCard {
  switch (event.t) {
    case 'chat.requestMoved': {
      const { asked, answered, choices, reminded, closed, unasked } = event.d;
      return {
        ...card,
        asked,
        answered,
        reminded,
        closed,
        choices: card.choices.map((choice, i) => ({ ...choice, count: choices[i] ?? 0 })),
        sections: card.sections.filter(({ id }) => !unasked.includes(id)),
      };
    }
    case 'chat.answered':
      return { ...card, mine: withAnswer(card.mine, event.d.mine) };
    default:
      return card;
  }
}

function withAnswer(mine: readonly MyAnswer[], answer: MyAnswer): MyAnswer[] {
  const others = mine.filter(({ section }) => section !== answer.section);
  return [...others, answer].sort((a, b) => (a.section ?? 0) - (b.section ?? 0));
}

/** As whom one can answer: null is oneself. */
export type Party = RequestCard['sections'][number] | null;

/** As whom the reader was asked; nobody at all for who joined later or asked it. */
export function partiesOf(card: RequestCard, mySections: readonly number[]): readonly Party[] {
  if (card.per === 'PERSON') return card.askedMe ? [null] : [];
  return card.sections.filter(({ id }) => mySections.includes(id));
}

export function answerOf(card: RequestCard, party: Party): MyAnswer['answer'] | null {
  return card.mine.find(({ section }) => section === (party?.id ?? null))?.answer ?? null;
}

/** Whether an answer of the reader, or of a section of theirs, is still missing. */
export function wanted(card: RequestCard, mySections: readonly number[]): boolean {
  return !card.closed && partiesOf(card, mySections).some(party => !answerOf(card, party));
}

type Said = Pick<MyAnswer['answer'], 'choice' | 'text'>;

/** What was said, in words. */
export function answerText(card: RequestCard, { choice, text }: Said): string {
  return choice === null ? (text ?? '') : (card.choices[choice]?.label ?? '');
}

const NO = ['否', '不可', 'いいえ', '欠席', '反対', 'できない', 'できません', 'No', 'Absent'];

/** Of two choices the second may be a refusal: it is drawn so. */
export function declines(card: RequestCard, choice: number): boolean {
  return card.choices.length === 2 && choice === 1 && NO.includes(card.choices[1]?.label ?? '');
}

/** Of all asked, how many agreed and how many declined, from 0 to 1. */
export function progressOf(card: RequestCard): { solid: number; hatched: number } {
  if (card.asked === 0) return { solid: 0, hatched: 0 };
  const hatched = declines(card, 1) ? (card.choices[1]?.count ?? 0) : 0;
  return { solid: (card.answered - hatched) / card.asked, hatched: hatched / card.asked };
}
