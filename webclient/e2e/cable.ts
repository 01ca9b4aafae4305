import type { Page, WebSocketRoute } from '@playwright/test';

/** The line between a page and the hub: it can be cut, and what goes to the page through it is written down. */
export interface Cable {
  cut(): Promise<void>;
  join(): Promise<void>;
  /** Every frame of the stream and every answer of the API since the page was loaded. */
  heard(): Promise<string>;
}

/** Lays the cable; the page is loaded anew for it. */
export async function cable(page: Page): Promise<Cable> {
  const frames: string[] = [];
  const answers: Promise<string>[] = [];
  const open = new Set<WebSocketRoute>();
  let broken = false;
  await page.route('**/api/**', route => (broken ? route.abort('internetdisconnected') : route.fallback()));
  await page.routeWebSocket(/\/api\/stream/, async socket => {
    if (broken) return socket.close();
    open.add(socket);
    const server = socket.connectToServer();
    server.onMessage(frame => {
      frames.push(String(frame));
      socket.send(frame);
    });
  });
  page.on('response', answer => {
    if (answer.url().includes('/api/') && !answer.url().includes('/sse'))
      answers.push(answer.text().catch(() => ''));
  });
  await page.reload();
  return {
    async cut() {
      broken = true;
      for (const socket of open) await socket.close();
      open.clear();
    },
    async join() {
      broken = false;
    },
    async heard() {
      return [...frames, ...(await Promise.all(answers))].join('\n');
    },
  };
}
