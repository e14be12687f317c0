import type { CompanyWords } from '../../lib/import/recognise/job-titles.ts';
import { listPhrases } from '../../lib/text/lists.ts';

/** How the names of firms and schools begin and end. */
export const companies: CompanyWords = {
  /** Each full stop is free, and so is one at the end and a blank behind one inside. */
  legalForms: listPhrases(`
    inc | incorporated | llc | l.l.c | llp | l.l.p | lp | pllc | corp | corporation | company | co | & co | and co
    ltd | limited | plc | cic | pty | pty ltd | pty limited | pte | pte ltd | pvt | pvt ltd | private limited
    (pty) ltd | (pvt) ltd | co ltd | co., ltd | sdn bhd | bhd | berhad | ltée | bros | & sons | and sons

    gmbh | mbh | ggmbh | ag | kg | kgaa | ohg | ug | ug (haftungsbeschränkt) | gbr | e.k | e.v | eg | e.u | se | & co kg
    & co. kgaa | & co ohg | gmbh & co. kg | gmbh & co. kgaa | gmbh & co. ohg | ag & co. kg | ag & co. kgaa | & cie
    & söhne | sàrl | s.à r.l | s.a.r.l | s.a | s.a.s | s.a.s.u | e.u.r.l | s.c.a | s.n.c | s.c.o.p | sc | gie | scrl

    b.v | n.v | v.o.f | c.v | b.v.b.a | srl | a.s.b.l | v.z.w | s.p.a | s.r.l | s.r.l.s | s.a.p.a | s.s | s.c.a.r.l
    s.l | s.l.u | s.a.u | s.l.l | s.l.p | s. coop | s.c.c.l | lda | l.da | ltda | unipessoal lda | sgps | s.g.p.s | eireli
    s.a. de c.v | s. de r.l. de c.v | s.a.b. de c.v | s.a.p.i. de c.v | s.a.p.i | s.c. de r.l. de c.v | s.a.c

    a.b | ab (publ) | a.s | a/s | asa | aps | i/s | k/s | p/s | amba | hf | ehf | oy | oyj | ky | oü | uab | mb | sia
    sp. z o.o | sp. z o.o. sp. k | sp.k | s.k.a | sp.j | p.s.a | s.r.o | spol. s r.o | v.o.s | k.s | z.s | z.ú
    kft | bt | zrt | nyrt | rt | d.o.o | d.d | j.d.o.o | o.o.d | e.o.o.d | a.d | e.a.d | s.r.l.-d | a.e | e.p.e | i.k.e | o.e
    ooo | oao | zao | pao | ip | tov | ооо | оао | зао | пао | ао | тов | еоод | оод | αε | ε.π.ε
    a.ş | ltd. şti | ltd. ştİ | şti | tic. ltd. şti | san. tic. a.ş | koop
    k.k | g.k | y.k | kabushiki kaisha | 株式会社 | 合同会社 | 有限会社 | 有限公司 | 股份有限公司 | pt | tbk | jsc | pjsc | ojsc
    cjsc | fze | fzco | fz-llc | w.l.l | b.s.c | s.a.l | dmcc | s.a.o.g | s.a.e
  `),
  /** Nouns that names end in. */
  nouns: listPhrases(`
    group | holding | holdings | lab | labs | laboratory | laboratories | technology | technologies | tech | systems
    solutions | software | softworks | bank | university | universität | college | institute | school | agency | studio
    studios | partners | services | industries | network | networks | foundation | ventures | consulting | research
    airlines | airways | insurance | health | healthcare | media | games | gaming | interactive | council | ministry
    department | hospital | clinic | logistics | freight | shipping | railways | rail | energy | power | telecom | mobile
    communications | entertainment | pharmaceuticals | pharma | biotech | robotics | analytics | digital | capital
    securities | financial | finance | payments | pay | works | trust | association | society | union | cooperative
    & partners | & co | & company | brothers | associates | international | enterprises | enterprise | retail | stores
    foods | motors | aerospace | aviation | electronics | semiconductors | instruments | publishing | press | museum
    library | authority | bureau | office | club | startup

    gruppe | werke | stadtwerke | versicherung | versicherungen | sparkasse | verlag | hochschule | klinikum | beratung
    dienste | technik | systeme | handel | genossenschaft | stiftung | verein | verkehrsbetriebe | bundesamt
    groupe | banque | assurances | conseil | société | école | laboratoire | hôpital | mutuelle
    grupo | banco | seguros | consultores | consultoría | sistemas | soluciones | tecnologías | fundación
    consultoria | soluções | tecnologia | tecnologias
    gruppo | banca | assicurazioni | consulenza | sistemi | soluzioni
    groep | verzekeringen | advies | logistiek | diensten | systemen | gemeente
    grupa | ubezpieczenia | usługi | systemy | rozwiązania | konsulting | politechnika
  `),
  /** Words that names begin with. */
  openers: listPhrases(`
    ministry of | department of | bank of | university of | institute of | city of | state of | office of | port of
    government of | county of | council of | college of | the university of | royal
    grupo | banco | universidad | universidade | instituto | ministerio | ministério | fundación | fundação | câmara
    groupe | société | banque | université | institut | ministère | laboratoire | agence | mairie
    gruppo | banca | università | istituto | ministero | fondazione | comune di
    stadtwerke | stadt | universität | technische universität | hochschule | bundesamt | landesamt | deutsche
    universiteit | gemeente | hogeschool | stichting | grupa | uniwersytet | politechnika | instytut | urząd 
  `),
};
