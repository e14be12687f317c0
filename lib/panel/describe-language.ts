import { UNKNOWN_LANGUAGE } from '../text/language.ts';

const names = new Intl.DisplayNames('en', { type: 'language' });

/** The one sentence on a posting in a language whose levels Gaplight does not read. */
export function describeUnread(language: string): string {
  const written = language === UNKNOWN_LANGUAGE ? 'another language' : names.of(language);
  return `This posting is in ${written}: Gaplight finds what it names, but cannot tell what is required.`;
}
