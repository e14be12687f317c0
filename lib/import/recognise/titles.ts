const HEADS =
  'engineer(?:ing)?|developer|programmer|architect|administrator|admin|analyst|scientist|consultant|contractor|freelancer|manager|director|lead|leader|head|chief|officer|founder|co-founder|cofounder|owner|president|vp|vice president|cto|ceo|coo|cio|cpo|intern|internship|trainee|apprentice|fellow|researcher|research assistant|assistant|associate|specialist|technician|tester|designer|coordinator|supervisor|teacher|teaching assistant|tutor|instructor|lecturer|professor|mentor|volunteer|student|graduate|sre|devops|dba|sdet|swe|sde|qa|maintainer|contributor|author|advisor|adviser|expert|strategist|member of technical staff|mts|technologist|operator|representative|support|barista|cashier|waiter|clerk|editor|writer|partner|principal|staff|entwickler|entwicklerin|ingenieur|ingenieurin|softwareentwickler|softwareentwicklerin|softwareingenieur|werkstudent|praktikant|leiter|ingénieur|ingénieure|développeur|développeuse|stagiaire|ingeniero|ingeniera|desarrollador|desarrolladora|engenheiro|engenheira|desenvolvedor|desenvolvedora|sviluppatore|ontwikkelaar|ingegnere|programista|inżynier';
const AT_END = new RegExp(
  `(?:^|[\\s/-])(?:${HEADS})s?(?:\\s(?:i{1,3}|iv|v|[1-5]|l[3-8]|ic\\d))?(?:\\s?\\(.*\\))?$`,
  'iu',
);
const ANYWHERE = new RegExp(`(?<![\\p{L}])(?:${HEADS})(?![\\p{L}])`, 'iu');
const AT_START =
  /^(?:senior|sr\.?|junior|jr\.?|staff|principal|lead|head|chief|vp|vice president|director|founding|backend|back-end|full[ -]?stack|software|freelance)\b/i;
const COMPANY =
  /(?:^|\s)(?:inc|llc|ltd|limited|gmbh|ag|se|sa|s\.a\.|b\.?v|oy|ab|a\/s|plc|corp|corporation|company|co|group|holdings?|labs?|technologies|systems|solutions|software|bank|university|universität|college|institute|agency|studios?|partners|services|industries|networks?|foundation|ventures|consulting|research|air(?:lines|ways)|insurance|health|media|games|council|ministry|department|hospital|school)\.?$/i;

/**
 * How surely a text is the title of a job: 3 for "Senior Backend Engineer", 2 for "Engineer, Payments", 1 for a text
 * that only holds such a word, 0 for "Quill".
 */
export function rateTitle(text: string): 0 | 1 | 2 | 3 {
  const bare = text.replace(/\s*\([^)]*\)$/, '');
  if (!ANYWHERE.test(bare) || bare.split(/\s+/).length > 12) return 0;
  if (COMPANY.test(bare)) return AT_START.test(bare) && AT_END.test(bare) ? 2 : 1;
  if (AT_END.test(bare)) return 3;
  return AT_START.test(bare) || AT_END.test(bare.split(/,|\s[-–—/|@]\s|\s(?:of|for|to)\s/)[0] ?? '') ? 2 : 1;
}

/** Whether a text ends like the name of a firm or a school: "Oxbow Labs", "Nordwind GmbH". */
export function isCompanyName(text: string): boolean {
  return COMPANY.test(text.replace(/[.,]$/, ''));
}
