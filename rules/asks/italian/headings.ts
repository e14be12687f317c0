import type { SectionHeadings } from '../../../lib/requirements/ask-cues.ts';
import { listPhrases } from '../../../lib/text/lists.ts';

/** Section headings of postings in Italian by what the section is for. */
export const sections: SectionHeadings[] = [
  {
    role: 'preferred',
    whole: listPhrases(`
      graditi | gradito | gradite | preferibili | preferibile | plus | opzionale | opzionali | extra | bonus |
      requisiti graditi | costituisce titolo preferenziale | titolo preferenziale | un plus | desiderabili |
      sarà un vantaggio | requisiti preferenziali | apprezzati | nice to have`),
    opening: listPhrases(`
      gradito | gradita | graditi | gradite | preferibile | preferibili | sarà un plus | costituisce |
      costituiscono |
      plus | opzionale | idealmente | punti bonus | apprezziamo`),
    words: listPhrases(`
      requisiti graditi | requisiti preferenziali | requisiti opzionali | competenze gradite | conoscenze gradite |
      titolo preferenziale | titoli preferenziali | sarà un plus | saranno un plus | è un plus |
      è considerato un plus |
      sono considerati un plus | costituisce un plus | costituiranno un plus | sarà un vantaggio | un vantaggio |
      punti bonus | punti in più | punto a favore | desiderabili | nice to have | sarebbe un plus | sarebbe bello |
      ci piacerebbe | fa la differenza | farà la differenza | la ciliegina | ti distingue | sarebbe bello se |
      si apprezza | sarà apprezzata | preferibili | auspicabili | completano il profilo`),
  },
  {
    role: 'required',
    whole: listPhrases(`
      profilo | il profilo | requisiti | requisiti richiesti | indispensabili | indispensabile | obbligatorio |
      obbligatori | conoscenze | esperienza | competenze | skill | skills | hai | si richiede | formazione |
      chiediamo`),
    words: listPhrases(`
      requisiti | requisiti richiesti | requisiti minimi | requisiti indispensabili | requisiti tecnici |
      il tuo profilo |
      tuo profilo | profilo ricercato | profilo | cosa cerchiamo | chi cerchiamo | cerchiamo | cosa ti serve |
      cosa serve | ti serve | cosa chiediamo | chiediamo | cosa ci aspettiamo | ci aspettiamo | conoscenze |
      conoscenze richieste | competenze | competenze tecniche | competenze richieste | chi sei | cosa porti |
      tua esperienza |
      esperienza richiesta | esperienza | si richiede | si richiedono | è richiesta | sono richiesti |
      indispensabili |
      obbligatori | persona giusta | bagaglio | ti chiediamo | cosa ti chiediamo | fai al caso nostro |
      può candidarsi | chi può | candidato ideale possiede |
      candidato ideale | non può mancare | non possono mancare | possiede | devi conoscere | qualifiche |
      fa per te se | sei la persona | dovresti avere | devi avere | cosa devi avere | hai`),
  },
  {
    role: 'responsibilities',
    whole: listPhrases(`
      mansioni | attività | responsabilità | ruolo | il ruolo | la posizione | posizione | descrizione | compiti |
      la mansione | il lavoro | missione | la sfida | job description`),
    words: listPhrases(`
      mansioni | mansioni principali | attività | attività principali | principali attività | responsabilità |
      le tue responsabilità | di cosa ti occuperai | ti occuperai | cosa farai | che cosa farai | farai | il ruolo |
      il tuo ruolo | tuo ruolo | la posizione | descrizione della posizione | descrizione del lavoro |
      i tuoi compiti |
      compiti | si occuperà di | si occuperà | la risorsa | la tua giornata | la tua missione | le tue attività |
      cosa ti aspetta | sarà responsabile | sarai responsabile | responsabile di | imparerai | cosa imparerai |
      nel tuo quotidiano | quotidiano | sarai coinvolto | la sfida | le tue sfide | sul ruolo`),
  },
  {
    role: 'stack',
    whole: listPhrases(
      'tecnologie | strumenti | stack | stack tecnologico | ambiente tecnico | ambiente tecnologico',
    ),
    words: listPhrases(`
      il nostro stack | nostro stack | stack tecnologico | tecnologie utilizzate | tecnologie che usiamo |
      le nostre tecnologie | ambiente tecnico | ambiente tecnologico | strumenti che usiamo | con cosa lavoriamo`),
  },
  {
    role: 'about',
    whole: listPhrases(`
      l azienda | azienda | noi | chi siamo | il team | team | su di noi | la società | la nostra storia |
      i nostri valori | la nostra missione`),
    words: listPhrases(`
      chi siamo | l azienda | la nostra azienda | su di noi | la nostra missione | la nostra cultura |
      i nostri valori |
      il team | il tuo team | il nostro team | perché noi | perché scegliere noi | perché sceglierci |
      perché lavorare | perché unirti | conosci | i nostri clienti | cosa facciamo | unisciti`),
  },
  {
    role: 'benefits',
    whole: listPhrases(`
      benefit | benefits | vantaggi | offriamo | si offre | condizioni | offerta | cosa offriamo | retribuzione |
      l offerta | inquadramento`),
    words: listPhrases(`
      offriamo | cosa offriamo | cosa ti offriamo | ti offriamo | si offre | si offrono | benefit | i tuoi benefit |
      vantaggi | cosa avrai | cosa troverai | troverai | cosa ottieni | completano l offerta | l offerta |
      condizioni |
      retribuzione | inquadramento | ricevi | riceverai | ti aspetta da noi | da noi trovi | da noi |
      troverai da noi | cosa ricevi | porti a casa | c è per te | cosa c è | in cambio avrai |
      avrai | i tuoi vantaggi | ral | in cambio | welfare | cosa ti diamo`),
  },
  {
    role: 'legal',
    whole: listPhrases('privacy | pari opportunità | diversità | inclusione'),
    words: listPhrases(`
      pari opportunità | privacy | protezione dei dati | trattamento dei dati | diversità | inclusione |
      categorie protette | l annuncio è rivolto`),
  },
  {
    role: 'process',
    whole: listPhrases(`
      contatti | sede | luogo | sede di lavoro | processo di selezione | come candidarsi | candidatura | orario |
      contratto |
      informazioni aggiuntive`),
    words: listPhrases(`
      processo di selezione | iter di selezione | come candidarsi | candidati | prossimi passi | sede di lavoro |
      luogo di lavoro | tipo di contratto | informazioni aggiuntive | il nostro processo |
      come funziona la selezione`),
  },
];
