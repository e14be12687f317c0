import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import { capitalise } from '../../english/tidy-text.ts';

/** "In this project I", "As a developer, I": who and where stand in the head of the role already. */
const EMPTY_FRONT =
  /^(?:in this (?:project|role|position|job)|in my (?:role|position|job|team)|here|there|at this (?:company|job)|during this (?:time|project)|as (?:an? )?(?:\p{L}+ ){0,3}(?:engineer|developer|programmer|intern|member)),? (?=I\b)/iu;
const TEAM_THEN_I = /^we (\p{Ll}+) ([^,;]{2,80}),? (?:and|so|but|while|where) I (?:also )?(\p{Ll}+)\b(.+)$/iu;

const REPAIRS: [RegExp, string][] = [
  [/(?<=[;,] )(?:(and|but) )?I (?:have |had |also |then )?(?=\p{Ll}+(?:ed|t|d|e|n|k|g|w)\b)/gu, '$1 '],
  [/(?<= )(and|but) I (?:have |had |also |then )?(?=\p{Ll}+ed\b)/gu, '$1 '],
  [/(?<=\b(?:during|for|in|of|at) )my (?=internship|apprenticeship)/gu, 'an '],
  [
    /(?<=\b(?:during|for|in|of|at) )my (?=(?:bachelor|master|diploma|phd|thesis|university|studies))/giu,
    'a ',
  ],
  [/(?<=[ (])our (?=(?:partner|customer|client|internal|external|enterprise)\p{L}* \p{L}+s\b)/gu, ''],
  [
    /(?<=[ (])(?:our(?= \p{L})|my(?= (?:team|company|group|squad|department|app|application|service|code)\b))/gu,
    'the',
  ],
  [/^(?:our|my)(?! (?:responsibilit|dut|role|job|task|main))(?= \p{L})/iu, 'The'],
  [/\bin my (?=(?:spare|free) time)/gu, 'in '],
  [/\bit was (?:also )?(?:me|I) who /gu, ''],
  [/ {2,}/g, ' '],
];
const ALLOWED =
  /\b(which|that|what) (?:has |have )?(?:allowed|helped|enabled) (?:(?:us|me|the team) )?to (\p{Ll}+)\b/giu;

const REPLACED = /\b(?:us|me|allowed|helped|enabled|allow|enable|have|had|was)\b/giu;

/** A text without its first person, and what was taken out of it. */
export interface OwnWords {
  text: string;
  dropped: string[];
  /** Words that others of the same meaning stand in for. */
  replaced: string[];
}

/**
 * A bullet without I, we, my and us, as far as the sentence holds without them: "In this project I have built X" is
 * "built X"; "We use X, and I wrote Y" is "Wrote Y; the team uses X"; "which allowed us to cut X" is "which cut X".
 */
export function leaveOutPronouns(text: string, verbs: CompiledVerbs): OwnWords {
  const front = EMPTY_FRONT.exec(text)?.[0] ?? '';
  const active = ownClause(text.slice(front.length), verbs).replace(
    ALLOWED,
    (whole, relative: string, verb: string) =>
      verbs.forms.form(verb) === 'base'
        ? `${relative === 'what' ? 'which' : relative} ${verbs.forms.past(verb)}`
        : whole,
  );
  const replaced = [...text.matchAll(REPLACED)].map(([words]) => words);
  const line = REPAIRS.reduce((repaired, [from, to]) => repaired.replace(from, to), active).replace(
    verbs.english.us,
    'the team',
  );
  return { text: line, dropped: front ? [front.replace(/[,\s]+$/, '')] : [], replaced };
}

/** The clause with "I" where "we" stands before it: what the team does comes behind what the user did. */
function ownClause(text: string, verbs: CompiledVerbs): string {
  const [, team = '', object = '', own = '', rest = ''] = TEAM_THEN_I.exec(text) ?? [];
  if (!own || verbs.forms.form(own) !== 'past') return text;
  const form = verbs.forms.form(team);
  if (!form || form === 'gerund') return text;
  const told = form === 'base' ? verbs.forms.third(team) : team;
  return `${capitalise(own)}${rest.replace(/[.;,\s]+$/, '')}; the team ${told} ${object}`;
}
