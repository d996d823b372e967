import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings } from '../../lib/settings.ts';

/** The kept settings as they are now; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const over = new AbortController();
    watchSettings(setSettings, { signal: over.signal });
    void readSettings().then(setSettings);
    return () => over.abort();
  }, []);
  return settings;
}
