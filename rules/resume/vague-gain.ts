import { findPhrases } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';
import { hasQuantity } from '../../lib/diagnostics/text-facts.ts';

const QUALITY =
  '(?:performance|efficiency|scalability|reliability|stability|productivity|speed|quality|maintainability|responsiveness|robustness|throughput|latency|response times?|load times?|availability|uptime|user experience|customer experience|developer experience|operations|workflows?|processes)';
const ADVERB =
  '(?:significantly|greatly|drastically|dramatically|vastly|substantially|considerably|massively|immensely|notably|markedly|noticeably|tremendously)';
const GAIN = new RegExp(
  [
    String.raw`\b${ADVERB}\s(?:improv|increas|reduc|enhanc|boost|optimi[sz]|accelerat|decreas|lower|speed|sped|cut|simplif|streamlin)\p{L}*`,
    String.raw`\b(?:improv|increas|reduc|decreas)\p{L}*(?:\s[\p{L}\d-]+){0,4}\s${ADVERB}`,
    String.raw`\b(?:improv|enhanc|boost|optimi[sz]|increas|maximi[sz]|streamlin)(?:e|es|ed|ing)(?:\s(?:and|the|our|its|overall|system|application|api|query|database|db|service|backend|site|website|platform|server|code|app|[\p{Lu}][\p{L}\d]*))*\s${QUALITY}\b`,
    String.raw`\b(?:better|improved|increased|enhanced|greater|higher|optimal|faster)\s(?:overall\s|system\s)?${QUALITY}\b`,
    String.raw`\b(?:performance|efficiency|process)\s(?:improvements|optimi[sz]ations|enhancements|gains)\b`,
    String.raw`\b(?:various|several|multiple|and)\soptimi[sz]ation(?:s|\stechniques)\b`,
  ].join('|'),
  'giu',
);

export default defineRule({
  id: 'vague-gain',
  title: 'Say how much better it got',
  severity: 'error',
  chapter: 'bullets',
  why: '“Improved performance” is on every resume and is skipped. Before and after, in a unit, is read.',
  source: 'backend hiring guide, quantify with backend numbers',
  about: 'text',
  places: ['bullet', 'role'],
  bad: [
    {
      text: 'Significantly improved the search service',
      becomes:
        'Cut p99 of the search service from 1.9s to 260ms by precomputing facet counts in Elasticsearch.',
    },
    { text: 'Optimized system performance with Redis' },
    { text: 'Rewrote the scheduler in Rust, resulting in better reliability' },
    { text: 'Refactored the pricing module and improved developer experience' },
    { text: 'Reduced page load times drastically' },
  ],
  good: [
    {
      text: 'Cut p99 of the search service from 1.9s to 260ms by precomputing facet counts in Elasticsearch.',
    },
    { text: 'Rewrote the scheduler in Rust; missed jobs fell from 31 a week to 1.' },
    { text: 'Improved cache hit rate on product pages from 71% to 96% by keying on locale and price list.' },
    { text: 'Raised throughput of the ingest tier from 8k to 30k events/s by batching Kinesis writes.' },
  ],
  check: (facts) =>
    hasQuantity(facts, 'latency', 'rate', 'ratio', 'duration', 'money', 'size', 'availability') ||
    facts.quantities.some(({ before }) => before !== undefined)
      ? []
      : findPhrases(
          facts.text,
          GAIN,
          ([phrase]) =>
            `“${phrase}” cannot be checked. Say what was measured, before and after, with its unit.`,
        ),
});
