import {
  Bell,
  CircleCheck,
  CircleHelp,
  Flag,
  GitMerge,
  MessageSquare,
  ShieldCheck,
  UserRound,
} from 'lucide-react';
import { useNow } from '../../kernel/time';
import type { Notice, NoticeKind } from '../../kernel/wire';
import { Broken, Button, Card, Count, Empty, NoticeRow, NoticeRows, SkeletonRows } from '../../look';
import { useBrief } from '../briefs';
import { texts } from '../texts';
import { whenText } from '../times';
import { notices, readNotices, useNotices } from './notices';

const ICONS: Record<NoticeKind, typeof Bell> = {
  ASKED: CircleHelp,
  ANSWERED: MessageSquare,
  COMMENTED: MessageSquare,
  ACCEPTED: CircleCheck,
  OFFICIAL: ShieldCheck,
  SOLVED: CircleCheck,
  MENTIONED: UserRound,
  INVITED: UserRound,
  MERGED: GitMerge,
  DOUBTED: Flag,
  DIGEST: CircleHelp,
};

/** What concerns me, the newest first; opening one or 「すべて見た」 takes the number away. */
export default function NoticeList({ most, onLeave }: { most: number; onLeave?: () => void }) {
  const t = texts.useT();
  const { value, error } = useNotices();
  const unread = value?.unread ?? 0;
  return (
    <Card
      title={t('notices.title')}
      aside={<Count n={unread} label={t('notices.unread', { n: unread })} />}
      action={
        unread > 0 && (
          <Button kind="plain" size={30} onClick={() => void readNotices()}>
            {t('notices.read')}
          </Button>
        )
      }
    >
      {!value &&
        (error ? <Broken error={error} onRetry={() => void notices.load()} /> : <SkeletonRows rows={3} />)}
      {value?.notices.length === 0 && (
        <Empty icon={<Bell size={30} />} title={t('notices.none')}>
          {t('notices.noneText')}
        </Empty>
      )}
      <NoticeRows>
        {value?.notices.slice(0, most).map(notice => (
          <Row key={notice.id} notice={notice} fresh={notice.id > value.read} onLeave={onLeave} />
        ))}
      </NoticeRows>
    </Card>
  );
}

interface RowProps {
  notice: Notice;
  fresh: boolean;
  onLeave: (() => void) | undefined;
}

function Row({ notice, fresh, onLeave }: RowProps) {
  const t = texts.useT();
  const now = useNow();
  const person = useBrief(notice.by);
  const name = person?.name ?? t('notice.anonymous');
  return (
    <NoticeRow
      icon={ICONS[notice.kind] ?? Bell}
      what={t(`notice.${notice.kind}`, { name, n: questionsIn(notice) || notice.count })}
      about={notice.title}
      at={notice.at}
      when={whenText(notice.at, now)}
      fresh={fresh}
      to={pathOf(notice)}
      onOpen={() => {
        if (fresh) void readNotices();
        onLeave?.();
      }}
    />
  );
}

const questionsIn = ({ digest }: Notice): number =>
  new Set(digest.flatMap(({ questions }) => questions)).size;

function pathOf({ question, answer, kind }: Notice): string {
  if (question === null || kind === 'DIGEST') return '/community?tab=MINE_TO_ANSWER';
  return answer === null ? `/community/q/${question}` : `/community/q/${question}#a${answer}`;
}
