import type { Resume } from '../../resume/resume.ts';
import type { Flag } from '../imported-resume.ts';
import type { Line } from '../lines/text-lines.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { findConfirmedName } from './find-name.ts';

/** What stands above the first section. */
export interface Contact {
  basics: Resume['basics'];
  flags: Flag[];
  /** What stands above the first section and is none of this. */
  unplaced: string[];
}

const SEPARATOR = /\s*[|•·∙⋅◆◇✦~]\s*|\s+[/–—-]\s+|\s{2,}|\s*;\s*/;

/** Three parts with a sign between them. */
const PARTS = /[|•·∙⋅].*[|•·∙⋅]/u;

/** Behind a name. */
const PRONOUNS = /\s*\((?:she|he|they|ze|xe|any|sie|er|elle|ella|ela|lei)(?:\s?\/[^()]{1,30})?\)/iu;

/**
 * Reads the lines above the first section: name, headline, contacts, location, and a summary without a heading.
 *
 * @param document the texts of the whole resume: addresses in them confirm the name.
 */
export function readContact(
  lines: Line[],
  { hasSummary, document }: { hasSummary: boolean; document: string[] },
  recognise: Recognisers,
): Contact {
  const { takeContacts, withoutLabel, isLabel, isDocumentTitle, isPersonalFact } = recognise;
  const contact: Contact = { basics: { profiles: [] }, flags: [], unplaced: [] };
  const { basics } = contact;
  const summary: string[] = [];
  const labels: string[] = [];
  const rests = lines.map(({ text }) => {
    const pronouns = PRONOUNS.exec(text)?.[0];
    if (pronouns) contact.unplaced.push(trim(pronouns));
    return { text, rest: takeContacts(text, contact).replace(PRONOUNS, '') };
  });
  // A long line of contacts is no prose.
  const isSaid = (text: string, rest: string): boolean =>
    isProse(rest) && (rest === text || !PARTS.test(rest));
  const pieces = rests
    .flatMap(({ text, rest }) => (isSaid(text, rest) ? [] : rest.split(SEPARATOR)))
    .map(trim);
  const confirmed = findConfirmedName(pieces.filter(Boolean), document, recognise);
  if (confirmed) basics.name = confirmed.name;
  if (confirmed?.title) basics.label = confirmed.title;
  for (const { text, rest } of rests) {
    const headline: Headline = { whole: rest };
    for (const piece of isSaid(text, rest) ? [rest] : rest.split(SEPARATOR)) {
      const bare = trim(withoutLabel(trim(piece)));
      if (!/[\p{L}\d]/u.test(bare) || isDocumentTitle(bare) || confirmed?.texts.includes(trim(piece)))
        continue;
      if (isLabel(bare)) labels.push(bare);
      else if (isPersonalFact(trim(piece))) contact.unplaced.push(trim(piece));
      else if (isProse(bare) && !hasSummary) summary.push(bare);
      else put(bare, { contact, headline, beside: rest !== text }, recognise);
    }
  }
  splitHeadline(basics, recognise);
  // Without a contact they label nothing, and are words of their own.
  const { email, phone, url, location, profiles } = basics;
  if (![email, phone, url, location, profiles[0]].some(Boolean)) contact.unplaced.push(...labels);
  if (summary.length > 0) basics.summary = summary.join('\n');
  if (!basics.name)
    contact.flags.push({ path: ['basics', 'name'], why: 'No name was found at the top of the text.' });
  if (!basics.email && contact.flags.every(({ path }) => path[1] !== 'email')) {
    contact.flags.push({ path: ['basics', 'email'], why: 'No e-mail address was found.' });
  }
  return contact;
}

function trim(piece: string): string {
  return piece.replace(/^[\s,|:]+|[\s,|:]+$/g, '').replace(/^[([]([^()[\]]*)[)\]]$/, '$1');
}

/** The line that a headline stands on, and where in it the headline begins and has come to. */
interface Headline {
  whole: string;
  from?: number;
  to?: number;
}

/**
 * Puts a piece of a line into the field that it belongs to.
 *
 * @param beside contacts stand on the same line.
 */
function put(
  text: string,
  { contact, headline, beside }: { contact: Contact; headline: Headline; beside: boolean },
  recognise: Recognisers,
): void {
  const { isLocation, isPersonName, isTitleCase, rateTitle, withoutDocumentTitle } = recognise;
  const { basics, unplaced } = contact;
  const titled = basics.name || basics.label ? undefined : splitTitle(text, recognise);
  if (titled) [basics.name, basics.label] = titled;
  else if (!basics.name && isPersonName(text)) basics.name = withoutDocumentTitle(text);
  else if (!basics.location && isAddress(text, recognise)) basics.location = { address: text };
  else if (basics.location && !basics.location.city && isLocation(text))
    basics.location = { ...basics.location, ...toLocation(text) };
  else if (!basics.location && (isLocation(text) || (beside && isTitleCase(text) && rateTitle(text) === 0))) {
    basics.location = toLocation(text);
  } else if (
    isProse(text) ||
    (beside && (basics.label || rateTitle(text) < 2)) ||
    (basics.label && headline.from === undefined) ||
    recognise.isDocumentStamp(text)
  ) {
    unplaced.push(text);
  } else {
    // A headline of several parts, "Senior Engineer · Go · Payments", keeps what stands between them.
    const at = headline.whole.indexOf(text, headline.to);
    headline.from ??= at;
    headline.to = at + text.length;
    basics.label = headline.whole.slice(headline.from, headline.to);
  }
}

/** "Backend Engineer, Gothenburg" says where as well. */
function splitHeadline(basics: Resume['basics'], { splitLocation }: Recognisers): void {
  const split = basics.label && !basics.location ? splitLocation(basics.label) : undefined;
  if (!split?.rest) return;
  basics.label = split.rest;
  basics.location = toLocation(split.location);
}

/** "Keizersgracht 12, 1015 Amsterdam" */
function isAddress(text: string, { rateTitle }: Recognisers): boolean {
  return (
    /\d/.test(text) &&
    /,/.test(text) &&
    text.length <= 90 &&
    rateTitle(text) === 0 &&
    /\p{L}{3}/u.test(text) &&
    !isProse(text)
  );
}

function toLocation(text: string): NonNullable<Resume['basics']['location']> {
  const [city = '', ...rest] = text.split(/,\s*/);
  const country = rest.length > 1 && /^[A-Z]{2}$/.test(rest.at(-1) ?? '') ? rest.pop() : undefined;
  return {
    city,
    ...(rest.length > 0 && { region: rest.join(', ') }),
    ...(country && { countryCode: country }),
  };
}

/** "Mei Tan, Backend Engineer" is a name and a headline. */
function splitTitle(text: string, { isPersonName, rateTitle }: Recognisers): [string, string] | undefined {
  const [, name = '', title = ''] = /^([^,]+),\s+(\S.*)$/.exec(text) ?? [];
  return name.includes(' ') && isPersonName(name) && rateTitle(title) >= 2 ? [name, title] : undefined;
}

function isProse(text: string): boolean {
  return text.length > 100 || (text.split(' ').length > 8 && /[.!?]$/.test(text));
}
