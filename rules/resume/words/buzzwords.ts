import { defineExpression, plainCases } from '../../../lib/text/expression.ts';
import { listPhrases } from '../../../lib/text/lists.ts';

/** Words of brochures and project offices, which nobody can check. */
export const buzzword = defineExpression({
  cases: [
    ['synerg(?:y|ies|i[sz]e[ds]?|istic)', 'drove synergy across teams'],
    [String.raw`impactful(?:\s\p{L}+)?`, 'impactful solutions'],
    [
      String.raw`(?:AI|data|cloud|ML)-(?:powered|driven)(?=\s(?:\p{L}+\s)?(?:solutions?|platforms?|engines?|products?|experiences?|capabilit\p{L}+|transformation|innovation))`,
      'an AI-powered platform',
    ],
    ['super-?charg(?:e[ds]?|ing)', 'supercharged the backend'],
    ['innovat(?:ive|ion|ions|ed|ing)', 'drove innovation'],
    [String.raw`paradigm(?:[-\s]shift\p{L}*)`, 'a paradigm shift in delivery'],
    ['thought leader(?:ship)?', 'thought leadership'],
    [String.raw`digital(?:ly)?\stransform(?:ation|ations|ed|ing)`, 'digital transformation'],
    [String.raw`(?:revolutioni[sz]|disrupt)(?:e[ds]?|ing|ive|ed)`, 'revolutionized checkout'],
    [
      String.raw`(?:drive|drives|drove|driving|deliver(?:s|ed|ing)?|unlock(?:s|ed|ing)?|create[ds]?|creating|maximi[sz](?:e[ds]?|ing))\s(?:\p{L}+\s)?(?:business\s)?value`,
      'delivered business value',
    ],
    [String.raw`(?:operational|engineering|technical|service)\sexcellence`, 'operational excellence'],
    [
      '(?:highly|very|extremely|super|ultra)[- ](?:efficient|robust|scalable|reliable|performant|optimi[sz]ed|resilient|flexible)',
      'a highly efficient sweeper',
    ],
    ...plainCases(
      listPhrases(`
        state-of-the-art | cutting-edge | cutting edge | bleeding-edge | leading-edge | next-gen | next-generation | world-class
        best-in-class | best-of-breed | game-changing | game changer | game-changer | holistic | future-proof | mission-critical
        low-hanging fruit | move the needle | moved the needle | value-add | value-added | turnkey | hyper-growth
        high-impact | fast-paced | industry-leading | end-to-end ownership | strategic alignment | stakeholder alignment
        strategic initiatives | key initiatives | key stakeholders | deep dive | deep dives | out of the box | outside the box
        going forward | core competencies | continuous improvement | customer-centric
        data-driven culture | win-win | above and beyond | wore many hats | wearing many hats | full ownership
        actionable insights | seamless experience | seamless integration | seamlessly | 360-degree | ecosystem of solutions
      `),
    ),
  ],
  frame: (words) => String.raw`(?<![\p{L}\d_-])(?:${words})(?![\p{L}\d_-])`,
  flags: 'giu',
});
