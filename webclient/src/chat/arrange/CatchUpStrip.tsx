import { ArrowDownToDot, CheckCheck } from 'lucide-react';
import { useNavigate } from '../../kernel/router';
import { IconButton } from '../../look';
import { nameOf } from '../sections';
import css from './CatchUp.module.css';
import { nextMissed, totalMissed } from './catchUp';
import { markRead } from './markRead';
import { texts } from './texts';
import { useMissed } from './useMissed';

/** 留守の間: how much is unread, and one step to what concerns me next. */
export function CatchUpStrip({ open }: { open: number | null }) {
  const t = texts.useT();
  const navigate = useNavigate();
  const all = useMissed();
  const next = nextMissed(all, open);
  if (!next) return null;
  return (
    <div className={css.strip} title={t('away.key')}>
      <button type="button" className={css.go} onClick={() => navigate(`/chat/${next.id}`)}>
        <ArrowDownToDot size={18} aria-hidden="true" />
        <span className={css.words}>
          <span className={css.first}>
            {t('away.title')} <b>{t('away.count', { rooms: all.length, n: totalMissed(all) })}</b>
          </span>
          <span className={css.second}>{t('away.next', { room: nameOf(next) })}</span>
        </span>
      </button>
      <IconButton
        label={t('away.all')}
        icon={<CheckCheck size={18} />}
        onClick={() => void markRead(all.map(({ room }) => room))}
      />
    </div>
  );
}
