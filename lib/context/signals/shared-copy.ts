import { findAgency } from '../find-agency.ts';
import type { FindSignal } from '../finding.ts';
import { isOwnName } from '../own-name.ts';
import { registrableDomain } from '../registrable-domain.ts';
import { parseWebAddress } from '../web-address.ts';

/** Copy that others print too: an agency's, or a page that names another site's address as its own. */
export const sharedCopy: FindSignal = (facts) => {
  const { wire, canonicalUrl, publisher } = facts.reading.article;
  const canonical = parseWebAddress(canonicalUrl)?.host ?? null;
  const findings: ReturnType<FindSignal>[number][] = [];
  if (wire !== null && !isOwnName(wire, facts)) {
    const agency = findAgency(wire);
    const name = agency === null || agency.name === agency.mark ? wire : `${agency.name} (${agency.mark})`;
    findings.push({ values: { wire }, evidence: [], says: [{ key: 'signal_wire', words: [name] }] });
  }
  if (canonical !== null && publisher.host !== '' && brand(canonical) !== brand(publisher.host)) {
    const words = [canonical];
    findings.push({ values: { canonicalUrl }, evidence: [], says: [{ key: 'signal_canonical', words }] });
  }
  return findings;
};

/** The registered name without its ending: one outlet's .com and .co.uk are no two sites. */
function brand(host: string): string {
  return registrableDomain(host).split('.')[0] ?? host;
}
