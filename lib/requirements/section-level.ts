import type { Block } from '../posting/posting.ts';
import type { Token } from '../tokens/token.ts';
import type { AskKnowledge } from './ask-knowledge.ts';
import { findHeadingRole, findLabel, foldHeading } from './headings.ts';
import type { RequirementLevel } from './requirement.ts';
import { readCells } from './rows.ts';
import { type BlockRole, roleLevels } from './sections.ts';

/**
 * Where in a posting a sentence stands: the role of its section, the kind of its block, the title of the posting;
 * `isJob`: it is the title.
 */
export interface SentenceContext {
  role: BlockRole;
  kind: Block['kind'];
  title: string;
  isJob?: boolean;
}

/** In characters: how far behind a practice its people are looked for, and how far before it the list of teams begins. */
const PEOPLE_REACH = 80;
const TEAMS_REACH = 90;

/**
 * The role that a label sets for its sentence and for the rest of its block ("Nice to have: Kafka"), or else the role of
 * the section. Inside a section of requirements a label can only single out what is nice to have.
 */
export function findLabelRole(
  sentence: string,
  { role }: SentenceContext,
  knowledge: AskKnowledge,
): BlockRole {
  const label = findLabel(sentence);
  if (label === undefined) return role;
  const required = role !== 'intro' && roleLevels[role] === 'required';
  if (required && !knowledge.levels.hints.test(label)) return role;
  if (role === 'preferred' && knowledge.headings.shouldHave.has(foldHeading(label, knowledge.headings)))
    return role;
  const told = knowledge.headings.benefits?.test(sentence) ? 'benefits' : undefined;
  const own = findHeadingRole(label, knowledge.headings) ?? told;
  if (!own) return role === 'intro' && knowledge.sentences.stackLabels.test(label) ? 'stack' : role;
  if (role === 'intro' || own === 'preferred' || own === 'waived' || own === 'benefits') return own;
  return required || own === 'about' || own === 'legal' || own === 'process' ? role : own;
}

/**
 * The level of a sentence by where it stands, before its own words for levels are considered. `countsYears`: it asks
 * years of something it names; `saysLevel`: it says itself how strongly it asks for one.
 */
export function findSectionLevel(
  sentence: string,
  {
    role,
    kind,
    title,
    countsYears,
    saysLevel,
  }: SentenceContext & { countsYears: boolean; saysLevel: boolean },
  knowledge: AskKnowledge,
): RequirementLevel {
  const { sentences, company, headings } = knowledge;
  // Two words of benefits in one sentence: "30 days of leave and a course in Rust".
  if (headings.benefits && sentence.split(headings.benefits).length > 2) return 'mentioned';
  if ((role === 'benefits' || role === 'about') && sentences.gains.test(sentence)) return 'required';
  if (role === 'intro') {
    if (kind !== 'paragraph' || isAddressed(sentence, knowledge) || readCells(sentence)) return 'required';
    if ((countsYears || saysLevel) && !company.story.test(sentence)) return 'required';
    return namesStack(sentence, title, knowledge) ? 'required' : 'mentioned';
  }
  const label = role === 'stack' && findLabel(sentence);
  if (label && sentences.otherTeams.test(label) && !sentences.otherTeams.test(title)) return 'mentioned';
  // "Description" and "About the role" often open with the company's story.
  const tellsStory = role === 'responsibilities' && kind === 'paragraph' && company.story.test(sentence);
  if (!tellsStory || isAddressed(sentence, knowledge)) return roleLevels[role];
  return namesStack(sentence, title, knowledge) ? roleLevels[role] : 'mentioned';
}

/** Whether a sentence speaks of the role or the candidate: "Build services in Go", "You know Kafka". */
function isAddressed(sentence: string, { sentences }: AskKnowledge): boolean {
  return sentences.duties.test(sentence) || sentences.addressed.test(sentence);
}

/** Whether a sentence names the stack of the role ("our services run on Kubernetes"), not that of other teams. */
function namesStack(sentence: string, title: string, { sentences }: AskKnowledge): boolean {
  if (!sentences.stack.test(sentence)) return false;
  return sentences.otherTeams.test(title) || !sentences.otherTeams.test(sentence);
}

/** Whether a practice is named for the people who do it ("with the machine learning team"), or as a phase of the work. */
export function isNoSkill(text: string, token: Token, { sentences, terms }: AskKnowledge): boolean {
  if (terms.get(token.termId)?.category !== 'practice') return false;
  const before = text.slice(Math.max(0, token.start - TEAMS_REACH), token.start);
  return (
    sentences.people.test(text.slice(token.end, token.end + PEOPLE_REACH)) ||
    sentences.peopleOf.test(before) ||
    sentences.phases.test(before)
  );
}
