import { Printer } from 'lucide-react';
import { renderSVG } from 'uqr';
import shared from '../../../community/manage/Manage.module.css';
import { useLoaded } from '../../../kernel/loaded';
import { Link, useScreenTitle, useSearch } from '../../../kernel/router';
import { Broken, Button, Notice, SkeletonRows } from '../../../look';
import { usePlaces } from '../../places';
import css from '../Manage.module.css';
import { manageApi } from '../manageApi';
import { useManages } from '../rights';
import { texts } from '../texts';

interface Door {
  id: number;
  code: string;
}

/** The codes for the doors, to be printed: whoever reads one with the phone checks in or books there. */
export default function CodesScreen() {
  const t = texts.useT();
  useScreenTitle(t('places.codes'));
  const places = usePlaces();
  const all = useManages() === 'all';
  const only = new URLSearchParams(useSearch()).get('place');
  const shown = places.all.filter(place =>
    only ? String(place.id) === only : place.kind === 'ROOM' || place.kind === 'BOOTH',
  );
  const key = all && shown.length > 0 ? `codes ${shown.map(({ id }) => id).join()}` : null;
  const { value, error, reload } = useLoaded(key, () => codes(shown.map(({ id }) => id)));
  if (!all) return <Notice kind="refused" title={t('refused')} />;
  return (
    <div className={shared.screen} data-wide="true">
      <header className={`${shared.head} ${css.noPrint}`}>
        <Link className={shared.back} href="/booking/manage/places">
          {t('places.back')}
        </Link>
        <div className={shared.titleLine}>
          <h1 className={shared.title}>{t('places.codes')}</h1>
          <Button kind="filled" icon={<Printer size={18} />} onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
        <p className={shared.intro}>{t('codes.intro')}</p>
      </header>
      {error && !value && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={6} />}
      {value && (
        <div className={css.codes}>
          {value.map(({ id, code }) => (
            <div key={id} className={css.code}>
              <b>{places.nameOf(id)}</b>
              <Code text={`${window.location.origin}/booking/door/${code}`} name={places.nameOf(id)} />
              <span>{t('codes.hint')}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function Code({ text, name }: { text: string; name: string }) {
  const t = texts.useT();
  const source = `data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(text, { border: 1 }))}`;
  return <img src={source} width={160} height={160} alt={t('codes.alt', { name })} />;
}

/** One after the other: the hub makes those that are not there yet. */
async function codes(places: readonly number[]): Promise<Door[]> {
  const doors: Door[] = [];
  for (const id of places) doors.push({ id, code: (await manageApi.doorCode(id)).code });
  return doors;
}
