import { changeSettings, readSettings } from '../../lib/settings.ts';

/** Switches Sidelight on or off for a host; on takes away every host above it that covers it too. */
export async function setSite(host: string, isOn: boolean, isPrivate: boolean): Promise<void> {
  const { offSites } = await readSettings(isPrivate);
  const others = offSites.filter((off) => host !== off && !host.endsWith(`.${off}`));
  await changeSettings({ offSites: isOn ? others : [...others, host] }, isPrivate);
}
