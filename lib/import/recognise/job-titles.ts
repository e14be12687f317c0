import { phraseSource } from '../../text/lists.ts';

/** Words of the titles of jobs. */
export interface TitleWords {
  /** What somebody is: "engineer". */
  roles: string[];
  /** What a title can begin with: "senior". */
  openers: string[];
  /** How and where somebody is employed, which is neither title nor employer: "full-time", "hybrid". */
  contracts: string[];
  /** "freelance": working for oneself, which is the employer where there is no other. */
  selfEmployment: string[];
  /** "parental leave": time without a job. */
  breaks: string[];
}

/** How the names of companies begin and end. */
export interface CompanyWords {
  /** "gmbh", "s.r.o": each full stop is free. */
  legalForms: string[];
  /** Nouns that the names of firms and schools end in: "labs", "university". */
  nouns: string[];
  /** "ministry of", "banco": what such names begin with. */
  openers: string[];
}

/** How surely a text is the title of a job: 3 surely, 0 not at all. */
export type TitleRating = 0 | 1 | 2 | 3;

/** Tells titles of jobs from the names of companies. */
export interface TitleRecogniser {
  /**
   * How surely a text is the title of a job: 3 for "Senior Backend Engineer", 2 for "Engineer, Payments", 1 for a text
   * that only holds such a word, 0 for "Quill".
   */
  rateTitle(text: string): TitleRating;
  /** Whether a text reads like the name of a firm or a school: "Oxbow Labs", "Nordwind GmbH", "Banco do Norte". */
  isCompanyName(text: string): boolean;
  /** Whether a text is the end of a firm's name that says its legal form: "Inc.", "GmbH". */
  isLegalForm(text: string): boolean;
  /** Whether a text ends in a legal form: "Plover Pay s.r.o." */
  endsInLegalForm(text: string): boolean;
  /** Whether a text only says how or where somebody is employed: "Part-time", "Hybrid". */
  isContract(text: string): boolean;
  /** Whether a text says that somebody works for himself, and nothing else: "Freelance", "Freiberuflich". */
  isSelfEmployment(text: string): boolean;
  /** Whether a text names time without a job: "Parental leave", "Sabbatical (travel)". */
  isBreak(text: string): boolean;
}

/** Behind a title: the level of the role, and what stands in brackets. */
const LEVEL = String.raw`(?:\s(?:i{1,3}|iv|v|[1-5]|l[3-8]|ic\d))?(?:\s?\(.*\))?`;

/** "Acme.io" */
const ENDS_IN_DOMAIN = /^[\p{L}\d-]+\.(?:com|io|ai|dev|net|org|co|app|de|fr|eu)$/iu;

/** Makes the recogniser of titles and company names. */
export function createTitleRecogniser(titles: TitleWords, companies: CompanyWords): TitleRecogniser {
  const roles = phraseSource(titles.roles);
  const atEnd = new RegExp(String.raw`(?:^|[\s/-])(?:${roles})s?${LEVEL}$`, 'iu');
  const anywhere = new RegExp(String.raw`(?<![\p{L}])(?:${roles})(?![\p{L}])`, 'iu');
  const atStart = new RegExp(String.raw`^(?:${phraseSource(titles.openers)})(?![\p{L}\p{N}_])`, 'iu');
  const forms = phraseSource(companies.legalForms).replaceAll('\\.', String.raw`\.?\s?`);
  const legalForm = new RegExp(String.raw`^(?:${forms})\.?$`, 'iu');
  const formBehind = new RegExp(String.raw`[\s,](?:${forms})\.?$`, 'iu');
  const nounBehind = new RegExp(String.raw`\s(?:${phraseSource(companies.nouns)})$`, 'iu');
  const opener = new RegExp(String.raw`^(?:${phraseSource(companies.openers)})\s`, 'iu');
  const [contract, alone] = [titles.contracts, titles.selfEmployment].map(
    (words) => new RegExp(`^(?:${phraseSource(words)})$`, 'iu'),
  ) as [RegExp, RegExp];
  const pause = new RegExp(String.raw`^(?:${phraseSource(titles.breaks)})(?:\s?[(,–—-].{0,60})?$`, 'iu');

  /** The short forms are words of some language in small letters: "as", "se", "co". */
  const endsInLegalForm = (text: string): boolean => {
    const form = formBehind.exec(text)?.[0];
    return form !== undefined && (/\p{Lu}|[.&]|\p{L}{3}|\p{Lo}/u.test(form) || form.startsWith(','));
  };
  const isCompanyName = (text: string): boolean =>
    endsInLegalForm(text) ||
    nounBehind.test(text.replace(/[.,]$/, '')) ||
    (opener.test(text) && /\s\p{Lu}/u.test(text)) ||
    ENDS_IN_DOMAIN.test(text);

  return {
    rateTitle(text) {
      const bare = text.replace(/\s*\([^)]*\)$/, '');
      if (!anywhere.test(bare) || bare.split(/\s+/).length > 12) return 0;
      const first = bare.split(/,|\s[-–—/|@]\s|\s(?:of|for|to|de|für|pour|para|per|voor|ds\.)\s/)[0] ?? '';
      if (endsInLegalForm(bare)) return atStart.test(bare) && atEnd.test(bare) ? 2 : 1;
      if (isCompanyName(bare))
        return (atStart.test(bare) && atEnd.test(bare)) || (first !== bare && atEnd.test(first)) ? 2 : 1;
      if (atEnd.test(bare)) return 3;
      return atStart.test(bare) || atEnd.test(first) ? 2 : 1;
    },
    isCompanyName,
    isLegalForm: (text) => legalForm.test(text),
    endsInLegalForm,
    isContract: (text) => contract.test(text),
    isSelfEmployment: (text) => alone.test(text.replace(/[.)\s]+$/, '')),
    isBreak: (text) => pause.test(text),
  };
}
