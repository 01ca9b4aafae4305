import { CircleCheck, Hash, Paperclip, ShieldCheck, UserRound, UsersRound } from 'lucide-react';
import { lookOf } from '../chat/file/fileKinds';
import { Link } from '../kernel/router';
import type { FileHit, MessageHit, QuestionHit, RoomHit } from '../kernel/wire';
import { Avatar, Button, Seal } from '../look';
import { messagePath, questionPath } from './addresses';
import { briefTime } from './briefTime';
import css from './HitRows.module.css';
import { join } from './join';
import { Spans } from './Spans';
import { texts } from './texts';

/** What was said, by whom, where; leads to the place in the room. */
export function MessageRow({ hit }: { hit: MessageHit }) {
  const t = texts.useT();
  const where = hit.root === 0 ? hit.title : t('inThread', { room: hit.title });
  return (
    <Link className={css.row} href={messagePath(hit)} data-hit>
      <Avatar person={hit.author} size={32} />
      <span className={css.words}>
        <span className={css.about}>
          <b className={css.name}>{hit.author.name}</b>
          <span className={css.where}>{where}</span>
          {hit.files > 0 && (
            <span className={css.files}>
              <Paperclip size={14} aria-hidden="true" />
              {t('files', { n: hit.files })}
            </span>
          )}
          <time className={css.time} dateTime={hit.at}>
            {briefTime(hit.at)}
          </time>
        </span>
        <span className={css.said}>
          <Spans text={hit.line} marks={hit.marks} />
        </span>
      </span>
    </Link>
  );
}

/** A question with its two numbers and the beginning of its best answer. */
export function QuestionRow({ hit: { brief, titleMarks, line, marks } }: { hit: QuestionHit }) {
  const t = texts.useT();
  const solved = brief.state === 'SOLVED';
  return (
    <Link className={css.row} href={questionPath(brief.id)} data-hit>
      <span className={css.numbers}>
        <span className={css.number}>
          <b>{brief.useful}</b>
          {t('useful')}
        </span>
        <span className={css.number} data-kind={solved ? 'solved' : brief.answers === 0 ? 'open' : undefined}>
          <b>{brief.answers}</b>
          {t('answers')}
        </span>
      </span>
      <span className={css.words}>
        <span className={css.title}>
          <b>
            <Spans text={brief.title} marks={titleMarks} />
          </b>
          {brief.official && (
            <Seal kind="official" icon={<ShieldCheck size={12} />}>
              {t('official')}
            </Seal>
          )}
          {solved && (
            <Seal kind="solved" icon={<CircleCheck size={12} />}>
              {t('solved')}
            </Seal>
          )}
        </span>
        <span className={css.quiet}>{line ? <Spans text={line} marks={marks} /> : t('unanswered')}</span>
      </span>
      <time className={css.time} dateTime={brief.moved}>
        {briefTime(brief.moved)}
      </time>
    </Link>
  );
}

export function FileRow({ hit }: { hit: FileHit }) {
  const t = texts.useT();
  const { icon: Icon } = lookOf(hit.file);
  const by = [hit.author.name, hit.where].join('・');
  return (
    <Link className={css.row} href={messagePath(hit)} data-hit>
      <span className={css.square} aria-hidden="true">
        <Icon size={18} />
      </span>
      <span className={css.words}>
        <b className={css.name}>
          <Spans text={hit.file.name} marks={hit.marks} />
        </b>
        <span className={css.quiet}>{t('at', { where: by, at: briefTime(hit.at) })}</span>
      </span>
    </Link>
  );
}

const ROOM_SIGNS = { DIRECT: UserRound, UNIT: UsersRound, GROUP: Hash, THREAD: Hash };

/** One of my rooms, or an open one that can be joined from here. */
export function RoomRow({ hit }: { hit: RoomHit }) {
  const t = texts.useT();
  const Icon = ROOM_SIGNS[hit.kind];
  const words = (
    <>
      <span className={css.square} aria-hidden="true">
        <Icon size={18} />
      </span>
      <span className={css.words}>
        <b className={css.name}>
          <Spans text={hit.name} marks={hit.marks} />
        </b>
        <span className={css.quiet}>{t(hit.joined ? 'members' : 'open', { n: hit.members })}</span>
      </span>
    </>
  );
  if (hit.joined)
    return (
      <Link className={css.row} href={`/chat/${hit.id}`} data-hit>
        {words}
      </Link>
    );
  return (
    <div className={css.row}>
      {words}
      <Button size={30} data-hit onClick={() => void join(hit)}>
        {t('join')}
      </Button>
    </div>
  );
}
