import type { SectionHeadings } from '../../../lib/requirements/ask-cues.ts';
import { listPhrases } from '../../../lib/text/lists.ts';

/** Section headings of postings in Spanish by what the section is for. */
export const sections: SectionHeadings[] = [
  {
    role: 'preferred',
    whole: listPhrases(`
      deseable | deseables | valorable | valorables | se valorará | se valora | plus | opcional | extras | bonus |
      valoramos | sería un plus | suma | un plus | puntos extra | preferible | preferente |
      se valorará positivamente`),
    opening: listPhrases(`
      deseable | deseables | valorable | valorables | se valorará | se valora | se valorarán | valoramos |
      valoraremos |
      sería un plus | plus | opcional | puntos extra | idealmente | suman puntos | sumarás puntos |
      también valoramos`),
    words: listPhrases(`
      requisitos deseables | conocimientos deseables | deseables | requisitos valorables | se valorará | se valora |
      se valorarán | se valorara positivamente | valoramos positivamente | valoraremos | sería un plus |
      será un plus |
      sería ideal | nos encantaría | puntos extra | suma puntos | suman puntos | no imprescindible | no excluyente |
      no excluyentes | nice to have | un extra | te hará destacar | ventaja competitiva | aspectos valorables |
      lo que suma | que suma | suma si | sumas si | marca la diferencia | marcará la diferencia | la guinda |
      bonus track |
      destacarás si | requisitos preferentes | es un plus | será una ventaja`),
  },
  {
    role: 'required',
    whole: listPhrases(`
      perfil | el perfil | requisitos | requerimientos | imprescindible | imprescindibles | indispensable |
      excluyente |
      obligatorio | obligatorios | conocimientos | experiencia | competencias | habilidades | formación | tienes |
      tú |
      se requiere | pedimos | se solicita | aptitudes | excluyentes`),
    words: listPhrases(`
      requisitos | requisitos mínimos | requisitos imprescindibles | requerimientos | requisitos técnicos |
      tu perfil |
      perfil | perfil buscado | perfil requerido | qué buscamos | que buscamos | buscamos | a quién buscamos |
      lo que buscamos | qué necesitas | que necesitas | lo que necesitas | necesitas | necesitamos | qué pedimos |
      lo que pedimos | pedimos | qué esperamos | lo que esperamos | esperamos de ti | conocimientos |
      conocimientos técnicos | conocimientos requeridos | habilidades | competencias | cualificaciones |
      qué aportas |
      lo que aportas | qué debes tener | qué tienes | tu experiencia | experiencia requerida | experiencia |
      se requiere |
      imprescindible | indispensables | indispensable | obligatorios | eres tú | quién eres | eres la persona |
      encajas si | encajarás | presentarse | quién puede | nos gustaría que tuvieras | para este puesto |
      haremos match |
      lo imprescindible | debes tener | deberías tener | te pedimos | formación y experiencia | skills |
      si tienes`),
  },
  {
    role: 'responsibilities',
    whole: listPhrases(`
      funciones | tareas | responsabilidades | misión | tu misión | el rol | rol | puesto | el puesto |
      actividades |
      descripción | objetivo | la oferta | descripción de la oferta | descripción del puesto | el trabajo |
      tu rol`),
    words: listPhrases(`
      funciones | tus funciones | tareas | tus tareas | responsabilidades | tus responsabilidades | qué harás |
      que harás |
      qué vas a hacer | lo que harás | que vas a hacer | harás | tu misión | la misión | tu día a día | día a día |
      tu rol | el rol | acerca del rol | sobre el rol | sobre el puesto | descripción del puesto | el puesto |
      descripción de la oferta | actividades a realizar | actividades | principales funciones | cuál será tu |
      se responsabilizará | te responsabilizarás | responsable de | se encargará de | te encargarás |
      encargarás de |
      aprenderás | qué aprenderás | tu día | tu trabajo | qué te espera | tu reto | el reto |
      objetivo del puesto | acerca del puesto | acerca del empleo |
      tus retos`),
  },
  {
    role: 'stack',
    whole: listPhrases(
      'tecnologías | herramientas | stack | entorno | entorno tecnológico | entorno técnico',
    ),
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
      sobre nosotros | sobre nosotras | acerca de nosotros | sobre la empresa | acerca de la empresa |
      quiénes somos |
      quienes somos | nuestra empresa | nuestra misión | nuestra cultura | nuestros valores | el equipo |
      tu equipo |
      nuestro equipo | por qué nosotros | por qué unirte | por qué trabajar | por qué elegirnos | conócenos |
      nuestros clientes | somos | qué hacemos | sobre el equipo`),
  },
  {
    role: 'benefits',
    whole: listPhrases(`
      beneficios | ventajas | ofrecemos | se ofrece | salario | condiciones | prestaciones | oferta | lo que damos |
      retribución | sueldo | compensación`),
    words: listPhrases(`
      ofrecemos | qué ofrecemos | que ofrecemos | qué te ofrecemos | que te ofrecemos | te ofrecemos |
      lo que ofrecemos |
      se ofrece | beneficios | tus beneficios | ventajas | qué obtienes | qué ganas | lo que damos | te damos |
      lo que te damos | prestaciones | condiciones | salario | qué encontrarás | qué te llevas | a cambio |
      retribución | recibes | recibirás | vas a encontrar | te vas a encontrar | encontrarás con nosotros |
      qué recibes | te llevas | hay para ti | qué hay para | y a cambio | tendrás |
      disfrutarás | tus ventajas | con nosotros tendrás | qué te damos | por qué te va a gustar |
      nuestros beneficios`),
  },
  {
    role: 'legal',
    whole: listPhrases('protección de datos | igualdad | diversidad | inclusión | aviso legal'),
    words: listPhrases(`
      igualdad de oportunidades | protección de datos | diversidad | inclusión | discapacidad | aviso legal |
      privacidad`),
  },
  {
    role: 'process',
    whole: listPhrases(`
      contacto | ubicación | lugar | proceso | proceso de selección | cómo aplicar | información adicional |
      horario |
      modalidad | inscripción`),
    words: listPhrases(`
      proceso de selección | cómo es el proceso | el proceso | nuestro proceso | cómo aplicar | cómo postular |
      para postular | postúlate | inscríbete | siguientes pasos | próximos pasos | información adicional |
      lugar de trabajo | ubicación | tipo de contrato | proceso de contratación`),
  },
];
