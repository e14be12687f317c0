import type { HeadingWords } from '../../../lib/import/recognise/headings.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';

/** Headings of Italian resumes. */
export const italian: HeadingWords = {
  names: {
    contact: listPhrases(`
      contatti | contatto | informazioni personali | dati personali | dati anagrafici | recapiti | informazioni di contatto
      dati di contatto | contattami | link | profili online
    `),
    summary: listPhrases(`
      profilo | profilo professionale | sommario | riepilogo | sintesi | chi sono | su di me | obiettivo | obiettivi
      obiettivo professionale | presentazione | introduzione | profilo personale | obiettivi professionali | biografia
      riepilogo professionale | a proposito di me
    `),
    work: listPhrases(`
      esperienza | esperienze | esperienza lavorativa | esperienze lavorative | esperienza professionale | carriera
      esperienze professionali | percorso professionale | carriera professionale | storia lavorativa | impieghi | lavoro
      occupazione | tirocini | tirocinio | stage | attività professionale | attività lavorativa | percorso lavorativo
      esperienza di lavoro | esperienze di lavoro | incarichi | collaborazioni | attività professionali
    `),
    'open-source': listPhrases(
      'contributi open source | progetti open source | contributi | software libero',
    ),
    projects: listPhrases(
      'progetto | progetti | progetti personali | progetti principali | portfolio | progetti realizzati | realizzazioni',
    ),
    education: listPhrases(`
      istruzione | formazione | istruzione e formazione | studi | titoli di studio | titolo di studio | percorso di studi
      formazione accademica | percorso accademico | percorso formativo | educazione | formazione scolastica
      istruzione scolastica | percorso scolastico
    `),
    skills: listPhrases(`
      competenze | competenza | conoscenze | abilità | capacità | competenze tecniche | competenze informatiche
      capacità e competenze | conoscenze informatiche | strumenti | tecnologie | tecnologia | linguaggi
      linguaggi di programmazione | competenze digitali | punti di forza | aree di competenza | specializzazioni
      capacità e competenze tecniche | capacità e competenze personali | informatica | database | librerie
      competenze professionali | competenze chiave | qualifiche | attitudini | metodologie | stack tecnologico
      competenze trasversali | capacità e competenze organizzative | capacità e competenze relazionali
    `),
    publications: listPhrases(
      'pubblicazioni | pubblicazione | conferenze | interventi | articoli | brevetti | presentazioni | libri | relazioni',
    ),
    certificates: listPhrases(`
      certificazioni | certificazione | certificati | corsi | corso | corsi di formazione | attestati | abilitazioni
      formazione continua | aggiornamento professionale | formazione complementare | seminari | patenti e certificati | corsi e certificazioni
    `),
    awards: listPhrases(
      'premi | premio | riconoscimenti | riconoscimento | borse di studio | onorificenze | risultati | concorsi',
    ),
    languages: listPhrases(
      'lingue | lingua | lingue straniere | conoscenze linguistiche | competenze linguistiche | madrelingua | lingue parlate | lingua madre | altre lingue',
    ),
    volunteer: listPhrases(`
      volontariato | attività di volontariato | esperienze di volontariato | attività extracurricolari | attività | servizio civile
      impegno sociale | associazioni | attività sociali | associazionismo
    `),
    interests: listPhrases(
      'interessi | interesse | hobby | hobbies | passioni | tempo libero | interessi personali | passatempi',
    ),
    courses: listPhrases('esami sostenuti | esami rilevanti | corsi rilevanti | materie principali'),
    unplaced: listPhrases(
      'altro | altre informazioni | ulteriori informazioni | informazioni aggiuntive | informazioni supplementari | varie',
    ),
    unknown: listPhrases(`
      disponibilità | patente | patente di guida | patenti | nazionalità | cittadinanza | servizio militare | stato civile
      data di nascita | trattamento dei dati personali | autorizzazione al trattamento dei dati personali | permesso di lavoro
      mobilità | privacy
    `),
    references: listPhrases('referenze | referenza | raccomandazioni'),
  },
  qualifiers: listWords(`
    professionale professionali lavorativa lavorative tecnica tecniche tecnico tecnici personale personali accademica
    accademiche accademico rilevante rilevanti principale principali altre altri altra ulteriori precedenti recente
    recenti selezionati digitali informatiche linguistiche mie miei internazionale organizzative comunicative
    relazionali trasversali scolastica scolastiche
  `),
  fillers: listWords('di del della delle dei le la il i in'),
  joiners: listWords('e ed o'),
};
