import type { Posting } from '../posting/posting.ts';
import type { Condition } from './condition.ts';
import type { CompiledConditions } from './condition-knowledge.ts';
import { findContract } from './contract.ts';
import { readDate } from './dates.ts';
import { passageOf } from './passage.ts';
import { findPay } from './pay.ts';
import { findPlace, type PlaceMention } from './place.ts';

/** The facts of a posting that stand beside its text. */
export type PostingFacts = Pick<
  Posting,
  'title' | 'jobLocation' | 'baseSalary' | 'employmentType' | 'validThrough' | 'applicantLocationRequirements'
>;

/**
 * The conditions that stand in the facts of a posting and not in its text. Their words are those of the fact, and they
 * have no place in the description. Where the title or the location says how one works, it joins the `mentions`.
 */
export function findFacts(
  facts: PostingFacts,
  mentions: PlaceMention[],
  cues: CompiledConditions,
): Condition[] {
  const found: Condition[] = [];
  for (const [text, isLabelled] of [
    [facts.title, false],
    [facts.jobLocation, true],
  ] as const) {
    const mention = text && findPlace(passageOf(text, new Set(['place'])), cues.place, isLabelled);
    if (mention && (mention.mode || mentions.length === 0))
      mentions.push({ ...mention, rank: mention.mode ? 4 : 0 });
  }
  if (facts.baseSalary) {
    const [pay] = findPay(passageOf(facts.baseSalary, new Set(['pay'])), cues.pay, true);
    if (pay) found.push({ kind: 'pay', value: pay.value, text: facts.baseSalary });
  }
  if (facts.employmentType) {
    const text = facts.employmentType.toLowerCase().replaceAll('_', '-');
    const [contract] = findContract(passageOf(text, new Set(['contract'])), cues.contract, true);
    if (contract) found.push({ kind: 'contract', value: contract.value, text: facts.employmentType });
  }
  if (facts.validThrough) {
    const date = readDate(facts.validThrough);
    if (date) found.push({ kind: 'closing-date', value: `Apply by ${date.shown}`, text: facts.validThrough });
  }
  if (facts.applicantLocationRequirements) {
    const place = facts.applicantLocationRequirements;
    found.push({ kind: 'place', value: `Open to people in ${place}`, text: place });
  }
  return found;
}
