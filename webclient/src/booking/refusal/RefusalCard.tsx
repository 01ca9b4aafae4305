import { BellPlus, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { hubNow } from '../../kernel/time';
import { Button, IconButton, Notice } from '../../look';
import { nameOf, type Refused, take } from '../deeds';
import { texts } from '../texts';
import { dayAndSpan, stretchOf } from '../times';
import { useUnitName } from '../useUnitName';
import type { Alternative } from '../wire';
import css from './Refusal.module.css';
import { refusalOf, waysOut } from './refusal';

interface RefusalCardProps {
  refusal: Refused;
  /** Where a wish was refused just now, the keyboard goes to the first way out. */
  focus?: boolean;
  /** The place one mostly takes: the card names it. */
  usual?: boolean;
  onClose?: () => void;
  onDone?: () => void;
}

/** Why not, and what would do instead: each button does it. */
export function RefusalCard({ refusal, focus = false, usual = false, onClose, onDone }: RefusalCardProps) {
  const t = texts.useT();
  const card = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  const unitName = useUnitName();
  const ways = waysOut(refusal.alternatives);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal anew
  useEffect(() => {
    if (!focus) return;
    card.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    card.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [focus, refusal]);
  const go = async (way: Alternative) => {
    setBusy(true);
    const made = await take(refusal, way);
    setBusy(false);
    if (made) onDone?.();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc puts the card away
    <div
      ref={card}
      className={css.card}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !onClose) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Notice
        kind="refused"
        title={usual ? usualWord(refusal, unitName) : whyWord(refusal, unitName)}
        actions={ways.map(way => (
          <Button
            key={`${way.kind}-${way.place}-${way.from}`}
            size={36}
            disabled={busy}
            icon={way.kind === 'WAIT' ? <BellPlus size={16} aria-hidden="true" /> : undefined}
            onClick={() => void go(way)}
          >
            {wayWord(way, refusal)}
          </Button>
        ))}
      >
        {ways.length > 0 && <span className={css.more}>{t('refused.near')}</span>}
      </Notice>
      {onClose && (
        <IconButton className={css.close ?? ''} label={t('close')} icon={<X size={16} />} onClick={onClose} />
      )}
    </div>
  );
}

/** Whose booking stands there and when, where that is told; else the hub's own sentence. */
function whyWord({ error, wish }: Refused, unitName: (unit: number | null) => string): string {
  const { t } = texts;
  if (error.unreachable) return t('unreachable');
  const { whose, space, from, until } = refusalOf(error);
  if (error.code !== 'booking.occupied' || from === null || until === null) return error.message;
  return t('refused.occupied', {
    place: nameOf(space ?? wish.place),
    when: dayAndSpan(stretchOf({ from, until }), hubNow()),
    unit: unitName(whose) || t('refused.others'),
  });
}

function usualWord(refusal: Refused, unitName: (unit: number | null) => string): string {
  const { place } = refusal.wish;
  if (refusal.error.code === 'booking.occupied')
    return texts.t('refused.usual', { why: whyWord(refusal, unitName) });
  return texts.t('refused.usualPlace', { place: nameOf(place), why: refusal.error.message });
}

/** 「11:00–11:30 に縮める」 */
export function wayWord(way: Alternative, { wish }: Pick<Refused, 'wish'>): string {
  const { t } = texts;
  const span = stretchOf(way);
  const when = dayAndSpan(span, hubNow());
  switch (way.kind) {
    case 'SHORTEN':
      return t('way.SHORTEN', { when });
    case 'SHIFT':
      return t('way.SHIFT', { when });
    case 'OTHER_PLACE': {
      const place = way.place === null ? '' : nameOf(way.place);
      const same = span.from === wish.from && span.until === wish.until;
      return same ? t('way.OTHER_PLACE', { place }) : t('way.OTHER_TIME', { place, when });
    }
    case 'WAIT':
      return t('way.WAIT');
  }
}
