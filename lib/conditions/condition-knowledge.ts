import { anyPhrase } from '../text/lists.ts';
import type { Term } from '../tokens/vocabulary.ts';
import { type ConditionKind, conditionKinds } from './condition.ts';
import type { ClearanceCues, ConditionCues, DateCues, DegreeCues, Statement } from './condition-cues.ts';
import { type CompiledContract, compileContract } from './contract.ts';
import { type CompiledLanguages, compileLanguages } from './languages.ts';
import { type CompiledPay, compilePay } from './pay.ts';
import { type CompiledPlace, compilePlace } from './place.ts';
import { type CompiledPlaces, compilePlaces } from './place-names.ts';
import { type CompiledStatement, compileStatements } from './statements.ts';
import { type CompiledZones, compileZones } from './time-zones.ts';
import { type CompiledTravel, compileTravel } from './travel.ts';
import { type CompiledYears, compileYears } from './years.ts';

/** What must be known of a term to tell years of a technology from years in all. */
export type ConditionTermFacts = Pick<Term, 'id' | 'category'>;

/** How conditions are stated, ready for `findConditions`; made once by `compileConditionKnowledge`. */
export interface ConditionKnowledge {
  languages: readonly CompiledConditions[];
  /** The ids of products and languages: all terms but patterns and practices. */
  products: ReadonlySet<string>;
}

/** The `ConditionCues` of one language, ready to be tried. */
export interface CompiledConditions {
  /** Every word that a condition may begin with. */
  hint: RegExp;
  kindsByHint: ReadonlyMap<string, readonly ConditionKind[]>;
  abbreviation: RegExp;
  sections: { preferred: RegExp; perks: RegExp; company: RegExp };
  labels: Partial<Record<ConditionKind, RegExp>>;
  fair: RegExp;
  preferred: RegExp;
  required: RegExp;
  statements: readonly CompiledStatement[];
  places: CompiledPlaces;
  years: CompiledYears;
  degree: DegreeCues;
  place: CompiledPlace;
  zones: CompiledZones;
  languages: CompiledLanguages;
  travel: CompiledTravel;
  pay: CompiledPay;
  contract: CompiledContract;
  clearance: ClearanceCues;
  dates: DateCues;
}

/** Makes everything that `findConditions` needs ready: what statements mean, and how each language words them. */
export function compileConditionKnowledge(
  cues: readonly ConditionCues[],
  statements: readonly Statement[],
  terms: readonly ConditionTermFacts[],
): ConditionKnowledge {
  const products = terms.filter(({ category }) => category !== 'pattern' && category !== 'practice');
  return {
    languages: cues.map((each) => compileConditions(each, statements)),
    products: new Set(products.map(({ id }) => id)),
  };
}

function compileConditions(cues: ConditionCues, statements: readonly Statement[]): CompiledConditions {
  const places = compilePlaces(cues.place);
  const { preferred, perks, company } = cues.sections;
  return {
    ...compileHints(cues.hints),
    abbreviation: new RegExp(
      String.raw`(?:\b(?:${anyPhrase(cues.abbreviations)})|\b\p{L}\.\p{L}|\b\p{Lu})\.$`,
      'u',
    ),
    sections: { preferred: preferred.pattern, perks: perks.pattern, company: company.pattern },
    labels: Object.fromEntries(Object.entries(cues.labels).map(([kind, { pattern }]) => [kind, pattern])),
    fair: cues.fair.pattern,
    preferred: cues.preferred.pattern,
    required: cues.required.pattern,
    statements: compileStatements(statements, cues.statements),
    places,
    years: compileYears(cues.years),
    degree: cues.degree,
    place: compilePlace(cues.place, places),
    zones: compileZones(cues.place),
    languages: compileLanguages(cues.languages),
    travel: compileTravel(cues.travel),
    pay: compilePay(cues.pay),
    contract: compileContract(cues.contract),
    clearance: cues.clearance,
    dates: cues.dates,
  };
}

/** One expression for all hints, and what each of them may speak of. */
function compileHints(hints: ConditionCues['hints']): Pick<CompiledConditions, 'hint' | 'kindsByHint'> {
  const kindsByHint = new Map<string, ConditionKind[]>();
  for (const kind of conditionKinds)
    for (const hint of hints[kind]) kindsByHint.set(hint, [...(kindsByHint.get(hint) ?? []), kind]);
  // A longer word says all that the shorter one at its beginning says.
  for (const hint of [...kindsByHint.keys()].sort()) {
    const kinds = new Set(kindsByHint.get(hint));
    for (let end = 1; end < hint.length; end++)
      for (const kind of kindsByHint.get(hint.slice(0, end)) ?? []) kinds.add(kind);
    kindsByHint.set(hint, [...kinds]);
  }
  const { words = [], signs = [] } = Object.groupBy([...kindsByHint.keys()], (hint) =>
    /^\w/.test(hint) ? 'words' : 'signs',
  );
  const source = [String.raw`\b(?:${anyPhrase(words)})`, ...(signs.length > 0 ? [anyPhrase(signs)] : [])];
  return { hint: new RegExp(source.join('|'), 'gi'), kindsByHint };
}
