import type { JSX } from 'preact';
import type { Document, Identification } from '../../lib/document.ts';
import { ArticleFacts } from './ArticleFacts.tsx';
import type { FindingActions } from './finding-actions.ts';
import { Signals } from './Signals.tsx';
import { Sourcing } from './Sourcing.tsx';

export function Overview({
  document,
  today,
  actions,
  onSource,
  onIdentification,
}: {
  document: Document;
  today: string;
  actions: FindingActions;
  onSource: (id: string) => void;
  onIdentification: (identification: Identification) => void;
}): JSX.Element {
  return (
    <div class="overview">
      <ArticleFacts article={document.article} today={today} />
      <Sourcing document={document} onSource={onSource} onIdentification={onIdentification} />
      <Signals document={document} actions={actions} />
    </div>
  );
}
