import { Chip } from '../look/Chip';
import css from './CommandBox.module.css';
import { SCOPES, type Scope } from './commands';
import { words } from './messages';

export interface CommandScopesProps {
  scope: Scope;
  counts: Readonly<Record<Scope, number>>;
  onScope: (scope: Scope) => void;
}

/** What the box is narrowed to, with how much there is of each. */
export function CommandScopes({ scope, counts, onScope }: CommandScopesProps) {
  const t = words.useT();
  return (
    <div className={css.scopes}>
      {SCOPES.map(name => (
        <Chip
          key={name}
          chosen={scope === name}
          onPress={() => onScope(name)}
          {...(name === 'all' ? {} : { count: counts[name] })}
        >
          {t(`box.${name}`)}
        </Chip>
      ))}
      <span className={css.tab}>
        <kbd>Tab</kbd> {t('box.narrow')}
      </span>
    </div>
  );
}
