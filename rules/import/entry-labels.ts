import type { EntryLabelWords } from '../../lib/import/recognise/entry-labels.ts';
import { listPhrases } from '../../lib/text/lists.ts';

/** What stands before a colon in the head of an entry and says what follows. */
export const entryLabels: EntryLabelWords = {
  employer: listPhrases(`
    employer | company | company name | name of employer | name of company | organisation | organization | firm | workplace
    arbeitgeber | firma | unternehmen | employeur | entreprise | société | empleador | empresa | compañía | empregador
    entidade | datore di lavoro | azienda | impresa | werkgever | bedrijf | pracodawca
    name and address of employer | name and place of employer | employer name | name of organisation
    employer and place | employer and location | name and type of organisation | school | institution | university
    name and type of organisation providing education and training | educational institution
  `),
  title: listPhrases(`
    title of qualification awarded | qualification awarded | qualification | degree | title | job title | position | position held | role | designation | occupation | occupation or position held | function
    tätigkeit als | stelle | berufsbezeichnung | funktion | poste | fonction | intitulé du poste | puesto | cargo
    posición | função | posição | ruolo | posizione | mansione | qualifica | functie | rol | stanowisko | rola
  `),
  place: listPhrases(`
    location | place | city | city/country | work location | ort | standort | lieu | lugar | ubicación | ciudad | local
    localização | cidade | luogo | sede | città | plaats | locatie | standplaats | miejsce | lokalizacja | miasto
  `),
  dates: listPhrases(`
    date | dates | period | duration | from | when | time | tenure | dates of employment | dates employed | employment dates | employment period | date of joining
    completion date | date of completion | completed | graduation date | date of graduation | graduated
    zeitraum | dauer | période | dates d'emploi | durée | fecha | fechas | período | periodo | duración | data | datas
    duração | durata | date di impiego | duur | okres | okres zatrudnienia | daty
  `),
  area: listPhrases(`
    major | field of study | fields of study | area of study | specialisation | specialization | concentration
    course of study | fachrichtung | studiengang | studienrichtung | filière | spécialité | especialidad
    especialización | indirizzo di studi | studierichting | kierunek
  `),
  client: listPhrases(`
    client | customer | clients | end client | end customer | project | assignment | engagement | for client | mission
    kunde | kunden | projekt | auftraggeber | einsatz | cliente | clientes | proyecto | projeto | progetto | klant | opdracht
    opdrachtgever | klient | projet
  `),
};

/** Parts of a firm, as they stand behind a title: "Engineer, Payments". */
export const teams = listPhrases(`
  payments | billing | platform | infrastructure | search | growth | core | data | security | identity | ads | checkout
  cloud | storage | networking | compute | backend | frontend | mobile | web | api | apis | devops | reliability | sre
  observability | developer experience | developer tools | machine learning | ml | ai | analytics | product | research
  r&d | it | engineering | technology | operations | quality | qa | integrations | partnerships | marketplace | logistics
  fraud | risk | compliance | internal tools | tooling | maps | video | messaging | notifications | onboarding
  trust & safety | trust and safety | customer success | support | services | distributed systems | databases
  data platform | data engineering | data science | java | python | go | golang | kotlin | c++ | .net | rust | scala
  php | ruby | node.js | typescript | javascript | sql | e-commerce | ecommerce | banking | retail | trading | crew
  entwicklung | forschung | technik | informatik | infrastructures | développement | recherche | desarrollo | pagos
  desenvolvimento | pagamentos | sviluppo | pagamenti | ontwikkeling | betalingen | płatności | utrzymanie
`);
