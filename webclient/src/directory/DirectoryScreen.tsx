import type { Loaded } from '../kernel/loaded';
import { useLocation, useScreenTitle } from '../kernel/router';
import { PANEL_OVER, PHONE, useMedia } from '../look/media';
import { Sheet } from '../look/Sheet';
import { useMe } from '../session/session';
import { DirectoryPhone } from './DirectoryPhone';
import css from './DirectoryScreen.module.css';
import { words } from './messages';
import { PeopleList } from './PeopleList';
import { PersonCard } from './PersonCard';
import { type Place, pathTo, placeOf } from './place';
import { TreeColumn } from './TreeColumn';
import { mainUnit, sectionOf, type UnitTree, usePerson, useUnits } from './units';
import { useQuery } from './useQuery';

export interface DirectoryView {
  units: Loaded<UnitTree>;
  /** The unit whose people are listed; my section when the address names none. */
  unit: number | null;
  place: Place;
  typed: string;
  setTyped: (typed: string) => void;
}

/** 名簿: the tree, the people of a unit with their live state, and the card of one of them. */
export default function DirectoryScreen() {
  const t = words.useT();
  useScreenTitle(t('title'));
  const phone = useMedia(PHONE);
  const view = useDirectoryView();
  return phone ? <DirectoryPhone view={view} /> : <Desk view={view} />;
}

function useDirectoryView(): DirectoryView {
  const [path] = useLocation();
  const place = placeOf(path);
  const [typed, setTyped] = useQuery();
  const units = useUnits();
  const me = useMe().person;
  // A link to a person names no unit: the list beside the card is then the section of that person.
  const linked = usePerson(place.unit === null ? place.person : null);
  const of = place.person === null ? me : linked.value;
  const home = of && mainUnit(of);
  const section = home && units.value ? sectionOf(units.value, home)?.id : undefined;
  return { units, unit: place.unit ?? section ?? null, place, typed, setTyped };
}

function Desk({ view }: { view: DirectoryView }) {
  const t = words.useT();
  const [, go] = useLocation();
  const over = useMedia(PANEL_OVER);
  const { person } = view.place;
  const close = () => go(pathTo({ unit: view.unit, person: null }));
  const card = person !== null && <PersonCard key={person} person={person} onClose={close} />;
  return (
    <div className={css.screen} data-card={(card && !over) || undefined}>
      <TreeColumn view={view} />
      <PeopleList view={view} />
      {card && !over && <aside className={css.card}>{card}</aside>}
      {card && over && (
        <Sheet kind="side" label={t('title')} onClose={close}>
          {card}
        </Sheet>
      )}
    </div>
  );
}
