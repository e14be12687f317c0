import { splitWords } from '../../english/split-words.ts';
import { listPhrases, listWords, phrasePattern } from '../../text/lists.ts';
import type { Token } from '../../tokens/token.ts';
import { isConcept } from '../../tokens/vocabulary.ts';
import type { BulletKind, Shape } from '../bullet-kind.ts';
import type { RewriteContext } from '../context.ts';
import { type BulletReading, findHas } from '../reading/read-bullet.ts';
import { type Draft, fillShape } from './draft.ts';
import { bodyOf, isWork, startLine } from './start-line.ts';

/** The lines that the shapes of a kind make of a bullet, not yet held against the facts. */
export function makeDrafts(
  kind: BulletKind,
  score: number,
  reading: BulletReading,
  context: RewriteContext,
): Draft[] {
  const shapes = kind.shapes.filter((shape) => fits(shape, kind, reading, context));
  const start = startLine(reading, kind);
  const core = `${start.text} ${bodyOf(reading)}`;
  const has = findHas(bodyOf(reading), reading.quantities);
  if (!reading.lead.verbs.length && isWork(reading.object, reading.wording)) has.add('clauses');
  const topic = isGeneric(reading, context) ? '{product}' : reading.body;
  return shapes.map((shape) => {
    const choice = startLine({ ...reading, lead: { ...reading.lead, verbs: [] } }, kind, true);
    const texts = { core, counted: addCount(start.text, core), topic, choice: choice.text };
    return {
      kind,
      shape,
      template: fillShape(shape, has, texts),
      ...(shape.pieces.length > 2 && {
        shorter: fillShape({ ...shape, pieces: shape.pieces.toSpliced(1, 1) }, has, texts),
      }),
      slots: shape.for === 'core' ? start.slots : choice.slots,
      dropped:
        shape.for === 'topic' && topic !== reading.body
          ? [...reading.dropped, reading.body]
          : reading.dropped,
      gain: score + (shape.gain ?? 0),
    };
  });
}

function fits(shape: Shape, kind: BulletKind, reading: BulletReading, context: RewriteContext): boolean {
  const { text, lead, body, object, tokens, has } = reading;
  const isTopic = !lead.verbs.length && lead.claims === 'skill';
  if (isTopic !== (shape.for === 'topic')) return false;
  if (shape.for === 'whole' && lead.verbs.length > 0 && !lead.claims) return false;
  const usesOnly = lead.verbs.length > 0 && lead.verbs.every((verb) => reading.verbs.toolVerbs.has(verb));
  if (usesOnly && !namesAny(kind, tokens, context)) return false;
  if (isTopic && isGeneric(reading, context) && !kind.slots.product) return false;
  if (isTopic && !kind.general && !areAllOf(kind, tokens, context)) return false;
  if (shape.when && !phrasePattern(listPhrases(shape.when)).test(text)) return false;
  if (shape.object && !phrasePattern(listPhrases(shape.object)).test(headsOf(object))) return false;
  if (shape.notObject && phrasePattern(listPhrases(shape.notObject)).test(headsOf(object))) return false;
  if (shape.unless && phrasePattern(listPhrases(shape.unless)).test(`${lead.past} ${body}`)) return false;
  if (shape.has?.some((each) => !has.has(each))) return false;
  if (shape.verbs) {
    const verbs = listWords(shape.verbs);
    const offered = lead.verbs.length ? lead.verbs : ['build'];
    if (!offered.some((verb) => verbs.includes(verb.replace(/^(?:re|co)-| .*$/g, '')))) return false;
  }
  return (
    !shape.categories || namesAny({ ...kind, recognise: { categories: shape.categories } }, tokens, context)
  );
}

/** The heads of an object: "services scripts" of "backend services and deployment scripts". */
function headsOf(object: string): string {
  return object
    .split(/,| and | & |\//)
    .map((part) => splitWords(part).at(-1)?.lower ?? '')
    .join(' ');
}

/** Whether a bullet names a class of products and none of them: "relational databases". */
function isGeneric({ tokens }: BulletReading, context: RewriteContext): boolean {
  return tokens.length > 0 && tokens.every((token) => context.terms.get(token.termId)?.generic);
}

/** Whether a bullet names a product of the kind. */
function namesAny(kind: BulletKind, tokens: Token[], context: RewriteContext): boolean {
  return tokens.some((token) => {
    const category = context.terms.get(token.termId)?.category;
    return !!category && kind.recognise.categories?.includes(category);
  });
}

/** Whether every product that a bullet names is of the kind: "Kafka and Redis" is no database topic. */
function areAllOf(kind: BulletKind, tokens: Token[], context: RewriteContext): boolean {
  return tokens.every((token) => {
    const category = context.terms.get(token.termId)?.category;
    return !!category && (isConcept(category) || kind.recognise.categories?.includes(category));
  });
}

/** "Mentored junior engineers" asks how many: a number belongs before a bare plural. */
function addCount(lead: string, core: string): string {
  const rest = core.slice(lead.length);
  const bare =
    /^ (?:[a-z-]+ ){0,2}[a-z]+(?:rs|ns|es|ees)\b(?! \{)/.test(rest) && !/^ (?:the|a|an|all)\b/.test(rest);
  return bare ? `${lead} {people}${rest}` : core;
}
