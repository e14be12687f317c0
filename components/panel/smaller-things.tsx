import { useState } from 'react';
import { countLeft, type PlaceCard } from '../../lib/panel/group-findings.ts';
import { LinkButton } from '../ui/button.tsx';
import { FoldedList } from '../ui/folded-list.tsx';
import { GroupHeading } from '../ui/group-heading.tsx';
import { CheckCard } from './check-card.tsx';
import type { FindingWays } from './check-finding.tsx';
import { severityWords } from './severity-words.ts';

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
  const places = cards.filter(({ findings }) => countLeft(findings) > 0).length;
  return (
    <section className="mt-4">
      <GroupHeading>{severityWords.hint}</GroupHeading>
      <LinkButton className="mt-2 text-small" aria-expanded={isOpen} onClick={() => setChoice(!isOpen)}>
        {sayCount(countLeft(cards.flatMap(({ findings }) => findings)))} in {places}{' '}
        {places === 1 ? 'place' : 'places'}
      </LinkButton>
      {isOpen && (
        <FoldedList items={cards} foldedTo={foldedTo} className="mt-2.5 space-y-2.5">
          {(card) => <CheckCard key={card.key} card={card} ways={ways} />}
        </FoldedList>
      )}
    </section>
  );
}

/** "12 smaller things". */
export function sayCount(count: number): string {
  return `${count} smaller ${count === 1 ? 'thing' : 'things'}`;
}
