import type { Block, Posting } from '../posting/posting.ts';
import type { Token } from '../tokens/token.ts';
import type { AskKnowledge } from './ask-knowledge.ts';
import { findLink } from './lists.ts';
import { findBlockRoles } from './sections.ts';

/** How many blocks at the top, below the title, may be the company's name alone. */
const HEAD_BLOCKS = 5;

const REACH = 48;

/** The head of a posting: the lines above the first section, with title, company and place. */
interface Head {
  /** Whole lines, without the form of a company. */
  lines: ReadonlySet<string>;
  /** Where the head ends in the description. */
  end: number;
}

/** What the employer's names go on with behind the word that is also a term: "Cargo" of "Beam Cargo"; "" for nothing. */
type Employers = Map<string, Set<string>>;

/**
 * The tokens that name a technology and not the company that hires, which may bear the same name: a posting
 * of Cloudflare names it on every line. The employer's name counts only in a list of technologies, or where it is
 * expressly asked for.
 */
export function dropEmployer(
  posting: Pick<Posting, 'description' | 'blocks' | 'hiringOrganization'>,
  tokens: Token[],
  knowledge: AskKnowledge,
): Token[] {
  const employers = findEmployers(posting, tokens, knowledge);
  if (employers.size === 0) return tokens;
  const { description } = posting;
  return tokens.filter((token, index) => {
    const names = employers.get(token.termId);
    if (!names) return true;
    const { before, after, more } = readAround(description, token, knowledge);
    if (more !== '' && names.has(more)) return false;
    if (!names.has('') && knowledge.terms.get(token.termId)?.category === 'language') return true;
    const { company } = knowledge;
    if (company.nameBetween.before.test(before) || company.nameBehind.before.test(before)) return false;
    if (company.askedBefore.test(before) || company.askedAfter.test(after)) return true;
    const [previous, next] = [tokens[index - 1], tokens[index + 1]];
    return isTied(description, previous, token, knowledge) || isTied(description, token, next, knowledge);
  });
}

function isTied(
  text: string,
  first: Token | undefined,
  second: Token | undefined,
  { lists }: AskKnowledge,
): boolean {
  if (!first || !second || first.termId === second.termId) return false;
  return findLink(text.slice(first.end, second.start), lists) !== 'none';
}

/** What stands before and behind a name, and the words with which it may go on. */
function readAround(
  text: string,
  { start, end }: Token,
  { company }: AskKnowledge,
): { before: string; after: string; more: string } {
  const after = text.slice(end, end + REACH);
  return {
    before: text.slice(Math.max(0, start - REACH), start),
    after,
    // Looked at only where another capital follows, as behind few names.
    more: /^ [A-Z]/.test(after) ? (company.moreName.exec(after)?.[0].trim() ?? '') : '',
  };
}

function findEmployers(
  {
    description,
    blocks,
    hiringOrganization = '',
  }: Pick<Posting, 'description' | 'blocks' | 'hiringOrganization'>,
  tokens: Token[],
  knowledge: AskKnowledge,
): Employers {
  const head = findHead(blocks, knowledge);
  const organization = hiringOrganization.replace(knowledge.company.forms, '').toLowerCase();
  const employers: Employers = new Map();
  for (const token of tokens) {
    if (!/^[A-Z]/.test(token.text)) continue;
    const { before, after, more } = readAround(description, token, knowledge);
    const names = more === '' ? [''] : ['', more];
    for (const name of names) {
      const full = name === '' ? token.text : `${token.text} ${name}`;
      const isOrganization = full.toLowerCase() === organization;
      const behind = after.slice(full.length - token.text.length);
      if (isOrganization || isEmployer(full, token, { before, after: behind }, head, knowledge))
        addName(employers, token.termId, name);
    }
  }
  return employers;
}

function addName(employers: Employers, termId: string, name: string): void {
  const known = employers.get(termId);
  if (known) known.add(name);
  else employers.set(termId, new Set([name]));
}

/** Whether the words around a name say that it is the employer's. A language is taken for one only on the plainest. */
function isEmployer(
  full: string,
  { start, text, termId }: Token,
  { before, after }: { before: string; after: string },
  head: Head,
  { company, terms }: AskKnowledge,
): boolean {
  if (company.nameBetween.after.test(after) && company.nameBetween.before.test(before)) return true;
  if (company.nameAfter.test(after)) return true;
  if (full === text && terms.get(termId)?.category === 'language') return false;
  const endsLine = /^[’'?!:,.\s]*(?:\n|$)/.test(after);
  if (
    endsLine &&
    (company.nameBefore.test(before) || (start < head.end && company.nameBetween.before.test(before)))
  )
    return true;
  if (company.legalForm.test(after)) return true;
  if (company.nameBehind.after.test(after) && company.nameBehind.before.test(before)) return true;
  return head.lines.has(full);
}

/** The lines above the first section: title, company, place. */
function findHead(blocks: Block[], { headings, company }: AskKnowledge): Head {
  const roles = findBlockRoles(blocks.slice(0, HEAD_BLOCKS), headings);
  const end = roles.findIndex((role, index) => role !== 'intro' || blocks[index]?.kind === 'item');
  const inHead = blocks.slice(0, end < 0 ? HEAD_BLOCKS : end);
  const last = inHead.at(-1);
  return {
    lines: new Set(inHead.map((block) => block.text.replace(company.forms, ''))),
    end: last ? last.start + last.text.length : 0,
  };
}
