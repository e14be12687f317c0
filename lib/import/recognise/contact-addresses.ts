import type { Resume } from '../../resume/resume.ts';
import { phraseSource } from '../../text/lists.ts';
import type { Flag } from '../imported-resume.ts';

/** A site on which people have profiles. */
export interface ProfileNetwork {
  network: string;
  /** What it was called before. */
  formerly?: string;
  /** What stands before the user's name: "linkedin.com/in/". */
  address: string;
  domains: string[];
  /** The address of a profile without its scheme; its first group is the user's name. */
  profile: RegExp;
}

/** Words around the addresses at which somebody can be reached. */
export interface ContactWords {
  /** "Blog": what stands before an address, or in its place as a link. */
  linkLabels: string[];
  /** "Phone": what else stands before a contact. */
  contactLabels: string[];
  /** "ext": before the number of a phone inside a firm. */
  extensionLabels: string[];
  /** "Last updated": what says when a document was written. */
  documentStamps: string[];
  /** "Date of birth": facts that a resume has no field for. */
  personalFacts: string[];
  topLevelDomains: string[];
  profileNetworks: ProfileNetwork[];
}

/** Finds and spells out contacts. */
export interface ContactRecogniser {
  /** Takes addresses and numbers out of a line; a bar stays in their place. */
  takeContacts(line: string, into: { basics: Resume['basics']; flags: Flag[] }): string;
  /** Whether words are in the place of the address that they link to: a profile, or "E-mail", "Website". */
  isLinkLabel(url: string, words: string): boolean;
  /** A text without the label before it: "+1 555 0100" for "Phone: +1 555 0100". */
  withoutLabel(text: string): string;
  /** Whether a text is nothing but a label. */
  isLabel(text: string): boolean;
  /** Whether a text says when the document was written: "Last update on 3 May 2021". */
  isDocumentStamp(text: string): boolean;
  /** Whether a text states a personal fact that a resume has no field for: "Nationality: ...". */
  isPersonalFact(text: string): boolean;
}

/** What stands before the @ has 64 characters at most (RFC 5321); it is looked for once in each run of them. */
const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u;
/** What some web pages show in place of an address: copying does not copy the address. */
const HIDDEN_EMAIL = /\[email[\s\u00A0]?protected\]/i;
const HOST = String.raw`(?:www\.)?(?:[\p{L}\d-]+\.)+(?:\p{L}{2,})(?::\d+)?`;
const ADDRESS = new RegExp(String.raw`(?<![@\p{L}\d._-])(?:https?://)?${HOST}(?:/[^\s|·•,;()]*)?`, 'gu');
const PHONE = /(?<![\d/])(?:\+|\(\+?)?\d(?:[\s().\-–/]{0,3}\d){6,14}(?!\d)/;
/** Dates that read like numbers of phones: "2019 - 2021", "12.03.1990", "1990-03-12". */
const NOT_PHONE =
  /(?<!\d)(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d(?!\d)|^\d\d?[./-]\d\d?[./-]\d{4}$|^\d{4}-\d\d-\d\d$/;
/** Names of technologies that read like addresses. */
const NOT_ADDRESS = /^(?:node|vue|d3|next|nuxt|express|asp|ado|vb)\.(?:js|net|io)$/i;

/** Whether a line holds an address or a number at which somebody can be reached. */
export function hasContacts(text: string): boolean {
  const phone = PHONE.exec(text)?.[0];
  const isReachable = EMAIL.test(text) || (phone !== undefined && !NOT_PHONE.test(phone));
  return isReachable || /https?:|www\.|\.(?:com|dev|io|org|net)\b/i.test(text);
}

/** What names a person in the addresses of a text: what stands before the @, and users' names on sites of profiles. */
export function findHandles(text: string): string[] {
  if (!/@|\/in\/|github|gitlab/i.test(text)) return [];
  const users = [...text.matchAll(/(?:linkedin\.com\/in|github\.com|gitlab\.com)\/([\p{L}\d_.%-]{2,60})/giu)];
  const email = EMAIL.exec(text)?.[0];
  return [email?.split('@')[0] ?? [], ...users.map((user) => user[1] ?? '')].flat();
}

/**
 * Takes a web address out of a text and notes it, where none is noted yet; a scheme is put before it. Returns the
 * text without the address and the brackets around it.
 */
export function takeUrl(text: string, into: { url?: string | undefined }): string {
  const match = /\s*[([]?((?:https?:\/\/|www\.)[^\s)\]]+|(?:github|gitlab)\.com\/[^\s)\]]+)[)\]]?/.exec(text);
  if (!match?.[1] || into.url) return text;
  into.url = withScheme(match[1]);
  return text.replace(match[0], ' ').trim();
}

/** "quill.example.com", "quill.io/careers": an address without its scheme, and nothing else. */
const BARE_ADDRESS = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?$/;

/** The address that a text is, whole and with its scheme; `undefined` where it is none. */
export function readAddress(text: string): string | undefined {
  if (/^https?:\/\/\S+$/i.test(text)) return text;
  return BARE_ADDRESS.test(text) && !NOT_ADDRESS.test(text) ? withScheme(text) : undefined;
}

/** Makes the recogniser of contacts. */
export function createContactRecogniser(words: ContactWords): ContactRecogniser {
  const networks = words.profileNetworks;
  const ending = new RegExp(String.raw`\.(?:${phraseSource(words.topLevelDomains)})$`, 'iu');
  const named = new RegExp(
    String.raw`(?<![\p{L}\d])(${phraseSource(networks.flatMap(({ network, formerly }) => (formerly ? [network, formerly] : [network])))})\s*:\s*(?!https?:)([\w-]+)(?![\w./-])`,
    'giu',
  );
  const domains = phraseSource(networks.flatMap((network) => network.domains));
  const profileUrl = new RegExp(String.raw`^https?://(?:[\w-]+\.)*(?:${domains})/\S+`, 'iu');
  const linkLabel = new RegExp(`^(?:${phraseSource(words.linkLabels)})$`, 'iu');
  const labels = phraseSource([...words.linkLabels, ...words.contactLabels]);
  const label = new RegExp(String.raw`^(?:${labels})\.?\s*[:：]\s*`, 'iu');
  const labelAlone = new RegExp(String.raw`^(?:${labels})(?:\s?[/&]\s?(?:${labels}))?[.:\s]*$`, 'iu');
  const stamp = new RegExp(
    String.raw`^\(?(?:${phraseSource(words.documentStamps)})(?![\p{L}\p{N}]).*\d`,
    'iu',
  );
  const extension = new RegExp(
    String.raw`^[\s,]*(?:${phraseSource(words.extensionLabels)})[.:]?\s?\d{1,5}(?!\d)`,
    'iu',
  );
  const personal = new RegExp(String.raw`^(?:${phraseSource(words.personalFacts)})\.?\s*:`, 'iu');

  function takeAddress(address: string, basics: Resume['basics']): boolean {
    const bare = address.replace(/[.,]$/, '');
    const withoutScheme = bare.replace(/^https?:\/\//i, '');
    for (const { network, profile } of networks) {
      const username = profile.exec(withoutScheme)?.[1];
      if (!username) continue;
      basics.profiles.push({ network, username, url: withScheme(bare) });
      return true;
    }
    const host = withoutScheme.split(/[/:]/)[0] ?? '';
    if ((!/^https?:|^www\./.test(bare) && !ending.test(host)) || NOT_ADDRESS.test(host)) return false;
    const url = withScheme(bare);
    if (!basics.url) basics.url = url;
    else if (basics.url !== url) basics.profiles.push({ url });
    return true;
  }

  /** "LinkedIn: someone" */
  function takeUsername(whole: string, name: string, username: string, basics: Resume['basics']): string {
    const isNamed = (each: string | undefined): boolean => each?.toLowerCase() === name.toLowerCase();
    const site = networks.find(({ network, formerly }) => isNamed(network) || isNamed(formerly));
    if (!site || username.length < 2) return whole;
    const { address } = site;
    const network = [site.network, site.formerly].find(isNamed);
    if (!network || basics.profiles.some((profile) => profile.network === network)) return whole;
    basics.profiles.push({ network, username, url: withScheme(address + username) });
    return ' | ';
  }

  /** The number of a phone with its extension, as it is written. */
  function findPhone(text: string): string | undefined {
    const found = PHONE.exec(text);
    if (!found || NOT_PHONE.test(found[0]) || personal.test(text)) return undefined;
    const number = /^\(\d+$/.test(found[0]) ? found[0].slice(1) : found[0];
    const behind = text.slice(text.indexOf(number) + number.length);
    return number + (extension.exec(behind)?.[0] ?? '');
  }

  return {
    takeContacts(line, { basics, flags }) {
      let rest = line.replace(/mailto:|tel:/gi, '').replace(/[([]\s*(https?:[^\s()[\]]+)\s*[)\]]/g, ' $1 ');
      const email = EMAIL.exec(rest);
      if (email && !basics.email) {
        basics.email = email[0];
        rest = rest.replace(email[0], ' | ');
      } else if (HIDDEN_EMAIL.test(rest)) {
        flags.push({
          path: ['basics', 'email'],
          why: 'The page that this was copied from hid the e-mail address.',
        });
        rest = rest.replace(HIDDEN_EMAIL, ' | ');
      }
      rest = rest.replace(named, (whole, name: string, user: string) =>
        takeUsername(whole, name, user, basics),
      );
      rest = rest.replace(ADDRESS, (address) => (takeAddress(address, basics) ? ' | ' : address));
      const phone = basics.phone ? undefined : findPhone(rest);
      if (phone) {
        basics.phone = phone.replace(/\s+/g, ' ');
        rest = rest.replace(phone, ' | ');
      }
      return rest;
    },
    isLinkLabel: (url, text) => !text.includes('@') && (profileUrl.test(url) || linkLabel.test(text)),
    withoutLabel: (text) => text.replace(label, ''),
    isLabel: (text) => labelAlone.test(text),
    isDocumentStamp: (text) => stamp.test(text),
    isPersonalFact: (text) => personal.test(text),
  };
}

function withScheme(address: string): string {
  return /^https?:/i.test(address) ? address : `https://${address}`;
}
