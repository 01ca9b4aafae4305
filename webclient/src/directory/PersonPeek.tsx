import { useEffect, useMemo, useState } from 'react';
import AnchoredPopover from '../look/AnchoredPopover';
import { PHONE, useMedia } from '../look/media';
import { closePeek, keepPeek, leavePeek, type Peeked } from '../look/Peek';
import { Sheet } from '../look/Sheet';
import { words } from './messages';
import { PersonCard } from './PersonCard';
import css from './PersonPeek.module.css';

const PASSIVE = { onPointerEnter: keepPeek, onPointerLeave: leavePeek };

/** The card beside a name: for a resting pointer only shown, for a press with the focus in it, on a phone a sheet. */
export default function PersonPeek({ person, anchor, by }: Peeked) {
  const t = words.useT();
  const phone = useMedia(PHONE);
  const at = useMemo(() => ({ current: anchor }), [anchor]);
  const [inside, setInside] = useState<HTMLElement | null>(null);
  useEffect(() => closeWhenLeft(inside), [inside]);
  useEffect(() => (inside ? followGrowth(inside) : undefined), [inside]);
  const card = (
    <div ref={setInside} className={css.peek}>
      <PersonCard person={person} short {...(phone ? { onClose: closePeek } : {})} />
    </div>
  );
  if (phone) {
    return (
      <Sheet label={t('card.peek')} onClose={closePeek}>
        {card}
      </Sheet>
    );
  }
  return (
    <AnchoredPopover
      key={by}
      anchor={at}
      label={t('card.peek')}
      placement="right top"
      onClose={closePeek}
      {...(by === 'pointer' ? { passive: PASSIVE } : {})}
    >
      {card}
    </AnchoredPopover>
  );
}

/** The card grows while it loads; the library places a popover anew only when the window changes its size. */
function followGrowth(inside: HTMLElement): () => void {
  const observer = new ResizeObserver(() => window.dispatchEvent(new Event('resize')));
  observer.observe(inside);
  return () => observer.disconnect();
}

/** Esc closes it wherever the focus is; scrolling carries the name away from under it. */
function closeWhenLeft(inside: HTMLElement | null): () => void {
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    closePeek();
  };
  const scroll = (event: Event) => {
    if (!(event.target instanceof Node) || !inside?.contains(event.target)) closePeek();
  };
  window.addEventListener('keydown', key, true);
  window.addEventListener('wheel', scroll, { passive: true, capture: true });
  return () => {
    window.removeEventListener('keydown', key, true);
    window.removeEventListener('wheel', scroll, { capture: true });
  };
}
