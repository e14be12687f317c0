import type { NegationCues } from '../../../lib/requirements/ask-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';

/** How Portuguese sentences say that a name is not used, or not wanted. */
export const negation: NegationCues = {
  hints: listWords(
    'não nem nunca nenhum sem vez invés lugar exceto salvo diferente substitu abandon deixamos já foi',
  ),
  openings: listPhrases(`
    não | nem | nunca | nenhum | nenhuma | sem | já não`),
  between: listWords(`
    um uma o a os as de do da em no na com para por usamos utilizamos precisa precisas é são experiência
    conhecimento conhecimentos desenvolvedores mais nada escrever saber conhecer necessário preciso ter`),
  away: listPhrases(`
    em vez de | em vez do | ao invés de | no lugar de | sem | exceto | salvo | diferente de | substituímos |
    substituído | abandonamos | deixamos`),
  articles: listWords('o a os as um uma'),
  joined: ['non-'],
  behind: defineExpression({
    cases: [
      [String.raw`\sjá não (?:é|são) (?:usado|usada|usados)`, ' já não é usado'],
      [String.raw`\snão (?:é|são) (?:parte|usado|mais)`, ' não é parte'],
      [String.raw`\s(?:foi|foram) (?:substituído|abandonado|retirado)`, ' foi substituído'],
    ],
    frame: (cases) => String.raw`^(?:${cases})(?!\p{L})`,
  }),
};
