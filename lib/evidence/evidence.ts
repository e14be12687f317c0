export const strengths = ['proved', 'used', 'listed'] as const;

/** `proved`: in a bullet with a quantity; `used`: in a bullet without one; `listed`: in skills, summary or a title only. */
export type Strength = (typeof strengths)[number];

/** A place of the resume that names a term. */
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
  /** Set when the term is there only because another one implies it: EKS for Kubernetes. */
  impliedBy?: string;
}
