import type { HeadingWords } from '../../../lib/import/recognise/headings.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';

/** Headings of Spanish resumes. */
export const spanish: HeadingWords = {
  names: {
    contact: listPhrases(`
      contacto | datos de contacto | información de contacto | datos personales | información personal | enlaces
      contáctame | redes sociales
    `),
    summary: listPhrases(`
      perfil | perfil profesional | resumen | resumen profesional | resumen ejecutivo | sobre mí | sobre mi | acerca de mí
      acerca de mi | acerca de | objetivo | objetivos | objetivo profesional | extracto | presentación | introducción
      quién soy | biografía | perfil personal | síntesis | carta de presentación
    `),
    work: listPhrases(`
      experiencia | experiencias | experiencia laboral | experiencia profesional | experiencia de trabajo
      historial laboral | historia laboral | trayectoria | trayectoria profesional | trayectoria laboral | empleo | empleos
      carrera profesional | antecedentes laborales | prácticas | prácticas profesionales | pasantías | pasantía
      trabajo | trabajos | historial profesional | vida laboral | experiencia previa | cargos | puestos
      experiencia freelance | becario | consultoría
    `),
    'open-source': listPhrases(
      'código abierto | contribuciones | software libre | proyectos de código abierto | proyectos open source',
    ),
    projects: listPhrases(`
      proyecto | proyectos | proyectos personales | proyectos destacados | portafolio | portfolio | proyectos realizados
      trabajos realizados
    `),
    education: listPhrases(`
      educación | formación | formación académica | estudios | estudios realizados | títulos | titulaciones | titulación
      antecedentes académicos | historial académico | preparación académica | formación universitaria | escolaridad
      datos académicos | educación formal | formación reglada | trayectoria académica | grado académico
      información académica | perfil académico
    `),
    skills: listPhrases(`
      habilidades | habilidad | competencias | competencia | conocimientos | aptitudes | capacidades | destrezas
      habilidades técnicas | herramientas | tecnologías | tecnología | lenguajes | lenguajes de programación | stack
      conocimientos técnicos | conocimientos informáticos | informática | fortalezas | áreas de experiencia
      áreas de conocimiento | especialidades | bases de datos | stack tecnológico | habilidades blandas
      competencias digitales | manejo de software | paquetes informáticos | librerías | bibliotecas | metodologías
      habilidades clave | áreas de especialización | cualificaciones
    `),
    publications: listPhrases(`
      publicaciones | publicación | conferencias | ponencias | charlas | artículos | patentes | libros | presentaciones
    `),
    certificates: listPhrases(`
      certificaciones | certificación | certificados | certificado | cursos | curso | formación complementaria
      licencias | capacitaciones | capacitación | acreditaciones | formación continua | diplomados | seminarios | talleres
      cursos y certificaciones | otros cursos | cursos complementarios | educación continua
    `),
    awards: listPhrases(`
      premios | premio | reconocimientos | reconocimiento | distinciones | honores | becas | beca | logros
      méritos | galardones | concursos
    `),
    languages: listPhrases(
      'idiomas | idioma | lenguas | lengua materna | conocimiento de idiomas | lenguas extranjeras | dominio de idiomas',
    ),
    volunteer: listPhrases(`
      voluntariado | voluntariados | trabajo voluntario | experiencia voluntaria | actividades extracurriculares
      actividades | actividades sociales | labor social | compromiso social | asociaciones | membresías | afiliaciones
      servicio comunitario | liderazgo
    `),
    interests: listPhrases(
      'intereses | interés | aficiones | pasatiempos | hobbies | ocio | tiempo libre | intereses personales | gustos',
    ),
    courses: listPhrases('asignaturas | materias relevantes | cursos relevantes | asignaturas relevantes'),
    unplaced: listPhrases(
      'otros | otro | otros datos | información adicional | datos adicionales | otra información | datos de interés | otros datos de interés | varios',
    ),
    unknown: listPhrases(`
      disponibilidad | permiso de trabajo | nacionalidad | carnet de conducir | carné de conducir | licencia de conducir
      servicio militar | estado civil | fecha de nacimiento | pretensiones salariales | movilidad | visado | visa
      expectativas salariales | situación laboral
    `),
    references: listPhrases(
      'referencias | referencia | recomendaciones | referencias personales | referencias laborales',
    ),
  },
  qualifiers: listWords(`
    profesional profesionales laboral laborales técnica técnicas técnico técnicos personal personales académica
    académicas académico académicos relevante relevantes principal principales adicional adicionales destacada
    destacadas destacados complementaria otras otros otra otro previa anterior reciente recientes clave digitales
    informáticas informáticos tecnológicas tecnológicos seleccionados internacional mis mi propios voluntaria
    extracurriculares lingüísticas lingüísticos generales
  `),
  fillers: listWords('de del la el los las en mi'),
  joiners: listWords('y e o'),
};
