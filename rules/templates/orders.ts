import type { SectionId } from '../../lib/layout/outline.ts';
import type { SeniorityLevel } from '../../lib/resume/seniority.ts';

const behind: readonly SectionId[] = [
  'certificates',
  'publications',
  'awards',
  'volunteer',
  'languages',
  'interests',
  'references',
];

const usual: readonly SectionId[] = [
  'summary',
  'work',
  'openSource',
  'projects',
  'skills',
  'education',
  ...behind,
];

/** The order of the sections by level. Source: backend hiring guide, format; at the start, education stands first. */
export const orders: Readonly<Record<SeniorityLevel, readonly SectionId[]>> = {
  entry: ['summary', 'education', 'work', 'projects', 'openSource', 'skills', ...behind],
  mid: usual,
  senior: usual,
  staff: ['summary', 'work', 'openSource', 'publications', 'projects', 'skills', 'education', ...behind],
};
