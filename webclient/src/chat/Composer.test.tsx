import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { language, sendKey } from '../kernel/preferences';
import { Composer } from './Composer';
import { outbox } from './chat';
import { forgetDrafts, loadDrafts, save, setDraft } from './drafts';
import { attachFiles, forgetParcels, setPending } from './parcel';
import { aMessage, aRoom } from './testing';
import { editMessage, leaveEdit } from './writing/editing';

// The tray asks who is signed in.
vi.mock('./file/FileTray', () => ({ FileTray: () => null }));

const room = aRoom(1, { name: '大雨 被害情報' });

let sent: string[];
let refuse: boolean;
let extras: unknown[];

const area = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '大雨 被害情報 に書く' });
const write = (text: string) => fireEvent.change(area(), { target: { value: text } });
const enter = (over: object = {}) => fireEvent.keyDown(area(), { key: 'Enter', keyCode: 13, ...over });

beforeEach(() => {
  sent = [];
  extras = [];
  refuse = false;
  language.set('ja');
  sendKey.set('enter');
  forgetDrafts();
  forgetParcels();
  leaveEdit();
  vi.spyOn(outbox, 'add').mockImplementation(async (_, text, extra) => {
    if (refuse) throw new Error('disk full');
    sent.push(text);
    extras.push(extra);
  });
  render(<Composer ref={null} room={room} />);
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

describe('what goes with the text', () => {
  const spot = { room: 1, root: 0 };
  const photo = { id: 8, name: '現場.jpg', size: 4_000, kind: 'IMAGE' as const };

  it('can be sent without a text', () => {
    act(() => attachFiles(spot, [photo]));
    enter();
    expect(sent).toEqual(['']);
    expect(extras).toEqual([expect.objectContaining({ files: [photo], root: 0, urgency: 'NORMAL' })]);
  });

  it('is waited for, and then sent once', () => {
    write('写真です');
    act(() => setPending(spot, 1));
    enter();
    expect(sent).toEqual([]);
    expect(screen.getByText(/ファイルを送り終えたら/)).toBeDefined();
    act(() => {
      attachFiles(spot, [photo]);
      setPending(spot, 0);
    });
    expect(sent).toEqual(['写真です']);
  });
});

describe('a message that is changed', () => {
  it('is in the field until Esc, and the draft comes back', async () => {
    write('書きかけ');
    await act(() => editMessage(aMessage(3, { text: '前の文' })));
    expect(area().value).toBe('前の文');
    fireEvent.keyDown(area(), { key: 'Escape', keyCode: 27 });
    expect(area().value).toBe('書きかけ');
  });

  it('stays while an IME is composing, whatever Esc means to it', async () => {
    await act(() => editMessage(aMessage(3, { text: '前の文' })));
    fireEvent.keyDown(area(), { key: 'Escape', keyCode: 229, isComposing: true });
    expect(area().value).toBe('前の文');
  });
});

describe('where nobody may write', () => {
  it('says why instead of a field', () => {
    cleanup();
    const { rerender } = render(<Composer room={aRoom(1, { archived: '2026-11-18T00:00:00Z' })} />);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(/保管されています/)).toBeDefined();
    rerender(<Composer room={aRoom(1, { posting: 'OWNERS' })} />);
    expect(screen.getByText(/管理する人だけ/)).toBeDefined();
    rerender(<Composer room={aRoom(1, { posting: 'OWNERS' })} root={4} />);
    expect(screen.getByRole('textbox')).toBeDefined();
  });
});

describe('a draft', () => {
  it('is there again after a reload, for its writer only', async () => {
    await loadDrafts(7);
    setDraft({ room: 1, root: 0 }, '途中まで');
    await save();
    forgetDrafts();
    await loadDrafts(8);
    expect(area().value).toBe('');
    await loadDrafts(7);
    await vi.waitFor(() => expect(area().value).toBe('途中まで'));
  });
});
