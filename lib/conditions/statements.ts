import type { Finding } from './condition.ts';
import type { ConditionCues, Statement } from './condition-cues.ts';
import type { Passage } from './passage.ts';
import { type CompiledPlaces, readPlaceAhead, readPlaceBehind } from './place-names.ts';

/** A statement with its wording in one language. */
export type CompiledStatement = Statement & {
  words: RegExp;
  except: RegExp | undefined;
  detail: RegExp | undefined;
};

/** Joins what statements mean with how one language words them, in the order of their precedence. */
export function compileStatements(
  statements: readonly Statement[],
  cues: ConditionCues['statements'],
): CompiledStatement[] {
  return statements.flatMap((statement) => {
    const own = cues[statement.id];
    if (!own) return [];
    const { words, except, detail } = own;
    return { ...statement, words: words.pattern, except: except?.pattern, detail: detail?.pattern };
  });
}

/** What a passage plainly states: of each topic the first statement that fits. */
export function findStatements(
  { text, kinds, label, from }: Passage,
  statements: readonly CompiledStatement[],
  places: CompiledPlaces,
): Finding[] {
  const found: Finding[] = [];
  const topics = new Set<string>();
  // A label above its line belongs to the words: "Visa sponsorship" over "Not available".
  const labelled = from === 0 && label ? `${label}: ` : '';
  const whole = labelled + text;
  for (const { kind, topic, value, placed, stance, words, except, detail } of statements) {
    if (!kinds.has(kind) || topics.has(topic)) continue;
    const match = words.exec(whole);
    if (!match || except?.test(whole)) continue;
    const start = Math.max(0, match.index - labelled.length);
    const behind = Math.max(0, match.index + match[0].length - labelled.length);
    const place = placed
      ? (readPlaceBehind(text, behind, places) ?? readPlaceAhead(text, start, places))
      : undefined;
    const said = place && placed ? placed.replace('{place}', place.name) : value;
    if (!said) continue;
    topics.add(topic);
    const more = detail?.exec(text)?.[0].toLowerCase();
    found.push({
      kind,
      value: more ? `${said}, ${more}` : said,
      start,
      end: Math.max(behind, place?.end ?? 0),
      stance,
    });
  }
  return found;
}
