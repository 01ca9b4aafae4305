import type { Instant, Step, StepKind } from '../../kernel/wire';

/** One line of 「解決まで」: people who were reached together stand together. */
export interface Stage {
  kind: StepKind;
  at: Instant;
  people: number[];
  unit: number | null;
}

/** Only the first answer is a stage; the page shows the others. */
export function grouped(steps: readonly Step[]): Stage[] {
  const stages: Stage[] = [];
  for (const { kind, at, person, unit } of steps) {
    const last = stages.at(-1);
    const people = person === null ? [] : [person];
    if (kind === 'ANSWERED' && stages.some(stage => stage.kind === 'ANSWERED')) continue;
    if (kind === 'INVITED' && last?.kind === 'INVITED') {
      last.people.push(...people.filter(id => !last.people.includes(id)));
      continue;
    }
    stages.push({ kind, at, people, unit });
  }
  return stages;
}
