import { Button, Sheet } from '../look';
import { counted } from './counted';
import { FilterBar, type FilterProps } from './FilterBar';
import { narrowed, widened } from './place';
import css from './SearchScreen.module.css';
import { shownCount } from './shown';
import { texts } from './texts';
import type { Search } from './useFound';

/** On a phone what narrows the search has a sheet of its own; the results change behind it. */
export function FilterSheet({
  place,
  found,
  onChange,
  onClose,
}: FilterProps & { found: Search; onClose: () => void }) {
  const t = texts.useT();
  return (
    <Sheet label={t('filters')} onClose={onClose}>
      <div className={css.sheet}>
        <h2 className={css.sheetTitle}>{t('filters')}</h2>
        <FilterBar place={place} onChange={onChange} />
        <div className={css.sheetFoot}>
          {narrowed(place) > 0 && (
            <Button size={44} onClick={() => onChange(widened(place))}>
              {t('filters.clear')}
            </Button>
          )}
          <Button kind="filled" size={44} wide onClick={onClose}>
            {t('filters.done', { n: counted(shownCount(found.answer?.counts, place.kind)) })}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
