import type { NegationCues } from '../../../lib/requirements/ask-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';

/** How Spanish sentences say that a name is not used, or not wanted. */
export const negation: NegationCues = {
  hints: listWords(
    'no ni nunca ning jamás sin lugar vez salvo excepto diferencia sustit reempl abandon dejamos ya',
  ),
  openings: listPhrases(`
    no | ni | nunca | ningún | ninguna | jamás | sin | ya no | no usamos | no buscamos`),
  between: listWords(`
    un una el la los las de del en con para por se usa usamos utilizamos necesitas necesita hace falta
    requiere es son experiencia conocimientos desarrolladores más nada escribir saber conocer`),
  away: listPhrases(`
    en lugar de | en vez de | sin | salvo | excepto | a diferencia de | sustituido | reemplazado |
    reemplazamos | abandonamos | dejamos`),
  articles: listWords('el la los las un una'),
  joined: ['non-'],
  behind: defineExpression({
    cases: [
      [String.raw`\sya no (?:se usa|se utiliza|lo usamos)`, ' ya no se usa'],
      [String.raw`\sno (?:es|son) parte`, ' no es parte'],
      [String.raw`\s(?:fue|ha sido) (?:reemplazado|sustituido|retirado)`, ' fue reemplazado'],
    ],
    frame: (cases) => String.raw`^(?:${cases})(?!\p{L})`,
  }),
};
