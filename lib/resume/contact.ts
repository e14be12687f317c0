import type { Flag } from './imported-resume.ts';
import { isTitleCase } from './join-lines.ts';
import { isPlace, splitPlace } from './places.ts';
import type { Profile, Resume } from './resume.ts';
import type { Line } from './text-lines.ts';
import { rateTitle } from './titles.ts';

export interface Contact {
  basics: Resume['basics'];
  flags: Flag[];
  /** What stands above the first section and is none of this. */
  unplaced: string[];
}

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u;
/** What some web pages show in place of an address: copying does not copy the address. */
const HIDDEN_EMAIL = /\[email[\s\u00A0]?protected\]/i;
const ADDRESS = /(?:https?:\/\/)?(?:www\.)?(?:[\p{L}\d-]+\.)+(?:\p{L}{2,})(?::\d+)?(?:\/[^\s|·•,;()]*)?/gu;
const PHONE = /(?<![\d/])(?:\+|\(\+?)?\d(?:[\s().\-–/]{0,3}\d){6,14}(?!\d)/;
const LABEL =
  /^(?:e-?mail|phone|tel(?:ephone)?|mobile|cell|address|location|based in|github|gitlab|linkedin|website|web|site|portfolio|blog|url|twitter|x|stack ?overflow|homepage|nationality|citizenship)\s*[:：]\s*/i;
const SEPARATOR = /\s*[|•·∙⋅◆◇✦~]\s*|\s+[/–—-]\s+|\s{2,}|\s*;\s*/;
const ENDINGS =
  /\.(?:com|net|org|io|dev|me|co|ai|app|tech|info|xyz|site|page|blog|name|eu|us|uk|de|fr|es|it|nl|be|ch|at|pl|cz|se|no|dk|fi|ie|pt|in|ca|au|nz|br|jp|sg|edu|gov|example|cloud|codes?|engineer|software|systems|works|sh|gg|so|im|is|id|work|digital|design|email|online)$/i;

const networks: [string, RegExp][] = [
  ['GitHub', /^(?:https?:\/\/)?(?:www\.)?github\.com\/([\w-]+)\/?$/i],
  ['GitLab', /^(?:https?:\/\/)?(?:www\.)?gitlab\.com\/([\w.-]+)\/?$/i],
  ['LinkedIn', /^(?:https?:\/\/)?(?:\p{L}{2,3}\.)?linkedin\.com\/(?:in|pub)\/([^\s/?#]+)[^\s]*$/iu],
  ['Stack Overflow', /^(?:https?:\/\/)?stackoverflow\.com\/users\/([\w/-]+)$/i],
  ['X', /^(?:https?:\/\/)?(?:www\.)?(?:twitter|x)\.com\/(\w+)\/?$/i],
  ['Bitbucket', /^(?:https?:\/\/)?bitbucket\.org\/([\w-]+)\/?$/i],
];

/** Reads the lines above the first section: name, headline, contacts, place, and a summary without a heading. */
export function readContact(lines: Line[], hasSummary: boolean): Contact {
  const contact: Contact = { basics: { profiles: [] }, flags: [], unplaced: [] };
  const { basics } = contact;
  const left: { text: string; beside: boolean }[] = [];
  for (const { text } of lines) {
    const rest = takeContacts(text, contact);
    const pieces = isProse(rest) ? [rest] : rest.split(SEPARATOR);
    for (const piece of pieces) {
      const bare = piece
        .replace(LABEL, '')
        .replace(/^[\s,|:()[\]]+|[\s,|:([]+$/g, '')
        .trim();
      if (/[\p{L}\d]/u.test(bare) && !LABEL.test(`${bare}:`))
        left.push({ text: bare, beside: rest !== text });
    }
  }
  const summary: string[] = [];
  for (const { text, beside } of left) {
    if (/^(?:r[ée]sum[ée]|curriculum vitae|cv)$/i.test(text)) continue;
    if (/^last updated\b/i.test(text)) {
      contact.unplaced.push(text);
      continue;
    }
    if (!basics.name && isName(text))
      basics.name = text.replace(/^(?:r[ée]sum[ée]|cv)(?: of| –| -|:)\s+/i, '');
    else if (isProse(text) && !hasSummary) summary.push(text);
    else if (!basics.location && isAddress(text)) basics.location = { address: text };
    else if (!basics.location && (isPlace(text) || (beside && isTitleCase(text) && rateTitle(text) === 0))) {
      basics.location = toLocation(text);
    } else if (!isProse(text) && !beside && (!basics.label || isHeadlinePart(lines, basics.label, text))) {
      basics.label = basics.label ? joinHeadline(lines, basics.label, text) : text;
    } else contact.unplaced.push(text);
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

/** "Backend Engineer, Gothenburg" says where as well. */
function placeHeadline(basics: Resume['basics']): void {
  const split = basics.label && !basics.location ? splitPlace(basics.label) : undefined;
  if (!split?.rest) return;
  basics.label = split.rest;
  basics.location = toLocation(split.place);
}

/** Whether a line holds an address or a number at which somebody can be reached. */
export function hasContacts(text: string): boolean {
  return EMAIL.test(text) || PHONE.test(text) || /https?:|www\.|\.(?:com|dev|io|org|net)\b/i.test(text);
}

/** Takes addresses and numbers out of a line; a bar stays in their place. */
function takeContacts(line: string, { basics, flags }: Contact): string {
  let rest = line.replace(/mailto:|tel:/gi, '');
  const email = EMAIL.exec(rest);
  if (email) {
    basics.email ??= email[0];
    rest = rest.replace(email[0], ' | ');
  } else if (HIDDEN_EMAIL.test(rest)) {
    flags.push({
      path: ['basics', 'email'],
      why: 'The page that this was copied from hid the e-mail address.',
    });
    rest = rest.replace(HIDDEN_EMAIL, ' | ');
  }
  rest = rest.replace(
    /\b(linkedin|github)\s*:\s*(?!https?:)([\w-]+)(?![\w./-])/gi,
    (whole, name: string, user: string) => {
      const network = name.toLowerCase() === 'github' ? 'GitHub' : 'LinkedIn';
      if (user.length < 2 || basics.profiles.some((profile) => profile.network === network)) return whole;
      basics.profiles.push(toProfile(network, user));
      return ' | ';
    },
  );
  rest = rest.replace(ADDRESS, (address) => (takeAddress(address, basics) ? ' | ' : address));
  const phone = PHONE.exec(rest);
  if (phone && !basics.phone && !/^\d{4}\s?[-–]\s?\d{4}$/.test(phone[0])) {
    const number = /^\(\d+$/.test(phone[0]) ? phone[0].slice(1) : phone[0];
    basics.phone = number;
    rest = rest.replace(number, ' | ');
  }
  return rest;
}

function takeAddress(address: string, basics: Resume['basics']): boolean {
  const bare = address.replace(/[.,]$/, '');
  for (const [network, shape] of networks) {
    const username = shape.exec(bare)?.[1];
    if (!username) continue;
    basics.profiles.push({ network, username, url: withScheme(bare) });
    return true;
  }
  const host = bare.replace(/^https?:\/\//, '').split(/[/:]/)[0] ?? '';
  if (!/^https?:|^www\./.test(bare) && !ENDINGS.test(host)) return false;
  if (/^(?:node|vue|d3|next|nuxt|express|asp|ado|vb)\.(?:js|net|io)$/i.test(host)) return false;
  const url = withScheme(bare);
  if (!basics.url) basics.url = url;
  else if (basics.url !== url) basics.profiles.push({ url });
  return true;
}

function toProfile(network: 'GitHub' | 'LinkedIn', username: string): Profile {
  const path = network === 'GitHub' ? 'github.com' : 'linkedin.com/in';
  return { network, username, url: `https://${path}/${username}` };
}

function withScheme(address: string): string {
  return /^https?:/i.test(address) ? address : `https://${address}`;
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
  const [city = '', ...region] = text.split(/,\s*/);
  return region.length > 0 ? { city, region: region.join(', ') } : { city };
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

/** A headline such as "Senior Engineer · Go, PostgreSQL · Payments" was one line. */
function isHeadlinePart(lines: Line[], label: string, text: string): boolean {
  return lines.some((line) => line.text.includes(label) && line.text.includes(text));
}

function joinHeadline(lines: Line[], label: string, text: string): string {
  const whole = lines.find((line) => line.text.includes(label) && line.text.includes(text))?.text ?? '';
  return whole.slice(whole.indexOf(label), whole.indexOf(text) + text.length);
}
