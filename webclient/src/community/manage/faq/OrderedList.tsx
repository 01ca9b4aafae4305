import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { Link } from '../../../kernel/router';
import type { CollectionItem } from '../../../kernel/wire';
import { IconButton } from '../../../look';
import { moved } from '../order';
import css from './Faq.module.css';
import { texts } from './texts';

interface OrderedListProps {
  items: readonly CollectionItem[];
  onOrder: (items: readonly CollectionItem[]) => void;
  onRemove: (item: CollectionItem) => void;
}

/** Put in order by dragging, by buttons, or by Alt and the arrow keys. */
export function OrderedList({ items, onOrder, onRemove }: OrderedListProps) {
  const t = texts.useT();
  const [held, setHeld] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const move = (from: number, to: number) => {
    const next = moved(items, from, to);
    if (next === items) return;
    setSaid(t('edit.moved', { title: items[from]?.question.title ?? '', at: to + 1 }));
    onOrder(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, at: number) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!event.altKey || step === 0) return;
    event.preventDefault();
    move(at, at + step);
  };
  const onDrop = (event: DragEvent, at: number) => {
    event.preventDefault();
    if (held !== null) move(held, at);
    setHeld(null);
    setOver(null);
  };
  return (
    <>
      <ol className={css.list}>
        {items.map((item, at) => (
          <li
            key={item.question.id}
            className={css.item}
            data-held={held === at || undefined}
            data-over={(over === at && held !== at) || undefined}
            data-below={(held !== null && at > held) || undefined}
            draggable
            onDragStart={event => {
              event.dataTransfer.effectAllowed = 'move';
              setHeld(at);
            }}
            onDragOver={event => {
              if (held === null) return;
              event.preventDefault();
              setOver(at);
            }}
            onDragEnd={() => {
              setHeld(null);
              setOver(null);
            }}
            onDrop={event => onDrop(event, at)}
            onKeyDown={event => onKeyDown(event, at)}
          >
            <GripVertical className={css.grip} size={18} aria-hidden="true" />
            <span className={css.at}>{at + 1}</span>
            <Link className={css.question} href={`/community/q/${item.question.id}`} draggable={false}>
              {item.question.title}
            </Link>
            <IconButton
              label={t('edit.up', { title: item.question.title })}
              icon={<ArrowUp size={16} />}
              disabled={at === 0}
              onClick={() => move(at, at - 1)}
            />
            <IconButton
              label={t('edit.down', { title: item.question.title })}
              icon={<ArrowDown size={16} />}
              disabled={at === items.length - 1}
              onClick={() => move(at, at + 1)}
            />
            <IconButton
              label={t('edit.remove', { title: item.question.title })}
              icon={<X size={16} />}
              onClick={() => onRemove(item)}
            />
          </li>
        ))}
      </ol>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </>
  );
}
