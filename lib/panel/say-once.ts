import type { PlaceCard } from './group-findings.ts';
import type { CardFinding } from './merge-rule.ts';

/**
 * Cards that say no sentence twice: of what an earlier card says in the same words only the title of the rule is left,
 * and what is new. Hints are folded, so what they say is not said to somebody who reads the rest.
 */
export function sayOnce(cards: readonly PlaceCard[]): PlaceCard[] {
  const told = { hints: new Set<string>(), rest: new Set<string>() };
  const shorten = (finding: CardFinding): CardFinding => {
    const { severity, title } = finding;
    const before = severity === 'hint' ? told.hints : told.rest;
    const isList = finding.says.length > 1;
    const says = finding.says.map((said) => {
      const message = withoutTold(said.message, before);
      // In a list something has to tell one text from the next.
      return { ...said, message: message || !isList || said.quote ? message : said.message };
    });
    const isSilent = says.every(({ message }) => message === '');
    return { ...finding, says, ...(isSilent && { heading: title }) };
  };
  return cards.map((card) => ({ ...card, findings: card.findings.map(shorten) }));
}

/** A message without the sentences that are told already; from then on its own are told. */
function withoutTold(message: string, told: Set<string>): string {
  const sentences = message.split(/(?<=[.?]) +(?=[\p{Lu}“])/u);
  const fresh = sentences.filter((each) => !told.has(each));
  for (const each of sentences) told.add(each);
  return fresh.join(' ');
}
