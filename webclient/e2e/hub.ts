import { control } from '../build/hubs';

/** Stories that end the hub need one who starts it again: `mvn verify` brings one, a hub of `mvn -Prun` has none. */
export const canRestart = control !== undefined;

/** Ends the hub as a loss of power does (`kill -9`); returns when it is gone. */
export async function killHub(): Promise<void> {
  await ask('/kill');
}

/** Starts it again on the same port and data; returns when it can be reached. */
export async function startHub(): Promise<void> {
  await ask('/start');
}

async function ask(path: string): Promise<void> {
  const answer = await fetch(`${control}${path}`, { method: 'POST' });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
}
