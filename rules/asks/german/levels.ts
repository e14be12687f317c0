import { listPhrases } from '../../../lib/text/lists.ts';
import type { LanguageCues } from '../posting-language.ts';

const praise = listPhrases(`
  von vorteil | vorteilhaft | wünschenswert | wuenschenswert | hilfreich | gern gesehen | gerne gesehen |
  willkommen |
  begrüßenswert | nützlich | erwünscht | nicht zwingend, aber`).join('|');

/** What is asked for, in words: experience, knowledge. */
export const knowledge = '(?:vor|grund|fach)?(?:kenntnisse?|erfahrung(?:en)?|wissen)';

/** How German says that something is a must, only nice to have, or not asked. */
export const levels: LanguageCues['levels'] = {
  preferred: [
    [praise, 'kafka von vorteil', 'kafka wünschenswert'],
    [
      '(?:ein|einen|als|großes|echtes|klares) (?:großes |dickes |echtes )?(?:plus|bonus|pluspunkt)',
      'kafka ist ein plus',
    ],
    ['plus(?:punkte?)?:', 'plus: kafka', 'pluspunkt: kafka'],
    ['(?:wäre|wären)', 'kafka wäre schön'],
    ['(?:schön|toll|super|klasse|prima), wenn', 'toll, wenn kafka'],
    ['(?:freuen|freut) (?:wir )?uns', 'über kafka freuen wir uns'],
    ['pluspunkte?(?! ?:)', 'kafka bringt pluspunkte'],
    ['(?:runden|rundet) [a-z]+ profil ab', 'kafka rundet das profil ab'],
    ['(?:hilft|helfen)', 'kafka hilft'],
    ['(?:empfehlenswert|empfohlen|begehrt)', 'kafka empfohlen', 'kafka empfehlenswert', 'kafka begehrt'],
    ['(?:sympathisch|interessant)', 'kafka ist uns sympathisch', 'kafka interessant'],
    ['vorzugsweise vorhanden', 'kafka vorzugsweise vorhanden'],
    ['(?<=, )(?:umso besser|top|perfekt)', 'wenn kafka, umso besser'],
    ['schade(?:t|n) nicht', 'kafka schadet nicht'],
  ],
  preferredAfter: [
    ['idealerweise', 'java, idealerweise mit kafka'],
    ['(?:wenn|falls|nach) möglich(?:keit)?', 'wenn möglich kafka'],
    ['am (?:besten|liebsten)', 'am besten mit kafka'],
    [
      '(?:bevorzugt|vorzugsweise|bestenfalls|im idealfall|optimalerweise|optional)',
      'bevorzugt kafka',
      'vorzugsweise in go',
      'bestenfalls kafka',
      'im idealfall kafka',
      'optimalerweise kafka',
      'optional kafka',
    ],
    ['(?:gern|gerne|eventuell|evtl\\.) (?:auch|noch)', 'gerne auch kafka'],
    ['wünschenswerterweise', 'wünschenswerterweise kafka'],
  ],
  unneeded: [
    ['(?:kein|keine) (?:muss|voraussetzung|pflicht|bedingung|must-have)', 'rust ist kein muss'],
    [
      '(?:nicht|nie) (?:zwingend |unbedingt |extra )?(?:erforderlich|notwendig|nötig|vorausgesetzt|' +
        'verlangt|gefordert|gefragt)',
      'rust ist nicht zwingend erforderlich',
    ],
    [
      '(?:brauchst|benötigst|musst|brauchen|benötigen|müssen|erwarten|verlangen|nutzen|verwenden|' +
        'setzen) (?:du |sie |wir )?(?:[^,;]{0,40} )?nicht',
      'php brauchst du bei uns nicht',
    ],
    [
      `(?:kein|keine|keinerlei|ohne) ${knowledge} [^,;]{0,50}(?:nötig|notwendig|erforderlich|voraus)`,
      'keine vorkenntnisse in java nötig',
    ],
    [
      '(?:bieten|erhältst|bekommst)[^.;]{0,80}(?:schulung|schulungen|weiterbildung|kurse|zertifizierung)',
      'wir bieten schulungen zu rust',
    ],
  ],
  unneededAfter: [
    [
      '(?:kein|keine|keinen|keinerlei)(?= (?!angst|scheu|berührungsängste|problem|geheimnis|' +
        'fremdwort|grund))',
      'kein php',
    ],
    [
      '(?:anstatt|statt|anstelle von|weg von)',
      'go statt php',
      'anstatt php',
      'anstelle von php',
      'weg von php',
    ],
    ['nicht mehr', 'nicht mehr php'],
    ['sondern nicht', 'go, sondern nicht php'],
  ],
  required: [
    [
      '(?:zwingend|unbedingt|unerlässlich|unabdingbar)',
      'go zwingend',
      'unbedingt go',
      'go ist unerlässlich',
      'go ist unabdingbar',
    ],
    [
      '(?:erforderlich|vorausgesetzt|notwendig|voraussetzung)',
      'go ist erforderlich',
      'go wird vorausgesetzt',
      'go ist notwendig',
      'go ist voraussetzung',
    ],
    ['(?:setzen wir|wird) voraus', 'go setzen wir voraus'],
    ['(?:ein|ist) (?:muss|pflicht)', 'go ist pflicht'],
  ],
  clauseOpeners: [
    ['(?:aber|jedoch|während|wobei|sondern)', 'aber', 'jedoch', 'während', 'wobei', 'sondern'],
    [
      '(?:idealerweise|bevorzugt|vorzugsweise|gerne|optional|plus)',
      'idealerweise',
      'bevorzugt',
      'vorzugsweise',
      'gerne',
      'optional',
      'plus',
    ],
    [
      '(?:erste |gute |sehr gute )?(?:erfahrung|kenntnisse|grundkenntnisse)',
      'erste erfahrung',
      'gute kenntnisse',
      'grundkenntnisse',
    ],
    ['(?:kein|keine|nicht)', 'kein', 'keine', 'nicht'],
  ],
};
