import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { staticPage } from '../../scripts/static-page.ts';
import type { Article } from '../document.ts';
import type { PageView } from './page-view.ts';
import { readArticle } from './read-article.ts';

const FIXTURES = 'tests/fixtures';
const traits = readdirSync(FIXTURES).filter((name) => existsSync(join(FIXTURES, name, 'expected.json')));

/** What a fixture's expected.json may speak of; whatever it leaves out may be anything. */
function view({ blocks, links, published, text, ...rest }: Article) {
  return {
    ...rest,
    blocks: blocks.map(({ role, start, end }) => [role, text.slice(start, end)]),
    links: links.map(({ href }) => href),
    published: published === null ? null : { value: published.value, from: published.from },
  };
}

describe('a page with this trait', () => {
  test.each(traits)('%s', (trait) => {
    const html = readFileSync(join(FIXTURES, trait, 'page.html'), 'utf8');
    const { url = null, ...expected } = JSON.parse(
      readFileSync(join(FIXTURES, trait, 'expected.json'), 'utf8'),
    );
    const { article, map } = readArticle(staticPage(html, url));
    expect(view(article)).toMatchObject(expected);
    for (const { start, end, node, nodeStart } of map.pieces)
      expect(node.data.slice(nodeStart, nodeStart + end - start)).toBe(article.text.slice(start, end));
  });
});

const LINE =
  'The drill reached the old quay on Thursday morning, and by noon the first cracks had shown in the wall.';
const MORE =
  'Engineers stopped the machine and pumped concrete into the gap, a spokeswoman for the railway said.';

function withView(html: string, more: Partial<PageView>): Article {
  return readArticle({ ...staticPage(html, null), ...more }).article;
}

describe('what only a browser knows', () => {
  test('paragraphs that style sheets hide are left out', () => {
    const html = `<html><body><h1>Drill stops</h1><p>${LINE}</p><p class="x">${MORE}</p><p>${LINE.replace('drill', 'machine')}</p></body></html>`;
    const article = withView(html, { isVisible: (element) => element.className !== 'x' });
    expect(article.text).toContain(LINE);
    expect(article.text).not.toContain(MORE);
  });

  test('a page that hides all of its text until it has faded in is read', () => {
    const html = `<html><body><h1>Drill stops</h1><p>${LINE}</p><p>${MORE}</p></body></html>`;
    expect(withView(html, { isVisible: () => false }).text).toContain(MORE);
  });

  test('text in shadow roots is read in its place', () => {
    const inner = staticPage(`<html><body><p>${LINE}</p><p>${MORE}</p></body></html>`, null).doc.body;
    const html = '<html><body><h1>Drill stops</h1><story-text></story-text></body></html>';
    const article = withView(html, {
      shadowRootOf: (element) =>
        element.localName === 'story-text' ? (inner as unknown as ShadowRoot) : null,
    });
    expect(article.blocks.map(({ role }) => role)).toEqual(['headline', 'paragraph', 'paragraph']);
  });

  test('an article in a frame is read where the page itself has none', () => {
    const frame = staticPage(
      `<html><body><h1>Drill stops</h1><p>${LINE}</p><p>${MORE}</p></body></html>`,
      null,
    ).doc;
    const html =
      '<html><head><title>Drill stops</title></head><body><iframe src="/story"></iframe></body></html>';
    expect(withView(html, { frameDocumentOf: () => frame }).text).toContain(MORE);
  });

  test('a frame beside a story is left alone', () => {
    const frame = staticPage(`<html><body>${`<p>${MORE}</p>`.repeat(9)}</body></html>`, null).doc;
    const html = `<html><body><h1>Drill stops</h1>${[1, 2, 3, 4, 5].map((n) => `<p>${n}. ${LINE}</p>`).join('')}<iframe></iframe></body></html>`;
    expect(withView(html, { frameDocumentOf: () => frame }).text).not.toContain(MORE);
  });
});
