export const strengths = ['proved', 'used', 'listed'] as const;

/** `proved`: in a bullet with a quantity; `used`: in a bullet without one; `listed`: in skills, summary or a title only. */
export type Strength = (typeof strengths)[number];

/**
 * Why a place counts for less than it seems to: what it names was given up (`former`), its numbers count people, pages
 * or money of a contract (`people`, `pages`, `contract`), others did the work (`others`), or it was learned and not
 * used (`learned`).
 */
export type EvidenceLimit = 'former' | 'people' | 'pages' | 'contract' | 'others' | 'learned';

/** A place of the resume that names a term, or says in other words that it was done. */
export interface Evidence {
  termId: string;
  strength: Strength;
  /** JSON path of the text inside the resume: `['work', 0, 'highlights', 2]`. */
  path: (string | number)[];
  /** The whole text at that path, and the token's range in it. */
  text: string;
  start: number;
  end: number;
  /** The resume's own spelling. */
  spelling: string;
  version?: string;
  /** Where it is, for people: "Quill, 2022", "Skills". */
  where: string;
  /** Set when the term is there only because another one implies or shows it: EKS for Kubernetes, GitLab CI for CI/CD. */
  impliedBy?: string;
  /** The bullet says what was done and not its name: "16 shards" for sharding. */
  act?: true;
  /** The user said that the whole text shows it, whatever it names; the spelling is the term's own name then. */
  said?: true;
  /** Id of the term that this is no proof of, as the user said: it counts for nothing, and can be taken back. */
  refuted?: string;
  limit?: EvidenceLimit;
  /** What the resume says of its level beside a skill: "expert", "learning". */
  level?: string;
}
