import type { SkillLevelWords } from '../../lib/import/recognise/skill-levels.ts';
import { listPhrases } from '../../lib/text/lists.ts';

/** How well a skill is known, in the words of resumes. */
export const skillLevels: SkillLevelWords = {
  levels: listPhrases(`
    expert | expert level | expertise | master | mastery | advanced | proficient | proficiency | highly proficient
    experienced | very experienced | skilled | highly skilled | strong | very strong | competent | intermediate
    upper intermediate | lower intermediate | familiar | familiarity | working knowledge | good | very good | excellent
    solid | fluent | novice | beginner | basic | basics | basic knowledge | elementary | learning | senior | junior | mid
    professional | daily | daily use | fundamental | fundamentals | some experience | fair | average | high | medium | low
    good knowledge | advanced knowledge | in depth | specialist | hobby

    experte | expertin | expertenwissen | sehr gut | gut | fortgeschritten | grundkenntnisse | grundlagen
    sehr gute kenntnisse | gute kenntnisse | anfänger | erfahren | mittel | sicher | profi

    confirmé | avancé | intermédiaire | débutant | notions | maîtrise | bonne maîtrise | bon | très bon | courant

    experto | avanzado | intermedio | básico | principiante | medio | alto | bajo | dominio

    especialista | avançado | intermediário | intermédio | iniciante | bom | muito bom

    esperto | avanzato | base | buono | ottimo | principiante | elementare

    gevorderd | ervaren | goed | zeer goed | basis | basiskennis | uitstekend | redelijk

    ekspert | zaawansowany | średniozaawansowany | podstawowy | dobry | bardzo dobry | biegły | podstawy | początkujący
  `),
  /** Before or behind the level: "level: advanced". */
  labels: listPhrases(
    'level | niveau | nivel | nível | livello | poziom | user | users | level of expertise',
  ),
};
