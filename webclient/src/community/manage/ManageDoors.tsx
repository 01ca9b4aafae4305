import {
  ChartColumn,
  FileSpreadsheet,
  LibraryBig,
  ListChecks,
  type LucideIcon,
  Shield,
  Tags,
} from 'lucide-react';
import { Link } from '../../kernel/router';
import { useRole } from '../../session/session';
import css from './Manage.module.css';
import { texts } from './texts';

type Door = 'figures' | 'collections' | 'reviews' | 'queue' | 'topics' | 'import';

const ICONS: Record<Door, LucideIcon> = {
  figures: ChartColumn,
  collections: LibraryBig,
  reviews: ListChecks,
  queue: Shield,
  topics: Tags,
  import: FileSpreadsheet,
};

/** The ways behind the community, as far as one's role reaches. */
export default function ManageDoors() {
  const t = texts.useT();
  const moderator = useRole('MODERATOR');
  const doors: Door[] = [
    'figures',
    'collections',
    'reviews',
    ...(moderator ? (['queue', 'topics', 'import'] as const) : []),
  ];
  return (
    <nav className={css.doors} aria-label={t('doors')}>
      {doors.map(door => {
        const Icon = ICONS[door];
        return (
          <Link key={door} className={css.door} href={`/community/${door}`}>
            <Icon size={18} aria-hidden="true" />
            <span>
              <b>{t(`door.${door}`)}</b>
              <span className={css.hint}>{t(`door.${door}Text`)}</span>
            </span>
          </Link>
        );
      })}
    </nav>
  );
}
