import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import type { SpokenWords } from '../../../lib/tokens/spoken-words.ts';

/** Words by which a posting in Spanish is told from others. */
export const words = listWords(`
  el la los las un una unos de del y e o u en con para por al se que es son como su sus tu tus nuestro nuestra nuestros te
  nos más sin no lo le ser estar tener tienes ofrecemos buscamos trabajarás serás harás sobre hasta desde muy también
  experiencia conocimiento conocimientos desarrollo desarrollador desarrolladora desarrollar requisitos años equipo empresa
  valorará valorable deseable imprescindible mínimo perfil funciones puesto manejo programador ingeniero`);

/** What Spanish adds to telling names from ordinary words. */
export const spoken: SpokenWords = {
  ordinary: listWords('chef Chef express Express expo presto sigma consul'),
  trade: {
    after: listPhrases('developer | desarrollador'),
    before: listPhrases(`
      experiencia con | experiencia en | experiencia de | conocimientos de | conocimientos en | conocimiento de |
      conocimiento en | dominio de | manejo de | desarrollador | desarrolladora | desarrollador en | desarrollo en |
      desarrollo con | programando en | programar en | programador | programación en | escrito en | escrita en |
      escritos en | servicios en | lenguajes como | lenguaje | lenguajes | años de | años con | años en | sepas |
      saber |
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
};
