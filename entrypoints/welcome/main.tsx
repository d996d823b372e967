import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/popup/Shortcuts.tsx';
import { mountPage } from '../../components/shell/mount-page.tsx';
import { openShortcutSettings, readShortcuts } from '../../components/shell/shortcuts.ts';
import { useSettings } from '../../components/shell/use-settings.ts';
import { EXAMPLE } from '../../components/welcome/example-article.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import '../../components/styles/welcome.css';
import { annotate } from '../../lib/annotate.ts';
import { plainArticle } from '../../lib/article/plain-article.ts';
import type { Document } from '../../lib/document.ts';
import { changeSettings } from '../../lib/settings.ts';

function readExample(): Document {
  const { text, published, headline } = EXAMPLE;
  return { ...annotate(plainArticle(text, published, headline)), signals: [], checked: [], claims: [] };
}

function WelcomePage(): JSX.Element | null {
  const settings = useSettings();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [example] = useState(readExample);
  useEffect(() => void readShortcuts().then(setShortcuts), []);
  if (settings === null) return null;
  return (
    <Welcome
      example={example}
      settings={settings}
      shortcuts={shortcuts}
      onCopy={(text) => void navigator.clipboard.writeText(text)}
      onChange={(change) => void changeSettings(change)}
      onShortcuts={() => void openShortcutSettings()}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

void mountPage(() => <WelcomePage />, 'title_welcome');
