import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'annotate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PARAGRAPH =
  'The ferry to the outer islands was cancelled on Tuesday after the harbour master found ice in the channel.';
const PAGE = `<!doctype html><html><head><title>Ferry cancelled</title></head><body><h1>Ferry cancelled</h1>${`<p>${PARAGRAPH}</p>`}<p>It will not sail before the weekend, the harbour office said, and asked travellers to wait.</p></body></html>`;

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/annotate.ts', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

function annotateFile(content: string | Uint8Array) {
  const file = join(folder, 'page.html');
  writeFileSync(file, content);
  const { status, stdout, stderr } = run([file, '--url', 'https://example.org/news/ferry']);
  return { status, stderr, document: status === 0 ? JSON.parse(stdout) : null };
}

describe('one page', () => {
  test('a page becomes one document', () => {
    const { status, document } = annotateFile(PAGE);
    expect(status).toBe(0);
    expect(document.format).toBe('sidelight/1');
    expect(document.article.headline).toBe('Ferry cancelled');
    expect(document.article.text).toContain(PARAGRAPH);
  });

  test.each([
    ['an empty file', ''],
    ['white space only', ' \n\n '],
    ['a page without body', '<!doctype html><html><head><title>Nothing</title></head></html>'],
    ['a page of nothing but scripts', '<html><body><script>start()</script></body></html>'],
    ['unclosed markup', '<html><body><div><p><b><a href='],
  ])('%s gives an empty document', (_, content) => {
    const { status, document } = annotateFile(content);
    expect(status).toBe(0);
    expect(document.article).toMatchObject({ isArticle: false, text: '', blocks: [] });
  });

  test('broken JSON-LD costs only itself', () => {
    const broken = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>';
    const { document } = annotateFile(PAGE.replace('</head>', `${broken}</head>`));
    expect(document.article.headline).toBe('Ferry cancelled');
    expect(document.article.text).toContain(PARAGRAPH);
  });

  test('plain text is read by its blank lines', () => {
    const { document } = annotateFile(
      `${PARAGRAPH}\n\nIce < 3 cm & rising: the master waits for a thaw until Friday.`,
    );
    expect(document.article.text).toBe(
      `${PARAGRAPH}\n\nIce < 3 cm & rising: the master waits for a thaw until Friday.`,
    );
  });

  test('a fragment without <html> is a page', () => {
    expect(annotateFile(`<h1>Ferry cancelled</h1><p>${PARAGRAPH}</p>`).document.article.text).toContain(
      PARAGRAPH,
    );
  });

  test('the charset is the one that the page names', () => {
    const page =
      '<html><head><meta charset="iso-8859-1"></head><body><p>Die Fähre nach Föhr fährt heute nicht, der Hafen ist vereist, sagte die Reederei.</p></body></html>';
    expect(annotateFile(Buffer.from(page, 'latin1')).document.article.text).toContain('Fähre nach Föhr');
  });

  test('a page of 20 MB', { timeout: 120_000 }, () => {
    const state = `<script>window.state = "${'x'.repeat(17_000_000)}"</script>`;
    const list = '<li><a href="/x">Another entry of the list</a></li>\n'.repeat(60_000);
    const { status, document } = annotateFile(
      `<html><body>${state}<h1>Log</h1>${`<p>${PARAGRAPH}</p>\n`.repeat(40)}<ul>${list}</ul></body></html>`,
    );
    expect(status).toBe(0);
    expect(document.article.text).toContain(PARAGRAPH);
  });

  test('elements nested without end', () => {
    const { status } = annotateFile(`<html><body>${'<div>'.repeat(3000)}<p>${PARAGRAPH}</p></body></html>`);
    expect(status).toBe(0);
  });

  test('a picture is refused', () => {
    const { status, stderr } = annotateFile(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1]));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^annotate: .*page\.html: not a text file/);
  });

  test('a missing file is named', () => {
    const { status, stderr, stdout } = run([join(folder, 'missing.html')]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^annotate: .*missing\.html/);
    expect(stdout).toBe('');
  });
});

describe('usage', () => {
  test.each([
    [[]],
    [['--jsonl', 'page.html']],
    [['a.html', 'b.html']],
    [['--colour']],
    [['a.html', '--url', 'no address']],
    [['a.html', '--format', 'pdf']],
    [['a.html', '--format', 'toString']],
    [['--jsonl', '--format', 'csv']],
  ])('%j is refused with 2', (args) => {
    const { status, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^usage: /);
  });
});

describe('--jsonl', () => {
  test('one answer a line, in order, whatever a line holds', () => {
    const lines = [
      JSON.stringify({ id: 'a', html: PAGE, url: 'https://example.org/a' }),
      'not json',
      '',
      JSON.stringify({ id: 'b' }),
      JSON.stringify({ id: 'c', text: 'One line.\n\nAnother.', published: '2020-06-07', title: 'Two lines' }),
      JSON.stringify({ html: PAGE }),
    ];
    const { status, stdout } = run(['--jsonl'], lines.join('\n'));
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 'b', 'c', null]);
    expect(answers.map(({ error }) => error !== undefined)).toEqual([false, true, true, false, true]);
    expect(answers[3].article).toMatchObject({
      text: 'One line.\n\nAnother.',
      headline: 'Two lines',
      isArticle: true,
      published: { value: '2020-06-07', from: 'given' },
    });
  });

  test('nothing in, nothing out', () => {
    expect(run(['--jsonl'])).toMatchObject({ status: 0, stdout: '' });
  });
});
