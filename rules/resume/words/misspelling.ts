import type { DiagnosticKnowledge } from '../../../lib/diagnostics/knowledge.ts';
import type { Finding } from '../../../lib/diagnostics/rule.ts';
import type { Token } from '../../../lib/tokens/token.ts';
import { type Category, isConcept } from '../../../lib/tokens/vocabulary.ts';

/** Spellings that are found as the product but are not its name. Any case. */
const wrong: Record<string, string> = {
  'java script': 'JavaScript',
  'mongo db': 'MongoDB',
  'my sql': 'MySQL',
  'node js': 'Node.js',
  nodejs: 'Node.js',
  'postgre sql': 'PostgreSQL',
  postgre: 'PostgreSQL',
  'postgres sql': 'PostgreSQL',
  'rabbit mq': 'RabbitMQ',
  'type script': 'TypeScript',
};
/** Written in either way by the people who make and use them. */
const eitherWay = new Set(['nginx', 'websockets', 'websocket', 'db2', 'ibm-db2', 'unix']);
/** Their names are proper names; those of tools are commands too, and commands are typed in small letters. */
const properNames: Category[] = ['language', 'database', 'queue', 'cloud'];
/** Last words of names that are nouns of every day too. */
const COMMON = new Set(
  'database schema api service services server engine functions storage queue search registry cloud cluster cache pipeline pipelines nginx'.split(
    ' ',
  ),
);
/** Letters around a token that make it part of an identifier, a path or an address. */
const INSIDE = /[\p{L}\d._/@:#`-]/u;

/** How the product of a token spells itself, when the token spells it otherwise. */
function findMisspelling(
  { termId, text: spelling, start, end }: Token,
  text: string,
  { terms }: DiagnosticKnowledge,
): string | undefined {
  const term = terms.get(termId);
  if (!term || term.generic || isConcept(term.category)) return undefined;
  if (
    INSIDE.test(text.charAt(start - 1)) ||
    (INSIDE.test(text.charAt(end)) && !/^[.:](?:\s|$)/.test(text.slice(end)))
  )
    return undefined;
  const known = wrong[spelling.toLowerCase()];
  if (known) return known;
  const { label } = term;
  const small = spelling === spelling.toLowerCase();
  if (eitherWay.has(termId) || (small && !properNames.includes(term.category))) return undefined;
  const sameLetters = spelling.toLowerCase() === label.toLowerCase();
  if (
    !sameLetters ||
    spelling === label ||
    endsInCommonNoun(spelling, label) ||
    [term.label, ...(term.aliases ?? [])].includes(spelling)
  )
    return undefined;
  const opensSentence = start === 0 && /^\p{Lu}/u.test(spelling) && spelling.slice(1) === label.slice(1);
  const shouted = spelling === spelling.toUpperCase() && text === text.toUpperCase();
  return opensSentence || shouted || label === label.toLowerCase() ? undefined : label;
}

/** "The Oracle database", "JSON schema checks": behind its name a common noun is written small. */
function endsInCommonNoun(spelling: string, label: string): boolean {
  const words = spelling.split(' ');
  return (
    words.length > 1 &&
    label
      .split(' ')
      .every(
        (word, index) =>
          word === words[index] || (index > 0 && COMMON.has(words[index]?.toLowerCase() ?? '')),
      )
  );
}

/** A finding for each token of a text whose product spells itself otherwise, with that spelling as the suggestion. */
export function findMisspellings(
  { tokens, text }: { tokens: Token[]; text: string },
  knowledge: DiagnosticKnowledge,
): Finding[] {
  return tokens.flatMap((token) => {
    const right = findMisspelling(token, text, knowledge);
    if (!right) return [];
    const { start, end } = token;
    return [{ start, end, message: `Its makers write it ${right}.`, suggestion: right }];
  });
}
