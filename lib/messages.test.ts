import { describe, expect, it } from 'vitest';
import { type Answer, answer, type Handlers, send, sendToPage, type Transport } from './messages.ts';
import type { Sender } from './native-api.ts';

const sender: Sender = { tab: { id: 7, incognito: false }, frameId: 0, documentId: 'D' };

describe('answer', () => {
  const background: Handlers<'background'> = {
    'tab/read': async ({ tabId }) => tabId === 7,
    'finding/chosen': async () => {
      throw new Error('no such finding');
    },
  };
  const cases: [string, unknown, Answer | undefined][] = [
    ['a request it knows', { type: 'tab/read', request: { tabId: 7 } }, { ok: true, value: true }],
    ['a request that does not fit', { type: 'tab/read', request: { tabId: '7' } }, refusal('tab/read')],
    ['no request at all: no message of ours', { type: 'tab/read' }, undefined],
    [
      'what a handler throws',
      { type: 'finding/chosen', request: { id: 'q1' } },
      { ok: false, error: 'no such finding' },
    ],
    ['a message for another part', { type: 'reading/get', request: {} }, undefined],
    ['an inherited property is no handler', { type: 'toString', request: {} }, undefined],
    ['not a message', 'tab/read', undefined],
    ['nothing', null, undefined],
  ];
  it.each(cases)('%s', async (_, envelope, expected) => {
    expect(await answer(background, envelope, sender)).toEqual(expected);
  });

  it('hands on who asked', async () => {
    const asked: unknown[] = [];
    const handlers: Handlers<'background'> = {
      'article/likely': async (_, from) => {
        asked.push(from.documentId);
        return true;
      },
    };
    await answer(handlers, { type: 'article/likely', request: {} }, sender);
    expect(asked).toEqual(['D']);
  });
});

describe('send', () => {
  const returning = (value: unknown): Transport => ({
    toExtension: async () => value,
    toPage: async () => value,
  });

  it('opens the answer', async () => {
    expect(await send('tab/read', { tabId: 7 }, returning({ ok: true, value: true }))).toBe(true);
  });

  const refused: [string, unknown, RegExp][] = [
    ['an error is thrown again', { ok: false, error: 'gone' }, /gone/],
    ['an answer that does not fit', { ok: true, value: 'yes' }, /does not fit/],
    ['no answer', undefined, /nobody answered/],
  ];
  it.each(refused)('%s', async (_, value, message) => {
    await expect(send('tab/read', { tabId: 7 }, returning(value))).rejects.toThrow(message);
  });

  it('is null where a tab has no reader', async () => {
    const nobody: Transport = {
      toExtension: async () => undefined,
      toPage: () => Promise.reject(new Error('Could not establish connection')),
    };
    expect(await sendToPage(7, 'reading/get', {}, nobody)).toBeNull();
    expect(await sendToPage(7, 'reading/get', {}, returning(undefined))).toBeNull();
  });
});

function refusal(type: string): Answer {
  return { ok: false, error: `${type}: the request does not fit` };
}
