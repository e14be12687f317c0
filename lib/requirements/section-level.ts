import type { Block } from '../posting/posting.ts';
import type { Token } from '../tokens/token.ts';
import type { AskKnowledge } from './ask-cues.ts';
import type { Level } from './requirement.ts';
import { type BlockRole, findHeadingRole, roleLevels } from './sections.ts';

/** Where in a posting a sentence stands. */
export interface Place {
  role: BlockRole;
  kind: Block['kind'];
  title: string;
}

const LABEL = /^[^:.,;()]{2,40}(?=:)/;

/**
 * The role that the label of a sentence gives to it and to what follows in its block ("Nice to have: Kafka"),
 * else the role of its section. Among the asks only nice-to-haves are told apart by a label.
 */
export function findLabelRole(sentence: string, { role }: Place, knowledge: AskKnowledge): BlockRole {
  const label = LABEL.exec(sentence)?.[0];
  if (label === undefined) return role;
  const required = role !== 'intro' && roleLevels[role] === 'required';
  if (required && !knowledge.cues.levelHint.test(label)) return role;
  const own = findHeadingRole(label, knowledge);
  if (!own) return role;
  if (role === 'intro' || own === 'preferred' || own === 'benefits') return own;
  return required || own === 'about' || own === 'legal' || own === 'process' ? role : own;
}

/** The level that a sentence has by its place, before its own words for levels are looked at. */
export function findSectionLevel(
  sentence: string,
  { role, kind, title }: Place,
  knowledge: AskKnowledge,
): Level {
  const { addressed, company, otherTeams } = knowledge.cues;
  if (role === 'intro') {
    if (kind !== 'paragraph' || addressed.test(sentence)) return 'required';
    return namesStack(sentence, title, knowledge) ? 'required' : 'mentioned';
  }
  const label = role === 'stack' && LABEL.exec(sentence)?.[0];
  if (label && otherTeams.test(label) && !otherTeams.test(title)) return 'mentioned';
  // "Description" and "About the role" often open with the company's story.
  const tellsStory = role === 'responsibilities' && kind === 'paragraph' && company.test(sentence);
  if (!tellsStory || addressed.test(sentence)) return roleLevels[role];
  return namesStack(sentence, title, knowledge) ? roleLevels[role] : 'mentioned';
}

/** "Our services run on Kubernetes": the stack of the role, unless the sentence speaks of other teams' work. */
function namesStack(sentence: string, title: string, { cues }: AskKnowledge): boolean {
  return (
    cues.stackSentence.test(sentence) && (cues.otherTeams.test(title) || !cues.otherTeams.test(sentence))
  );
}

/** Whether a practice is named for its people only: "with the machine learning team". */
export function isAboutPeople(text: string, token: Token, { cues, terms }: AskKnowledge): boolean {
  return (
    terms.get(token.termId)?.category === 'practice' &&
    cues.people.test(text.slice(token.end, token.end + 24))
  );
}
