import { useEffect } from 'react';
import { isForeign } from '../../lib/import/readings/foreign-language.ts';
import type { CheckView } from '../../lib/panel/check-rows.ts';
import { countToFix, groupFindings, partCards } from '../../lib/panel/group-findings.ts';
import { sayOnce } from '../../lib/panel/say-once.ts';
import { AsideList } from '../ui/aside-list.tsx';
import { LinkButton } from '../ui/button.tsx';
import { StatusLine } from '../ui/status-line.tsx';
import { CheckGroup } from './check-group.tsx';
import { CheckLevel } from './check-level.tsx';
import { CheckRules } from './check-rules.tsx';
import { usePanel, usePanelActions, usePanelStore } from './panel-context.ts';
import { SmallerThings } from './smaller-things.tsx';
import { useDismissals } from './use-dismissals.ts';

/** What the rules find in the resume by place, what the user has dismissed, and how many rules are off. */
export function CheckList({ onGuide }: { onGuide: (page: string) => void }) {
  const store = usePanelStore();
  const check = usePanel((state) => state.check);
  // A place is mended where it is found: its rewrite belongs to its card.
  useEffect(() => store.wantBullets(), [store]);
  if (check === 'failed')
    return <StatusLine>The rules could not be run. Close the panel and open it again.</StatusLine>;
  if (!check) return <StatusLine>Reading your resume</StatusLine>;
  return <CheckedPlaces check={check} onGuide={onGuide} />;
}

function CheckedPlaces({ check, onGuide }: { check: CheckView; onGuide: (page: string) => void }) {
  const { findings, dismissed, dropped } = check;
  const foreign = usePanel(({ resume }) => isForeign(resume?.source?.language));
  const { restoreFinding } = usePanelActions();
  const dismissals = useDismissals();
  const { isFresh } = dismissals;
  const parts = partCards(sayOnce(groupFindings([...findings, ...dismissed.filter(isFresh)])));
  const ways = { ...dismissals, onGuide };
  return (
    <div className="px-4 pt-3 pb-6">
      <p className="font-semibold">
        {sayWhatToDo(countToFix(parts.error), countToFix(parts.warning)) ??
          (findings.length > 0
            ? foreign
              ? 'No rule that needs no English finds anything to fix first.'
              : 'Nothing to fix first, and nothing that weakens it.'
            : foreign
              ? 'No rule that needs no English finds anything to mend.'
              : 'No rule finds anything to mend.')}
      </p>
      {!foreign && <CheckLevel check={check} />}
      {dropped.length > 0 && (
        <p role="alert" className="mt-2 text-small text-missing">
          Could not check: {dropped.join('; ')}.
        </p>
      )}
      <CheckGroup severity="error" cards={parts.error} ways={ways} />
      <CheckGroup severity="warning" cards={parts.warning} ways={ways} />
      <SmallerThings
        cards={parts.hint}
        ways={ways}
        isAlone={parts.error.length === 0 && parts.warning.length === 0}
      />
      <AsideList name="dismissed" items={dismissed.filter((each) => !isFresh(each))}>
        {(each) => (
          <li key={each.key} className="border-line border-l-2 pl-2.5">
            <p>{each.title}</p>
            <p className="text-soft">
              {each.place.name}
              {each.reason && `: ${each.reason}`}.{' '}
              <LinkButton
                aria-label={`Bring back: ${each.title}, ${each.place.name}`}
                onClick={() => void restoreFinding(each)}
              >
                Bring back
              </LinkButton>
            </p>
          </li>
        )}
      </AsideList>
      <CheckRules rules={check.rules} onGuide={onGuide} />
    </div>
  );
}

/** How many places there are to mend, in words; `undefined` where there is none. */
function sayWhatToDo(toFix: number, weak: number): string | undefined {
  const places = (count: number): string => `${count} ${count === 1 ? 'place' : 'places'}`;
  const weakens = weak === 1 ? 'weakens' : 'weaken';
  if (toFix > 0) return `${places(toFix)} to fix first${weak > 0 ? `, ${weak} that ${weakens} it` : ''}`;
  return weak > 0 ? `${places(weak)} ${weakens} it` : undefined;
}
