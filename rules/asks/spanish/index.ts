import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import { composeCues, type PostingLanguage } from '../posting-language.ts';
import { sections } from './headings.ts';
import { known, levels } from './levels.ts';
import { negation } from './negation.ts';
import { spoken, words } from './words.ts';
import { years } from './years.ts';

/** How postings in Spanish say what they ask for. */
export const spanish: PostingLanguage = {
  language: 'es',
  words,
  spoken,
  cues: composeCues({
    sections,
    insisting: ['imprescindibles', 'obligatorios', 'mínimos', 'requeridos', 'excluyentes'],
    jobNames: listPhrases(`
      desarrollador | desarrolladora | programador | programadora | ingeniero | ingeniera | arquitecto |
      arquitecta |
      administrador | administradora | analista | técnico | consultor | responsable | jefe de proyecto`),
    noJob: ['sobre', 'acerca', 'qué', 'que', 'por qué', 'cómo', 'quién', 'quiénes'],
    itemOpenings: listPhrases(`
      experiencia | conocimiento | conocimientos | dominio | manejo | al menos | mínimo | buen | buena | buenos |
      amplia | amplios | sólidos | sólida | haber trabajado | saber | licenciatura | grado | titulación | nociones |
      más de | capacidad | desarrollar | diseñar | mantener | desplegar | crear | construir | soltura |
      formación en`),
    benefits: listPhrases(`
      paga | taller |
      vacaciones | seguro médico | seguro de | salario | sueldo | teletrabajo | jornada | horario | contrato |
      descuento |
      gratis | formación continua | certificaciones | tickets | gimnasio | euros | prestaciones | bono | charlas |
      incorporación | fruta | clases de | cursos | congresos | acciones de | viajes | prepaga | capacitación |
      portátil |
      semana de`),
    wishes: listPhrases(`
      ilusión | feliz | encant | enamor | guinda | suma | gust | en cuenta | valor | destac | mejor | puntos |
      puntuar | enrique | apreci`),
    statements: listPhrases(`
      es un plus | sería un plus, | es imprescindible | es obligatorio | es deseable | es valorable |
      será valorado | es necesario`),
    abbreviations: listWords('p.ej ej p pej aprox máx mín etc sr sra dr núm tel min max ee.uu'),
    duties: listPhrases(`
      desarrollar | desarrollo | diseñar | diseño | construir | mantener | mantenimiento | administrar | crear |
      colaborar |
      participar | liderar | desplegar | automatizar | programar | escribir | implementar | integrar |
      trabajarás | serás`),
    otherTeams: ['diseño', 'marketing', 'producto', 'investigación'],
    people: ['equipo', 'equipos', 'departamento', 'expertos', 'compañeros'],
    addressed: [
      ['(?:tu|tus|tú|te|ti)', 'tu código', 'tus servicios', 'tú escribes', 'te gusta Go', 'para ti'],
      ['(?:hay que|se necesita|deberás)', 'hay que saber Go', 'se necesita Go', 'deberás'],
      [
        '(?:buscamos|busca|necesitamos|precisa|alguien|incorporar)',
        'buscamos a alguien',
        'la firma busca',
        'necesitamos Go',
        'precisa',
        'alguien',
        'incorporar Go',
      ],
      [known, 'experiencia en Go', 'conocimientos de Go', 'nociones de Go', 'dominio de Go'],
      ['(?:candidato|candidata|persona) (?:deberá|debe|tendrá)', 'el candidato deberá'],
      [
        '(?:necesario|imprescindible|obligatorio|requiere)',
        'es necesario',
        'imprescindible Go',
        'obligatorio Go',
        'se requiere Go',
      ],
      [
        '(?:trabajarás|desarrollarás|serás|harás|el trabajo consiste)',
        'trabajarás con Go',
        'desarrollarás',
        'serás',
        'harás',
        'el trabajo consiste en',
      ],
    ],
    stack: [
      [
        '(?:escrit[oa]s?|desarrollad[oa]s?|construid[oa]s?) (?:en|con)',
        'escrito en Go',
        'desarrollado con Go',
        'construidos con Go',
      ],
      [
        '(?:usamos|utilizamos|corre|corren|trabajamos con|se basa)',
        'usamos',
        'utilizamos',
        'corre en',
        'corren',
        'trabajamos con',
        'se basa en',
      ],
      ['stack', 'nuestro stack'],
    ],
    waived: [
      [
        `no (?:necesitas|hace falta) (?:tener )?(?:${known} (?:en|con|de)|saber|conocer) tod[oa]s?`,
        'no necesitas conocer todo',
      ],
    ],
    levels,
    negation,
    choices: {
      examples: ['como', 'por ejemplo', 'tipo', 'p. ej.', 'p.ej.', 'del estilo de'],
      examplesAhead: ['como', 'por ejemplo', 'tipo', 'p. ej', 'tales como'],
      oneOf: [
        [
          '(?:al menos )?(?:un[oa]?|algun[oa]s?) (?:de|o varios|o más)(?: l[oa]s)?',
          'uno de los siguientes: ',
          'alguna de las nubes ',
        ],
        ['al menos (?:un[oa]?|dos|tres|alg[uú]n[oa]?)(?! de)', 'al menos una nube: '],
        ['(?:varios|varias) de', 'varias de las herramientas '],
        ['(?:cualquiera|cualquier) de', 'cualquiera de '],
        ['ya sea', 'ya sea '],
      ],
      similar: [
        'similar',
        'equivalente',
        'parecid',
        'otro',
        'otra',
        'comparable',
        'semejante',
        'análog',
        'afin',
      ],
      andSoOn: ['entre otros', 'entre otras'],
      stackNouns: [
        'entorno',
        'equipo',
        'proyecto',
        'servicio',
        'producto',
        'sistema',
        'plataforma',
        'aplicación',
      ],
    },
    lists: {
      or: ['o', 'u', 'o bien'],
      and: ['y', 'e', 'así como'],
      plus: ['más'],
      etc: ['etc'],
      hedges: ['incluso', 'quizás', 'también', 'con', 'en', 'de'],
      anew: ['así como', 'además de'],
      nouns: ['experiencia', 'conocimiento', 'conocimientos'],
      stops: listWords(`
        con en para de del por a al como sobre mediante usando es son que experiencia conocimiento conocimientos dominio
        manejo nociones buen buena sólido tu te nos nuestro tienes haber desarrollar diseñar mantener escribir usar desplegar
        trabajar crear hacer el la los las un una además deseable valorable`),
      version: ['versión', 'versiones'],
    },
    years,
    story: [
      [
        '(?:nuestr[oa]s?) (?:clientes|productos?|misión|plataforma|software|historia)',
        'nuestros clientes',
        'nuestra misión',
      ],
      [
        '^(?:somos|desde|fundada|en|hoy|¡)',
        'Somos pioneros',
        'Desde 1990',
        'Fundada en',
        'En Olivo',
        'Hoy servimos',
      ],
      [
        'es (?:un|una|la|el) (?:[\\p{L}-]+ ){0,4}(?:empresa|compañía|proveedor|líder|startup|' +
          'consultora|agencia)',
        'Hinojo es una empresa joven',
      ],
    ],
    others: [
      [
        '(?:inversores|clientes|fundadores|socios|competidores)',
        'inversores',
        'los clientes',
        'fundadores',
        'socios',
        'competidores',
      ],
      ['(?:financiad[oa]|respaldad[oa]) por', 'respaldada por Snowflake'],
    ],
    nameBefore: ['sobre', 'acerca de', 'por qué', 'en', 'trabaja en', 'únete a', 'conoce'],
    nameAfter: [
      [
        '(?:es|son) (?:un|una|la|el) [^.;]{0,40}(?:empresa|compañía|proveedor|líder|startup|' +
          'consultora|agencia)',
        'es una empresa joven',
      ],
      [
        '(?:busca|ofrece|nació|fue fundada|selecciona|precisa)',
        'busca',
        'ofrece',
        'nació en',
        'fue fundada',
        'selecciona',
        'precisa',
      ],
    ],
    nameBetween: { before: ['en'], after: ['buscamos', 'somos', 'estamos', 'trabajarás', 'ayudamos'] },
    forms: ['empleo', 'españa', 's.a. de c.v.'],
  }),
};
