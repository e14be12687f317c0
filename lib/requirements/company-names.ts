import type { Block, Posting } from '../posting/posting.ts';
import type { Token } from '../tokens/token.ts';
import type { AskKnowledge } from './ask-knowledge.ts';
import { findLink } from './lists.ts';
import { findBlockRoles } from './sections.ts';

/** How many blocks at the top, below the title, may be the company's name alone. */
const HEAD_BLOCKS = 5;

const REACH = 48;

/**
 * The tokens that name a technology and not the company that hires, which may bear the same name: a posting
 * of Cloudflare names it on every line. The employer's name counts only in a list of technologies.
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
    if (!employers.has(token.termId)) return true;
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

function findEmployers(
  {
    description,
    blocks,
    hiringOrganization = '',
  }: Pick<Posting, 'description' | 'blocks' | 'hiringOrganization'>,
  tokens: Token[],
  knowledge: AskKnowledge,
): Set<string> {
  const { company, terms } = knowledge;
  const head = findHead(blocks, knowledge);
  const organization = hiringOrganization.replace(company.forms, '').toLowerCase();
  const employers = new Set<string>();
  for (const token of tokens) {
    if (employers.has(token.termId) || !/^[A-Z]/.test(token.text)) continue;
    if (terms.get(token.termId)?.category === 'language') continue;
    const before = description.slice(Math.max(0, token.start - REACH), token.start);
    const after = description.slice(token.end, token.end + REACH);
    if (
      token.text.toLowerCase() === organization ||
      head.has(token.text) ||
      (/^[’'?!:,.\s]*(?:\n|$)/.test(after) && company.nameBefore.test(before)) ||
      company.nameAfter.test(after) ||
      (company.nameBetween.after.test(after) && company.nameBetween.before.test(before))
    ) {
      employers.add(token.termId);
    }
  }
  return employers;
}

/** The lines above the first section: title, company, place. */
function findHead(blocks: Block[], { headings, company }: AskKnowledge): Set<string> {
  const roles = findBlockRoles(blocks.slice(0, HEAD_BLOCKS), headings);
  const end = roles.findIndex((role, index) => role !== 'intro' || blocks[index]?.kind === 'item');
  const lines = blocks.slice(0, end < 0 ? HEAD_BLOCKS : end);
  return new Set(lines.map((block) => block.text.replace(company.forms, '')));
}
