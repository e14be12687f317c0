import type { Block } from '../posting/posting.ts';
import type { AskKnowledge } from './ask-knowledge.ts';
import { unique } from './chains.ts';
import { type PlacedAsk, strongest } from './merge-asks.ts';
import { allAnswerOneNeed } from './needs.ts';

/** An item that is longer says more than a name, and asks for itself. */
const LONGEST_ITEM = 60;

/** A list whose items are answers of one choice: "One of the following languages:", and an item for each. */
export interface ItemChoice {
  lead: Block['kind'];
  asks: PlacedAsk[];
}

/** Whether a block leads to items any of which will do. */
export function leadsToChoice({ text }: Block, { choices }: AskKnowledge): boolean {
  return text.endsWith(':') && choices.oneOf.test(text.slice(-240));
}

/**
 * Whether a block is one more answer of the choice. Among items that lost their nesting, only what can be taken in
 * place of the answers before it.
 */
export function isAnswer(
  choice: ItemChoice,
  block: Block,
  asks: PlacedAsk[],
  knowledge: AskKnowledge,
): boolean {
  if (block.kind !== 'item' || block.text.length > LONGEST_ITEM) return false;
  return (
    choice.lead !== 'item' ||
    allAnswerOneNeed(
      [...choice.asks, ...asks].flatMap(({ tokens }) => tokens),
      knowledge,
    )
  );
}

/** The answers of a choice as one ask. */
export function joinAnswers({ asks }: ItemChoice): PlacedAsk[] {
  if (asks.length < 2) return asks;
  const years = asks.flatMap((ask) => ask.years ?? []);
  return [
    {
      tokens: unique(asks.flatMap(({ tokens }) => tokens)),
      open: asks.some(({ open }) => open),
      level: strongest(asks.map(({ level }) => level)),
      years: years.length > 0 ? Math.max(...years) : undefined,
      places: asks.flatMap(({ places }) => places),
    },
  ];
}
