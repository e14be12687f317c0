import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import { insertAfterObject } from '../../english/find-object.ts';
import { type Lead, readPartner } from '../../english/read-lead.ts';
import { readNounsOfWork } from '../../english/read-nouns-of-work.ts';
import { readVerbList } from '../../english/read-verbs.ts';
import { splitWords } from '../../english/split-words.ts';
import { capitalise } from '../../english/tidy-text.ts';
import type { Token } from '../../tokens/token.ts';
import { followTense } from './follow-tense.ts';

/**
 * Turns a bullet whose verb only names a tool or a partner round, so that the work leads: "used X to build Y" is
 * "built Y with X"; "worked with the data team to build Y" is "helped build Y together with the data team". Others stay.
 */
export function swapLead(lead: Lead, known: CompiledVerbs, extract: (text: string) => Token[]): Lead {
  const [verb] = lead.verbs;
  if (lead.verbs.length !== 1 || !verb) return lead;
  if (known.toolVerbs.has(verb)) return swapTool(lead, known, extract) ?? lead;
  if (known.partners.has(verb)) return swapPartner(lead, known) ?? lead;
  if (known.helpers.has(verb)) return swapHelped(lead, known) ?? lead;
  return lead;
}

function swapTool(lead: Lead, known: CompiledVerbs, extract: (text: string) => Token[]): Lead | undefined {
  const cut = /^([^;:()]{1,90}?),? (?:in order )?(to|for) (.+)$/.exec(lead.body);
  if (!cut?.[1] || !cut[3] || !extract(cut[1]).length) return undefined;
  const work = workOf(cut[3], cut[2] === 'to' ? 'base' : 'gerund', known);
  if (!work) return undefined;
  return {
    ...lead,
    verbs: work.verbs,
    past: capitalise(work.past),
    base: work.base,
    opener: lead.past,
    ...follow({ ...lead, ...work, form: 'base' }, `with ${cut[1].trim()}`, known),
  };
}

/** Teams of others are served, not joined. */
const SERVED = /['’]s?\b|\b(?:customers?|clients?|partners?|users?|other|several|many)\b/iu;

/** "helped the platform team roll out X" is "helped roll out X together with the platform team". */
function swapHelped(lead: Lead, known: CompiledVerbs): Lead | undefined {
  const words = splitWords(lead.body).slice(0, 7);
  // Whom one helped is a company only where it is a team: helped scientists are served.
  const people = words.findIndex((word) => known.teams.has(word.lower));
  const last = words[people];
  if (!last || SERVED.test(lead.body.slice(0, last.end))) return undefined;
  const rest = lead.body
    .slice(last.end)
    .trim()
    .replace(/^(?:to|with|in|by) /, '');
  const work = workOf(rest, 'base', known) ?? workOf(rest, 'gerund', known);
  if (!work) return undefined;
  return {
    ...lead,
    verbs: work.verbs,
    past: capitalise(work.past),
    base: work.base,
    opener: lead.past,
    claims: 'shared',
    rank: 'took-part',
    shared: true,
    ...follow(
      { ...lead, ...work, form: 'base', shared: true },
      `together with ${lead.body.slice(0, last.end)}`,
      known,
    ),
  };
}

function swapPartner(lead: Lead, known: CompiledVerbs): Lead | undefined {
  const cut =
    /^((?:closely )?(?:with|alongside|in a team|(?:as )?(?:an? )?(?:part|member) of (?:the|an?) (?:[\w-]+ ){0,3}team)(?: [^;:]{0,90}?)?),? (?:(?:in order )?(to)|on) (.+)$/.exec(
      lead.body,
    );
  if (!cut?.[1] || !cut[3] || !readPartner(cut[1], known)) return undefined;
  // Behind a long line the company would hang on its last words, and so it would without its article.
  if (/\b(?:their|them|they)\b| with /i.test(cut[3])) return undefined;
  if (cut[3].length > 90 || /^(?:closely )?with (?:team|client|customer|business)\b/i.test(cut[1]))
    return undefined;
  const work = workOf(cut[3], cut[2] ? 'base' : 'gerund', known);
  if (!work) return undefined;
  return {
    ...lead,
    verbs: work.verbs,
    past: capitalise(work.past),
    base: work.base,
    shared: true,
    opener: lead.past,
    claims: 'shared',
    rank: 'took-part',
    ...follow(
      { ...lead, ...work, form: 'base', shared: true },
      cut[1].replace(/^(?:closely )?(?=with )/, 'together '),
      known,
    ),
  };
}

/** The body with its later verbs in the tense of the new lead, and the phrase behind its object. */
function follow(lead: Lead, phrase: string, known: CompiledVerbs): Pick<Lead, 'body' | 'several' | 'form'> {
  const { body, several } = followTense(lead, known);
  return { body: insertAfterObject(body, phrase), several, form: 'base' };
}

function workOf(
  text: string,
  form: 'base' | 'gerund',
  known: CompiledVerbs,
): { verbs: string[]; past: string; base: string; body: string } | undefined {
  const nouns = readNounsOfWork(text, known);
  if (nouns) return { ...nouns, body: nouns.rest };
  const list = readVerbList(text, form, known);
  const body = list && text.slice(list.end).trim();
  return list && body ? { ...list, body } : undefined;
}
