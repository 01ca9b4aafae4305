import { ArrowUpDown, Monitor, Phone, ScanFace, Sun, UserSearch, Users } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, Chip } from '../../look';
import { FILTERS, type Filter } from '../filters';
import { FindSheet } from '../pane/FindSheet';
import { texts } from '../texts';
import { FloorButton, type HeadProps, WhenButton } from './Head';
import css from './Head.module.css';

const ICONS: Record<Filter, ReactNode> = {
  OWN: null,
  FOCUS: <ScanFace size={16} aria-hidden="true" />,
  WINDOW: <Sun size={16} aria-hidden="true" />,
  LIFT: <ArrowUpDown size={16} aria-hidden="true" />,
  SCREEN: <Monitor size={16} aria-hidden="true" />,
  CALLS: <Phone size={16} aria-hidden="true" />,
  TEAM: <Users size={16} aria-hidden="true" />,
};

/** A filter fades other seats, it never hides them. */
export function FilterBar({ seating, view, change, phone }: HeadProps) {
  const t = texts.useT();
  const [finding, setFinding] = useState(false);
  const toggle = (filter: Filter) =>
    change({
      filters: view.filters.includes(filter)
        ? view.filters.filter(one => one !== filter)
        : [...view.filters, filter],
    });
  return (
    <div className={css.filters}>
      {phone && <FloorButton seating={seating} change={change} />}
      {phone && <WhenButton seating={seating} view={view} change={change} />}
      {FILTERS.map(filter => (
        <Chip
          key={filter}
          chosen={view.filters.includes(filter)}
          icon={ICONS[filter]}
          onPress={() => toggle(filter)}
        >
          {t(phone && filter === 'OWN' ? 'filter.OWN.short' : `filter.${filter}`)}
        </Chip>
      ))}
      <span className={css.space} />
      <Button icon={<UserSearch size={16} aria-hidden="true" />} onClick={() => setFinding(true)}>
        {t('find.title')}
      </Button>
      {finding && (
        <FindSheet
          onClose={() => setFinding(false)}
          onFind={person => {
            setFinding(false);
            change({ person, seat: null });
          }}
        />
      )}
    </div>
  );
}
