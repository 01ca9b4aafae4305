import { PersonCard } from '../directory/PersonCard';
import css from './CommandBox.module.css';
import type { Result } from './commands';
import { useSettled } from './useResults';

/** Right of the results, on a desk: the card of the chosen person with what can be done at once. */
export function CommandPreview({ result, onGo }: { result: Result | undefined; onGo: () => void }) {
  const person = useSettled(personOf(result));
  if (person === null) return <div className={css.preview} />;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links inside answer to the keyboard
    // biome-ignore lint/a11y/noStaticElementInteractions: closes the box after a link inside was followed
    <div className={css.preview} onClick={event => (event.target as Element).closest('a') && onGo()}>
      <PersonCard key={person} person={person} short />
    </div>
  );
}

function personOf(result: Result | undefined): number | null {
  if (result?.kind === 'person') return result.hit.person.id;
  return result?.kind === 'room' ? (result.room.other?.id ?? null) : null;
}
