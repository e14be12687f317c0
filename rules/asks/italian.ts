import { listPhrases, listWords } from '../../lib/text/lists.ts';
import { composeCues, type PostingLanguage } from './posting-language.ts';

const known = '(?:esperienza|conoscenza|conoscenze|competenze|padronanza|dimestichezza|familiarità)';

/** How postings in Italian say what they ask for. */
export const italian: PostingLanguage = {
  language: 'it',
  words: listWords(`
    il lo la gli le un uno una di del della dei delle degli e ed o in nel nella con per da dal dalla al alla ai che è sono
    come tuo tua tuoi tue nostro nostra nostri nostre si ti ci più senza non su sul sulla hai abbiamo offriamo cerchiamo
    sarai anche essere avere lavoro esperienza conoscenza conoscenze sviluppo sviluppatore sviluppatrice requisiti anni
    azienda almeno preferenziale gradita gradito costituisce richiesta richiesti competenze profilo attività mansioni`),
  spoken: {
    ordinary: listWords('scala chef Chef express Express expo presto consul'),
    trade: {
      after: listPhrases('developer | senior'),
      before: listPhrases(`
        esperienza con | esperienza in | esperienza su | esperienza di | conoscenza di | conoscenza del | conoscenze di |
        padronanza di | sviluppatore | sviluppatrice | sviluppo in | sviluppo con | programmazione in | programmatore |
        scritto in | scritta in | servizi in | linguaggi come | linguaggio | linguaggi | anni di | anni con | anni in |
        sviluppare in | conoscere | usiamo | utilizziamo | codice in | dimestichezza con | familiarità con | corsi di`),
      near: listWords(`
        sviluppo sviluppare sviluppatore programmare programmazione linguaggio linguaggi dati servizi tecnologie
        applicazioni infrastruttura piattaforma rilascio sistemi`),
      prepositions: ['in', 'con', 'su', 'di', 'come'],
      ties: ['e', 'ed', 'o', 'oppure'],
      leads: ['in', 'con', 'come', 'quali'],
      exampleMarks: ['ad es.', 'ad esempio', 'es.', 'p. es.', 'per esempio'],
      closers: ['ecc', 'etc'],
    },
  },
  cues: composeCues({
    sections: [
      {
        role: 'preferred',
        whole: listPhrases(`
          graditi | gradito | gradite | preferibili | preferibile | plus | opzionale | opzionali | extra | bonus |
          requisiti graditi | costituisce titolo preferenziale | titolo preferenziale | un plus | desiderabili |
          sarà un vantaggio | requisiti preferenziali | apprezzati | nice to have`),
        opening: listPhrases(`
          gradito | gradita | graditi | gradite | preferibile | preferibili | sarà un plus | costituisce | costituiscono |
          plus | opzionale | idealmente | punti bonus | apprezziamo`),
        words: listPhrases(`
          requisiti graditi | requisiti preferenziali | requisiti opzionali | competenze gradite | conoscenze gradite |
          titolo preferenziale | titoli preferenziali | sarà un plus | saranno un plus | è un plus | è considerato un plus |
          sono considerati un plus | costituisce un plus | costituiranno un plus | sarà un vantaggio | un vantaggio |
          punti bonus | punti in più | punto a favore | desiderabili | nice to have | sarebbe un plus | sarebbe bello |
          ci piacerebbe | fa la differenza | farà la differenza | la ciliegina | ti distingue | sarebbe bello se | si apprezza | sarà apprezzata | preferibili | auspicabili | completano il profilo`),
      },
      {
        role: 'required',
        whole: listPhrases(`
          profilo | il profilo | requisiti | requisiti richiesti | indispensabili | indispensabile | obbligatorio |
          obbligatori | conoscenze | esperienza | competenze | skill | skills | hai | si richiede | formazione | chiediamo`),
        words: listPhrases(`
          requisiti | requisiti richiesti | requisiti minimi | requisiti indispensabili | requisiti tecnici | il tuo profilo |
          tuo profilo | profilo ricercato | profilo | cosa cerchiamo | chi cerchiamo | cerchiamo | cosa ti serve |
          cosa serve | ti serve | cosa chiediamo | chiediamo | cosa ci aspettiamo | ci aspettiamo | conoscenze |
          conoscenze richieste | competenze | competenze tecniche | competenze richieste | chi sei | cosa porti | tua esperienza |
          esperienza richiesta | esperienza | si richiede | si richiedono | è richiesta | sono richiesti | indispensabili |
          obbligatori | persona giusta | fai al caso nostro | può candidarsi | chi può | candidato ideale possiede |
          candidato ideale | non può mancare | non possono mancare | possiede | devi conoscere | qualifiche | fa per te se | sei la persona | dovresti avere | devi avere | cosa devi avere | hai`),
      },
      {
        role: 'responsibilities',
        whole: listPhrases(`
          mansioni | attività | responsabilità | ruolo | il ruolo | la posizione | posizione | descrizione | compiti |
          la mansione | il lavoro | missione | la sfida | job description`),
        words: listPhrases(`
          mansioni | mansioni principali | attività | attività principali | principali attività | responsabilità |
          le tue responsabilità | di cosa ti occuperai | ti occuperai | cosa farai | che cosa farai | farai | il ruolo |
          il tuo ruolo | tuo ruolo | la posizione | descrizione della posizione | descrizione del lavoro | i tuoi compiti |
          compiti | si occuperà di | si occuperà | la risorsa | la tua giornata | la tua missione | le tue attività |
          cosa ti aspetta | sarà responsabile | sarai responsabile | responsabile di | imparerai | cosa imparerai |
          nel tuo quotidiano | quotidiano | sarai coinvolto | la sfida | le tue sfide | sul ruolo`),
      },
      {
        role: 'stack',
        whole: listPhrases('tecnologie | strumenti | stack | stack tecnologico | ambiente tecnico | ambiente tecnologico'),
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
          chi siamo | l azienda | la nostra azienda | su di noi | la nostra missione | la nostra cultura | i nostri valori |
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
          vantaggi | cosa avrai | cosa troverai | troverai | cosa ottieni | completano l offerta | l offerta | condizioni |
          retribuzione | inquadramento | ricevi | riceverai | cosa ricevi | porti a casa | c è per te | cosa c è | in cambio avrai |
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
          contatti | sede | luogo | sede di lavoro | processo di selezione | come candidarsi | candidatura | orario | contratto |
          informazioni aggiuntive`),
        words: listPhrases(`
          processo di selezione | iter di selezione | come candidarsi | candidati | prossimi passi | sede di lavoro |
          luogo di lavoro | tipo di contratto | informazioni aggiuntive | il nostro processo | come funziona la selezione`),
      },
    ],
    insisting: ['indispensabili', 'obbligatori', 'richiesti', 'minimi'],
    jobNames: listPhrases(`
      sviluppatore | sviluppatrice | programmatore | programmatrice | ingegnere | architetto | amministratore | analista |
      tecnico | consulente | sistemista | responsabile | capo progetto`),
    noJob: ['su', 'cosa', 'che', 'perché', 'come', 'chi', 'di cosa'],
    itemOpenings: listPhrases(`
      esperienza | conoscenza | conoscenze | padronanza | dimestichezza | familiarità | almeno | minimo | buona | buone |
      ottima | ottime | solida | solide | capacità | saper | laurea | nozioni | più di | sviluppare | sviluppo di |
      progettare | rilasciare | costruire | mantenere | test con | aver | uso`),
    benefits: listPhrases(`
      ferie | assicurazione | stipendio | ral | smart working | orario | contratto | sconto | scontati | gratis | buoni pasto |
      ticket restaurant | certificazioni | palestra | euro | rimborso | seminari | inserimento | corsi di | conferenze |
      viaggi | portatile | formazione continua | settimana di | welfare | quote della | mensa | tredicesima | auto aziendale`),
    statements: listPhrases(`
      è un plus | sarà un plus, | è obbligatoria | è obbligatorio | è gradita | è gradito | è indispensabile | è richiesta |
      è necessaria`),
    abbreviations: listWords('es p.es p ad.es ecc min max dr ing dott nr tel ca art'),
    duties: listPhrases(`
      sviluppare | sviluppo | progettare | progettazione | costruire | mantenere | manutenzione | gestire | creare |
      collaborare | collaborazione | partecipare | guidare | rilasciare | automatizzare | programmare | scrivere |
      implementare | integrare | svilupperai | sarai | ti occuperai | lavorerai`),
    otherTeams: ['design', 'marketing', 'prodotto', 'ricerca'],
    people: ['team', 'gruppo', 'gruppi', 'reparto', 'esperti', 'colleghi'],
    addressed: [
      ['(?:tuo|tua|tuoi|tue|te|ti)', 'il tuo codice', 'la tua mano', 'i tuoi servizi', 'le tue idee', 'per te', 'ti piace'],
      ['(?:cerchiamo|cerca|ricerchiamo|ricerca|ci serve|qualcuno)', 'cerchiamo', 'ci serve Go', 'qualcuno', 'la ditta cerca', 'ricerchiamo', 'la ditta ricerca'],
      [known, 'esperienza in Go', 'conoscenza di Go', 'conoscenze di Go', 'competenze di Go', 'padronanza di Go'],
      ['(?:candidato|candidata|risorsa|persona) (?:deve|dovrà|inserita|avrà)', 'il candidato deve', 'la risorsa inserita'],
      ['(?:necessari[oa]|indispensabile|obbligatori[oa]|richiest[aoie])', 'è necessario', 'indispensabile Go', 'obbligatorio Go', 'richiesta Go'],
      ['(?:svilupperai|lavorerai|sarai|farai|il lavoro consiste)', 'svilupperai', 'lavorerai', 'sarai', 'farai', 'il lavoro consiste nel'],
    ],
    stack: [
      ['(?:scritt[oaie]|sviluppat[oaie]|costruit[oaie]|realizzat[oaie]) (?:in|con)', 'scritto in Go', 'sviluppato con Go', 'costruito con Go', 'realizzato in Go'],
      ['(?:usiamo|utilizziamo|gira|girano|lavoriamo con|si basa)', 'usiamo', 'utilizziamo', 'gira su', 'girano su', 'lavoriamo con', 'si basa su'],
      ['stack', 'il nostro stack'],
    ],
    waived: [['non (?:serve|occorre|devi) (?:conoscere|sapere) tutt[oiea]', 'non serve conoscere tutto']],
    levels: {
      preferred: [
        ['(?:un|gran|come|di) (?:gran |vero )?(?:plus|bonus|valore aggiunto|extra)', 'kafka è un plus'],
        ['titol[oi] preferenzial[ei]', 'kafka costituisce titolo preferenziale'],
        ['gradit[oaie]', 'kafka gradito'],
        ['preferibil[ei]', 'kafka preferibile'],
        ['(?:auspicabil[ei]|desiderabil[ei]|apprezzat[oaie]|opzional[ei]|facoltativ[oaie])', 'kafka auspicabile', 'kafka desiderabile', 'kafka apprezzata', 'kafka opzionale', 'kafka facoltativo'],
        ['(?:un |come )?vantaggio', 'kafka è un vantaggio'],
        ['(?:punto|punti) (?:a favore|in più|bonus)', 'kafka è un punto a favore'],
        ['valutat[oaie] positivamente', 'kafka sarà valutata positivamente'],
        ['(?:sarebbe|sarebbero)', 'kafka sarebbe ideale'],
        ['sarà (?:ideale|bello|ottimo|perfetto|interessante|fantastico)', 'kafka sarà ideale'],
        ['(?:consigliat[oaie]|raccomandat[oaie])', 'kafka consigliata', 'kafka raccomandata'],
        ['(?:aiuta|aiutano|aiuterà|aiuterebbe)', 'conoscere kafka aiuta'],
        ['(?:motivo di )?preferenza', 'kafka è motivo di preferenza'],
        ['(?<!titol[oi] )preferenzial[ei]', 'kafka (preferenziale)'],
        ['(?:tanto meglio|meglio ancora)', 'kafka, tanto meglio', 'kafka, meglio ancora'],
        ['(?:piacerebbe|apprezziamo|benvenut[oaie])', 'ci piacerebbe kafka', 'apprezziamo kafka', 'kafka benvenuta'],
        ['plus:', 'plus: kafka'],
      ],
      preferredAfter: [
        ['(?:idealmente|preferibilmente|possibilmente|di preferenza|meglio se|opzionalmente)', 'idealmente kafka', 'preferibilmente kafka', 'possibilmente kafka', 'di preferenza kafka', 'meglio se kafka', 'opzionalmente kafka'],
      ],
      unneeded: [
        ['non (?:è |sono |sarà )?(?:strettamente )?(?:necessari[oae]|obbligatori[oae]?|richiest[oaie]|indispensabil[ei])', 'rust non è necessario'],
        ['non (?:si )?(?:richiede|richiedono|serve|servono|occorre|chiediamo|richiediamo|usiamo|utilizziamo|devi)', 'non serve rust', 'non si richiede rust'],
        ['si offr[eo][^.;]{0,80}(?:formazione|corsi)', 'si offre un contratto e formazione su rust'],
      ],
      unneededAfter: [
        ['(?:invece di|al posto di|senza|anziché|né)(?= )', 'invece di php', 'al posto di php', 'senza php', 'anziché php', 'né php'],
        ['(?:, |e )non(?= )', 'java, non javascript', 'java e non javascript'],
        ['niente', 'niente php'],
      ],
      required: [
        ['(?:indispensabil[ei]|obbligatori[oae]?|imprescindibil[ei]|fondamental[ei])', 'go indispensabile', 'go obbligatorio', 'go imprescindibile', 'go fondamentale'],
        ['(?:necessari[oae]|richiest[oaie]|essenzial[ei])', 'go necessario', 'go richiesto', 'go essenziale'],
      ],
      clauseOpeners: [
        ['(?:ma|però|mentre|bensì)', 'ma', 'però', 'mentre', 'bensì'],
        ['(?:idealmente|preferibilmente|possibilmente|meglio se|gradita|gradito)', 'idealmente', 'preferibilmente', 'possibilmente', 'meglio se', 'gradita', 'gradito'],
        ['(?:esperienza|conoscenza|conoscenze|nozioni)', 'esperienza', 'conoscenza', 'conoscenze', 'nozioni'],
        ['(?:non|senza) ', 'non sql', 'senza sql'],
      ],
      adverbs: listWords('ma non e molto un gran è sarà sarebbe anche considerato considerata'),
    },
    choices: {
      examples: ['come', 'quali', 'quale', 'tipo', 'per esempio', 'ad esempio', 'ad es.', 'p. es.'],
      examplesAhead: ['come', 'quali', 'tipo', 'per esempio', 'ad esempio', 'ad es', 'es'],
      oneOf: [
        ['(?:almeno )?(?:un[oa]?|qualcuno) (?:dei|delle|degli|tra|fra|o più|di)', 'uno dei seguenti linguaggi: '],
        ['almeno (?:un[oa]?|due|tre)(?! d| tra| fra| o)', 'almeno un cloud provider: '],
        ['(?:alcun[ie]|divers[ie]|parte) (?:dei|delle|degli|di)', 'alcune delle tecnologie '],
        ['tra', 'tra: '],
      ],
      similar: ['simil', 'equivalent', 'analog', 'altr[oiea]', 'paragonabil', 'comparabil', 'affin'],
      andSoOn: ['ecc'],
      stackNouns: ['ambiente', 'team', 'gruppo', 'progetto', 'servizio', 'prodotto', 'sistema', 'piattaforma'],
    },
    lists: {
      or: ['o', 'oppure', 'od', 'o in alternativa'],
      and: ['e', 'ed', 'nonché'],
      plus: ['più'],
      etc: ['ecc', 'etc'],
      hedges: ['anche', 'magari', 'con', 'in', 'di', 'su'],
      anew: ['nonché', 'oltre a', 'oltre che'],
      nouns: ['esperienza', 'conoscenza', 'conoscenze'],
      stops: listWords(`
        con in per di del della dei delle da al alla su come tramite via usando è sono che esperienza conoscenza conoscenze
        padronanza dimestichezza nozioni buona ottima solida tuo hai ti nostro avere sviluppare progettare mantenere
        scrivere usare rilasciare lavorare creare fare il lo la i gli le un una oltre idealmente gradita`),
      version: ['versione', 'versioni'],
    },
    years: {
      units: listWords('anni anno'),
      ages: ['di storia', 'di attività', 'fa'],
      to: ['a', 'o', 'ai'],
      between: { before: ['tra', 'fra'], and: ['e'] },
      orMore: ['o più'],
      orLonger: ['o più', 'almeno', 'minimo'],
      part: {
        before: ['di cui', 'dei quali', 'gli ultimi', 'inclusi'],
        of: ['dei quali', 'di questi'],
        on: ['con', 'in', 'su', 'di'],
      },
      each: ['ciascuno', 'per ciascuno', 'ciascuna'],
      ofUs: ['noi', 'nostra', 'nostro'],
      conditions: ['se', 'ma', 'mentre'],
      verdicts: ['sono'],
      asides: ['idealmente', 'preferibilmente', 'oltre a', 'nonché', 'gradita'],
      nouns: listWords('esperienza conoscenza conoscenze padronanza dimestichezza nozioni buona ottima solida conosci'),
      itemOpeners: listWords('Esperienza Conoscenza Conoscenze Padronanza Buona Ottima Solida'),
      abbreviations: ['ad es.', 'p. es.', 'es.'],
      experience: ['esperienza', 'di esperienza'],
      of: ['di'],
      for: ['da', 'per'],
      with: ['con'],
      atLeast: ['almeno', 'minimo', 'min.', 'un minimo di', 'più di', 'oltre'],
      countsOn: ['di', 'in', 'con', 'su', 'usando', 'lavorando'],
      practice: ['esperienza', 'di esperienza', 'produzione', 'minimo'],
      numbers: {
        un: 1, uno: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10,
      },
    },
    story: [
      ['(?:i nostri|le nostre|la nostra|il nostro) (?:clienti|prodott[oi]|missione|piattaforma|software|storia)', 'i nostri clienti', 'la nostra missione'],
      ['^(?:siamo|dal|fondata|oggi|lavoriamo|produciamo)', 'Siamo pionieri', 'Dal 1990', 'Fondata nel', 'Oggi serviamo', 'Lavoriamo', 'Produciamo'],
      ["è (?:un|una|un.|la|il|l.) ?(?:[\\p{L}-]+ ){0,4}(?:azienda|società|fornitore|leader|startup|agenzia)", "Finocchio è un'azienda giovane"],
    ],
    others: [
      ['(?:investitori|clienti|fondatori|partner|concorrenti)', 'investitori', 'i clienti', 'fondatori', 'partner', 'concorrenti'],
      ['(?:finanziat[oa]|sostenut[oa]) da', 'sostenuta da Snowflake'],
    ],
    nameBefore: ['chi è', 'su', 'perché', 'in', 'lavorare in', 'conosci'],
    nameAfter: [
      ["è (?:un|una|un.|la|il|l.) ?[^.;]{0,40}(?:azienda|società|fornitore|leader|startup|agenzia)", "è un'azienda giovane"],
      ['(?:cerca|offre|nasce|ricerca|seleziona|produce)', 'cerca', 'offre', 'nasce', 'ricerca', 'seleziona', 'produce'],
    ],
    nameBetween: { before: ['in'], after: ['cerchiamo', 'siamo', 'lavoriamo', 'lavorerai'] },
    forms: ['italia', 's.n.c.', 'lavora con noi'],
  }),
};
