import { phraseSource } from '../../text/lists.ts';

/** Words of the titles of jobs. */
export interface TitleWords {
  /** What somebody is: "engineer". */
  roles: string[];
  /** What a title can begin with: "senior". */
  openers: string[];
  /** How and where somebody is employed, which is neither title nor employer: "full-time", "hybrid". */
  contracts: string[];
}

/** How the names of companies end. */
export interface CompanyWords {
  /** "GmbH", "Inc" */
  legalForms: string[];
  /** Nouns that the names of firms and schools end in: "labs", "university". */
  nouns: string[];
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
  /** Whether a text ends like the name of a firm or a school: "Oxbow Labs", "Nordwind GmbH". */
  isCompanyName(text: string): boolean;
  /** Whether a text is the end of a firm's name that says its legal form: "Inc.", "GmbH". */
  isLegalForm(text: string): boolean;
  /** Whether a text only says how or where somebody is employed: "Part-time", "Hybrid". */
  isContract(text: string): boolean;
}

/** Behind a title: the level of the role, and what stands in brackets. */
const LEVEL = String.raw`(?:\s(?:i{1,3}|iv|v|[1-5]|l[3-8]|ic\d))?(?:\s?\(.*\))?`;

/** Makes the recogniser of titles and company names. */
export function createTitleRecogniser(titles: TitleWords, companies: CompanyWords): TitleRecogniser {
  const roles = phraseSource(titles.roles);
  const atEnd = new RegExp(String.raw`(?:^|[\s/-])(?:${roles})s?${LEVEL}$`, 'iu');
  const anywhere = new RegExp(String.raw`(?<![\p{L}])(?:${roles})(?![\p{L}])`, 'iu');
  const atStart = new RegExp(String.raw`^(?:${phraseSource(titles.openers)})(?![\p{L}\p{N}_])`, 'iu');
  const endings = phraseSource([...companies.legalForms, ...companies.nouns]);
  const company = new RegExp(String.raw`(?:^|\s)(?:${endings})\.?$`, 'iu');
  const legalForm = new RegExp(String.raw`^(?:${phraseSource(companies.legalForms)})\.?$`, 'iu');
  const contract = new RegExp(`^(?:${phraseSource(titles.contracts)})$`, 'iu');
  return {
    rateTitle(text) {
      const bare = text.replace(/\s*\([^)]*\)$/, '');
      if (!anywhere.test(bare) || bare.split(/\s+/).length > 12) return 0;
      if (company.test(bare)) return atStart.test(bare) && atEnd.test(bare) ? 2 : 1;
      if (atEnd.test(bare)) return 3;
      const first = bare.split(/,|\s[-–—/|@]\s|\s(?:of|for|to)\s/)[0] ?? '';
      return atStart.test(bare) || atEnd.test(first) ? 2 : 1;
    },
    isCompanyName: (text) => company.test(text.replace(/[.,]$/, '')),
    isLegalForm: (text) => legalForm.test(text),
    isContract: (text) => contract.test(text),
  };
}
