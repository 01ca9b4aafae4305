import 'fake-indexeddb/auto';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { language } from '../../kernel/preferences';
import { aBrief } from '../testing';
import { AskBox } from './AskBox';
import { dropAskDraft } from './askDraft';
import { useAsk } from './useAsk';

language.set('ja');

const asked: string[] = [];
const answers: Record<string, unknown> = {};

beforeEach(() => {
  dropAskDraft();
  asked.length = 0;
  const brief = aBrief({ id: 21, title: '電子証明書の更新', state: 'SOLVED', answers: 1 });
  answers['/api/community/similar'] = {
    hits: [{ question: brief, answer: '窓口で', answerId: 5, official: true, score: 0.8, sure: true }],
    tags: [],
    unit: null,
    experts: [],
  };
  answers['/api/community/topics'] = { seq: 1, categories: [], tags: [] };
  answers['/api/directory/units'] = { units: [] };
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    asked.push(`${init?.method ?? 'GET'} ${path}`);
    const body = answers[path.split('?')[0] ?? ''];
    return new Response(JSON.stringify(body ?? {}), { status: body ? 200 : 404 });
  });
});

afterEach(() => vi.unstubAllGlobals());

function Box() {
  return <AskBox asking={useAsk()} />;
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '質問を書く' });

test('what was asked before appears while one types, and the best one solves it', async () => {
  render(<Box />);
  await userEvent.type(field(), '電子証明書の更新');
  expect(await screen.findByText('同じ質問に、もう答えがあるようです')).toBeTruthy();
  expect(screen.getByRole('button', { name: '質問する' }).className).toContain('outlined');
  await userEvent.click(screen.getByRole('button', { name: 'これで解決' }));
  expect(field().value).toBe('');
  expect(asked.some(line => line.startsWith('POST /api/community/questions'))).toBe(false);
});

test('the composing text is looked for too, but Enter does nothing while an IME is composing', async () => {
  render(<Box />);
  fireEvent.compositionStart(field());
  fireEvent.change(field(), { target: { value: '電子証明書' } });
  await waitFor(() => expect(asked.some(line => line.includes('/similar?'))).toBe(true));
  fireEvent.keyDown(field(), { key: 'Enter', isComposing: true, keyCode: 229 });
  fireEvent.keyDown(field(), { key: 'ArrowDown', isComposing: true, keyCode: 229 });
  expect(screen.queryByRole('textbox', { name: /^くわしく/ })).toBeNull();
  expect(document.activeElement?.hasAttribute('data-hit')).toBe(false);
});

test('↓ goes to what was found, ↑ comes back; Enter goes on to the details', async () => {
  render(<Box />);
  await userEvent.type(field(), '電子証明書の更新');
  const hit = await screen.findByRole('link', { name: /^電子証明書/ });
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(hit);
  await userEvent.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(field());
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('textbox', { name: 'くわしく(任意)' })).toBeTruthy();
});

test('the first line of what is pasted is the title, the others are the details', async () => {
  render(<Box />);
  fireEvent.change(field(), { target: { value: '題です\n本文です\n二行目' } });
  expect(field().value).toBe('題です');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'くわしく(任意)' }).value).toBe(
    '本文です\n二行目',
  );
});
