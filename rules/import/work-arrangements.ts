import { listPhrases } from '../../lib/text/lists.ts';

/** Where somebody works, when it is no town. */
export const workModes = listPhrases(`
  remote | remotely | remote work | hybrid | on-site | onsite | on site | worldwide | anywhere | home office
  home-office | telecommute | wfh | work from home
  mobiles arbeiten | à distance | télétravail | teletrabajo | en remoto | remoto | teletrabalho | híbrido | da remoto
  thuiswerk | op afstand | zdalnie | praca zdalna | hybrydowo
`);

/** How somebody is employed, which is neither title nor employer. */
export const contracts = listPhrases(`
  full-time | full time | part-time | part time | contract | permanent | temporary | seasonal | fixed-term | fixed term
  casual | zero-hours | permanent contract | temporary contract
  full-time employment | part-time employment | contract position | contract role
  vollzeit | teilzeit | festanstellung | unbefristet | befristet | minijob | temps plein | temps partiel | cdi | cdd
  tiempo completo | jornada completa | media jornada | tiempo parcial | tempo integral | meio período
  tempo pieno | tempo indeterminato | tempo determinato | voltijd | deeltijd | pełny etat | część etatu | umowa o pracę
`);

/** Working for oneself: where no firm is named, this is the employer. */
export const selfEmployment = listPhrases(`
  self-employed | self employed | selfemployed | self-employment | freelance | freelancer | freelancing | freelance work
  freelance consulting | freelance projects | independent | independent contractor | independent consultant
  independent consulting | contractor | own business | own company | sole trader | sole proprietor
  sole proprietorship | various clients | several clients | various companies | private clients | multiple clients
  freelance / self-employed | freelance (self-employed) | self-employed (freelance) | self-employed / freelance
  freiberuflich | freiberufler | freiberuflerin | selbständig | selbstständig | selbständigkeit | selbstständigkeit
  freie mitarbeit | freier mitarbeiter | verschiedene kunden
  indépendant | indépendante | à mon compte | auto-entrepreneur | auto-entrepreneuse | micro-entreprise
  micro-entrepreneur | travailleur indépendant | profession libérale | en freelance
  autónomo | autónoma | por cuenta propia | cuenta propia | trabajador autónomo | independiente
  trabalhador independente | por conta própria | autônomo | autônoma | recibos verdes | profissional liberal
  libero professionista | lavoratore autonomo | lavoro autonomo | partita iva | in proprio
  zelfstandig | zelfstandige | zzp | zzp'er | zzp’er | eigen bedrijf | eenmanszaak
  samozatrudnienie | własna działalność | działalność gospodarcza | jednoosobowa działalność gospodarcza
  jednoosobowa działalność | wolny strzelec | b2b
`);

/** Time without a job: neither title nor employer, and of no firm. */
export const breaks = listPhrases(`
  career break | break | gap year | sabbatical | sabbatical leave | parental leave | maternity leave | paternity leave
  family leave | family break | family care | carer's leave | caregiver | caregiving | care leave | medical leave
  sick leave | unpaid leave | leave of absence | job search | travel | travelling | traveling | world trip | relocation
  career transition | time off | military service | national service | civil service year | compulsory military service
  full-time parent | planned career break | personal leave | bereavement leave | volunteering abroad
  elternzeit | sabbatjahr | auszeit | weltreise | mutterschutz | pflegezeit | wehrdienst | zivildienst | arbeitssuchend
  arbeitssuche | babypause | familienzeit | berufliche auszeit | bundesfreiwilligendienst
  congé parental | congé maternité | congé sabbatique | année sabbatique | tour du monde | service militaire
  excedencia | permiso parental | baja maternal | baja por maternidad | año sabático | servicio militar
  licença parental | licença de maternidade | licença maternidade | ano sabático | pausa na carreira | período sabático
  congedo parentale | congedo di maternità | maternità | anno sabbatico | servizio militare | pausa di carriera
  ouderschapsverlof | zwangerschapsverlof | wereldreis | loopbaanonderbreking | militaire dienst
  urlop macierzyński | urlop rodzicielski | urlop wychowawczy | przerwa w karierze | urlop naukowy | służba wojskowa
`);
