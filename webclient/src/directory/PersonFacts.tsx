import { shortDay } from '../kernel/time';
import type { PersonDetail, Post } from '../kernel/wire';
import { words } from './messages';
import css from './PersonFacts.module.css';

/** Posts, numbers and addresses, as a list of terms. */
export function PersonFacts({ person }: { person: PersonDetail }) {
  const t = words.useT();
  const main = person.posts.filter(post => post.main);
  const others = person.posts.filter(post => !post.main);
  return (
    <dl className={css.facts}>
      <Fact term={t('fact.posts')} lines={main.map(told)} />
      <Fact term={t('fact.concurrent')} lines={others.map(told)} />
      <Fact term={t('fact.extension')} lines={[person.extension]} />
      <Fact term={t('fact.phone')} lines={[person.workPhone]} />
      <Fact term={t('fact.mail')} lines={[person.mail]} />
      <Fact term={t('fact.staffNumber')} lines={[person.staffNumber]} />
    </dl>
  );
}

function told(post: Post): string {
  const end =
    post.to === null ? '' : `(${words.t('fact.until', { date: shortDay(`${post.to}T00:00:00+09:00`) })})`;
  return `${post.path} ${post.title}${end}`;
}

function Fact({ term, lines }: { term: string; lines: (string | null)[] }) {
  const known = lines.filter(line => line !== null && line !== '');
  if (known.length === 0) return null;
  return (
    <div className={css.fact}>
      <dt className={css.term}>{term}</dt>
      {known.map(line => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  );
}
