import { listPhrases } from '../../lib/text/lists.ts';

/** Words in the names of conferences, papers and journals. */
export const eventWords = listPhrases(`
  conf | conference | summit | meetup | meet-up | days | day | devdays | symposium | workshop | journal | proceedings
  magazine | review | letters | transactions | blog | ieee | acm | usenix | springer | elsevier | arxiv | press | con | fest
  forum | congress | camp | barcamp | unconference | user group | usergroup | track | weekly | newsletter | podcast | talks
  hackathon | fosdem | kubecon | gophercon | pycon | jfokus | devoxx | qcon | strangeloop | srecon | re:invent | ndc | goto
  konferenz | tagung | zeitschrift | conférence | journée | journées | revue | congreso | jornadas | revista | conferencia
  conferência | encontro | congresso | conferenza | rivista | convegno | conferentie | tijdschrift | konferencja | czasopismo
`);

/** Between the name of a certificate or an award and who gave it. */
export const givenBy = listPhrases(`
  issued by | by | from | at | @ | von | ausgestellt von | par | délivré par | por | emitido por | rilasciato da | door
  wydany przez
`);
