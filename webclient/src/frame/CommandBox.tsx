import { Search, SearchX, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from '../kernel/router';
import { Chip } from '../look/Chip';
import { Empty } from '../look/Empty';
import { Sheet } from '../look/Sheet';
import { useWatch } from '../presence/presenceStore';
import css from './CommandBox.module.css';
import { CommandPreview } from './CommandPreview';
import { CommandResult, groupOf } from './CommandResult';
import { moved, pathOf, type Result, type Scope } from './commands';
import { words } from './messages';
import { useResults } from './useResults';

const SCOPES: Scope[] = ['all', 'people', 'rooms', 'actions'];

/** The one box: people, rooms, actions. Arrow keys choose, Enter opens, Esc closes. */
export default function CommandBox({ onClose }: { onClose: () => void }) {
  const t = words.useT();
  const go = useNavigate();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [scope, setScope] = useState<Scope>('all');
  const [at, setAt] = useState(0);
  const { shown, counts, asking } = useResults(typed, scope);
  const chosen = shown[Math.min(at, shown.length - 1)];
  useWatch(shown.flatMap(peopleOf));
  const view = useKeepInView(chosen?.key);

  function open(result: Result) {
    onClose();
    if (result.kind === 'action') void result.action.run();
    else go(pathOf(result));
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt(moved(Math.min(at, shown.length - 1), event.key, shown.length));
    } else if (event.key === 'Enter' && chosen) open(chosen);
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
      <div className={css.scopes}>
        {SCOPES.map(name => (
          <Chip key={name} chosen={scope === name} count={counts[name]} onPress={() => setScope(name)}>
            {t(`box.${name}`)}
          </Chip>
        ))}
      </div>
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
              chosen={result === chosen}
              onHover={() => setAt(index)}
              onOpen={() => open(result)}
            />
          ))}
          {shown.length === 0 && !asking && (
            <Empty icon={<SearchX />} title={t('box.none')}>
              {t('box.noneText')}
            </Empty>
          )}
        </div>
        <CommandPreview result={chosen} onGo={onClose} />
      </div>
      <p className={css.foot}>
        <kbd>↑</kbd>
        <kbd>↓</kbd> {t('box.choose')} <kbd>Enter</kbd> {t('box.open')}
        <span className={css.examples}>{t('box.examples')}</span>
      </p>
    </Sheet>
  );
}

function peopleOf(result: Result): number[] {
  if (result.kind === 'person') return [result.hit.person.id];
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
