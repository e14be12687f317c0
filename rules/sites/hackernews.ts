import { collapse, readDay } from '../../lib/posting/fields.ts';
import type { Page } from '../../lib/posting/page.ts';
import type { PostingRead } from '../../lib/posting/posting.ts';
import { makePostingRead, type PostingFacts } from '../../lib/posting/posting-facts.ts';
import { declareSite } from '../../lib/posting/site.ts';
import {
  hiringThread,
  payParts,
  seekingWork,
  severalRoles,
  workplaces,
  workTerms,
} from '../pages/hiring-threads.ts';
import { recognise } from '../pages/recognise.ts';

/** What the page is about: a message of a thread, a thread, or a posting that a company has submitted. */
const ITEM = '.fatitem';
/** A shorter text is an answer or a link. */
const FEWEST_WORDS = 20;
/** No part of a first line that tells a fact is longer. */
const LONGEST_PART = 90;
const LONGEST_COMPANY = 50;
/** Work that is done where one lives. */
const REMOTE = /remote|anywhere|worldwide|global|wfh|work from/i;

/** What a part of the first line tells. */
type PartKind = 'address' | 'pay' | 'terms' | 'place' | 'title' | 'roles' | 'other';

export default declareSite({
  id: 'hackernews',
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/item*', 'https://news.ycombinator.com/jobs*'],
  onClick: true,

  read(page, isHosted) {
    if (!isHosted) return undefined;
    const { document, url } = page;
    if (url.pathname === '/jobs') return { reason: 'list' };
    const item = document.querySelector(ITEM);
    if (url.pathname !== '/item' || !item) return undefined;
    const submission = page.readFirst(item, '.titleline > a', '.title > a');
    if (submission === undefined) return readMessage(page, item);
    // Only those by companies have no author and no points.
    if (!item.querySelector('.hnuser')) return readSubmission(page, item, submission);
    return { reason: hiringThread.pattern.test(submission) ? 'list' : 'not-a-posting' };
  },
});

/** A message is a posting where it stands by itself in a thread of postings, and answers to none. */
function readMessage(page: Page, item: Element): PostingRead {
  const thread = item.querySelector('.onstory a');
  // The link shows a long title cut short, and the head names the thread in words where there is no link.
  const title =
    thread?.getAttribute('title') ?? (thread ?? item.querySelector('.comhead'))?.textContent ?? '';
  const [parent] = item.querySelectorAll('.navs a, .par a');
  const isAnswer = parent && thread && parent.getAttribute('href') !== thread.getAttribute('href');
  if (!hiringThread.pattern.test(title) || isAnswer) return { reason: 'not-a-posting' };
  return readText(page, item, '.commtext', (line) =>
    seekingWork.pattern.test(line) ? undefined : readLine(line),
  );
}

/** "Company (YC W21) is hiring a backend engineer in Berlin", with a text or, more often, a link alone. */
function readSubmission(page: Page, item: Element, submission: string): PostingRead {
  return readText(page, item, '.toptext', () => {
    const [, company, role = ''] =
      /^(.{2,60}?)(?: \([^()]{1,30}\))? is (?:hiring|looking for)(?: for| our)?(?: an?)?(?: (.+))?$/i.exec(
        submission,
      ) ?? [];
    const [, head = '', behind] = /^(.+?)(?: (?:in|at|to|who|for|with) (.+)| [–-] .+)?$/i.exec(role) ?? [];
    return {
      hiringOrganization: cleanCompany(company),
      title: namesRole(head) ? head : undefined,
      jobLocation: behind && recognise.isLocation(behind) ? behind : undefined,
    };
  });
}

/** The posting of a text, with what its first line tells; `undefined` of it says that it is none. */
function readText(
  page: Page,
  item: Element,
  selector: string,
  readFacts: (firstLine: string) => PostingFacts | undefined,
): PostingRead {
  const text = page.readBlocks(item.querySelectorAll(selector), (element) => element.matches('.reply'));
  const facts = readFacts(text.blocks[0]?.text ?? '');
  if (!facts || text.description.split(/\s+/).length < FEWEST_WORDS) return { reason: 'not-a-posting' };
  const age = item.querySelector('.age')?.getAttribute('title');
  return makePostingRead(page, { ...facts, datePosted: readDay(age ?? undefined) }, text);
}

/**
 * The facts of a first line, "Company | Title | Place | Terms | Pay | Address": in any order, and each of them only where
 * it is sure which part tells it.
 */
function readLine(line: string): PostingFacts {
  const bars = splitLine(line, /[|｜¦│]+/);
  const parts = (bars.length > 1 ? bars : splitLine(line, /\s[•·∙⋅]\s/)).map((part) => ({
    part,
    kind: kindOf(part),
  }));
  if (parts.length < 2) return {};
  const ofKind = (kind: PartKind): string[] =>
    parts.filter((other) => other.kind === kind).map(({ part }) => part);
  const [first] = parts;
  const [other, ...others] = ofKind('other');
  const [title, ...titles] = ofKind('title');
  const company = first?.kind === 'other' ? first.part : others.length === 0 ? other : undefined;
  return {
    hiringOrganization: cleanCompany(company),
    title: titles.length === 0 ? title?.replace(/^(?:we are |now )?hiring:? /i, '') : undefined,
    jobLocation: joinPlaces(ofKind('place')),
    baseSalary: ofKind('pay')[0],
  };
}

/** The parts of a line, up to the first that is no fact but text. */
function splitLine(line: string, separator: RegExp): string[] {
  const parts = line.split(separator).map(withoutAddresses);
  const long = parts.findIndex((part) => part.length > LONGEST_PART);
  return (long < 0 ? parts : parts.slice(0, long)).filter((part) => part !== '');
}

/** "Company (https://company.example)" */
function withoutAddresses(part: string): string {
  return part
    .replace(/[([<]?https?:\/\/[^\s)\]>]*[)\]>]?/g, ' ')
    .replace(/\([^\s()]{1,40}\.[a-z]{2,6}(?:\/[^\s()]*)?\)/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,;–-]+|[\s:,;–-]+$/g, '');
}

function kindOf(part: string): PartKind {
  const pieces = part
    .split(/\s*[,/&+;()]\s*|\s+(?:or|and|in)\s+|\s+[–-]\s+/i)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const isPlace = (piece: string) => recognise.isLocation(piece) || isWorkplace(piece);
  if (/^(?:www\.)?\S+\.[a-z]{2,6}(?:\/\S*)?$|\S@\S/i.test(part)) return 'address';
  if (payParts.pattern.test(part)) return 'pay';
  if (severalRoles.pattern.test(part)) return 'roles';
  if (pieces.every(isTerm)) return 'terms';
  if (recognise.isLocation(part) || pieces.every((piece) => isTerm(piece) || isPlace(piece))) return 'place';
  if (namesRole(part) && !recognise.endsInLegalForm(part)) return 'title';
  if (/ area$/i.test(part)) return 'place';
  return workplaces.pattern.test(part) ? 'place' : 'other';
}

function isTerm(piece: string): boolean {
  return workTerms.pattern.test(piece) || recognise.isContract(piece);
}

/** Whether a part is the title of a job, or of several of one kind: "Backend Engineers". */
function namesRole(part: string): boolean {
  const one = part.replace(
    /(?<=engineer|develop(?:er|ment)|programmer|scientist|architect|designer|analyst|manager)s(?!\p{L})/giu,
    '',
  );
  return recognise.rateTitle(one) >= 2;
}

/** Whether a piece only says that one works from home, or does not. */
function isWorkplace(piece: string): boolean {
  return workplaces.pattern.exec(piece)?.[0].length === piece.length;
}

/** Towns and remote work; that one comes to an office, and how often, is no place. */
function joinPlaces(places: string[]): string | undefined {
  const named = places.filter((place) => {
    const pieces = place.replace(/\([^()]*\)/g, '').split(/\s*[,/]\s*/);
    return REMOTE.test(place) || !pieces.every((piece) => isWorkplace(piece.trim()) || isTerm(piece.trim()));
  });
  return named.join('; ') || undefined;
}

/** "Company (YC W21)", "Company - what it does" */
function cleanCompany(part: string | undefined): string | undefined {
  const name = collapse(part?.replace(/\s*\([^()]*\)/g, '').replace(/(?:\s[–—-]|:)\s.*$/, ''))?.replace(
    / is hiring!?$/i,
    '',
  );
  return name && name.length <= LONGEST_COMPANY && /[\p{L}\p{N}]/u.test(name) ? name : undefined;
}
