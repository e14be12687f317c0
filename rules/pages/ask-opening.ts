import { listPhrases } from '../../lib/text/lists.ts';

/** Words that open an ask in a line of its own. A word also stands for what begins with it. */
const openings = listPhrases(`
  Strong | Solid | Proven | Deep | Excellent | Good | Hands-on | Proficien | Familiar | Comfort | Confident
  Experience | Knowledge | Working knowledge | Exposure | Expertise | Ability | Understanding`);

/** The same in the other languages in which postings are read. */
const otherOpenings = listPhrases(`
  Erfahrung | Kenntnisse | Gute | Sehr gute | Fundierte | Mehrjährige | Sichere | Idealerweise | Mindestens | Grundkenntnisse
  Expérience | Connaissance | Maîtrise | Bonne | Solide | Au moins | Idéalement | Vous maîtrisez | Tu maîtrises
  Experiencia | Conocimiento | Dominio | Manejo | Al menos | Se valora | Sólid | Buen
  Experiência | Conhecimento | Domínio | Vivência | Pelo menos | Boa | Desejável
  Esperienza | Conoscenza | Padronanza | Almeno | Buona | Ottima | Gradit
  Ervaring | Kennis | Goede | Ruime | Minimaal | Minstens | Bij voorkeur
  Doświadczenie | Znajomość | Umiejętność | Dobra | Bardzo dobra | Co najmniej | Mile widzian`);

/** "5 years", "3+ years", "3-5 years", "10 to 12+ years". */
const years = String.raw`\d\d?\+? ?(?:-|–|to)? ?\d{0,2}\+? (?:years|Jahre|ans|años|anos|anni|jaar|lata|lat)`;

/** The beginning of a line that is an ask of its own, however long the line before is. */
export const askOpening = new RegExp(`^(?:${[...openings, ...otherOpenings, years].join('|')})`);
