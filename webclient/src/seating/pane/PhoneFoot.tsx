import { Armchair, SlidersHorizontal } from 'lucide-react';
import { useStore } from '../../kernel/store';
import { Button } from '../../look';
import { busy, takeBest } from '../deeds';
import { standing } from '../mine/MyBar';
import { texts } from '../texts';
import type { Seating } from '../useSeating';
import { useWishes } from '../useWishes';
import type { Change, View } from '../view';
import { whenOf } from '../when';
import css from './Pane.module.css';

interface Props {
  seating: Seating;
  view: View;
  change: Change;
  onMore: () => void;
}

/** At the foot of a phone as long as no sheet is open: the one tap, and the wishes behind it. */
export function PhoneFoot({ seating, view, change, onMore }: Props) {
  const t = texts.useT();
  const wait = useStore(busy);
  const [wishes] = useWishes();
  const { span, mine, now, floor } = seating;
  if (standing(mine, now).some(one => Date.parse(one.from) < span.until && Date.parse(one.until) > span.from))
    return null;
  const go = async () => {
    const made = await takeBest({ when: whenOf(view.chosen), wishes, floor: floor?.area ?? 0 });
    if (made) change({ floor: made.floor, seat: made.seat, list: false });
    onMore();
  };
  return (
    <div className={css.foot}>
      <Button
        kind="filled"
        size={52}
        wide
        disabled={wait}
        icon={<Armchair size={20} aria-hidden="true" />}
        onClick={() => void go()}
      >
        {t('take.best')}
      </Button>
      <Button size={52} icon={<SlidersHorizontal size={18} aria-hidden="true" />} onClick={onMore}>
        {t('take.wishes')}
      </Button>
    </div>
  );
}
