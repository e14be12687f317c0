import { findPhrases } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';
import { allMatches } from '../../lib/text/all-matches.ts';
import { buzzword } from './words/buzzwords.ts';

export default defineRule({
  id: 'buzzword',
  title: 'Say it without the brochure',
  severity: 'warning',
  chapter: 'bullets',
  why: 'A word that fits every product says nothing about yours, and engineers who read it doubt the rest of the line.',
  source: 'backend hiring guide, common mistakes',
  yieldsTo: ['architecture-filler', 'summary-personality'],
  about: 'text',
  places: ['bullet', 'role', 'summary'],
  bad: [
    {
      text: 'Spearheaded synergy across teams to ship impactful backends',
      becomes:
        'Led 4 teams through one API contract in Protobuf; breaking changes fell from 11 to 1 a quarter.',
    },
    { text: 'Built an AI-powered platform in Python' },
    { text: 'Drove digital transformation of the claims department' },
    { text: 'Ran a cutting-edge data stack on Kafka' },
  ],
  good: [
    {
      text: 'Led 4 teams through one API contract in Protobuf; breaking changes fell from 11 to 1 a quarter.',
    },
    { text: 'Cut the fraud model’s p99 from 900ms to 120ms by scoring in Rust beside the Python trainer.' },
    {
      text: 'Deleted 18,000 lines of SOAP; the claims build takes 3 minutes, not 14.',
    },
  ],
  check: ({ text, quantities, place }) => {
    const [first, ...more] = allMatches(text, buzzword.pattern);
    if (!first) return [];
    const isBeside = quantities.length > 0 && place === 'bullet' && more.length === 0;
    const words = [first, ...more].map(([word]) => `“${word}”`);
    return findPhrases(text, buzzword.pattern, ({ index }) =>
      index === first.index
        ? isBeside
          ? {
              message: `${words[0]} says less than the number beside it. Leave it out.`,
              severity: 'hint' as const,
            }
          : `${words.slice(0, 3).join(', ')} could stand in any brochure. Say what was built, for whom, and what it changed.`
        : undefined,
    );
  },
});
