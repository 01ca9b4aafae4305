import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useLoaded } from '../../kernel/loaded';
import type { PersonBrief } from '../../kernel/wire';
import { Card } from '../../look/Card';
import { IconButton } from '../../look/IconButton';
import { Broken } from '../../look/Notice';
import { PersonRow } from '../../look/PersonRow';
import { SkeletonRows } from '../../look/Skeleton';
import { usePresence } from '../../presence/presenceStore';
import { SaveBar } from '../SaveBar';
import { useDraft } from '../useDraft';
import { AddPerson } from './AddPerson';
import { words } from './messages';
import css from './Unit.module.css';
import { moved, unitApi } from './unitRules';

const MOST = 20;

/** People in the order in which they are offered; moved by buttons or Alt and an arrow. */
export function StandInsCard({ unit }: { unit: number }) {
  const t = words.useT();
  const loaded = useLoaded(`stand-ins ${unit}`, signal => unitApi.standIns(unit, signal));
  const draft = useDraft(
    loaded.value?.people ?? null,
    people =>
      unitApi
        .setStandIns(
          unit,
          people.map(({ id }) => id),
        )
        .then(loaded.reload),
    t('order.saved'),
  );
  const people = draft.value ?? [];
  const states = usePresence(people.map(({ id }) => id));
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);

  const move = (at: number, by: -1 | 1) => {
    const person = people[at];
    if (!person || at + by < 0 || at + by >= people.length) return;
    draft.set(moved(people, at, by));
    setSaid(t('order.at', { name: person.name, n: at + by + 1 }));
    // The focus goes with the row.
    const part = (document.activeElement as HTMLElement | null)?.dataset.part;
    requestAnimationFrame(() => {
      const row = list.current?.children[at + by];
      row?.querySelector<HTMLElement>(`[data-part="${part ?? 'up'}"]`)?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    move(at, by);
  };

  return (
    <Card title={t('order.title')}>
      <p className={css.hint}>{t('order.text')}</p>
      {loaded.error && <Broken error={loaded.error} onRetry={loaded.reload} />}
      {!loaded.value && !loaded.error && <SkeletonRows rows={3} />}
      {loaded.value && people.length === 0 && <p className={css.none}>{t('order.empty')}</p>}
      <ol className={css.people} ref={list}>
        {people.map((person, at) => (
          <li key={person.id} className={css.person} onKeyDown={event => onKeyDown(event, at)}>
            <span className={css.number} aria-hidden="true">
              {at + 1}
            </span>
            <PersonRow
              person={person}
              presence={states.get(person.id)}
              actions={
                <>
                  <IconButton
                    data-part="up"
                    label={t('order.up', { name: person.name })}
                    icon={<ArrowUp size={18} />}
                    aria-disabled={at === 0}
                    onClick={() => move(at, -1)}
                  />
                  <IconButton
                    data-part="down"
                    label={t('order.down', { name: person.name })}
                    icon={<ArrowDown size={18} />}
                    aria-disabled={at === people.length - 1}
                    onClick={() => move(at, 1)}
                  />
                  <IconButton
                    label={t('order.remove', { name: person.name })}
                    icon={<X size={18} />}
                    onClick={() => draft.set(people.filter(known => known !== person))}
                  />
                </>
              }
            />
          </li>
        ))}
      </ol>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      {loaded.value && people.length < MOST && (
        <AddPerson
          chosen={people}
          onAdd={(person: PersonBrief) => {
            draft.set([...people, person]);
            setSaid(t('order.at', { name: person.name, n: people.length + 1 }));
          }}
        />
      )}
      {people.length >= MOST && <p className={css.hint}>{t('order.full')}</p>}
      {people.length > 1 && <p className={css.keys}>{t('order.keys')}</p>}
      {loaded.value && <SaveBar draft={draft} />}
    </Card>
  );
}
