import { useId, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { asHubError, type HubError } from '../../kernel/http';
import { Button, Notice, Segmented } from '../../look';
import { usePlaces } from '../places';
import css from './Feed.module.css';
import { type FeedMade, feedApi } from './feedApi';
import { texts } from './texts';

/** Of my days or of a place; busy only unless one says more. */
export function MakeFeed({ onMade }: { onMade: (made: FeedMade) => void }) {
  const t = texts.useT();
  const id = useId();
  const places = usePlaces();
  const [place, setPlace] = useState<number | null>(null);
  const [content, setContent] = useState<'busy' | 'titles'>('busy');
  const [error, setError] = useState<HubError | null>(null);
  const make = () => {
    setError(null);
    feedApi.make(uuidv7(), place, content === 'busy').then(onMade, cause => setError(asHubError(cause)));
  };
  return (
    <div className={css.make}>
      <label className={css.label} htmlFor={id}>
        {t('make.what')}
      </label>
      <select
        id={id}
        className={css.select}
        value={place ?? ''}
        onChange={event => setPlace(event.target.value === '' ? null : Number(event.target.value))}
      >
        <option value="">{t('make.mine')}</option>
        {places.all.map(one => (
          <option key={one.id} value={one.id}>
            {places.nameOf(one.id)}
          </option>
        ))}
      </select>
      <Segmented
        label={t('make.whatLabel')}
        value={content}
        onChange={setContent}
        options={[
          { value: 'busy', label: t('make.busy') },
          { value: 'titles', label: t('make.titles') },
        ]}
      />
      <Button kind="outlined" onClick={make}>
        {t('make.do')}
      </Button>
      {error && <Notice kind="refused" title={error.message} />}
    </div>
  );
}
