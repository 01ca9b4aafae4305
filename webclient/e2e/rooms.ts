import { expect, type Page } from '@playwright/test';

/** Where one writes in the open room. */
export const composer = (page: Page) => page.getByRole('textbox', { name: /に書く$/ });
export const log = (page: Page) => page.getByRole('log');
/** The messages of the room, also while a thread stands beside it. */
export const inRoom = (page: Page) => page.getByRole('log', { name: / の投稿$/ });
export const inThread = (page: Page) => page.getByRole('log', { name: 'スレッドの投稿' });
export const said = (page: Page, text: string) => log(page).getByText(text, { exact: true });

/** Opens a room from the list. */
export async function open(page: Page, room: string): Promise<void> {
  await page
    .getByRole('navigation', { name: '部屋の一覧' })
    .getByTitle(room, { exact: true })
    .first()
    .click();
  await expect(log(page).getByRole('article').first()).toBeVisible();
}

export async function say(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await page.getByRole('button', { name: '送信' }).click();
}

/** A text that nobody has said before. */
export const fresh = (text: string) => `${text} ${Date.now() % 1_000_000}`;
