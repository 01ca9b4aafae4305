import { Armchair, Users, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useStore } from '../../kernel/store';
import { Button, Chip, IconButton } from '../../look';
import { busy, takeBest } from '../deeds';
import { dayWordOf } from '../head/WhenPicker';
import { standing } from '../mine/MyBar';
import { texts } from '../texts';
import { useWishes } from '../useWishes';
import { whenOf } from '../when';
import { WISHES } from '../wire';
import { partWord, wishWord } from '../words';
import css from './Pane.module.css';
import type { PaneProps } from './PaneBody';

const TeamSheet = lazy(() => import('../team/TeamSheet'));

/** Nothing is chosen: the best seat by my wishes in one tap, or seats for several. */
export function TakeBest({ seating, view, change, phone, onClose }: PaneProps) {
  const t = texts.useT();
  const wait = useStore(busy);
  const [wishes, toggle] = useWishes();
  const [team, setTeam] = useState(false);
  const { span } = seating;
  const seated = standing(seating.mine, seating.now).some(
    one => Date.parse(one.from) < span.until && Date.parse(one.until) > span.from,
  );
  const go = () =>
    void takeBest({ when: whenOf(view.chosen), wishes, floor: seating.floor?.area ?? 0 }).then(
      made => made && change({ floor: made.floor, seat: made.seat, list: false }),
    );
  return (
    <>
      <header className={css.head}>
        <div>
          <p className={css.zone}>
            {dayWordOf(view.chosen.day, seating.now)}・{partWord(view.chosen, seating.span)}
          </p>
          <h2 className={css.title}>{seated ? t('take.elsewhere') : t('take.best')}</h2>
        </div>
        {phone && <IconButton label={t('close')} icon={<X size={20} />} onClick={onClose} />}
      </header>
      {seated ? (
        <p className={css.rule}>{t('take.other')}</p>
      ) : (
        <Button
          kind="filled"
          size={52}
          wide
          disabled={wait}
          icon={<Armchair size={20} aria-hidden="true" />}
          hint={t('take.bestHint')}
          onClick={go}
        >
          {t('take.best')}
        </Button>
      )}
      {!seated && (
        <fieldset className={css.wishes}>
          <legend>{t('take.wishes')}</legend>
          {WISHES.map(wish => (
            <Chip key={wish} chosen={wishes.includes(wish)} onPress={() => toggle(wish)}>
              {wishWord(wish)}
            </Chip>
          ))}
        </fieldset>
      )}
      {!seated && !phone && <p className={css.quiet}>{t('wish.text')}</p>}
      <Button size={44} wide icon={<Users size={16} aria-hidden="true" />} onClick={() => setTeam(true)}>
        {t('take.team')}
      </Button>
      {!phone && <p className={css.rule}>{t('pane.chooseText')}</p>}
      <Suspense fallback={null}>
        {team && (
          <TeamSheet
            when={whenOf(view.chosen)}
            floor={seating.floor?.area ?? null}
            onClose={() => setTeam(false)}
          />
        )}
      </Suspense>
    </>
  );
}
