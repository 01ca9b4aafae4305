import type { NoticeSound, QuietHours, RoomKind, Urgency } from '../../kernel/wire';

/** How loudly a message is told: not at all, among the unread, by a notification, by one with a sound. */
export type Loudness = 'NOTHING' | 'COUNTED' | 'SHOWN' | 'HEARD';

/** What a person arranged for a room; USUAL: nothing. */
export type Wish = 'USUAL' | 'ALL' | 'MENTIONS' | 'MUTE';

/** As what a message names a person: the closest counts. */
export type Named = 'NO' | 'ROOM' | 'UNIT' | 'ME';

/** OFF: outside of working hours, if that person cares about them. QUIET: within one's own quiet hours. */
export type Times = 'WORKING' | 'OFF' | 'QUIET';

/** In a meeting, on the telephone, not to be disturbed: no sounds, or nothing usual at all, as that person wishes. */
export type Engaged = 'NO' | 'SOFT' | 'HELD';

/** What the rule looks at: a message, and the person it may concern. */
export interface Facts {
  own: boolean;
  read: boolean;
  kind: RoomKind;
  /** True for rooms. */
  follows: boolean;
  wish: Wish;
  everything: boolean;
  named: Named;
  keyword: boolean;
  asked: boolean;
  urgency: Urgency;
  times: Times;
  engaged: Engaged;
  sound: NoticeSound;
}

/**
 * Does this message concern this person now, and how loudly? The server has the same rule in `NoticeRule`; the cases of
 * `rule.json` hold for both.
 */
export function decide(facts: Facts): Loudness {
  if (facts.own || facts.read || !facts.follows) return 'NOTHING';
  const personal = facts.named === 'ME' || facts.asked;
  if (facts.wish === 'MUTE' && !(facts.urgency === 'URGENT' && personal)) return 'NOTHING';
  if (!concerns(facts) || !comesNow(facts)) return 'COUNTED';
  return sounds(facts) ? 'HEARD' : 'SHOWN';
}

/** Whether it would be told if only it were the time for it: what waits for working hours. */
export function waits(facts: Facts): boolean {
  return decide(facts) === 'COUNTED' && concerns(facts);
}

function concerns({ wish, named, keyword, asked, everything, kind }: Facts): boolean {
  const pointed = named !== 'NO' || keyword || asked;
  switch (wish) {
    case 'ALL':
      return true;
    case 'MENTIONS':
    case 'MUTE':
      return pointed;
    case 'USUAL':
      return pointed || everything || kind === 'DIRECT' || kind === 'THREAD';
  }
}

function comesNow({ times, urgency, engaged }: Facts): boolean {
  switch (times) {
    case 'WORKING':
      return urgency !== 'NORMAL' || engaged !== 'HELD';
    case 'OFF':
      return urgency !== 'NORMAL';
    case 'QUIET':
      return urgency === 'URGENT';
  }
}

function sounds({ sound, urgency, times, engaged }: Facts): boolean {
  if (sound === 'NONE') return false;
  if (urgency === 'URGENT') return true;
  return sound === 'ALL' && times === 'WORKING' && engaged === 'NO';
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** Whether one of these words stands in a text, whatever its width and case. */
export function hasWord(text: string, words: readonly string[]): boolean {
  const folded = fold(text);
  return words.map(fold).some(word => word.trim() !== '' && folded.includes(word));
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** @param minute of the day in Japan */
export function isQuiet({ from, to }: QuietHours, minute: number): boolean {
  const [begin, end] = [minutesOf(from), minutesOf(to)];
  return begin < end ? begin <= minute && minute < end : begin <= minute || minute < end;
}
