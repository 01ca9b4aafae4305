import 'fake-indexeddb/auto';
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { language, sendKey } from '../kernel/preferences';
import { Composer } from './Composer';
import { forgetDrafts, loadDrafts, save, setDraft } from './drafts';
import { aRoom } from './testing';

const room = aRoom(1, { name: '大雨 被害情報' });

let sent: string[];
let refuse: boolean;

const area = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '大雨 被害情報 に書く' });
const write = (text: string) => fireEvent.change(area(), { target: { value: text } });
const enter = (over: object = {}) => fireEvent.keyDown(area(), { key: 'Enter', keyCode: 13, ...over });

beforeEach(() => {
  sent = [];
  refuse = false;
  language.set('ja');
  sendKey.set('enter');
  forgetDrafts();
  const send = async (text: string) => {
    if (refuse) throw new Error('disk full');
    sent.push(text);
  };
  render(<Composer ref={null} room={room} onSend={send} />);
});

describe('the composer', () => {
  it('sends with Enter and is empty at once', () => {
    write('片側のみ通れます。');
    enter();
    expect(sent).toEqual(['片側のみ通れます。']);
    expect(area().value).toBe('');
  });

  it('only confirms the conversion while an IME is composing', () => {
    fireEvent.compositionStart(area());
    write('かたがわ');
    expect(screen.getByText('Enterで変換確定')).toBeDefined();
    enter({ isComposing: true });
    enter({ keyCode: 229 });
    expect(sent).toEqual([]);
    fireEvent.compositionEnd(area());
    expect(screen.getByText(/Enterで送信/)).toBeDefined();
    enter();
    expect(sent).toEqual(['かたがわ']);
  });

  it('says and does what the chosen key does', () => {
    write('はい');
    fireEvent.keyDown(area(), { key: 'Enter', keyCode: 13, shiftKey: true });
    expect(sent).toEqual([]);
    expect(screen.getByText('Enterで送信・Shift+Enterで改行')).toBeDefined();
  });

  it('sends nothing that is empty', () => {
    write('  \n ');
    enter();
    expect(sent).toEqual([]);
  });

  it('says how much is too much and keeps it', () => {
    write('あ'.repeat(10_003));
    enter();
    expect(sent).toEqual([]);
    expect(screen.getByRole('alert').textContent).toContain('3字 長すぎます');
  });

  it('gives the text back when even this device could not keep it', async () => {
    refuse = true;
    write('大事なこと');
    enter();
    await vi.waitFor(() => expect(area().value).toBe('大事なこと'));
    expect(screen.getByRole('alert')).toBeDefined();
  });
});

describe('a draft', () => {
  it('is there again after a reload, for its writer only', async () => {
    await loadDrafts(7);
    setDraft(1, '途中まで');
    await save();
    forgetDrafts();
    await loadDrafts(8);
    expect(area().value).toBe('');
    await loadDrafts(7);
    await vi.waitFor(() => expect(area().value).toBe('途中まで'));
  });
});
