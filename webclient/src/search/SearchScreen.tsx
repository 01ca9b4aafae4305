import { Search, SlidersHorizontal } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { walkStops } from '../chat/walkStops';
import { Link, useNavigate, useScreenTitle, useSearch } from '../kernel/router';
import type { HitCounts } from '../kernel/wire';
import { Button, PHONE, useMedia } from '../look';
import { counted } from './counted';
import { FilterBar } from './FilterBar';
import { FilterSheet } from './FilterSheet';
import { addressOf, KINDS, MOST_CHARS, narrowed, placeOf, type SearchPlace, shortened } from './place';
import { Results } from './Results';
import css from './SearchScreen.module.css';
import { Start } from './Start';
import { texts } from './texts';
import { type Search as Asked, useFound } from './useFound';
import { useQuiet } from './useQuiet';

/** Everything the hub knows, from one box. The words and what narrows them are the address. */
export default function SearchScreen() {
  const t = texts.useT();
  const place = placeOf(useSearch());
  const go = useNavigate();
  const found = useFound(place);
  const change = (next: SearchPlace) => go(addressOf(next), { replace: true });
  useScreenTitle(place.q ? `${place.q} - ${t('title')}` : t('title'));
  return (
    <search
      className={css.screen}
      onKeyDown={event => walkStops(event, 'input[data-box], [data-hit], [data-hit] a, a[data-hit]')}
    >
      <header className={css.head}>
        <h1 className="visually-hidden">{t('title')}</h1>
        <Box place={place} onChange={change} />
        <Kinds place={place} counts={place.q.trim() ? found.answer?.counts : undefined} />
        <Narrowing place={place} found={found} onChange={change} />
      </header>
      {place.q.trim() === '' ? (
        <Start onTry={q => change({ ...place, q })} />
      ) : (
        <Results place={place} found={found} onChange={change} />
      )}
    </search>
  );
}

interface PartProps {
  place: SearchPlace;
  onChange: (place: SearchPlace) => void;
}

/** Writes itself into the address when typing has paused; the browser allows only so many changes of it. */
function Box({ place, onChange }: PartProps) {
  const t = texts.useT();
  const [typed, setTyped] = useState(place.q);
  const quiet = useQuiet(typed);
  const input = useSlash();
  const written = useRef(place.q);
  const latest = useRef({ place, onChange });
  latest.current = { place, onChange };

  useEffect(() => {
    const q = shortened(quiet);
    if (q === written.current) return;
    written.current = q;
    latest.current.onChange({ ...latest.current.place, q });
  }, [quiet]);
  useEffect(() => {
    if (place.q === written.current) return;
    written.current = place.q;
    setTyped(place.q);
  }, [place.q]);

  return (
    <div className={css.box}>
      <Search size={20} aria-hidden="true" />
      <input
        ref={input}
        data-box
        className={css.input}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the screen was opened to type in it
        autoFocus={place.q === ''}
        aria-label={t('label')}
        placeholder={t('label')}
        maxLength={MOST_CHARS * 10}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onKeyDown={event => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing || typed === '') return;
          event.preventDefault();
          setTyped('');
        }}
      />
      <kbd className={css.key}>/</kbd>
    </div>
  );
}

/** The key / leads to the box from everywhere on the screen where nobody types. */
function useSlash() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const key = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (
        event.target instanceof Element &&
        event.target.closest('input, textarea, select, dialog, [contenteditable]')
      )
        return;
      event.preventDefault();
      input.current?.select();
      input.current?.focus();
    };
    window.addEventListener('keydown', key);
    return () => window.removeEventListener('keydown', key);
  }, []);
  return input;
}

/** The kinds are addresses: Tab walks through them, Enter opens one, 戻る leads back. */
function Kinds({ place, counts }: { place: SearchPlace; counts: HitCounts | undefined }) {
  const t = texts.useT();
  return (
    <nav className={css.kinds} aria-label={t('kinds')}>
      {KINDS.map(kind => {
        const n = counts && (kind === 'all' ? undefined : counts[kind]);
        return (
          <Link
            key={kind}
            className={css.kind}
            href={addressOf({ ...place, kind })}
            aria-current={kind === place.kind ? 'page' : undefined}
          >
            {t(`kind.${kind}`)}
            {n !== undefined && <span className={css.count}>{counted(n)}</span>}
          </Link>
        );
      })}
    </nav>
  );
}

function Narrowing({ place, found, onChange }: PartProps & { found: Asked }) {
  const t = texts.useT();
  const phone = useMedia(PHONE);
  const [open, setOpen] = useState(false);
  const n = narrowed(place);
  if (!phone) return <FilterBar place={place} onChange={onChange} />;
  return (
    <div className={css.filters}>
      <Button size={30} icon={<SlidersHorizontal size={16} />} onClick={() => setOpen(true)}>
        {n > 0 ? t('filters.n', { n }) : t('filters')}
      </Button>
      {open && <FilterSheet place={place} found={found} onChange={onChange} onClose={() => setOpen(false)} />}
    </div>
  );
}
