import { expect, it } from 'vitest';
import { holidays } from './holidays.ts';

it('is what the server has, or else: npm run holidays', async () => {
  await expect(holidays()).toMatchFileSnapshot(
    '../../server/src/main/resources/hub/presence/hours/holidays.csv',
  );
});
