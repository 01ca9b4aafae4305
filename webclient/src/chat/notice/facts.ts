import { tokyoDate } from '../../kernel/time';
import type { Mention, Message, NoticeSettings, PresenceState, RoomKind, WorkNow } from '../../kernel/wire';
import { type Engaged, type Facts, hasWord, isQuiet, type Named, type Times, type Wish } from './rule';

/** The person the rule is asked for, as this page knows them. */
export interface Reader {
  id: number;
  units: readonly number[];
  settings: NoticeSettings;
  work: WorkNow;
  state: PresenceState | undefined;
  words: readonly string[];
}

/** Where the message stands, as the reader has it: a room, or a thread with its room's wish. */
export interface Lane {
  kind: RoomKind;
  mine: number;
  follows: boolean;
  wish: Wish;
}

export function factsOf(message: Message, lane: Lane, reader: Reader, now: number): Facts {
  return {
    own: message.author.id === reader.id,
    read: message.n <= lane.mine,
    kind: lane.kind,
    follows: lane.follows,
    wish: lane.wish,
    everything: reader.settings.everything,
    named: namedIn(message.mentions, reader),
    keyword: hasWord(message.text, reader.words),
    asked: message.request !== null,
    urgency: message.urgency,
    times: timesOf(reader, now),
    engaged: engagedOf(reader),
    sound: reader.settings.sound,
  };
}

/** The same for a reminder of a request that still waits for the reader's answer. */
export function reminderFacts(lane: Lane, reader: Reader, now: number): Facts {
  return {
    own: false,
    read: false,
    kind: lane.kind,
    follows: true,
    wish: lane.wish,
    everything: reader.settings.everything,
    named: 'NO',
    keyword: false,
    asked: true,
    urgency: 'NORMAL',
    times: timesOf(reader, now),
    engaged: engagedOf(reader),
    sound: reader.settings.sound,
  };
}

export function timesOf({ settings, work }: Pick<Reader, 'settings' | 'work'>, now: number): Times {
  if (settings.quiet && isQuiet(settings.quiet, minuteOfDay(now))) return 'QUIET';
  return settings.workingHours && !worksAt(work, now) ? 'OFF' : 'WORKING';
}

/** What was said of now also says when it turns. */
function worksAt({ working, until }: WorkNow, now: number): boolean {
  return until !== null && now >= Date.parse(until) ? !working : working;
}

function engagedOf({ state, settings }: Reader): Engaged {
  if (state !== 'BUSY' && state !== 'MEETING' && state !== 'CALL') return 'NO';
  return settings.hold ? 'HELD' : 'SOFT';
}

const CLOSE: readonly Named[] = ['ME', 'UNIT', 'ROOM'];

function namedIn(mentions: readonly Mention[], reader: Reader): Named {
  const all = mentions.map(({ kind, id }): Named => {
    if (kind === 'ROOM') return 'ROOM';
    if (kind === 'UNIT') return reader.units.includes(id) ? 'UNIT' : 'NO';
    return id === reader.id ? 'ME' : 'NO';
  });
  return CLOSE.find(named => all.includes(named)) ?? 'NO';
}

/** The minute of the day on the clocks of Japan. */
export function minuteOfDay(at: number): number {
  return Math.floor((at - Date.parse(`${tokyoDate(at)}T00:00:00+09:00`)) / 60_000);
}
