import type { Template } from '../../lib/layout/template.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';

export const serif: Template = {
  id: 'serif',
  name: 'Serif',
  about: 'One column in a book face, employer first. For readers who print.',
  font: 'source-serif-4',
  size: 10,
  margin: { x: 54, y: 50 },
  header: { align: 'center', nameSize: 2 },
  heading: { capitals: true, rule: true, size: 1, color: '#1f2937' },
  entry: { lines: 2, first: 'employer' },
  example: sampleResume,
};
