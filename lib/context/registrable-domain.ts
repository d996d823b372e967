/** Second-level labels under which countries register names ("co.uk", "com.au", "or.jp"). */
const SECOND_LEVEL = new Set(
  'ac co com edu gob gouv gov go gub id info ltd me mil muni ne net nic nom or org plc press sch web'.split(
    ' ',
  ),
);

/**
 * The part of a host that is registered: `www.bbc.co.uk` → `bbc.co.uk`, `amp.example.com` → `example.com`.
 *
 * A short rule in place of the Public Suffix List (46 KB): the last two labels, or three where the last is a
 * country's and the one before it a usual second level. A host of one label comes back as it is.
 */
export function registrableDomain(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const country = labels.at(-1)?.length === 2;
  const second = labels.at(-2) ?? '';
  return labels.slice(country && SECOND_LEVEL.has(second) ? -3 : -2).join('.');
}
