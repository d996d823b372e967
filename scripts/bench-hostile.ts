/**
 * Pages made to be slow: each text is annotated whole, then four times as long. Time that grows with the length gives a
 * ratio near 4; a rule that looks at every pair of something gives 16. Also printed: a look-up of a publisher.
 */
import { annotate } from '../lib/annotate.ts';
import { plainArticle } from '../lib/article/plain-article.ts';
import { findPublisher } from '../lib/context/find-publisher.ts';

const PIECES: Readonly<Record<string, string>> = {
  'marks in a row': '“a” ',
  'openers alone': '“a ',
  'straight marks': '" ',
  'single marks': "' ",
  'titles in a row': '“Harvest”, ',
  'cues alone': 'he said “a”, ',
  'reports nested': 'that said ',
  names: 'Anna Krone of Ostfeld ',
  dates: 'two weeks after May 3, 2019 ',
  figures: '3-4-5 ',
  'unclosed paragraphs': '“He said it.\n\n',
  transcript: 'ANNA: hi\n\n',
  prose: '“We go,” said Anna Krone on Thursday. “It is,” she said. ',
};
const LENGTH = 16_000;

function millisFor(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length));
  const began = performance.now();
  annotate({ ...plainArticle(text, '2024-05-02', null), language: 'en' });
  return performance.now() - began;
}

// Once for the compiler.
millisFor(PIECES.prose ?? '', LENGTH);
for (const [name, piece] of Object.entries(PIECES)) {
  const [once, fourfold] = [millisFor(piece, LENGTH), millisFor(piece, 4 * LENGTH)];
  const times = `${once.toFixed(0).padStart(6)} ms ${fourfold.toFixed(0).padStart(6)} ms`;
  console.log(`${name.padEnd(20)} ${times}  ratio ${(fourfold / once).toFixed(1)}`);
}

const HOSTS = ['www.bbc.co.uk', 'a.b.c.d.e.f.news.example', 'arabic.rt.com', 'nowhere.test'];
const began = performance.now();
for (let i = 0; i < 10_000; i++) findPublisher(HOSTS[i % HOSTS.length] ?? '');
console.log(`publisher look-up    ${((performance.now() - began) / 10).toFixed(2)} µs`);
