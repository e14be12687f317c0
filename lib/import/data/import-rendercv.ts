import { parseResume } from '../../resume/resume.ts';
import type { ImportKnowledge } from '../import-knowledge.ts';
import type { ResumeReading } from '../imported-resume.ts';
import { readLines } from '../lines/text-lines.ts';
import { importLines } from '../sections/read-sections.ts';
import { joinLists } from './loose-sections.ts';
import { type PlacedItem, placeEntry, toLoose } from './place-entry.ts';
import { parseRenderCv, type RenderCv } from './rendercv.ts';

/**
 * Reads the parsed YAML of a RenderCV file. Text that fits no field of a resume is kept as unplaced text.
 *
 * @throws Error with one plain sentence when it is not a RenderCV file.
 */
export function importRenderCv(value: unknown, knowledge: ImportKnowledge): ResumeReading {
  const cv = parseRenderCv(value);
  const { recognise } = knowledge;
  const placed: PlacedItem[] = [];
  const unplaced: string[] = listUnplaced(cv);
  const loose: string[] = [];
  for (const [key, entries] of Object.entries(cv.sections)) {
    const title = key.replaceAll('_', ' ');
    const kind = recognise.readHeading(title);
    const texts: string[] = [];
    for (const entry of entries) {
      const item = typeof entry === 'string' ? undefined : placeEntry(entry, kind, recognise);
      if (item) placed.push(item);
      else texts.push(...toLoose(entry).filter(Boolean));
      if (item && typeof entry !== 'string') unplaced.push(...listOthers(entry.others, `${title} `));
    }
    if (texts.length === 0) continue;
    if (kind === undefined) unplaced.push([title, ...texts].join('\n'));
    else
      loose.push(`# ${title}`, ...texts.map((text) => (kind === 'summary' ? `${text}\n` : `- ${text}`)), '');
  }
  const lines = readLines(loose.join('\n'), recognise).map((line) => ({ ...line, isWhole: true as const }));
  const rest = importLines(lines, knowledge).resume;
  const resume = parseResume({
    ...joinLists(placed, rest),
    basics: { ...toBasics(cv), summary: rest.basics.summary },
    meta: { unplaced: [...unplaced, ...rest.meta.unplaced] },
  });
  return { resume, flags: resume.meta.unplaced.length > 0 ? [UNPLACED] : [] };
}

const UNPLACED = {
  path: ['meta', 'unplaced'],
  why: 'Some text fits no section; it is kept as “Not placed”.',
};

const HOSTS: Record<string, string> = {
  github: 'github.com/',
  gitlab: 'gitlab.com/',
  linkedin: 'linkedin.com/in/',
  x: 'x.com/',
  twitter: 'twitter.com/',
  stackoverflow: 'stackoverflow.com/users/',
  bitbucket: 'bitbucket.org/',
};

function toBasics(cv: RenderCv): object {
  const [city, ...region] = cv.location.split(/,\s*/);
  return {
    name: cv.name,
    label: cv.headline || cv.label,
    email: cv.email[0],
    phone: cv.phone[0]?.replace(/^tel:/, ''),
    url: cv.website[0]?.replace(/(?<=^https?:\/\/[^/]+)\/$/, ''),
    location: city ? { city, region: region.join(', ') } : undefined,
    profiles: cv.social_networks.map(({ network, username }) => {
      const host = HOSTS[network.toLowerCase().replaceAll(' ', '')];
      return { network, username, url: host ? `https://${host}${username}` : undefined };
    }),
  };
}

/** Text of the header that fits no field: second addresses, and keys that the user added. */
function listUnplaced(cv: RenderCv): string[] {
  const [email, phone, website] = [cv.email, cv.phone, cv.website].map((list) => list.slice(1));
  const connections = cv.custom_connections.map(({ placeholder, url }) =>
    [placeholder, url].filter(Boolean).join(', '),
  );
  return listOthers({ email, phone, website, connections, ...cv.others });
}

function listOthers(others: Record<string, string[] | undefined>, before = ''): string[] {
  return Object.entries(others).flatMap(([key, texts = []]) =>
    texts.filter(Boolean).map((text) => `${before}${key.replaceAll('_', ' ')}: ${text}`),
  );
}
