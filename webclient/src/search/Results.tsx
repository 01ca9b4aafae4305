import { Hammer, SearchX } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Broken, Button, ButtonLink, Empty, SkeletonRows } from '../look';
import { Groups } from './Groups';
import { LongList } from './LongList';
import { MOST_CHARS, narrowed, type SearchPlace, widened } from './place';
import css from './SearchScreen.module.css';
import { hasWords, isEmpty, isQuoted, shownCount } from './shown';
import { texts } from './texts';
import type { Search } from './useFound';

const AGAIN_MS = 4_000;

export interface ResultsProps {
  place: SearchPlace;
  found: Search;
  onChange: (place: SearchPlace) => void;
}

export function Results({ place, found, onChange }: ResultsProps) {
  const t = texts.useT();
  const { answer, error, busy, reload } = found;
  const nothing = answer !== null && isEmpty(answer, place.kind);
  useAgain(answer?.building ?? false, reload);
  return (
    <section className={css.results} aria-busy={busy} aria-label={t(`kind.${place.kind}`)}>
      <p className="visually-hidden" aria-live="polite">
        {answer &&
          !busy &&
          t('found', { kind: t(`kind.${place.kind}`), n: shownCount(answer.counts, place.kind) })}
      </p>
      {error && !answer && <Broken error={error} onRetry={reload} />}
      {answer?.building && !nothing && <p className={css.cut}>{t('building.title')}</p>}
      {answer?.cut && <p className={css.cut}>{t('cut', { n: MOST_CHARS })}</p>}
      {busy && (answer === null || nothing) && <SkeletonRows rows={8} />}
      {nothing &&
        !busy &&
        !error &&
        (answer.building ? <Building /> : <None place={place} onChange={onChange} />)}
      {answer &&
        !nothing &&
        (place.kind === 'all' ? (
          <Groups place={place} answer={answer} />
        ) : (
          <LongList place={place} answer={answer} found={found} />
        ))}
    </section>
  );
}

/** What is being made is asked for again until it is there. */
function useAgain(building: boolean, ask: () => void) {
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (!building) return;
    const timer = setInterval(() => latest.current(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [building]);
}

function Building() {
  const t = texts.useT();
  return (
    <Empty icon={<Hammer />} title={t('building.title')}>
      {t('building.text')}
    </Empty>
  );
}

/** Why there may be nothing, and the way out that is most likely to help. */
function None({ place, onChange }: Omit<ResultsProps, 'found'>) {
  const t = texts.useT();
  const filtered = narrowed(place) > 0;
  const why = () => {
    if (!hasWords(place.q)) return t('none.symbols');
    if (filtered) return t('none.filtered');
    return isQuoted(place.q) ? t('none.quoted') : t('none.text');
  };
  return (
    <Empty
      icon={<SearchX />}
      title={t('none.title', { q: place.q.length > 30 ? `${place.q.slice(0, 30)}…` : place.q })}
      action={
        filtered ? (
          <Button kind="outlined" onClick={() => onChange(widened(place))}>
            {t('filters.clear')}
          </Button>
        ) : (
          hasWords(place.q) && (
            <ButtonLink kind="outlined" to={`/community?ask=${encodeURIComponent(place.q)}`}>
              {t('none.ask')}
            </ButtonLink>
          )
        )
      }
    >
      {why()}
    </Empty>
  );
}
