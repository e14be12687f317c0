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
  staff

  entwickler | entwicklerin | ingenieur | ingenieurin | softwareentwickler | softwareentwicklerin
  softwareingenieur | werkstudent | praktikant | leiter

  ingénieur | ingénieure | développeur | développeuse | stagiaire

  ingeniero | ingeniera | desarrollador | desarrolladora

  engenheiro | engenheira | desenvolvedor | desenvolvedora

  sviluppatore | ingegnere

  ontwikkelaar

  programista | inżynier
`);

/** What a title can begin with: a rank, or a kind of work. */
export const openers = listPhrases(`
  senior | sr | junior | jr | staff | principal | lead | head | chief | vp | vice president | director
  founding | backend | back-end | fullstack | full stack | full-stack | software | freelance
`);
