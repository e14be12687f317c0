import type { Profile, Resume } from '../../resume/resume.ts';
import type { Flag } from '../imported-resume.ts';

/** What stands before the @ has 64 characters at most (RFC 5321); it is looked for once in each run of them. */
const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u;
/** What some web pages show in place of an address: copying does not copy the address. */
const HIDDEN_EMAIL = /\[email[\s\u00A0]?protected\]/i;
const ADDRESS =
  /(?<![@\p{L}\d._-])(?:https?:\/\/)?(?:www\.)?(?:[\p{L}\d-]+\.)+(?:\p{L}{2,})(?::\d+)?(?:\/[^\s|·•,;()]*)?/gu;
const PHONE = /(?<![\d/])(?:\+|\(\+?)?\d(?:[\s().\-–/]{0,3}\d){6,14}(?!\d)/;
const ENDINGS =
  /\.(?:com|net|org|io|dev|me|co|ai|app|tech|info|xyz|site|page|blog|name|eu|us|uk|de|fr|es|it|nl|be|ch|at|pl|cz|se|no|dk|fi|ie|pt|in|ca|au|nz|br|jp|sg|edu|gov|example|cloud|codes?|engineer|software|systems|works|sh|gg|so|im|is|id|work|digital|design|email|online)$/i;

const networks: [string, RegExp][] = [
  ['GitHub', /^(?:https?:\/\/)?(?:www\.)?github\.com\/([\w-]+)\/?$/i],
  ['GitLab', /^(?:https?:\/\/)?(?:www\.)?gitlab\.com\/([\w.-]+)\/?$/i],
  ['LinkedIn', /^(?:https?:\/\/)?(?:\p{L}{2,3}\.)?linkedin\.com\/(?:in|pub)\/([^\s/?#]+)(?:[/?#]\S*)?$/iu],
  ['Stack Overflow', /^(?:https?:\/\/)?stackoverflow\.com\/users\/([\w/-]+)$/i],
  ['X', /^(?:https?:\/\/)?(?:www\.)?(?:twitter|x)\.com\/(\w+)\/?$/i],
  ['Bitbucket', /^(?:https?:\/\/)?bitbucket\.org\/([\w-]+)\/?$/i],
];

/** Whether a line holds an address or a number at which somebody can be reached. */
export function hasContacts(text: string): boolean {
  return EMAIL.test(text) || PHONE.test(text) || /https?:|www\.|\.(?:com|dev|io|org|net)\b/i.test(text);
}

/** Takes addresses and numbers out of a line; a bar stays in their place. */
export function takeContacts(
  line: string,
  { basics, flags }: { basics: Resume['basics']; flags: Flag[] },
): string {
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
  if (phone && !basics.phone && !/(?<!\d)(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d(?!\d)/.test(phone[0])) {
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
