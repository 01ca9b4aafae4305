import { PersonButton } from '../look';
import { useBrief } from './briefs';

interface PersonNameProps {
  person: number;
  className?: string | undefined;
  /** Around the name: 「渡邉 千尋 が記入」. */
  words?: (name: string) => string;
}

/** A name that opens the person's card; until it is known, a sign that it comes. */
export function PersonName({ person, className, words = name => name }: PersonNameProps) {
  const brief = useBrief(person);
  if (!brief) return <span className={className}>…</span>;
  return (
    <PersonButton person={person} className={className}>
      {words(brief.name)}
    </PersonButton>
  );
}
