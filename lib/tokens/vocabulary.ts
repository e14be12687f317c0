/** The categories of terms, in the order in which requirements are shown. */
export const categories = [
  'language',
  'database',
  'queue',
  'data',
  'cloud',
  'infrastructure',
  'api',
  'framework',
  'pattern',
  'practice',
] as const;

/** What a term is: a kind of product, of interface, or of knowledge. */
export type Category = (typeof categories)[number];

/**
 * Whether terms of a category are ways of building or of working. Their names are words of many trades, and one way of
 * working does not replace another.
 */
export function isConcept(category: Category | undefined): boolean {
  return category === 'pattern' || category === 'practice';
}

/** Whether terms of a category are products with a name of their own; concepts and kinds of API are not. */
export function isProduct(category: Category | undefined): boolean {
  return category !== undefined && category !== 'api' && !isConcept(category);
}

/** The categories of products. */
export const productCategories: readonly Category[] = categories.filter(isProduct);

/**
 * How to distinguish a term from an ordinary word of the same spelling. Plain data; `disambiguate.ts` reads it. `not`
 * comes first, then `always`, then `technical`. A phrase that contains the spelling is looked for around it ("go to
 * market"), any other right before and right behind it ("vitamin"). Any case; a space is a space or hyphen.
 */
export interface Context {
  /**
   * The spellings that count only near other technologies, versions or words of the trade; `true`: all. For a
   * pattern or practice it is enough that the text names technologies at all.
   */
  technical?: true | string[];
  /** Everyday words that count only beside a technology in a list, or where `always` says so. */
  beside?: string[];
  /** It never counts directly before or after these words, or inside these phrases. */
  not?: string[];
  /** It always counts directly before or after these words, or inside these phrases. */
  always?: string[];
  /** Spellings that other trades know as well: in a text about another trade they name nothing. */
  elsewhere?: string[];
  /** What it is said of, behind it in the same clause. The rest of the context comes after it, but for `not`, `always`. */
  followedBy?: FollowedBy;
  /** Names that products of other vendors have too: "IAM" beside those of Google Cloud is none of AWS. */
  shared?: string[];
}

/** The words behind a name that tell what it is said of; the nearest decides, singular and plural are two words. */
export interface FollowedBy {
  /** Spellings that count only with one of `words` behind them: "distributed" of "distributed, fault-aware services". */
  needed?: string[];
  /** Spellings that do not count with one of `not` behind them, unless one of `words` comes first. */
  checked?: string[];
  /** Directly behind a checked spelling they make one of `words` needed: "of" in "monitoring of". */
  openers?: string[];
  words: string[];
  not: string[];
}

/** An entry of the vocabulary, written in `rules/terms/`. */
export interface Term {
  /** Stable, kebab-case: `postgresql`, `amazon-sqs`, `event-sourcing`. */
  id: string;
  /** The product's own spelling. It is matched too. */
  label: string;
  category: Category;
  /** Other spellings. */
  aliases?: string[];
  /** Aliases by which people call a product for short, and which a matcher of letters misses: "k8s". */
  shortNames?: string[];
  /** Ids of terms that whoever has this one also has: EKS implies Kubernetes and AWS. */
  implies?: string[];
  /** Of a vendor: the names that may stand in front of those of its products, the longest first: "Amazon", "AWS". */
  vendor?: string[];
  /** The group in which terms are near one another: `broker`, `relational-database`. */
  family?: string;
  /** Spellings (label or alias) that count only in this very case: "Go", "REST". The others count in any case. */
  exactCase?: string[];
  /** The name is an ordinary word or very short: it counts only where its surroundings show a technology. */
  context?: Context;
  /** A class word such as "message queues": named by a posting, but no product. Products of its family answer it. */
  generic?: true;
  /** Other families whose products answer a class word too: caches are NoSQL. */
  answeredBy?: string[];
  /** Sentences in which the term is found. */
  examples: string[];
  /** Sentences in which a naive matcher finds it but it is not there. */
  counterexamples?: string[];
}

/** The terms as they are, with their types checked. */
export function defineTerms(terms: Term[]): Term[] {
  return terms;
}
