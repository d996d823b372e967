import { expect, it } from 'vitest';
import { watchNavigation } from './navigation.ts';

it('tells of other addresses, not of fragments', () => {
  let here = 'https://news.example/a';
  const navigation = new EventTarget();
  const over = new AbortController();
  const moves: string[] = [];
  const go = (url: string): void => {
    here = url;
    navigation.dispatchEvent(new Event('navigatesuccess'));
  };
  watchNavigation(
    (url) => moves.push(url),
    over.signal,
    () => here,
    navigation,
  );
  go('https://news.example/a#top');
  go('https://news.example/b');
  go('https://news.example/b#top');
  go('https://news.example/b?page=2');
  go('https://news.example/b?page=2');
  over.abort();
  go('https://news.example/c');
  expect(moves).toEqual(['https://news.example/b', 'https://news.example/b?page=2']);
});
