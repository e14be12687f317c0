import type { HeadingWords } from '../../../lib/import/recognise/headings.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';

/** Headings of Dutch resumes. */
export const dutch: HeadingWords = {
  names: {
    contact: listPhrases(`
      contact | contactgegevens | persoonlijke gegevens | personalia | persoonsgegevens | persoonlijke informatie
      contactinformatie | persoonlijk | gegevens | links
    `),
    summary: listPhrases(`
      profiel | samenvatting | over mij | persoonlijk profiel | introductie | doel | doelstelling | wie ben ik | overzicht
      profielschets | professioneel profiel | kort profiel | inleiding | ambitie | motivatie
    `),
    work: listPhrases(`
      werkervaring | ervaring | ervaringen | werkervaringen | loopbaan | carrière | arbeidsverleden | beroepservaring
      relevante werkervaring | professionele ervaring | arbeidservaring | stage | stages | stage-ervaring | functies
      dienstverbanden | opdrachten | freelance opdrachten | werkgevers | bijbanen | werk | werkgeschiedenis
      praktijkervaring | carrièreverloop | loopbaanoverzicht | freelance werk
    `),
    'open-source': listPhrases(
      'open-sourceprojecten | open source projecten | open source bijdragen | bijdragen',
    ),
    projects: listPhrases(
      'project | projecten | projectervaring | persoonlijke projecten | eigen projecten | portfolio | projectoverzicht',
    ),
    education: listPhrases(`
      opleiding | opleidingen | onderwijs | scholing | studie | studies | vooropleiding | academische achtergrond
      opleiding en training | diploma's | opleidingsachtergrond | educatie | academische opleiding
    `),
    skills: listPhrases(`
      vaardigheden | vaardigheid | competenties | competentie | kennis | kwaliteiten | kwalificaties | expertise
      technische vaardigheden | computervaardigheden | it-vaardigheden | ict-vaardigheden | technologieën | technologie
      programmeertalen | hulpmiddelen | gereedschappen | tools | talenten | specialisaties | sterke punten | kernkwaliteiten
      kerncompetenties | automatisering | databases | vakkennis | kennis en vaardigheden | technische kennis
      kennisgebieden | digitale vaardigheden | computerkennis | softwarekennis | methodieken | frameworks
    `),
    publications: listPhrases(
      'publicaties | publicatie | presentaties | lezingen | artikelen | patenten | octrooien | boeken | conferenties',
    ),
    certificates: listPhrases(`
      certificaten | certificaat | certificeringen | certificering | cursussen | cursus | trainingen | training
      bijscholing | licenties | diploma's en certificaten | cursussen en trainingen | nascholing
    `),
    awards: listPhrases(
      'prijzen | onderscheidingen | onderscheiding | beurzen | erkenningen | prestaties | behaalde resultaten',
    ),
    languages: listPhrases(
      'talen | taal | talenkennis | taalvaardigheid | taalvaardigheden | taalkennis | vreemde talen | moedertaal | talenvaardigheid',
    ),
    volunteer: listPhrases(`
      vrijwilligerswerk | vrijwilligerservaring | nevenactiviteiten | nevenfuncties | maatschappelijke activiteiten
      bestuursfuncties | lidmaatschappen | activiteiten | extracurriculaire activiteiten | verenigingen | commissies
      bestuurswerk | buitenschoolse activiteiten
    `),
    interests: listPhrases(
      "hobby's | hobby’s | hobbys | interesses | interesse | vrije tijd | vrijetijdsbesteding | hobby's en interesses | passies",
    ),
    courses: listPhrases('relevante vakken | vakken | keuzevakken'),
    unplaced: listPhrases(
      'overig | overige | overige informatie | aanvullende informatie | extra informatie | diversen | bijzonderheden | overige gegevens',
    ),
    unknown: listPhrases(`
      beschikbaarheid | rijbewijs | nationaliteit | werkvergunning | burgerlijke staat | geboortedatum | salarisindicatie
      opzegtermijn | militaire dienst | verblijfsstatus
    `),
    references: listPhrases('referenties | referentie | aanbevelingen'),
  },
  qualifiers: listWords(`
    professionele technische persoonlijke relevante academische overige belangrijkste andere eerdere vorige recente
    geselecteerde aanvullende mijn digitale internationale freelance eigen it ict sociale maatschappelijke huidige
    zakelijke algemene
  `),
  qualifiersBehind: [],
  fillers: listWords('van de het in mijn'),
  joiners: listWords('en of'),
};
