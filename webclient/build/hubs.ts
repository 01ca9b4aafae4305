const many = (text: string | undefined, otherwise: readonly string[]) =>
  text === undefined ? otherwise : text.split(' ');

/** The hubs that stories are told to, one per worker: what a story changes is seen by no other that runs beside it. */
export const hubs = many(process.env.HUB_URL, ['http://127.0.0.1:8080']);

const controls = many(process.env.HUB_CONTROL, []);
const here = Number(process.env.TEST_PARALLEL_INDEX ?? 0);

/** The hub of this worker. */
export const hub = hubs[here];

/** Who ends and starts the hub of this worker; undefined where nobody does. */
export const control = controls[here];
