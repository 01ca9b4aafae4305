import { CalendarSearch, ChevronLeft, UsersRound } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { http } from '../../kernel/http';
import { useLoaded } from '../../kernel/loaded';
import { Link, useScreenTitle, useSearch } from '../../kernel/router';
import { hubNow } from '../../kernel/time';
import type { FindTimes } from '../../kernel/wire';
import { Broken, Empty, SkeletonRows } from '../../look';
import { today } from '../../plan/days';
import { useMe } from '../../session/session';
import { freeBusy, stretchOf } from '../attendees/freeBusy';
import { ProposalCard } from './ProposalCard';
import css from './Times.module.css';
import { texts } from './texts';
import { WishForm } from './WishForm';
import { faultOf, newWish, type Proposals, questionOf, type TimesWish } from './wish';

/** みんなの空きをさがす: whom, how long, when; times with a place, the best first. */
export default function TimesScreen() {
  const t = texts.useT();
  useScreenTitle(t('title'));
  const me = useMe().person.id;
  const [wish, setWish] = useAsked();
  const question = useQuestion(wish, me);
  const { value, error, reload } = useLoaded(question && `times ${JSON.stringify(question)}`, signal =>
    http.post<Proposals>('/api/booking/times', question, { signal }),
  );
  const busy = useEverybodysTime(question);
  const [open, setOpen] = useState<string | null>(null);
  const proposals = value?.proposals ?? [];
  return (
    <div className={css.screen}>
      <header className={css.head}>
        <Link className={css.back} href="/booking/calendar">
          <ChevronLeft size={18} aria-hidden="true" />
          {t('back')}
        </Link>
        <h1 className={css.title}>{t('title')}</h1>
        <p className={css.intro}>{t('intro')}</p>
      </header>
      <div className={css.two}>
        <WishForm wish={wish} onWish={setWish} fault={faultOf(wish, today())} />
        <section className={css.found} aria-label={t('found.title', { n: proposals.length })}>
          {error && <Broken error={error} onRetry={reload} />}
          {!question && (
            <Empty icon={<UsersRound size={30} />} title={t('found.ask')}>
              {t('found.askText')}
            </Empty>
          )}
          {question && !value && !error && <SkeletonRows rows={4} height="4.5rem" />}
          {value && (
            <p className={css.count} role="status">
              {proposals.length > 0 ? t('found.title', { n: proposals.length }) : t('found.none')}
            </p>
          )}
          {value && proposals.length === 0 && (
            <Empty icon={<CalendarSearch size={30} />} title={t('found.none')}>
              {t('found.noneText')}
            </Empty>
          )}
          <ol className={css.list}>
            {proposals.map((proposal, at) => {
              const key = `${proposal.from} ${proposal.place}`;
              return (
                <li key={key}>
                  <ProposalCard
                    proposal={proposal}
                    best={at === 0}
                    wish={wish}
                    busy={busy}
                    open={open === key || (open === null && at === 0)}
                    onOpen={opened => setOpen(opened ? key : '')}
                  />
                </li>
              );
            })}
          </ol>
        </section>
      </div>
    </div>
  );
}

/** Whoever comes from a person or a room brings the people along. */
function useAsked(): [TimesWish, (wish: TimesWish) => void] {
  const asked = new URLSearchParams(useSearch());
  const people = (asked.get('people') ?? '').split(',').filter(id => /^\d{1,9}$/.test(id));
  return useState(() => newWish(today(), people.map(Number), asked.get('title') ?? ''));
}

/** While one is still choosing, the hub is not asked. */
const SETTLED_MS = 300;

function useQuestion(wish: TimesWish, me: number): FindTimes | null {
  const [question, setQuestion] = useState<FindTimes | null>(null);
  const { title: _, link: __, room: ___, ...counts } = wish;
  const key = faultOf(wish, today()) ? null : JSON.stringify(counts);
  useEffect(() => {
    const ask = () =>
      setQuestion(key === null ? null : questionOf(JSON.parse(key) as TimesWish, me, wholeMinute(), today()));
    const timer = setTimeout(ask, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [key, me]);
  return question;
}

const wholeMinute = () => Math.ceil(hubNow() / 60_000) * 60_000;

function useEverybodysTime(question: FindTimes | null) {
  const people = question ? [...question.people, ...question.optional] : [];
  const key = question && `everybody ${people.join()} ${question.from} ${question.until}`;
  const { value } = useLoaded(key, signal =>
    freeBusy(people, stretchOf(question ?? { from: '', until: '' }), signal),
  );
  return useMemo(() => value && new Map(value.people.map(one => [one.person, one])), [value]);
}
