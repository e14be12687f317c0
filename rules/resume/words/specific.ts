import type { DiagnosticKnowledge } from '../../../lib/diagnostics/knowledge.ts';
import { namedTokens, type TextFacts } from '../../../lib/diagnostics/text-facts.ts';
import { listWords } from '../../../lib/text/lists.ts';
import { categories, isProduct, productCategories } from '../../../lib/tokens/vocabulary.ts';

const patterns = categories.filter((category) => !isProduct(category));
/** They are patterns or kinds of interface, but nearly every backend has them. */
const everywhere = new Set([
  'microservices',
  'rest',
  'agile',
  'scrum',
  'monitoring',
  'on-call',
  'caching',
  'apis',
]);
const NAME = /^(?:\p{Lu}\p{Ll}+\p{Lu}|\p{Lu}{2,}$|.*[_\d/])|\p{Ll}_\p{Ll}/u;
/** Capitals that name nothing, in lower case. */
const commonCapitals = new Set(
  listWords('api apis rest http json xml ui ux qa it sdlc crud sql nosql oop ci/cd r&d uat mvc solid'),
);

/** Words that could stand in any bullet, and those that only join others. */
const anybody = new Set(
  listWords(`
    a an and as at by for from in into of off on onto or over per the their to under up via with within
    across all any both each which that this these those it its our us we my also using used use while where
    when who whom whose than then through api apis app application applications apps architecture back-end
    backend bug bugs business client clients code codebase company component components computer computers
    customer customers daily data database databases defect defects design developer developers development
    documentation effort efforts end end-to-end engineer engineering engineers enterprise environment
    environments feature features fix fixes framework frameworks front-end frontend full full-stack
    fullstack function functionality functions implementation improvement improvements in-house
    infrastructure integration integrations internal issue issues large legacy logic maintenance management
    manager managers microservice microservices mobile module modules monolith multiple new operations
    optimization pages performance pipeline pipelines platform platforms problem problems process processes
    processing product production products program programs project projects quality real-time release
    releases reliable report reports requirement requirements responsible robust scalable script scripts
    sdlc secure server servers server-side service services several site software solution solutions
    stakeholder stakeholders standards support system systems task tasks team teams technical technologies
    technology test testing tests time tool tooling tools user users various web website websites work
    workflow workflows
  `),
);
/** A bullet with that many words of its own says what it is about. */
const OWN_WORDS = 3;

/** Whether a bullet names anything that one could ask about: a product, a pattern, an identifier, a name. */
export function isSpecific(
  { tokens, words, quantities }: TextFacts,
  knowledge: DiagnosticKnowledge,
): boolean {
  if (namedTokens(tokens, productCategories, knowledge).length > 0) return true;
  if (namedTokens(tokens, patterns, knowledge).some(({ termId }) => !everywhere.has(termId))) return true;
  const plain = words.filter(
    ({ start }) => !quantities.some((amount) => start >= amount.start && start < amount.end),
  );
  const { forms } = knowledge.verbs;
  const { fillers } = knowledge.wording;
  const own = plain.filter(
    ({ lower }) => !anybody.has(lower) && !fillers.has(lower) && !forms.base(lower) && !/ly$/.test(lower),
  );
  if (new Set(own.map(({ lower }) => lower)).size >= OWN_WORDS) return true;
  return plain.some(
    ({ text, start }) =>
      !commonCapitals.has(text.toLowerCase()) &&
      (NAME.test(text) || (start > 0 && /^\p{Lu}\p{Ll}/u.test(text))),
  );
}
