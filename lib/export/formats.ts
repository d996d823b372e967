import type { Document } from '../document.ts';
import { toBibtex } from './bibtex.ts';
import { toCsl } from './csl.ts';
import { toCsv } from './csv.ts';
import { toMarkdown } from './markdown.ts';
import { toWebAnnotation } from './web-annotation.ts';

/** A Document as text, for a file. */
export type Export = (document: Document) => string;

/** Every form a Document can be given away in, by the name the command line takes, with its file ending and type. */
export const FORMATS: Readonly<
  Record<string, { readonly write: Export; readonly ending: string; readonly type: string }>
> = {
  json: {
    write: (document) => `${JSON.stringify(document, null, 2)}\n`,
    ending: 'json',
    type: 'application/json',
  },
  markdown: { write: toMarkdown, ending: 'md', type: 'text/markdown' },
  csv: { write: toCsv, ending: 'csv', type: 'text/csv' },
  'web-annotation': { write: toWebAnnotation, ending: 'jsonld', type: 'application/ld+json' },
  csl: { write: toCsl, ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
  bibtex: { write: toBibtex, ending: 'bib', type: 'application/x-bibtex' },
};
