/**
 * The command line: HTML or text in, Documents out.
 *
 *   npm run --silent annotate -- page.html --url https://example.org/a    one page, JSON on standard output
 *   npm run --silent annotate -- --jsonl < in.jsonl > out.jsonl           many, one JSON document a line
 *
 * Exit status: 0, 1 when a page or line could not be read, 2 for wrong usage.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import * as z from 'zod/mini';
import { annotate } from '../lib/annotate.ts';
import { plainArticle } from '../lib/article/plain-article.ts';
import { readArticle } from '../lib/article/read-article.ts';
import { catalogueOf } from '../lib/catalogue.ts';
import { findPublisher } from '../lib/context/find-publisher.ts';
import { withContext } from '../lib/context/with-context.ts';
import type { Article, Document } from '../lib/document.ts';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };

const catalogue = catalogueOf('en', messages);
const now = new Date().toISOString().slice(0, 10);

const Line = z.union([
  z.object({ id: z.string(), html: z.string(), url: z.optional(z.string()) }),
  z.object({
    id: z.string(),
    text: z.string(),
    published: z.nullish(z.string()),
    title: z.nullish(z.string()),
  }),
]);

function toDocument(article: Article): Document {
  return withContext(annotate(article), findPublisher(article.publisher.host), now, catalogue);
}

function readPage(html: string, url: string | null): Article {
  const { document } = parseHTML(html);
  return readArticle({
    doc: document as unknown as globalThis.Document,
    url,
    isVisible: () => true,
    shadowRootOf: () => null,
    frameDocumentOf: () => null,
  }).article;
}

async function annotateLines(): Promise<number> {
  let status = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const answer = annotateLine(line);
    if ('error' in answer) status = 1;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
      await new Promise((go) => process.stdout.once('drain', go));
  }
  return status;
}

function annotateLine(line: string): object {
  let id: string | null = null;
  try {
    const input: unknown = JSON.parse(line);
    if (typeof input === 'object' && input !== null && 'id' in input && typeof input.id === 'string')
      id = input.id;
    const page = Line.parse(input);
    const article =
      'html' in page
        ? readPage(page.html, page.url ?? null)
        : plainArticle(page.text, page.published ?? null, page.title ?? null);
    return { id: page.id, ...toDocument(article) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jsonl: { type: 'boolean' }, url: { type: 'string' } },
});
if (values.jsonl) {
  process.exitCode = await annotateLines();
} else if (positionals[0] === undefined) {
  console.error('usage: annotate PAGE.html [--url URL] | --jsonl < IN.jsonl');
  process.exitCode = 2;
} else {
  const document = toDocument(readPage(readFileSync(positionals[0], 'utf8'), values.url ?? null));
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}
