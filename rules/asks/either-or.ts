import type { AskCues } from '../../lib/requirements/ask-cues.ts';

/** How postings say that any one of several will do, and that similar ones are welcome. */
export const eitherOr: Pick<AskCues, 'examples' | 'oneOf' | 'similar' | 'stackNouns' | 'together'> = {
  examples:
    /(?:\b(?:such as|like|for example|for instance|especially|particularly|notably|ideally|preferably|similar to|equivalent to|comparable to|along the lines of|examples? (?:include|of|are)|for e\.?g)|\be\.\s?g\.?|\beg|\bex\b\.?|\bi\.\s?e\.?)[\s:,]*(?:an?\s|the\s|either\s)?(?:[\w-]+\s)?$/i,
  oneOf:
    /\b(?:one or more|any(?: one)?|at least (?:one|two|three|1|2|3)|one|two or more|some|either|minimum of (?:one|two)|multiple|several|(?:any|some|a) (?:combination|mix))\s(?:of|or more(?: of)?)(?:\s(?:the\s)?(?:following|these|our))?[^.;]{0,48}$|\beither\s?(?:[\w-]+\s){0,2}$/i,
  similar:
    /^[\s,)]*(?:(?:and|or|and\/or)\s)?(?:etc\b|et cetera|\.{3}|…|(?:or|and|and\/or|&|\/)\s(?:(?:any|some|many|a|an|the)\s)?(?:other\b|others\b|similar|equivalent|comparable|related|something (?:similar|equivalent|like)|more\b|the like|alike|likewise|alternatives?|so on|analogous|like\b|like-?minded|another|equal\b|such))/i,
  stackNouns:
    /\b(?:stack|environment|services?|team|project|role|product|codebase|system|application)s?\s*$/i,
  together: [
    ['html', 'css'],
    ['react', 'redux'],
    ['html', 'javascript'],
    ['css', 'javascript'],
    ['css', 'sass'],
    ['css', 'scss'],
    ['css', 'less'],
  ],
};
