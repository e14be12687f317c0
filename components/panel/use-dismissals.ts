import { useState } from 'react';
import type { DismissedRow, FindingRow } from '../../lib/panel/check-rows.ts';
import { usePanelActions } from './panel-context.ts';

/** What can be done with findings, and which of them were dismissed a moment ago. */
export interface Dismissals {
  dismiss(finding: FindingRow): void;
  restore(finding: FindingRow): void;
  /** Whether it was dismissed since the list was opened: it stays in its place, so that nothing jumps. */
  isFresh(finding: FindingRow): boolean;
  /** Whether it was the last to be dismissed. */
  isNewest(finding: FindingRow): boolean;
}

/** Dismisses findings and brings them back, and remembers where they stood. */
export function useDismissals(): Dismissals {
  const { dismissFinding, restoreFinding } = usePanelActions();
  const [fresh, setFresh] = useState<readonly string[]>([]);
  const [newest, setNewest] = useState('');
  return {
    dismiss(finding) {
      setNewest(nameFinding(finding));
      setFresh((before) => [...before, nameFinding(finding)]);
      void dismissFinding(finding, '');
    },
    // It stays among the fresh ones: until it is back, it stands where it was dismissed.
    restore: (finding) => void restoreFinding(finding),
    isFresh: (finding) => fresh.includes(nameFinding(finding)),
    isNewest: (finding) => nameFinding(finding) === newest,
  };
}

/** What a dismissal is kept by. */
function nameFinding({ rule, about }: FindingRow | DismissedRow): string {
  return `${rule} ${about}`;
}
