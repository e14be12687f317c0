import { listPhrases, listWords } from '../../lib/text/lists.ts';
import { composeCues, type PostingLanguage } from './posting-language.ts';

const known = '(?:experiencia|conocimientos?|nociones|dominio)';

/** How postings in Spanish say what they ask for. */
export const spanish: PostingLanguage = {
  language: 'es',
  words: listWords(`
    el la los las un una unos de del y e o u en con para por al se que es son como su sus tu tus nuestro nuestra nuestros te
    nos más sin no lo le ser estar tener tienes ofrecemos buscamos trabajarás serás harás sobre hasta desde muy también
    experiencia conocimiento conocimientos desarrollo desarrollador desarrolladora desarrollar requisitos años equipo empresa
    valorará valorable deseable imprescindible mínimo perfil funciones puesto manejo programador ingeniero`),
  spoken: {
    ordinary: listWords('chef Chef express Express expo presto sigma consul'),
    trade: {
      after: listPhrases('developer | desarrollador'),
      before: listPhrases(`
        experiencia con | experiencia en | experiencia de | conocimientos de | conocimientos en | conocimiento de |
        conocimiento en | dominio de | manejo de | desarrollador | desarrolladora | desarrollador en | desarrollo en |
        desarrollo con | programando en | programar en | programador | programación en | escrito en | escrita en |
        escritos en | servicios en | lenguajes como | lenguaje | lenguajes | años de | años con | años en | sepas | saber |
        nociones de | usamos | utilizamos | código en | trabajado con | formación en | cursos de`),
      near: listWords(`
        desarrollo desarrollar desarrollador programar programación lenguaje lenguajes datos servidores servicios tecnologías
        aplicaciones infraestructura plataforma despliegue sistemas`),
      prepositions: ['en', 'con', 'sobre', 'de', 'como'],
      ties: ['y', 'o', 'u', 'e'],
      leads: ['en', 'con', 'como'],
      exampleMarks: ['p. ej.', 'p.ej.', 'por ejemplo', 'ej.'],
      closers: ['etc'],
    },
  },
  cues: composeCues({
    sections: [
      {
        role: 'preferred',
        whole: listPhrases(`
          deseable | deseables | valorable | valorables | se valorará | se valora | plus | opcional | extras | bonus |
          valoramos | sería un plus | suma | un plus | puntos extra | preferible | preferente | se valorará positivamente`),
        opening: listPhrases(`
          deseable | deseables | valorable | valorables | se valorará | se valora | se valorarán | valoramos | valoraremos |
          sería un plus | plus | opcional | puntos extra | idealmente | suman puntos | sumarás puntos | también valoramos`),
        words: listPhrases(`
          requisitos deseables | conocimientos deseables | deseables | requisitos valorables | se valorará | se valora |
          se valorarán | se valorara positivamente | valoramos positivamente | valoraremos | sería un plus | será un plus |
          sería ideal | nos encantaría | puntos extra | suma puntos | suman puntos | no imprescindible | no excluyente |
          no excluyentes | nice to have | un extra | te hará destacar | ventaja competitiva | aspectos valorables |
          lo que suma | que suma | suma si | sumas si | marca la diferencia | marcará la diferencia | la guinda | bonus track |
          destacarás si | requisitos preferentes | es un plus | será una ventaja`),
      },
      {
        role: 'required',
        whole: listPhrases(`
          perfil | el perfil | requisitos | requerimientos | imprescindible | imprescindibles | indispensable | excluyente |
          obligatorio | obligatorios | conocimientos | experiencia | competencias | habilidades | formación | tienes | tú |
          se requiere | pedimos | se solicita | aptitudes | excluyentes`),
        words: listPhrases(`
          requisitos | requisitos mínimos | requisitos imprescindibles | requerimientos | requisitos técnicos | tu perfil |
          perfil | perfil buscado | perfil requerido | qué buscamos | que buscamos | buscamos | a quién buscamos |
          lo que buscamos | qué necesitas | que necesitas | lo que necesitas | necesitas | necesitamos | qué pedimos |
          lo que pedimos | pedimos | qué esperamos | lo que esperamos | esperamos de ti | conocimientos |
          conocimientos técnicos | conocimientos requeridos | habilidades | competencias | cualificaciones | qué aportas |
          lo que aportas | qué debes tener | qué tienes | tu experiencia | experiencia requerida | experiencia | se requiere |
          imprescindible | indispensables | indispensable | obligatorios | eres tú | quién eres | eres la persona |
          encajas si | encajarás | presentarse | quién puede | nos gustaría que tuvieras | para este puesto | haremos match |
          lo imprescindible | debes tener | deberías tener | te pedimos | formación y experiencia | skills | si tienes`),
      },
      {
        role: 'responsibilities',
        whole: listPhrases(`
          funciones | tareas | responsabilidades | misión | tu misión | el rol | rol | puesto | el puesto | actividades |
          descripción | objetivo | la oferta | descripción de la oferta | descripción del puesto | el trabajo | tu rol`),
        words: listPhrases(`
          funciones | tus funciones | tareas | tus tareas | responsabilidades | tus responsabilidades | qué harás | que harás |
          qué vas a hacer | lo que harás | que vas a hacer | harás | tu misión | la misión | tu día a día | día a día |
          tu rol | el rol | acerca del rol | sobre el rol | sobre el puesto | descripción del puesto | el puesto |
          descripción de la oferta | actividades a realizar | actividades | principales funciones | cuál será tu |
          se responsabilizará | te responsabilizarás | responsable de | se encargará de | te encargarás | encargarás de |
          aprenderás | qué aprenderás | tu día | tu trabajo | qué te espera | tu reto | el reto | objetivo del puesto | acerca del puesto | acerca del empleo |
          tus retos`),
      },
      {
        role: 'stack',
        whole: listPhrases('tecnologías | herramientas | stack | entorno | entorno tecnológico | entorno técnico'),
        words: listPhrases(`
          stack tecnológico | nuestro stack | stack técnico | tecnologías que usamos | nuestras tecnologías |
          con qué trabajamos | entorno tecnológico | entorno técnico | herramientas que usamos | nuestras herramientas |
          tecnologías con las que | con qué trabajarás`),
      },
      {
        role: 'about',
        whole: listPhrases(`
          la empresa | empresa | nosotros | quiénes somos | el equipo | equipo | sobre nosotros | nuestra misión |
          nuestra historia | nuestros valores`),
        words: listPhrases(`
          sobre nosotros | sobre nosotras | acerca de nosotros | sobre la empresa | acerca de la empresa | quiénes somos |
          quienes somos | nuestra empresa | nuestra misión | nuestra cultura | nuestros valores | el equipo | tu equipo |
          nuestro equipo | por qué nosotros | por qué unirte | por qué trabajar | por qué elegirnos | conócenos |
          nuestros clientes | somos | qué hacemos | sobre el equipo`),
      },
      {
        role: 'benefits',
        whole: listPhrases(`
          beneficios | ventajas | ofrecemos | se ofrece | salario | condiciones | prestaciones | oferta | lo que damos |
          retribución | sueldo | compensación`),
        words: listPhrases(`
          ofrecemos | qué ofrecemos | que ofrecemos | qué te ofrecemos | que te ofrecemos | te ofrecemos | lo que ofrecemos |
          se ofrece | beneficios | tus beneficios | ventajas | qué obtienes | qué ganas | lo que damos | te damos |
          lo que te damos | prestaciones | condiciones | salario | qué encontrarás | qué te llevas | a cambio |
          retribución | recibes | recibirás | qué recibes | te llevas | hay para ti | qué hay para | y a cambio | tendrás |
          disfrutarás | tus ventajas | con nosotros tendrás | qué te damos | por qué te va a gustar | nuestros beneficios`),
      },
      {
        role: 'legal',
        whole: listPhrases('protección de datos | igualdad | diversidad | inclusión | aviso legal'),
        words: listPhrases(`
          igualdad de oportunidades | protección de datos | diversidad | inclusión | discapacidad | aviso legal | privacidad`),
      },
      {
        role: 'process',
        whole: listPhrases(`
          contacto | ubicación | lugar | proceso | proceso de selección | cómo aplicar | información adicional | horario |
          modalidad | inscripción`),
        words: listPhrases(`
          proceso de selección | cómo es el proceso | el proceso | nuestro proceso | cómo aplicar | cómo postular |
          para postular | postúlate | inscríbete | siguientes pasos | próximos pasos | información adicional |
          lugar de trabajo | ubicación | tipo de contrato | proceso de contratación`),
      },
    ],
    insisting: ['imprescindibles', 'obligatorios', 'mínimos', 'requeridos', 'excluyentes'],
    jobNames: listPhrases(`
      desarrollador | desarrolladora | programador | programadora | ingeniero | ingeniera | arquitecto | arquitecta |
      administrador | administradora | analista | técnico | consultor | responsable | jefe de proyecto`),
    noJob: ['sobre', 'acerca', 'qué', 'que', 'por qué', 'cómo', 'quién', 'quiénes'],
    itemOpenings: listPhrases(`
      experiencia | conocimiento | conocimientos | dominio | manejo | al menos | mínimo | buen | buena | buenos |
      amplia | amplios | sólidos | sólida | haber trabajado | saber | licenciatura | grado | titulación | nociones |
      más de | capacidad | desarrollar | diseñar | mantener | desplegar | crear | construir | soltura | formación en`),
    benefits: listPhrases(`
      vacaciones | seguro médico | seguro de | salario | sueldo | teletrabajo | jornada | horario | contrato | descuento |
      gratis | formación continua | certificaciones | tickets | gimnasio | euros | prestaciones | bono | charlas |
      incorporación | fruta | clases de | cursos | congresos | acciones de | viajes | prepaga | capacitación | portátil |
      semana de`),
    statements: listPhrases(`
      es un plus | sería un plus, | es imprescindible | es obligatorio | es deseable | es valorable | será valorado | es necesario`),
    abbreviations: listWords('p.ej ej p pej aprox máx mín etc sr sra dr núm tel min max ee.uu'),
    duties: listPhrases(`
      desarrollar | desarrollo | diseñar | diseño | construir | mantener | mantenimiento | administrar | crear | colaborar |
      participar | liderar | desplegar | automatizar | programar | escribir | implementar | integrar | trabajarás | serás`),
    otherTeams: ['diseño', 'marketing', 'producto', 'investigación'],
    people: ['equipo', 'equipos', 'departamento', 'expertos', 'compañeros'],
    addressed: [
      ['(?:tu|tus|tú|te|ti)', 'tu código', 'tus servicios', 'tú escribes', 'te gusta Go', 'para ti'],
      ['(?:buscamos|busca|necesitamos|precisa|alguien|incorporar)', 'buscamos a alguien', 'la firma busca', 'necesitamos Go', 'precisa', 'alguien', 'incorporar Go'],
      [known, 'experiencia en Go', 'conocimientos de Go', 'nociones de Go', 'dominio de Go'],
      ['(?:candidato|candidata|persona) (?:deberá|debe|tendrá)', 'el candidato deberá'],
      ['(?:necesario|imprescindible|obligatorio|requiere)', 'es necesario', 'imprescindible Go', 'obligatorio Go', 'se requiere Go'],
      ['(?:trabajarás|desarrollarás|serás|harás|el trabajo consiste)', 'trabajarás con Go', 'desarrollarás', 'serás', 'harás', 'el trabajo consiste en'],
    ],
    stack: [
      ['(?:escrit[oa]s?|desarrollad[oa]s?|construid[oa]s?) (?:en|con)', 'escrito en Go', 'desarrollado con Go', 'construidos con Go'],
      ['(?:usamos|utilizamos|corre|corren|trabajamos con|se basa)', 'usamos', 'utilizamos', 'corre en', 'corren', 'trabajamos con', 'se basa en'],
      ['stack', 'nuestro stack'],
    ],
    waived: [
      [`no (?:necesitas|hace falta) (?:tener )?(?:${known} (?:en|con|de)|saber|conocer) tod[oa]s?`, 'no necesitas conocer todo'],
    ],
    levels: {
      preferred: [
        ['(?:un|gran|como|el) (?:gran )?(?:plus|extra|punto extra|valor añadido)', 'kafka es un plus', 'kafka es un extra'],
        ['(?:se )?valora(?:rá|rán|remos|mos)?(?: positivamente| muy positivamente)?', 'se valorará kafka', 'valoramos kafka'],
        ['(?:valorad[oa]s?|valorables?|valorándose)', 'kafka será valorado', 'kafka valorable', 'valorándose kafka'],
        ['(?:deseables?|deseado|deseada)', 'kafka deseable'],
        ['(?:opcional(?:es)?|preferibles?|preferentes?)', 'kafka opcional', 'kafka preferible', 'kafka preferente'],
        ['(?:suma|suman|sumará|sumarán|sumaría) (?:puntos|mucho|valor)', 'kafka suma puntos'],
        ['puntos? extra', 'puntos extra por kafka'],
        ['(?:sería|serían)', 'kafka sería ideal'],
        ['(?:será|es) (?:ideal|genial|estupendo|perfecto|interesante|una ventaja|bienvenid[oa])', 'kafka es ideal'],
        ['(?:recomendables?|recomendad[oa]s?)', 'kafka es recomendable', 'kafka recomendada'],
        ['(?:ayuda|ayudan|ayudará|ayudaría)', 'conocer kafka ayuda'],
        ['(?:mejor que mejor|tanto mejor|preferencia)', 'kafka, mejor que mejor', 'kafka, tanto mejor', 'preferencia: kafka'],
        ['(?:encantaría|gustaría|apreciamos|se aprecia|agradece)', 'nos encantaría kafka', 'nos gustaría kafka', 'apreciamos kafka', 'se aprecia kafka', 'se agradece kafka'],
        ['plus:', 'plus: kafka'],
        ['no (?:es )?(?:imprescindible|excluyente|necesario|obligatorio),? pero', 'kafka: no imprescindible, pero útil'],
      ],
      preferredAfter: [
        ['(?:idealmente|preferiblemente|preferentemente|a ser posible|de preferencia|opcionalmente)', 'idealmente kafka', 'preferiblemente kafka', 'preferentemente kafka', 'a ser posible kafka', 'de preferencia kafka', 'opcionalmente kafka'],
        ['(?:un plus|mejor|genial) si', 'mejor si sabes kafka'],
      ],
      unneeded: [
        ['no (?:es |son |será )?(?:estrictamente )?(?:necesari[oa]s?|obligatori[oa]s?|imprescindibles?|requerid[oa]s?|indispensables?)', 'rust no es necesario'],
        ['no (?:se )?(?:requiere|exige|pide|necesita|pedimos|exigimos|requerimos|esperamos|usamos|utilizamos|hace falta|necesitas|tienes que)', 'no se requiere rust', 'no hace falta rust'],
        ['sin necesidad de', 'sin necesidad de rust'],
        ['ofrec(?:e|en|emos)[^.;]{0,80}(?:formación|cursos|capacitación)', 'se ofrece formación en rust'],
      ],
      unneededAfter: [
        ['(?:en lugar de|en vez de|sin)(?= )', 'en lugar de php', 'en vez de php', 'sin php'],
        ['(?:, |y )no(?= )', 'java, no javascript', 'java y no javascript'],
        ['nada de', 'nada de php'],
      ],
      required: [
        ['(?:imprescindibles?|indispensables?|obligatori[oa]s?|excluyentes?)', 'go imprescindible', 'go indispensable', 'go obligatorio', 'go excluyente'],
        ['(?:necesari[oa]s?|requerid[oa]s?|esencial(?:es)?)', 'go necesario', 'go requerido', 'go esencial'],
      ],
      clauseOpeners: [
        ['(?:pero|aunque|mientras|sino)', 'pero', 'aunque', 'mientras', 'sino'],
        ['(?:idealmente|preferiblemente|preferentemente|deseable|valorable|opcional)', 'idealmente', 'preferiblemente', 'preferentemente', 'deseable', 'valorable', 'opcional'],
        ['(?:experiencia|conocimientos?|nociones|dominio)', 'experiencia', 'conocimiento', 'nociones', 'dominio'],
        ['(?:se valora|se valorará)', 'se valora', 'se valorará'],
        ['(?:no|sin) ', 'no sql', 'sin sql'],
      ],
      adverbs: listWords('pero no y muy un gran positivamente es será sería también se'),
    },
    choices: {
      examples: ['como', 'por ejemplo', 'tipo', 'p. ej.', 'p.ej.', 'del estilo de'],
      examplesAhead: ['como', 'por ejemplo', 'tipo', 'p. ej', 'tales como'],
      oneOf: [
        ['(?:al menos )?(?:un[oa]?|algun[oa]) (?:de|o varios|o más)(?: l[oa]s)?', 'uno de los siguientes: ', 'alguna de las nubes '],
        ['alguno (?:de|o varios)', 'alguno de los lenguajes '],
        ['al menos (?:un[oa]?|dos|tres|alg[uú]n[oa]?)(?! de)', 'al menos una nube: '],
        ['(?:algunos|algunas|varios|varias) de', 'algunas de las herramientas '],
        ['(?:cualquiera|cualquier) de', 'cualquiera de '],
        ['ya sea', 'ya sea '],
      ],
      similar: ['similar', 'equivalente', 'parecid', 'otr[oa]', 'comparable', 'semejante', 'análog', 'afin'],
      andSoOn: ['entre otros', 'entre otras'],
      stackNouns: ['entorno', 'equipo', 'proyecto', 'servicio', 'producto', 'sistema', 'plataforma', 'aplicación'],
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
    years: {
      units: listWords('años año'),
      ages: ['de historia', 'de vida', 'después'],
      to: ['a', 'o', 'hasta'],
      between: { before: ['entre'], and: ['y'] },
      orMore: ['o más', 'o mas'],
      orLonger: ['o más', 'como mínimo', 'mínimo'],
      part: {
        before: ['de los cuales', 'de ellos', 'los últimos', 'incluyendo'],
        of: ['de ellos', 'de los cuales'],
        on: ['con', 'en', 'de', 'usando'],
      },
      each: ['cada uno', 'en cada uno', 'con cada uno'],
      ofUs: ['nosotros', 'nuestra', 'nuestro'],
      conditions: ['si', 'pero', 'mientras'],
      verdicts: ['es', 'son'],
      asides: ['idealmente', 'preferiblemente', 'además de', 'así como', 'deseable'],
      nouns: listWords('experiencia conocimiento conocimientos dominio manejo nociones buen sólido conoces'),
      itemOpeners: listWords('Experiencia Conocimiento Conocimientos Dominio Manejo Buen Buena Sólidos'),
      abbreviations: ['p. ej.', 'p.ej.', 'ej.'],
      experience: ['experiencia', 'de experiencia'],
      of: ['de'],
      for: ['durante', 'por'],
      with: ['con'],
      atLeast: ['al menos', 'mínimo', 'mín.', 'como mínimo', 'mínimo de', 'más de'],
      countsOn: ['de', 'en', 'con', 'programando', 'usando', 'trabajando'],
      practice: ['experiencia', 'de experiencia', 'producción', 'mínimo', 'como mínimo'],
      numbers: {
        un: 1, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10,
      },
    },
    story: [
      ['(?:nuestr[oa]s?) (?:clientes|productos?|misión|plataforma|software|historia)', 'nuestros clientes', 'nuestra misión'],
      ['^(?:somos|desde|fundada|en|hoy|¡)', 'Somos pioneros', 'Desde 1990', 'Fundada en', 'En Olivo', 'Hoy servimos'],
      ['es (?:un|una|la|el) (?:[\\p{L}-]+ ){0,4}(?:empresa|compañía|proveedor|líder|startup|consultora|agencia)', 'Hinojo es una empresa joven'],
    ],
    others: [
      ['(?:inversores|clientes|fundadores|socios|competidores)', 'inversores', 'los clientes', 'fundadores', 'socios', 'competidores'],
      ['(?:financiad[oa]|respaldad[oa]) por', 'respaldada por Snowflake'],
    ],
    nameBefore: ['sobre', 'acerca de', 'por qué', 'en', 'trabaja en', 'únete a', 'conoce'],
    nameAfter: [
      ['(?:es|son) (?:un|una|la|el) [^.;]{0,40}(?:empresa|compañía|proveedor|líder|startup|consultora|agencia)', 'es una empresa joven'],
      ['(?:busca|ofrece|nació|fue fundada|selecciona|precisa)', 'busca', 'ofrece', 'nació en', 'fue fundada', 'selecciona', 'precisa'],
    ],
    nameBetween: { before: ['en'], after: ['buscamos', 'somos', 'estamos', 'trabajarás', 'ayudamos'] },
    forms: ['empleo', 'españa', 's.a. de c.v.'],
  }),
};
