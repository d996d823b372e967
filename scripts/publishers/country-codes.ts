/** Names the lists use that differ from the Unicode CLDR's English ones. */
const ALIASES: Readonly<Record<string, string>> = {
  'Bosnia and Herzegovina': 'BA',
  Congo: 'CG',
  "Côte d'Ivoire": 'CI',
  'DR Congo': 'CD',
  'Hong Kong': 'HK',
  Macao: 'MO',
  Myanmar: 'MM',
  'Palestinian territories': 'PS',
  'The Gambia': 'GM',
  Turkey: 'TR',
  'United States of America': 'US',
};

const codes = new Map<string, string>();
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
for (const a of letters) {
  for (const b of letters) {
    // Withdrawn codes still have a name ("DD" is called Germany): a canonical tag replaces them.
    if (new Intl.Locale(`und-${a}${b}`).region !== a + b) continue;
    const name = names.of(a + b);
    if (name !== undefined) codes.set(name, a + b);
  }
}

/** ISO 3166-1 alpha-2 of an English country name; null where there is none. */
export function countryCode(name: string): string | null {
  return ALIASES[name] ?? codes.get(name) ?? null;
}
