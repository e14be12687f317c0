/** How much of the work a verb claims, least first. A rewrite never climbs. */
export const ranks = ['took-part', 'did', 'owned', 'led'] as const;
export type Rank = (typeof ranks)[number];

/** What a weak opening says: `duty`: work that was theirs; `shared`: a part in it; `skill`: no work at all. */
export type OpenerClaim = 'duty' | 'shared' | 'skill';

/** What is known about the verbs of resumes; lists are words between blanks. */
export interface VerbKnowledge {
  ranks: Record<Rank, string>;
  /** Irregular past tenses, by base form. */
  pasts: Record<string, string>;
  /** Base forms whose last consonant is doubled: "debugged". */
  doubled: string;
  particles: string[];
  leadingAdverbs: string;
  /** Phrases stand between `|` or line ends. */
  openers: { claims: OpenerClaim; phrases: string }[];
  skillQuantifiers: string;
  /** What is done to people, and what is no work where it stands in the passive: "was promoted". */
  befalls: string;
  /** Past tenses of irregular verbs that no list of work has: they open a bullet all the same. */
  otherPasts: string;
  /** Entries "noun: verb" between `|` or line ends. */
  nounsOfWork: string;
  nounsInIng: string;
  compoundHeads: string;
  /** Entries "noun: object" between `|` or line ends. */
  objectsOfWork: string;
  partners: string;
  helpers: string;
  people: string;
  /** People as a group. */
  teams: string;
  notVerbs: string;
  /** Verbs whose object is new: "built a parser", but "tuned the parser". */
  makers: string;
  carriers: string;
  toolVerbs: string;
  /** Irregular participles, "written: write", between `|` or line ends. */
  participles: string;
  /** Openings that name a part instead of work, "maintainer of: maintained", between `|` or line ends. */
  roleNouns: string;
  /** Duties that one takes part in, and what that means, "on-call rotation: took on-call shifts". */
  sharedDuties: string;
  /** Verbs that mean something else in other languages, "realise: implement". */
  falseFriends: string;
  /** Base forms of verbs that are never nouns. */
  clearVerbs: string;
  /** Base forms of verbs whose subject is more often a system than a person. */
  systemVerbs: string;
  /** Things that are written and then kept: "service". */
  softwareNouns: string;
  /** Things that are run: "cluster". */
  operatedNouns: string;
  /** Nouns that say that something got better: "improvements". */
  changeNouns: string;
  /** Nouns of what has to be done: "upgrades". */
  taskNouns: string;
}

export function defineVerbs(knowledge: VerbKnowledge): VerbKnowledge {
  return knowledge;
}
