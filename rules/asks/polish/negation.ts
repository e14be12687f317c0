import type { NegationCues } from '../../../lib/requirements/ask-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';

/** How Polish sentences say that a name is not used, or not wanted. */
export const negation: NegationCues = {
  hints: listWords('nie ani bez nigdy żadn zamiast  przeciwie zastąp porzuc rezygn odchodz wycof'),
  openings: listPhrases(`
    nie | ani | bez | nigdy | żadnego | żadnej | już nie | nie ma`),
  between: listWords(`
    w z na do o od przy używamy korzystamy wymagamy szukamy potrzebujesz trzeba musisz znać pisać jest są
    wymagana wymagane potrzebna doświadczenia znajomości programistów więcej`),
  away: listPhrases(`
    zamiast | a nie | bez | w przeciwieństwie do | zastąpiliśmy | porzuciliśmy | 
    rezygnujemy z | odchodzimy od`),
  articles: listWords('starego starej'),
  joined: ['non-'],
  behind: defineExpression({
    cases: [
      [String.raw`\snie (?:jest|są) (?:już )?(?:używany|używana|używane|częścią)`, ' nie jest już używany'],
      [
        String.raw`\s(?:został|została|zostało) (?:zastąpiony|zastąpiona|wycofany|wycofana)`,
        ' został zastąpiony',
      ],
    ],
    frame: (cases) => String.raw`^(?:${cases})(?!\p{L})`,
  }),
};
