import { listPhrases } from '../../lib/text/lists.ts';

/** What somebody is: "Backend Engineer" ends in one. A plural "s" is free. */
export const roles = listPhrases(`
  engineer | engineering | developer | programmer | architect | administrator | admin | analyst
  scientist | consultant | contractor | freelancer | manager | director | lead | leader | head | chief
  officer | founder | co-founder | cofounder | owner | president | vp | vice president | cto | ceo | coo
  cio | cpo | intern | internship | trainee | apprentice | fellow | researcher | research assistant
  assistant | associate | specialist | technician | tester | designer | coordinator | supervisor
  teacher | teaching assistant | tutor | instructor | lecturer | professor | mentor | volunteer
  student | graduate | sre | devops | dba | sdet | swe | sde | qa | maintainer | contributor | author
  advisor | adviser | expert | strategist | member of technical staff | mts | technologist | operator
  representative | support | barista | cashier | waiter | clerk | editor | writer | partner | principal
  staff | organiser | organizer | co-organiser | co-organizer | coach | trustee | treasurer | steward | driver
  translator | moderator | helper | chair | secretary

  programmierer | programmiererin | entwickler | entwicklerin | ingenieur | ingenieurin | softwareentwickler
  softwareentwicklerin | softwareingenieur | softwareingenieurin | webentwickler | webentwicklerin | anwendungsentwickler
  anwendungsentwicklerin | backendentwickler | backendentwicklerin | backend-entwickler | backend-entwicklerin
  softwarearchitekt | softwarearchitektin | architekt | architektin | systemadministrator | systemadministratorin
  fachinformatiker | fachinformatikerin | informatiker | informatikerin | berater | beraterin | projektleiter
  projektleiterin | teamleiter | teamleiterin | teamleitung | gruppenleiter | abteilungsleiter | entwicklungsleiter | leiter
  leiterin | leitung | geschäftsführer | geschäftsführerin | gründer | gründerin | mitgründer | werkstudent
  werkstudentin | praktikant | praktikantin | praktikum | auszubildender | auszubildende | hilfskraft
  studentische hilfskraft | wissenschaftlicher mitarbeiter | wissenschaftliche mitarbeiterin | mitarbeiter
  mitarbeiterin | referent | referentin | testerin | datenbankadministrator | sachbearbeiter | lehrer | lehrerin
  dozent | dozentin | tutorin | techniker | technikerin

  ingénieur | ingénieure | développeur | développeuse | programmeur | programmeuse | stagiaire | stage | architecte
  administrateur | administratrice | analyste | consultante | chef de projet | chef d'équipe | chef d’équipe
  responsable | directeur | directrice | fondateur | fondatrice | cofondateur | cofondatrice | alternant | alternante
  apprenti | apprentie | technicien | technicienne | chercheur | chercheuse | enseignant | enseignante | professeur
  chargé de projet | gérant | gérante | intégrateur | testeur | doctorant | doctorante

  ingeniero | ingeniera | desarrollador | desarrolladora | programador | programadora | arquitecto | arquitecta
  administrador | administradora | analista | consultor | consultora | jefe de proyecto | jefa de proyecto
  jefe de equipo | jefa de equipo | jefe | jefa | responsable técnico | responsable | director técnico | directora
  fundador | fundadora | cofundador | cofundadora | becario | becaria | prácticas | técnico | técnica | investigador
  investigadora | profesor | profesora | líder técnico | líder | gerente | coordinador | coordinadora

  engenheiro | engenheira | desenvolvedor | desenvolvedora | arquiteto | arquiteta | líder técnica | estagiário
  estagiária | estágio | gestor | gestora | diretor | diretora | coordenador | coordenadora | chefe de equipa | chefe
  investigador | pesquisador | pesquisadora | bolseiro | bolseira | professora | sócio | sócia | trainee

  sviluppatore | sviluppatrice | ingegnere | programmatore | programmatrice | architetto | amministratore
  sistemista | consulente | capo progetto | caposquadra | responsabile | direttore | direttrice | fondatore
  fondatrice | tirocinante | stagista | tirocinio | tecnico | ricercatore | ricercatrice | insegnante | docente
  assegnista | dottorando

  ontwikkelaar | ontwikkelaarster | softwareontwikkelaar | webontwikkelaar | programmeur | beheerder | systeembeheerder
  adviseur | projectleider | teamleider | hoofd | oprichter | medeoprichter | stagiair | stagiaire | technicus
  onderzoeker | docente | leraar | medewerker | ingenieur | applicatiebeheerder | directeur | afstudeerder

  programista | programistka | inżynier | inżynierka | deweloper | architekt | administratorka | analityk | analityczka
  konsultant | konsultantka | kierownik | kierowniczka | kierownik projektu | lider | liderka | lider zespołu | dyrektor
  dyrektorka | założyciel | założycielka | współzałożyciel | stażysta | stażystka | praktykant | praktykantka | technik
  specjalista | specjalistka | badacz | nauczyciel | nauczycielka | wykładowca | testerka | asystent | asystentka
  młodszy programista | starszy programista | właściciel | właścicielka

  utvecklare | udvikler | ohjelmistokehittäjä | kehittäjä | konsulent | rådgivare | praktikantka | vývojář | vývojářka
`);

/** What a title can begin with: a rank, or a kind of work. */
export const openers = listPhrases(`
  senior | sr | junior | jr | staff | principal | lead | head | chief | vp | vice president | director
  founding | backend | back-end | fullstack | full stack | full-stack | software | freelance | interim | acting | associate
  leitender | leitende | freier | freie | freiberuflicher | freiberufliche | ingénieur | ingénieure | développeur | développeuse
  chef de projet | responsable | ingeniero | ingeniera | desarrollador | desarrolladora | arquitecto | arquitecta
  jefe | jefa | engenheiro | engenheira | desenvolvedor | desenvolvedora | programador | programadora | arquiteto
  sviluppatore | sviluppatrice | ingegnere | programmatore | architetto | responsabile | hoofd | programista
  programistka | inżynier | starszy | starsza | młodszy | młodsza | główny | kierownik | specjalista | administrator
  deweloper | administrateur | architecte | stagiaire | consultor | consultora | consulente | analista | técnico
`);
