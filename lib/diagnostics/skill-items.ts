import type { ResumePath } from '../resume/path.ts';
import type { Resume } from '../resume/resume.ts';
import type { Token } from '../tokens/token.ts';

/** One item of the skills: "PostgreSQL 16", "AWS (EKS, RDS)". */
export interface SkillItem {
  path: ResumePath;
  text: string;
  /** The name of its group: "Languages". */
  group: string | undefined;
  groupIndex: number;
  /** Ranges inside the item. */
  tokens: Token[];
}

/** The items of all groups. A group is read as one text, so that short names stand among their neighbours. */
export function readSkillItems(resume: Resume, extract: (text: string) => Token[]): SkillItem[] {
  return resume.skills.flatMap(({ name, keywords }, groupIndex) => {
    const lead = name ? `${name}: ` : '';
    const tokens = extract(lead + keywords.join(', '));
    let start = lead.length;
    return keywords.map((text, index): SkillItem => {
      const from = start;
      start += text.length + 2;
      return {
        path: ['skills', groupIndex, 'keywords', index],
        text,
        group: name,
        groupIndex,
        tokens: tokens
          .filter((token) => token.start >= from && token.end <= from + text.length)
          .map((token) => ({ ...token, start: token.start - from, end: token.end - from })),
      };
    });
  });
}
