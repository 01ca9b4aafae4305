import { useState } from 'react';
import { asHubError } from '../kernel/http';
import type { Expert } from '../kernel/wire';
import { Avatar, Button, PersonButton, peekOn, StateWord, toast } from '../look';
import { usePresence } from '../presence/presenceStore';
import { session } from '../session/session';
import { api } from './api';
import { useTagNames } from './Bits';
import { useBriefs } from './briefs';
import css from './People.module.css';
import { texts } from './texts';

interface ExpertRowsProps {
  experts: readonly Expert[];
  /** Who was chosen already. */
  asked: ReadonlySet<number>;
  /** Of one who was: 「たずねます」 before the question stands, 「届けました」 after. */
  askedWord: string;
  onAsk: (person: number) => void;
}

/** Those who may know: state, why, and the way to ask them. */
export function ExpertRows({ experts, asked, askedWord, onAsk }: ExpertRowsProps) {
  const t = texts.useT();
  const now = session.get();
  const me = now.phase === 'in' ? now.me.person.id : 0;
  const others = experts.filter(({ person }) => person !== me).slice(0, 5);
  const ids = others.map(({ person }) => person);
  const briefs = useBriefs(ids);
  const states = usePresence(ids);
  const tags = useTagNames();
  return (
    <ul className={css.people}>
      {others.map(({ person, answers, tags: [tag] }) => {
        const brief = briefs.get(person);
        if (!brief) return <li key={person} className={css.person} />;
        const state = states.get(person)?.state;
        const tagName = tag === undefined ? undefined : tags.get(tag);
        return (
          <li key={person} className={css.person}>
            <span {...peekOn(person)}>
              <Avatar person={brief} state={state} />
            </span>
            <span className={css.words}>
              <span className={css.first}>
                <PersonButton person={person} className={css.name}>
                  {brief.name}
                </PersonButton>{' '}
                <span className={css.unit}>{brief.unit}</span>
              </span>
              <span className={css.second}>
                {state && <StateWord state={state} />}{' '}
                {answers > 0 &&
                  (tagName
                    ? t('experts.tag', { tag: tagName, n: answers })
                    : t('experts.topic', { n: answers }))}
              </span>
            </span>
            <Button
              size={30}
              disabled={asked.has(person) && askedWord === t('experts.sent')}
              aria-pressed={asked.has(person)}
              aria-label={t('experts.askLabel', { name: brief.name })}
              onClick={() => onAsk(person)}
            >
              {asked.has(person) ? askedWord : t('experts.ask')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** Brings a question that stands to somebody. */
export function useInvite(question: number): { asked: ReadonlySet<number>; ask: (person: number) => void } {
  const [asked, setAsked] = useState<ReadonlySet<number>>(new Set());
  const ask = (person: number) => {
    setAsked(all => new Set(all).add(person));
    api.invite(question, [person]).then(
      () => toast(texts.t('experts.sent')),
      cause => {
        setAsked(all => new Set([...all].filter(id => id !== person)));
        toast(asHubError(cause).message);
      },
    );
  };
  return { asked, ask };
}
