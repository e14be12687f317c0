import { useState } from 'react';
import { countLeft, type PlaceCard } from '../../lib/panel/group-findings.ts';
import { FoldedList } from '../ui/folded-list.tsx';
import { GroupHeading } from '../ui/group-heading.tsx';
import { CheckCard } from './check-card.tsx';
import type { FindingWays } from './check-finding.tsx';
import { severityWords } from './severity-words.ts';
import { SmallerButton } from './smaller-button.tsx';

/** A list longer than this shows only its first places. */
const foldedTo = 10;

interface Props {
  cards: PlaceCard[];
  ways: FindingWays;
  /** There is nothing else to do: it is open from the start. */
  isAlone: boolean;
}

/** The places where nothing is worse than a hint, folded until the user asks for them. */
export function SmallerThings({ cards, ways, isAlone }: Props) {
  const [choice, setChoice] = useState<boolean>();
  const isOpen = choice ?? isAlone;
  if (cards.length === 0) return null;
  return (
    <section className="mt-4">
      <GroupHeading>{severityWords.hint}</GroupHeading>
      <p className="mt-2">
        <SmallerButton
          count={countLeft(cards.flatMap(({ findings }) => findings))}
          places={cards.filter(({ findings }) => countLeft(findings) > 0).length}
          isOpen={isOpen}
          onClick={() => setChoice(!isOpen)}
        />
      </p>
      {isOpen && (
        <FoldedList
          items={cards}
          foldedTo={foldedTo}
          name={severityWords.hint}
          className="mt-2.5 space-y-2.5"
        >
          {(card) => <CheckCard key={card.key} card={card} ways={ways} />}
        </FoldedList>
      )}
    </section>
  );
}
