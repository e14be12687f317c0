import { useState } from 'react';
import { type Severity, severities } from '../../lib/diagnostics/rule.ts';
import { isForeign } from '../../lib/import/readings/foreign-language.ts';
import type { DismissedRow, FindingRow } from '../../lib/panel/check-rows.ts';
import { AsideList } from '../ui/aside-list.tsx';
import { LinkButton } from '../ui/button.tsx';
import { FoldedList } from '../ui/folded-list.tsx';
import { GroupHeading } from '../ui/group-heading.tsx';
import { StatusLine } from '../ui/status-line.tsx';
import { CheckFinding } from './check-finding.tsx';
import { CheckLevel } from './check-level.tsx';
import { CheckRules } from './check-rules.tsx';
import { DismissedFinding } from './dismissed-finding.tsx';
import { usePanel, usePanelActions } from './panel-context.ts';

const headings: Record<Severity, string> = {
  error: 'Fix first',
  warning: 'Weakens it',
  hint: 'Could be stronger',
};

/** A group longer than this shows only its first findings. */
const foldedTo = 5;

/** What the rules find in the resume, what the user has dismissed, and how many rules are off. */
export function CheckList({ onGuide }: { onGuide: (page: string) => void }) {
  const check = usePanel((state) => state.check);
  const foreign = usePanel(({ resume }) => isForeign(resume?.source?.language));
  const { dismissFinding, restoreFinding } = usePanelActions();
  // What was dismissed a moment ago stays in its place, so that nothing jumps and it can be brought back there.
  const [fresh, setFresh] = useState<readonly string[]>([]);
  const [newest, setNewest] = useState('');
  if (check === 'failed')
    return <StatusLine>The rules could not be run. Close the panel and open it again.</StatusLine>;
  if (!check) return <StatusLine>Reading your resume</StatusLine>;
  const { findings, dismissed, dropped } = check;
  const isFresh = (finding: FindingRow): boolean => fresh.includes(nameFinding(finding));
  const rows = [...findings, ...dismissed.filter(isFresh)].toSorted((a, b) => a.rank - b.rank);
  const ways: Ways = {
    onGuide,
    isNew: (finding) => nameFinding(finding) === newest,
    onDismiss(finding) {
      setNewest(nameFinding(finding));
      setFresh([...fresh, nameFinding(finding)]);
      void dismissFinding(finding, '');
    },
    onRestore(finding) {
      setFresh(fresh.filter((each) => each !== nameFinding(finding)));
      void restoreFinding(finding);
    },
  };
  return (
    <div className="px-4 pt-3 pb-6">
      <p className="font-semibold">
        {findings.length > 0
          ? countBySeverity(findings)
          : foreign
            ? 'No rule that needs no English finds anything to mend.'
            : 'No rule finds anything to mend.'}
      </p>
      {!foreign && <CheckLevel check={check} />}
      {dropped.length > 0 && (
        <p role="alert" className="mt-2 text-small text-missing">
          Could not check: {dropped.join('; ')}.
        </p>
      )}
      {severities.map((severity) => (
        <FindingGroup
          key={severity}
          title={headings[severity]}
          rows={rows.filter((each) => each.severity === severity)}
          ways={ways}
        />
      ))}
      <AsideList name="dismissed" items={dismissed.filter((each) => !isFresh(each))}>
        {(each) => (
          <li key={each.key} className="border-line border-l-2 pl-2.5">
            <p>{each.title}</p>
            <p className="text-soft">
              {each.where}
              {each.reason && `: ${each.reason}`}.{' '}
              <LinkButton onClick={() => void restoreFinding(each)}>Bring back</LinkButton>
            </p>
          </li>
        )}
      </AsideList>
      <CheckRules rules={check.rules} onGuide={onGuide} />
    </div>
  );
}

interface Ways {
  onGuide: (page: string) => void;
  onDismiss: (finding: FindingRow) => void;
  onRestore: (finding: FindingRow) => void;
  isNew: (finding: FindingRow) => boolean;
}

/** What a dismissal is kept by. */
function nameFinding({ rule, about }: FindingRow): string {
  return `${rule} ${about}`;
}

function FindingGroup(props: { title: string; rows: (FindingRow | DismissedRow)[]; ways: Ways }) {
  const { title, rows, ways } = props;
  const left = rows.filter((row) => !('reason' in row)).length;
  if (rows.length === 0) return null;
  return (
    <section className="mt-4">
      <GroupHeading className="flex justify-between">
        {title} <span>{left}</span>
      </GroupHeading>
      <FoldedList items={rows} foldedTo={foldedTo}>
        {(row) =>
          'reason' in row ? (
            <DismissedFinding
              key={row.key}
              finding={row}
              isNew={ways.isNew(row)}
              onRestore={() => ways.onRestore(row)}
            />
          ) : (
            <CheckFinding
              key={row.key}
              finding={row}
              onGuide={ways.onGuide}
              onDismiss={() => ways.onDismiss(row)}
            />
          )
        }
      </FoldedList>
    </section>
  );
}

function countBySeverity(findings: FindingRow[]): string {
  return severities
    .map((severity) => [severity, findings.filter((each) => each.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${count === 1 ? severity : `${severity}s`}`)
    .join(', ');
}
