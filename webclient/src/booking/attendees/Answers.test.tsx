import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { language } from '../../kernel/preferences';
import { Toasts } from '../../look';
import { AnswerButtons } from './Answers';

language.set('ja');
afterEach(() => vi.unstubAllGlobals());

const answers = (status: number, body: unknown = {}) => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked.push(`${init.method} ${path} ${(JSON.parse(String(init.body)) as { answer: string }).answer}`);
    return new Response(JSON.stringify(body), { status });
  });
  return asked;
};

const pressed = () => screen.queryAllByRole('button', { pressed: true }).map(button => button.textContent);

test('an answer is shown at once and sent once', async () => {
  const asked = answers(200);
  render(<AnswerButtons booking={9} answer="NONE" />);
  expect(screen.getByText('出欠を返してください')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '仮' }));
  await userEvent.click(screen.getByRole('button', { name: '仮' }));
  expect(pressed()).toEqual(['仮']);
  expect(asked).toEqual(['POST /api/booking/bookings/9/answer MAYBE']);
});

test('what the hub refuses is taken back, in its words', async () => {
  answers(409, { code: 'booking.over', message: 'この予定は終わりました。', detail: null });
  render(
    <>
      <AnswerButtons booking={9} answer="YES" />
      <Toasts />
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: '欠席' }));
  await waitFor(() => expect(screen.getByText('この予定は終わりました。')).toBeTruthy());
  expect(pressed()).toEqual(['出席']);
});
