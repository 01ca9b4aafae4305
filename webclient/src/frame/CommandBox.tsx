import { Search, SearchX, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from '../kernel/router';
import { Empty } from '../look/Empty';
import { Sheet } from '../look/Sheet';
import { useWatch } from '../presence/presenceStore';
import { join } from '../search/join';
import css from './CommandBox.module.css';
import { CommandPreview } from './CommandPreview';
import { CommandResult } from './CommandResult';
import { CommandScopes } from './CommandScopes';
import { type Group, groupOf, moved, pathOf, type Result, type Scope, tabbed } from './commands';
import { words } from './messages';
import { useResults } from './useResults';

const MODIFIER = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';

/** The one box: everything the hub knows, and actions. Arrow keys choose, Tab narrows, Enter opens, Esc closes. */
export default function CommandBox({ onClose }: { onClose: () => void }) {
  const t = words.useT();
  const go = useNavigate();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [scope, setScope] = useState<Scope>('all');
  const [at, setAt] = useState(0);
  const { shown, counts, asking, error, building } = useResults(typed, scope);
  const chosen = shown[Math.min(at, shown.length - 1)];
  useWatch(shown.flatMap(peopleOf));
  const view = useKeepInView(chosen?.key);

  function narrow(to: Scope) {
    setScope(to);
    setAt(0);
  }
  function open(result: Result, beside = false) {
    const path = pathOf(result);
    if (path !== null && beside) {
      window.open(path, '_blank', 'noopener');
      return;
    }
    onClose();
    if (path !== null) go(path);
    else if (result.kind === 'found') void join(result.hit);
    else if (result.kind === 'action') void result.action.run();
  }
  const hurry = useHurry(asking, typed, beside => chosen && open(chosen, beside));
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt(moved(Math.min(at, shown.length - 1), event.key, shown.length));
    } else if (event.key === 'Tab') {
      const next = tabbed(scope, counts, event.shiftKey);
      if (!next) return;
      event.preventDefault();
      narrow(next);
    } else if (event.key === 'Enter') hurry(event.ctrlKey || event.metaKey);
  }

  return (
    <Sheet kind="box" label={t('box.label')} onClose={onClose}>
      <div className={css.head}>
        <Search size={22} className={css.lens} aria-hidden="true" />
        <input
          className={css.input}
          type="text"
          role="combobox"
          aria-label={t('box.label')}
          aria-expanded={shown.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? `${list}-${chosen.key}` : undefined}
          placeholder={t('box.placeholder')}
          autoComplete="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the box was opened to type in it
          autoFocus
          value={typed}
          onChange={event => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={css.esc} onClick={onClose}>
          <kbd className={css.escKey}>Esc</kbd>
          <X className={css.escSign} size={24} aria-hidden="true" />
          <span className="visually-hidden">{t('box.close')}</span>
        </button>
      </div>
      <CommandScopes scope={scope} counts={counts} onScope={narrow} />
      <div className={css.columns}>
        <div
          ref={view}
          id={list}
          className={css.list}
          role="listbox"
          aria-label={t('box.results')}
          aria-busy={asking}
        >
          {shown.map((result, index) => (
            <CommandResult
              key={result.key}
              id={`${list}-${result.key}`}
              result={result}
              typed={typed}
              heading={groupOf(result) === groupOf(shown[index - 1]) ? null : groupOf(result)}
              total={totalOf(groupOf(result), counts)}
              chosen={result === chosen}
              onHover={() => setAt(index)}
              onOpen={() => open(result)}
            />
          ))}
          {error && <p className={css.trouble}>{error.unreachable ? t('box.unreachable') : error.message}</p>}
          {!asking && !error && shown.every(result => result.kind === 'more') && (
            <Empty icon={<SearchX />} title={t(building ? 'box.building' : 'box.none')}>
              {t(building ? 'box.buildingText' : 'box.noneText')}
            </Empty>
          )}
        </div>
        <CommandPreview result={chosen} onGo={onClose} />
      </div>
      <p className={css.foot}>
        <kbd>↑</kbd>
        <kbd>↓</kbd> {t('box.choose')} <kbd>Enter</kbd> {t('box.open')} <kbd>{MODIFIER} Enter</kbd>{' '}
        {t('box.beside')}
        <span className={css.examples}>{t('box.examples')}</span>
      </p>
    </Sheet>
  );
}

/** How much there is under a heading, also of what is not shown. */
function totalOf(group: Group | null, counts: Readonly<Record<Scope, number>>): number {
  switch (group) {
    case 'people':
    case 'actions':
    case 'places':
      return counts[group];
    case 'talk':
      return counts.rooms + counts.messages;
    case 'knowledge':
      return counts.questions + counts.files;
    case null:
      return 0;
  }
}

/** Enter pressed before the answer is there opens its first hit when it comes; another key takes that back. */
function useHurry(asking: boolean, typed: string, open: (beside: boolean) => void) {
  const [wanted, setWanted] = useState<{ typed: string; beside: boolean } | null>(null);
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    if (asking || !wanted) return;
    setWanted(null);
    if (wanted.typed === typed) latest.current(wanted.beside);
  }, [asking, wanted, typed]);
  return (beside: boolean) => setWanted({ typed, beside });
}

function peopleOf(result: Result): number[] {
  if (result.kind === 'person') return [result.hit.person.id];
  if (result.kind === 'message') return [result.hit.author.id];
  return result.kind === 'room' && result.room.other ? [result.room.other.id] : [];
}

function useKeepInView(key: string | undefined) {
  const view = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row was chosen
  useEffect(() => {
    view.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [key]);
  return view;
}
