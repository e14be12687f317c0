import type { Resume } from '../../resume/resume.ts';
import type { Flag } from '../imported-resume.ts';
import { isTitleCase } from '../lines/join-lines.ts';
import type { Line } from '../lines/text-lines.ts';
import { takeContacts } from '../recognise/contact-addresses.ts';
import { isPlace, splitPlace } from '../recognise/places.ts';
import { rateTitle } from '../recognise/titles.ts';

export interface Contact {
  basics: Resume['basics'];
  flags: Flag[];
  /** What stands above the first section and is none of this. */
  unplaced: string[];
}

const LABEL =
  /^(?:(?:full )?name|e-?mail|phone|tel(?:ephone)?|mobile|cell|address|location|based in|github|gitlab|linkedin|website|web|site|portfolio|blog|url|twitter|x|stack ?overflow|homepage)\s*[:：]\s*/i;
const TITLE_OF_FILE = /^(?:r[ée]sum[ée]|curriculum vitae|cv)$/i;
const TITLE_BEFORE_NAME = /^(?:r[ée]sum[ée]|curriculum vitae|cv)(?:\sof|\s–|\s-|:)\s+/i;
/** Facts about a person that a resume has no field for. */
const PERSONAL =
  /^(?:nationality|citizenship|date of birth|place of birth|dob|born|birthday|age|gender|sex|marital status|driving licen[cs]e|visa(?: status)?|work permit|availability|notice period|pronouns)\s*:/i;
const SEPARATOR = /\s*[|•·∙⋅◆◇✦~]\s*|\s+[/–—-]\s+|\s{2,}|\s*;\s*/;
/** Reads the lines above the first section: name, headline, contacts, place, and a summary without a heading. */
export function readContact(lines: Line[], hasSummary: boolean): Contact {
  const contact: Contact = { basics: { profiles: [] }, flags: [], unplaced: [] };
  const { basics } = contact;
  const summary: string[] = [];
  for (const { text } of lines) {
    const rest = takeContacts(text, contact);
    const headline: Headline = { whole: rest };
    for (const piece of isProse(rest) ? [rest] : rest.split(SEPARATOR)) {
      const bare = trim(trim(piece).replace(LABEL, ''));
      if (!/[\p{L}\d]/u.test(bare) || LABEL.test(`${bare}:`) || TITLE_OF_FILE.test(bare)) continue;
      if (PERSONAL.test(trim(piece))) contact.unplaced.push(trim(piece));
      else if (isProse(bare) && !hasSummary) summary.push(bare);
      else placePiece(bare, { contact, headline, beside: rest !== text });
    }
  }
  placeHeadline(basics);
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

/** @param beside contacts stand on the same line. */
function placePiece(
  text: string,
  { contact, headline, beside }: { contact: Contact; headline: Headline; beside: boolean },
): void {
  const { basics, unplaced } = contact;
  const titled = basics.name || basics.label ? undefined : splitTitle(text);
  if (titled) [basics.name, basics.label] = titled;
  else if (!basics.name && isName(text)) basics.name = text.replace(TITLE_BEFORE_NAME, '');
  else if (!basics.location && isAddress(text)) basics.location = { address: text };
  else if (!basics.location && (isPlace(text) || (beside && isTitleCase(text) && rateTitle(text) === 0))) {
    basics.location = toLocation(text);
  } else if (
    isProse(text) ||
    beside ||
    (basics.label && headline.from === undefined) ||
    /^last updated/i.test(text)
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
function placeHeadline(basics: Resume['basics']): void {
  const split = basics.label && !basics.location ? splitPlace(basics.label) : undefined;
  if (!split?.rest) return;
  basics.label = split.rest;
  basics.location = toLocation(split.place);
}

/** "Keizersgracht 12, 1015 Amsterdam" */
function isAddress(text: string): boolean {
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
function splitTitle(text: string): [string, string] | undefined {
  const [, name = '', title = ''] = /^([^,]+),\s+(\S.*)$/.exec(text) ?? [];
  return name.includes(' ') && isName(name) && rateTitle(title) >= 2 ? [name, title] : undefined;
}

/** Two to five words with capitals, no digits, not a title: "Ana María de la Cruz", "J. P. Obi". */
function isName(text: string): boolean {
  const bare = text
    .replace(/^(?:r[ée]sum[ée]|cv)(?: of| –| -|:)\s+/i, '')
    .replace(/,\s(?:ph\.?d|m\.?sc|b\.?sc|mba|pmp|he|she|they).*$/i, '');
  const words = bare.split(/\s+/);
  if (words.length > 6 || !/^[\p{L}\p{M}.'’ -]+$/u.test(bare) || rateTitle(bare) > 0) return false;
  const named = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return (
    named >= 1 &&
    words.every((word) =>
      /^\p{Lu}|^(?:de|da|di|del|della|la|le|van|von|der|den|ten|ter|bin|ibn|al|el|y|e|dos|do|du|zu|af|av)$|^[dl]['’]\p{Lu}/u.test(
        word,
      ),
    )
  );
}

function isProse(text: string): boolean {
  return text.length > 100 || (text.split(' ').length > 8 && /[.!?]$/.test(text));
}
