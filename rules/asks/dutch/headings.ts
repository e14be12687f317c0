import type { SectionHeadings } from '../../../lib/requirements/ask-cues.ts';
import { listPhrases } from '../../../lib/text/lists.ts';

/** Section headings of postings in Dutch by what the section is for. */
export const sections: SectionHeadings[] = [
  {
    role: 'preferred',
    whole: listPhrases(`
      pluspunten | pre | pré | gewenst | een pre | mooi meegenomen | plus | optioneel | bonus | extra |
      bonuspunten |
      nice to have | een plus | wensen | bij voorkeur | handig | leuk als`),
    opening: listPhrases(`
      pluspunten | bonuspunten | gewenst | een pre | bij voorkeur | mooi meegenomen | idealiter | optioneel |
      leuk als |
      het is een pre | het zou mooi zijn | fijn als | handig als | wensen`),
    words: listPhrases(`
      is een pre | een pre | pluspunten | bonuspunten | mooi meegenomen | zou mooi zijn | is een plus |
      zijn een plus |
      een plus is | nice to have | nice to haves | geen vereiste | niet vereist | leuk meegenomen | extra punten |
      strekt tot aanbeveling | maakt het verschil | dit maakt het verschil | extra blij | worden blij |
      kers op de taart |
      val je op | een voordeel | we worden blij als | nog mooier | het zou leuk zijn | helemaal mooi`),
  },
  {
    role: 'required',
    whole: listPhrases(`
      profiel | eisen | functie eisen | functieeisen | vereist | vereisten | kennis | ervaring | gevraagd | jij |
      vaardigheden | kwalificaties | je hebt | jij hebt | competenties | must haves | wij vragen | opleiding`),
    words: listPhrases(`
      eisen | functie eisen | functieeisen | functievereisten | vereisten | jouw profiel | je profiel | profiel |
      wat vragen wij | wat vragen we | wij vragen | we vragen | vragen wij | wat wij vragen | wie zoeken we |
      wie zoeken wij | wij zoeken | we zoeken | wie ben jij | wie ben je | wie jij bent | dit ben jij | ben jij |
      wat je meebrengt | wat breng je mee | wat breng jij mee | breng je mee | breng jij mee | neem je mee |
      wat neem jij mee | dit heb je in huis | in huis | dit breng je mee | wat je nodig hebt | wat heb je nodig |
      jouw ervaring | jouw kennis | jouw skills | jouw vaardigheden | vaardigheden | kwalificaties |
      kennis en ervaring | opleiding en ervaring | je beschikt over | jij beschikt over | wat verwachten we |
      wat verwachten wij | verwachten van jou | dit vragen we | gevraagd wordt | herken jij jezelf |
      past bij ons als |
      jij hebt | je hebt | over jou | jouw talenten | jouw achtergrond | wij verwachten | verwachten we |
      verwachten wij | bagage | technische bagage | we verwachten | past bij ons | voor wie |
      onmisbaar | herken je jezelf | moet je hebben | wat moet je`),
  },
  {
    role: 'responsibilities',
    whole: listPhrases(`
      taken | werkzaamheden | verantwoordelijkheden | rol | de rol | de functie | functie | functieomschrijving |
      jouw rol | jouw baan | de baan | het werk | omschrijving | opdracht | de opdracht`),
    words: listPhrases(`
      taken | jouw taken | taken en verantwoordelijkheden | werkzaamheden | jouw werkzaamheden |
      verantwoordelijkheden |
      wat ga je doen | ga je doen | wat ga jij doen | wat doe je | wat je gaat doen | je gaat doen |
      dit ga je doen |
      wat je doet | jouw rol | de rol | over de functie | de functie | functieomschrijving | functie omschrijving |
      functiebeschrijving | jouw dag | jouw uitdaging | de uitdaging | jouw werk | het werk | jouw impact |
      wat kun je verwachten | verantwoordelijk voor | ga je leren | je week | ziet je week | ziet je dag |
      jouw week |
      als developer | jouw functie | jouw nieuwe baan`),
  },
  {
    role: 'stack',
    whole: listPhrases('technologieën | tools | stack | techniek | omgeving | technische omgeving'),
    words: listPhrases(`
      onze stack | onze tech stack | onze technologieën | onze tools | waar we mee werken | waarmee we werken |
      technische omgeving | technologieën die | ons technisch landschap | hiermee werken we`),
  },
  {
    role: 'about',
    whole: listPhrases(`
      over ons | wij | bedrijf | het bedrijf | wie zijn wij | wie zijn we | wie we zijn | het team | team |
      ons team |
      de organisatie | organisatie | onze missie`),
    words: listPhrases(`
      over ons | wie zijn wij | wie zijn we | wie we zijn | wie wij zijn | over het bedrijf | ons bedrijf |
      het bedrijf |
      onze missie | onze cultuur | onze waarden | het team | jouw team | ons team | je team | waarom bij ons |
      waarom wij | waarom werken bij | de organisatie | onze organisatie | maak kennis | onze klanten |
      wat we doen |
      dit zijn wij | hier ga je werken | waar ga je werken`),
  },
  {
    role: 'benefits',
    whole: listPhrases(`
      benefits | arbeidsvoorwaarden | voorwaarden | aanbod | ons aanbod | wij bieden | we bieden | salaris |
      wat wij bieden | dit krijg je | secundaire arbeidsvoorwaarden`),
    words: listPhrases(`
      arbeidsvoorwaarden | wij bieden | we bieden | wat bieden wij | wat bieden we | bieden wij | bieden we |
      ons aanbod |
      wat wij bieden | wij jou bieden | wat krijg je | dit krijg je | wat je krijgt | krijg je | jouw voordelen |
      voordelen | wat mag je verwachten | dit bieden we | wat staat ertegenover | salaris | jouw salaris |
      dit mag je verwachten | ervoor terug | daartegenover | van ons verwachten | mag verwachten | je van ons |
      krijg je ervoor | tegenover | levert het je op | levert het op |
      staat daar tegenover | daar staat tegenover | in ruil | ontvang je | wat heb je aan ons |
      hier kun je op rekenen | waar kun je op rekenen`),
  },
  {
    role: 'legal',
    whole: listPhrases('privacy | diversiteit | inclusie | acquisitie'),
    words: listPhrases(
      'gelijke kansen | privacy | diversiteit | inclusie | acquisitie | integriteitsonderzoek',
    ),
  },
  {
    role: 'process',
    whole: listPhrases(`
      solliciteren | contact | locatie | standplaats | procedure | sollicitatieprocedure | interesse | informatie |
      meer informatie | werktijden`),
    words: listPhrases(`
      sollicitatieprocedure | sollicitatieproces | solliciteer | solliciteren | hoe solliciteer | interesse |
      meer informatie | vragen over | volgende stappen | hoe nu verder | selectieprocedure | jouw sollicitatie |
      zo ziet de procedure`),
  },
];
