import { Ellipsis } from 'lucide-react';
import { useStore } from '../kernel/store';
import { viewer } from './chat';
import css from './RoomView.module.css';
import { texts } from './texts';
import { typing } from './typing';

/** Always there, so that nothing jumps when somebody begins. */
export function TypingLine({ room }: { room: number }) {
  const t = texts.useT();
  const me = useStore(viewer);
  const people = useStore(typing, all => all.get(room));
  const [a, b, ...more] = people?.filter(person => person.id !== me) ?? [];
  if (!a) return <p className={css.typing} />;
  return (
    <p className={css.typing}>
      <Ellipsis size={16} aria-hidden="true" />
      {!b && t('typing.one', { a: a.name })}
      {b && more.length === 0 && t('typing.two', { a: a.name, b: b.name })}
      {b && more.length > 0 && t('typing.many', { a: a.name, n: more.length + 1 })}
    </p>
  );
}
