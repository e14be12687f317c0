import type { LanguageCues } from '../posting-language.ts';

/** What is asked for, in words: experience, knowledge. */
export const known = '(?:experiência|conhecimentos?|noções|domínio|vivência|familiaridade)';

/** How Portuguese says that something is a must, only nice to have, or not asked. */
export const levels: LanguageCues['levels'] = {
  preferred: [
    ['(?:útil|úteis)', 'kafka é útil'],
    [
      '(?:um|grande|como|forte) (?:grande |forte )?(?:diferencial|plus|extra|bônus|bónus)',
      'kafka é um diferencial',
      'kafka é um plus',
    ],
    ['diferencia(?:l|is):', 'diferencial: kafka', 'diferenciais: kafka'],
    ['mais-valia', 'kafka é mais-valia'],
    ['(?<=, )(?:melhor|ótimo|perfeito|excelente)(?! ainda)', 'se kafka, melhor'],
    [
      '(?:valoriza-se|valorizamos|valorizad[oa]s?|valorizaremos)',
      'valoriza-se kafka',
      'valorizamos kafka',
      'kafka é valorizado',
      'valorizaremos kafka',
    ],
    ['(?:desejáve(?:l|is)|desejad[oa]s?)', 'kafka desejável', 'kafka desejado'],
    [
      '(?:opciona(?:l|is)|preferencia(?:l|is)|preferíve(?:l|is))',
      'kafka opcional',
      'kafka preferencial',
      'kafka preferível',
    ],
    ['(?:contam?|somam?|ganham?|valem?) (?:muitos )?pontos', 'kafka conta pontos'],
    ['(?:uma |como )?vantagem', 'kafka é uma vantagem'],
    ['(?:seria|seriam)', 'kafka seria ideal'],
    ['(?:será|é) (?:ideal|ótimo|óptimo|legal|bem-vind[oa]|interessante|bom)', 'kafka é ideal'],
    ['(?:recomendáve(?:l|is)|recomendad[oa]s?)', 'kafka é recomendável', 'kafka recomendado'],
    ['(?:ajuda|ajudam|ajudará|ajudaria)', 'conhecer kafka ajuda'],
    ['(?:dá-se )?preferência', 'preferência: kafka'],
    ['(?:melhor ainda|tanto melhor)', 'kafka, melhor ainda', 'kafka, tanto melhor'],
    [
      '(?:gostaríamos|adoraríamos|apreciamos)',
      'gostaríamos de kafka',
      'adoraríamos kafka',
      'apreciamos kafka',
    ],
  ],
  preferredAfter: [
    [
      '(?:idealmente|preferencialmente|de preferência|se possível|opcionalmente)',
      'idealmente kafka',
      'preferencialmente kafka',
      'de preferência kafka',
      'se possível kafka',
      'opcionalmente kafka',
    ],
    ['(?:melhor|legal) se', 'melhor se souber kafka'],
  ],
  unneeded: [
    [
      'não (?:é |são |será )?(?:estritamente )?(?:necessári[oa]s?|obrigatóri[oa]s?|exigid[oa]s?|' +
        'imprescindíve(?:l|is)|requerid[oa]s?|indispensáve(?:l|is))',
      'rust não é necessário',
    ],
    [
      'não (?:se |é |são )?(?:usad[oa]s?|utilizad[oa]s?|usa|utiliza|exige|requer|exigimos|pedimos|' +
        'requeremos|esperamos|usamos|utilizamos|precisa|precisas|é preciso|precisamos)',
      'não exigimos rust',
      'não precisa saber rust',
    ],
    [
      'oferec(?:e|em|emos|e-se)[^.;]{0,80}(?:formação|formações|cursos|treinamentos)',
      'oferece-se formação em rust',
    ],
  ],
  unneededAfter: [
    [
      '(?:em vez de|no lugar de|ao invés de|sem|nem)(?= )',
      'em vez de php',
      'no lugar de php',
      'ao invés de php',
      'sem php',
      'nem php',
    ],
    ['(?<=^, |e )não(?= )', ', não javascript', 'java e não javascript'],
    ['nada de', 'nada de php'],
  ],
  required: [
    [
      '(?:imprescindíve(?:l|is)|indispensáve(?:l|is)|obrigatóri[oa]s?|mandatóri[oa]s?)',
      'go imprescindível',
      'go indispensável',
      'go obrigatório',
      'go mandatório',
    ],
    [
      '(?:necessári[oa]s?|requerid[oa]s?|essencia(?:l|is)|exigid[oa]s?)',
      'go necessário',
      'go requerido',
      'go essencial',
      'go exigido',
    ],
  ],
  clauseOpeners: [
    ['(?:mas|porém|embora|enquanto)', 'mas', 'porém', 'embora', 'enquanto'],
    [
      '(?:idealmente|preferencialmente|de preferência|desejável|opcional)',
      'idealmente',
      'preferencialmente',
      'de preferência',
      'desejável',
      'opcional',
    ],
    [
      '(?:experiência|conhecimentos?|noções|domínio|vivência)',
      'experiência',
      'conhecimento',
      'noções',
      'domínio',
      'vivência',
    ],
    ['(?:não|sem)', 'não sql', 'sem sql'],
  ],
};
