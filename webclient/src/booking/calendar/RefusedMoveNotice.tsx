import { Button, Notice } from '../../look';
import { spanWord } from '../attendees/freeBusy';
import { usePlaces } from '../places';
import type { Alternative } from '../wire';
import { texts } from './texts';
import type { Moving } from './useMoving';

/** Why it could not be moved, and buttons that each do the nearest that can be. */
export function RefusedMoveNotice({ moving: { refused, take, forget } }: { moving: Moving }) {
  const t = texts.useT();
  const { nameOf } = usePlaces();
  if (!refused) return null;
  const word = (way: Alternative) =>
    way.kind === 'OTHER_PLACE'
      ? t('other.OTHER_PLACE', { place: nameOf(way.place ?? 0) })
      : t(way.kind === 'SHORTEN' ? 'other.SHORTEN' : 'other.SHIFT', { span: spanWord(way) });
  return (
    <Notice
      kind="refused"
      title={t('moved.refused')}
      actions={
        <>
          {refused.alternatives.map(way => (
            <Button key={`${way.kind} ${way.place} ${way.from}`} size={30} onClick={() => take(way)}>
              {word(way)}
            </Button>
          ))}
          <Button size={30} kind="plain" onClick={forget}>
            {t('other.close')}
          </Button>
        </>
      }
    >
      {refused.error.message}
    </Notice>
  );
}
