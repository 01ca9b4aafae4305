import { Avatar } from '../look/Avatar';
import { Card } from '../look/Card';
import { DEMO_PASSWORD, DEMO_PEOPLE } from './demo';
import css from './Gate.module.css';
import { words } from './messages';

export interface DemoPeopleProps {
  busy: boolean;
  onChoose: (staffNumber: string, password: string) => void;
}

/** Only in the demo town: people one may be, one press each. */
export function DemoPeople({ busy, onChoose }: DemoPeopleProps) {
  const t = words.useT();
  return (
    <Card title={t('demo.title')} className={css.demo}>
      <p className={css.demoText}>{t('demo.text')}</p>
      <ul className={css.people}>
        {DEMO_PEOPLE.map(person => (
          <li key={person.staffNumber}>
            <button
              type="button"
              className={css.person}
              disabled={busy}
              onClick={() => onChoose(person.staffNumber, DEMO_PASSWORD)}
            >
              <Avatar person={{ id: Number(person.staffNumber), name: person.name }} />
              <span>
                <b className={css.name}>{person.name}</b>
                <span className={css.role}>{t(person.role)}</span>
              </span>
              <span className={css.number}>{person.staffNumber}</span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
