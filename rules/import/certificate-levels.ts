import { listPhrases } from '../../lib/text/lists.ts';

/** How high a certificate is, behind a dash at the end of its name: "AWS Solutions Architect – Associate". */
export const certificateLevels = listPhrases(`
  associate | professional | specialty | specialist | practitioner | expert | fundamental | fundamentals
  foundation | foundations | foundational | advanced | core
`);
