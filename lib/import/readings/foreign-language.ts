const names = new Intl.DisplayNames('en', { type: 'language' });

/** Whether a resume is known to be written in another language than English, by the tag of its language. */
export function isForeign(language: string | undefined): boolean {
  return language !== undefined && language !== 'en';
}

/** What is said of a resume in a language other than English; `undefined` for all others. */
export function describeForeign(language: string | undefined): string | undefined {
  if (language === undefined || !isForeign(language)) return undefined;
  return `This resume is in ${names.of(language)}. Gaplight finds its technologies; its checks and rewrites are for English ones only.`;
}
