import type { NegationCues } from '../../../lib/requirements/ask-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';

/** How German sentences say that a name is not used, or not wanted. */
export const negation: NegationCues = {
  hints: listWords('nicht kein nie weder statt ohne weg außer abge ersetzt anders'),
  openings: listPhrases(`
    nicht | kein | keine | keinen | keinem | keiner | nie | niemals | weder | noch | nicht mehr |
    kein bisschen`),
  between: listWords(`
    mehr einen eine ein einem einer den die das dem der mit in an für von zu auf als bei über unser unsere
    unseren dein deine erfahrung erfahrungen kenntnisse vorkenntnisse wissen code programmieren schreiben
    nutzen nutzt verwenden setzen arbeiten brauchst brauchen suchen entwickler reine reinen wir du sie ihr`),
  away: listPhrases(`
    statt | anstatt | anstelle von | weg von | ohne | außer | abgesehen von |
    anders als`),
  articles: listWords('der die das den dem einen eine ein'),
  joined: ['non-'],
  behind: defineExpression({
    cases: [
      [String.raw`\swird nicht (?:mehr )?(?:genutzt|verwendet|eingesetzt)`, ' wird nicht mehr verwendet'],
      [String.raw`\s(?:ist|sind) nicht (?:mehr )?(?:teil|dabei|im einsatz)`, ' ist nicht mehr dabei'],
      [String.raw`\s(?:wurde|wird|ist|sind) (?:abgelöst|abgeschafft|ersetzt|geschichte)`, ' wurde abgelöst'],
    ],
    frame: (cases) => String.raw`^(?:${cases})(?!\p{L})`,
  }),
};
