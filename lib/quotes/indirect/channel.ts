import type { Channel, Span } from '../../document.ts';
import type { Paragraph } from '../../text/paragraphs.ts';

/** How the words reached the article, and the outlet they were first given to. */
export type FoundChannel = { readonly channel: Channel | null; readonly outlet: string | null };

/** Find by what channel the words beside `cue` (or, without a cue, the quote) reached the article. */
export function findChannel(_text: string, _paragraph: Paragraph, _cue: Span): FoundChannel {
  return { channel: null, outlet: null };
}
