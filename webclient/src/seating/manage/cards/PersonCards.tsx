import { IdCard } from 'lucide-react';
import { useState } from 'react';
import { PeoplePicker } from '../../../chat/PeoplePicker';
import shared from '../../../community/manage/Manage.module.css';
import { useLoaded } from '../../../kernel/loaded';
import type { PersonBrief } from '../../../kernel/wire';
import { Broken, Card, Empty, SkeletonRows } from '../../../look';
import { cardApi } from '../../card/api';
import { CardRows } from '../../card/CardRows';
import css from './Cards.module.css';
import { texts } from './texts';

/** Somebody's cards: a lost one is removed by who looks after them. */
export function PersonCards() {
  const t = texts.useT();
  const [people, setPeople] = useState<readonly PersonBrief[]>([]);
  const [person] = people;
  return (
    <Card title={t('person')}>
      <div className={css.stack}>
        <p className={shared.hint}>{t('personText')}</p>
        <PeoplePicker quiet chosen={people} onChange={next => setPeople(next.slice(-1))} />
        {person && <Theirs person={person.id} />}
      </div>
    </Card>
  );
}

function Theirs({ person }: { person: number }) {
  const t = texts.useT();
  const { value, error, reload } = useLoaded(`cards of ${person}`, () => cardApi.of(person));
  if (error && !value) return <Broken error={error} onRetry={reload} />;
  if (!value) return <SkeletonRows rows={2} />;
  if (value.cards.length > 0) return <CardRows cards={value.cards} onChanged={reload} />;
  return (
    <Empty icon={<IdCard />} title={t('empty')}>
      {t('emptyText')}
    </Empty>
  );
}
