import type { Template } from '../../lib/layout/template.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';

export const compact: Template = {
  id: 'compact',
  name: 'Compact',
  about: 'One column with everything of a role in one line. More on a page.',
  font: 'arimo',
  size: 9.5,
  margin: { x: 46, y: 40 },
  header: { align: 'left', nameSize: 1.8 },
  heading: { capitals: true, rule: true, size: 1, color: '#1f2937' },
  entry: { lines: 1, first: 'title' },
  example: sampleResume,
};
