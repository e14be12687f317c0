import { useRef } from 'react';
import { type Severity, severities } from '../../lib/diagnostics/rule.ts';
import { isForeign } from '../../lib/import/readings/foreign-language.ts';
import type { FindingRow } from '../../lib/panel/check-rows.ts';
import { AsideList } from '../ui/aside-list.tsx';
import { LinkButton } from '../ui/button.tsx';
import { FoldedList } from '../ui/folded-list.tsx';
import { GroupHeading } from '../ui/group-heading.tsx';
import { StatusLine } from '../ui/status-line.tsx';
import { CheckFinding } from './check-finding.tsx';
import { CheckLevel } from './check-level.tsx';
import { CheckRules } from './check-rules.tsx';
import { usePanel, usePanelActions } from './panel-context.ts';

const headings: Record<Severity, string> = {
  error: 'Mend first',
  warning: 'Costs the reader',
  hint: 'Could be stronger',
};

/** A group longer than this shows only its first findings. */
const foldedTo = 5;

/** What the rules find in the resume, what the user has put aside, and how many rules are off. */
export function CheckList({ onGuide }: { onGuide: (page: string) => void }) {
  const check = usePanel((state) => state.check);
  const foreign = usePanel(({ resume }) => isForeign(resume?.source?.language));
  const { restoreFinding } = usePanelActions();
  const top = useRef<HTMLParagraphElement>(null);
  if (check === 'failed')
    return <StatusLine>The rules could not be run. Close the panel and open it again.</StatusLine>;
  if (!check) return <StatusLine>Reading your resume</StatusLine>;
  const { findings, dismissed, dropped } = check;
  return (
    <div className="px-4 pt-3 pb-6">
      <p ref={top} tabIndex={-1} className="font-semibold">
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
          findings={findings.filter((each) => each.severity === severity)}
          onGuide={onGuide}
          onDismissed={() => top.current?.focus()}
        />
      ))}
      <AsideList name="put aside" items={dismissed}>
        {(each) => (
          <li key={each.key} className="border-line border-l-2 pl-2.5">
            <p>{each.title}</p>
            <p className="text-soft">
              {each.where}: {each.reason}.{' '}
              <LinkButton onClick={() => void restoreFinding(each)}>Bring back</LinkButton>
            </p>
          </li>
        )}
      </AsideList>
      <CheckRules rules={check.rules} onGuide={onGuide} />
    </div>
  );
}

function FindingGroup(props: {
  title: string;
  findings: FindingRow[];
  onGuide: (page: string) => void;
  onDismissed: () => void;
}) {
  const { title, findings, onGuide, onDismissed } = props;
  if (findings.length === 0) return null;
  return (
    <section className="mt-4">
      <GroupHeading className="flex justify-between">
        {title} <span>{findings.length}</span>
      </GroupHeading>
      <FoldedList items={findings} foldedTo={foldedTo}>
        {(finding) => (
          <CheckFinding key={finding.key} finding={finding} onGuide={onGuide} onDismissed={onDismissed} />
        )}
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
