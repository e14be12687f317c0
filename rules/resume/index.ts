import { chapters, type Rule } from '../../lib/diagnostics/rule.ts';

/** All rules for resumes, one file a rule, by chapter; within a chapter in the order of their names. */
export const resumeRules: Rule[] = Object.values(
  import.meta.glob<Rule>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
).toSorted((a, b) => chapters.indexOf(a.chapter) - chapters.indexOf(b.chapter));
