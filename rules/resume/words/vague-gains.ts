import { hasQuantity, type TextFacts } from '../../../lib/diagnostics/text-facts.ts';

const QUALITY =
  '(?:performance|efficiency|scalability|reliability|stability|productivity|speed|quality|maintainability|responsiveness|robustness|throughput|latency|response times?|load times?|availability|uptime|user experience|customer experience|developer experience|operations|workflows?|processes)';
const ADVERB =
  '(?:significantly|greatly|drastically|dramatically|vastly|substantially|considerably|massively|immensely|notably|markedly|noticeably|tremendously)';
const GAIN = new RegExp(
  [
    String.raw`\b${ADVERB}\s(?:improv|increas|reduc|enhanc|boost|optimi[sz]|accelerat|decreas|lower|speed|sped|cut|simplif|streamlin)\p{L}*`,
    String.raw`\b(?:improv|increas|reduc|decreas)\p{L}*(?:\s[\p{L}\d-]+){0,4}\s${ADVERB}`,
    String.raw`\b(?:improv|enhanc|boost|optimi[sz]|increas|maximi[sz]|streamlin)(?:e|es|ed|ing)(?:\s(?!(?:of|in|for|by|with|to|on|from|through|using|after)\s)[\p{L}\d/.'’-]+){0,4}?\s${QUALITY}\b`,
    String.raw`\bensur(?:e|es|ed|ing)(?:\s(?:high|maximum|optimal|the|and|system|overall|data)){0,4}\s${QUALITY}\b`,
    String.raw`\b(?:better|improved|increased|enhanced|greater|higher|optimal|faster)\s(?:overall\s|system\s)?${QUALITY}\b`,
    String.raw`\b(?:performance|efficiency|process)\s(?:improvements|optimi[sz]ations|enhancements|gains)\b`,
    String.raw`\b(?:various|several|multiple)\soptimi[sz]ation(?:s|\stechniques)\b`,
    String.raw`\bsav(?:e|es|ed|ing)\s(?:the\s\p{L}+\s)?(?:a\slot\sof|lots\sof|much|plenty\sof|considerable|significant)\s(?:money|time|effort|costs?)\b`,
  ].join('|'),
  'giu',
);

/** Gains without a number: "significantly improved", "optimized performance". A measured gain in the text settles all. */
export function findVagueGains(facts: TextFacts): { start: number; end: number; text: string }[] {
  const measured =
    hasQuantity(facts, 'latency', 'rate', 'ratio', 'duration', 'money', 'size', 'availability') ||
    facts.quantities.some(({ before }) => before !== undefined);
  if (measured) return [];
  return [...facts.text.matchAll(GAIN)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
  }));
}
