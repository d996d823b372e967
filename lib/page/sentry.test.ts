import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watch } from './sentry.ts';

/** A page of its own, as far as the sentinel looks: its address, its moves, and the background's answers. */
const page = { pathname: '/', search: '' };
let navigation: EventTarget;
let asked: unknown[];
let answer: () => Promise<unknown>;

beforeEach(() => {
  vi.useFakeTimers();
  navigation = new EventTarget();
  asked = [];
  answer = async () => ({ ok: true, value: true });
  page.pathname = '/';
  const runtime = {
    id: 'sidelight',
    sendMessage: (message: unknown) => {
      asked.push(message);
      return answer();
    },
  };
  vi.stubGlobal('chrome', { runtime });
  vi.stubGlobal('location', page);
  vi.stubGlobal('navigation', navigation);
  vi.stubGlobal('document', Object.assign(new EventTarget(), { prerendering: false }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  delete (globalThis as { sidelightSentinel?: unknown }).sidelightSentinel;
});

async function move(pathname: string): Promise<void> {
  page.pathname = pathname;
  navigation.dispatchEvent(new Event('navigatesuccess'));
  await vi.runAllTimersAsync();
}

it('asks for a page that may be an article, and hands over nothing of it', () => {
  watch(() => true);
  expect(asked).toEqual([{ type: 'article/likely', request: {} }]);
});

it('is quiet on any other, and asks when it shows an article', async () => {
  watch(() => page.pathname === '/story');
  expect(asked).toHaveLength(0);
  await move('/story');
  expect(asked).toHaveLength(1);
});

it('does not ask again at the same address', async () => {
  watch(() => true);
  await move('/');
  expect(asked).toHaveLength(1);
});

it('waits until a prerendered page is looked at', () => {
  Object.assign(document, { prerendering: true });
  watch(() => true);
  expect(asked).toHaveLength(0);
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(asked).toHaveLength(1);
});

it('is enough once', () => {
  watch(() => true);
  watch(() => true);
  expect(asked).toHaveLength(1);
});

const ends: [string, () => Promise<unknown>][] = [
  ['told that it need not look', async () => ({ ok: true, value: false })],
  ['its extension is gone', () => Promise.reject(new Error('Extension context invalidated.'))],
];
it.each(ends)('looks no more when %s', async (_, answering) => {
  answer = answering;
  watch(() => true);
  await vi.runAllTimersAsync();
  await move('/story');
  expect(asked).toHaveLength(1);
});
