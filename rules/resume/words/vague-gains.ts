import { hasQuantity, type TextFacts } from '../../../lib/diagnostics/text-facts.ts';
import { allMatches } from '../../../lib/text/all-matches.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';

const anyOf = (phrases: string[]): string => `(?:${phrases.join('|')})`;

const QUALITY = anyOf(
  listPhrases(`
    performance | efficiency | scalability | reliability | stability | productivity | speed | quality
    maintainability | responsiveness | robustness | throughput | latency | availability | uptime
    response time | response times | load time | load times
    confidence | morale | motivation | satisfaction | collaboration | visibility | awareness | user experience | customer experience | developer experience
    operations | workflow | workflows | processes
  `),
);
const ADVERB = anyOf(
  listWords(`
    significantly greatly drastically dramatically vastly substantially considerably massively immensely notably
    markedly noticeably tremendously
  `),
);
/** Beginnings of verbs of change. */
const CHANGED = anyOf(
  listWords(`
    improv increas reduc enhanc boost optimis optimiz accelerat decreas lower speed sped cut simplif streamlin shorten rais lessen strengthen minimi
  `),
);
const MUCH = String.raw`(?:a\slot\sof|lots\sof|much|plenty\sof|considerable|significant)`;
const IMPROVED = '(?:improv|enhanc|boost|optimi[sz]|increas|maximi[sz]|streamlin)(?:e|es|ed|ing)';
const MORE = '(?:better|improved|increased|enhanced|greater|higher|optimal|faster)';
/** How something became, told by comparison alone. */
const COMPARATIVE =
  String.raw`(?:(?:much|far|a\slot|way|noticeably|significantly|considerably|even|visibly|clearly|so\smuch|\p{L}+ly)\s)?` +
  '(?:faster|quicker|better|stronger|easier|smoother|cheaper|leaner|simpler|snappier|lighter|cleaner|safer|healthier|happier|tidier' +
  String.raw`|more\s(?:stable|reliable|maintainable|efficient|readable|scalable|responsive|robust|consistent|predictable|flexible|resilient|performant|secure|productive|modular|testable|usable|smoothly|quickly|often|accurate|efficiently|reliably|easily)` +
  ')';
const WHOLE = '(?:high|maximum|optimal|the|and|system|overall|data)';
/** Up to four words that do not end the object. */
const OBJECT =
  String.raw`(?:\s(?!(?:of|in|for|by|with|to|on|from|through|using|after)\s)` +
  String.raw`[\p{L}\d/.'’-]+){0,4}?`;

/** A gain that nothing measures. */
export const gain = defineExpression({
  cases: [
    [String.raw`${ADVERB}\s${CHANGED}\p{L}*`, 'Significantly improved search'],
    [String.raw`${CHANGED}\p{L}*(?:\s[\p{L}\d-]+){0,4}\s${ADVERB}`, 'Reduced page loads drastically'],
    [String.raw`${IMPROVED}${OBJECT}\s${QUALITY}\b`, 'Optimized system performance'],
    [String.raw`ensur(?:e|es|ed|ing)(?:\s${WHOLE}){0,4}\s${QUALITY}\b`, 'ensuring high availability'],
    [String.raw`${MORE}\s(?:overall\s|system\s)?${QUALITY}\b`, 'with better reliability'],
    [
      String.raw`(?:performance|efficiency|process)\s(?:improvements|optimi[sz]ations|enhancements|gains)\b`,
      'brought performance gains',
    ],
    [
      String.raw`(?:various|several|multiple)\soptimi[sz]ation(?:s|\stechniques)\b`,
      'used several optimization techniques',
    ],
    [
      String.raw`sav(?:e|es|ed|ing)\s(?:the\s\p{L}+\s)?${MUCH}\s(?:money|time|effort|costs?)\b`,
      'saving the team a lot of time',
    ],
    [
      String.raw`(?:became|becomes?|become|is|are|was|were|got|gets?|runs?|ran|works?|worked|made|makes?|making|feels?|felt|loads?|loaded|responds?|now|much|far|way|noticeably|\p{L}+ly)\s(?:now\s|it\s|them\s|the\s\p{L}+\s|everything\s)?${COMPARATIVE}(?!\sthan\s\d)`,
      'queries became noticeably faster',
    ],
    [
      String.raw`${COMPARATIVE}\s(?:now|and|to|overall|builds?|queries|releases?|deploy\p{L}*|pages?|responses?|searches|code|maintenance|onboarding|debugging|development|delivery|processing|access)\b`,
      'easier to maintain',
    ],
    [
      String.raw`(?:with|for|in|to|and|,)\s(?:a\s)?(?:much\s|far\s|significantly\s)?(?:fewer|less|reduced|minimal|lower|shorter)\s(?:\p{L}+\s)?(?:mistakes?|errors?|bugs?|downtime|latency|incidents?|failures?|load|effort|work|time|times|costs?|outages?|complaints?|crashes|overhead|interruptions?|delays?|wait\p{L}*|noise|alerts)\b`,
      'with fewer mistakes',
    ],
    [
      String.raw`(?:big|huge|massive|great|large|major|substantial|significant|noticeable|dramatic|considerable)\s(?:\p{L}+\s)?(?:improvements?|gains?|boosts?|increases?|reductions?|savings|speed-?ups?|decreases?|impact)\b`,
      'a big speed improvement',
    ],
    [
      String.raw`(?:allow(?:ed|ing|s)?|help(?:ed|ing|s)?|led|leading|made it possible)\s(?:us\s|them\s|the\s\p{L}+\s)?to\s(?:a\s)?(?:reduc|improv|increas|speed|lower|decreas|better|faster|optimi[sz])\p{L}*`,
      'which allowed to reduce the response time',
    ],
    [
      String.raw`(?:a\slot|much|far|way|significantly|considerably|substantially)\s(?:fewer|less|more)\s\p{L}+`,
      'bringing a lot fewer chargebacks',
    ],
    [String.raw`a lot(?=$|[.,;])`, 'sped up the build a lot'],
  ],
  frame: (gains) => String.raw`\b(?:${gains})`,
  flags: 'giu',
});

/** A gain without a number: "significantly improved", "optimized performance". */
export interface VagueGain {
  start: number;
  end: number;
  text: string;
}

/** Both sides of a change in words: "from minutes to seconds". */
const IN_WORDS =
  /\b(?:months|weeks|days|hours|minutes|seconds)\s(?:down\s)?(?:to|into)\s(?:\w+\s)?(?:weeks|days|hours|minutes|seconds|milliseconds)\b/i;

/** Whether a text measures a gain of its own, which settles all. A load or a size alone measures none. */
export function measuresGain(facts: TextFacts): boolean {
  return (
    hasQuantity(facts, 'latency', 'ratio', 'duration', 'money', 'availability') ||
    facts.quantities.some(({ before }) => before !== undefined) ||
    IN_WORDS.test(facts.text)
  );
}

/** The gains that a text tells without a number. */
export function findVagueGains(facts: TextFacts): VagueGain[] {
  return allMatches(facts.text, gain.pattern).map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
  }));
}
