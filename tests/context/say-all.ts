import { catalogueOf } from '../../lib/catalogue.ts';
import type { Facts, FindSignal } from '../../lib/context/finding.ts';
import { say } from '../../lib/context/say.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const english = catalogueOf('en', messages);

/** What a signal says of these facts in English, for tests: one line a finding. */
export function sayAll(find: FindSignal, facts: Facts): string[] {
  return find(facts).map(({ says }) => says.map((message) => say(english, message)).join(' '));
}
