import { Marked } from '../directory/Marked';
import { Quick } from '../directory/Quick';
import type { PersonHit } from '../kernel/wire';
import { PersonRow } from '../look';
import { usePresenceOf } from '../presence/presenceStore';

/** A person: the reading shows by its mark why they were found. */
export function PersonHitRow({ hit: { person, extension }, typed }: { hit: PersonHit; typed: string }) {
  const presence = usePresenceOf(person.id);
  return (
    <PersonRow
      person={person}
      presence={presence}
      to={`/directory/p/${person.id}`}
      peek
      aside={
        <>
          <Marked text={person.kana} typed={typed} /> {[person.unit, person.title].filter(Boolean).join(' ')}
        </>
      }
      actions={<Quick person={person} extension={extension} state={presence?.state} />}
    />
  );
}
