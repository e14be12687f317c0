import type { Template } from '../../lib/layout/template.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';

export const plain: Template = {
  id: 'plain',
  name: 'Plain',
  about: 'One column, no ornament. Right for every posting.',
  font: 'carlito',
  size: 10,
  margin: { x: 54, y: 48 },
  header: { align: 'left', nameSize: 2.1 },
  heading: { capitals: true, rule: true, size: 1, color: '#1f2937' },
  entry: { lines: 2, first: 'title' },
  example: sampleResume,
};
