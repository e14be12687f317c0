import type { Severity } from '../../lib/diagnostics/rule.ts';
import { countToFix, type PlaceCard } from '../../lib/panel/group-findings.ts';
import { FoldedList } from '../ui/folded-list.tsx';
import { GroupHeading } from '../ui/group-heading.tsx';
import { CheckCard } from './check-card.tsx';
import type { FindingWays } from './check-finding.tsx';
import { severityWords } from './severity-words.ts';

/** A group longer than this shows only its first places. */
const foldedTo = 5;

/** The places whose worst finding is of one severity, and how many of them are left. */
export function CheckGroup(props: { severity: Severity; cards: PlaceCard[]; ways: FindingWays }) {
  const { severity, cards, ways } = props;
  if (cards.length === 0) return null;
  return (
    <section className="mt-4">
      <GroupHeading className="flex justify-between">
        {severityWords[severity]} <span>{countToFix(cards)}</span>
      </GroupHeading>
      <FoldedList
        items={cards}
        foldedTo={foldedTo}
        name={severityWords[severity]}
        className="mt-2.5 space-y-2.5"
      >
        {(card) => <CheckCard key={card.key} card={card} ways={ways} />}
      </FoldedList>
    </section>
  );
}
