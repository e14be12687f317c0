import type { Template } from '../../lib/layout/template.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';

export const side: Template = {
  id: 'side',
  name: 'Side',
  about: 'Two columns, the work in the wide one. For senior engineers and up.',
  font: 'carlito',
  size: 10,
  margin: { x: 46, y: 46 },
  header: { align: 'left', nameSize: 2.2 },
  heading: { capitals: true, rule: true, size: 1, color: '#1d3a5f' },
  entry: { lines: 2, first: 'title' },
  side: {
    sections: ['skills', 'certificates', 'languages', 'awards', 'interests'],
    share: 0.29,
  },
  example: sampleResume,
};
