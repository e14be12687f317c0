const names =
  'english german french spanish italian portuguese dutch flemish polish czech slovak russian ukrainian belarusian bulgarian romanian hungarian greek turkish arabic hebrew persian farsi kurdish urdu hindi bengali punjabi marathi gujarati tamil telugu kannada malayalam sinhala nepali mandarin cantonese chinese japanese korean vietnamese thai indonesian malay tagalog filipino swahili amharic yoruba igbo hausa zulu afrikaans danish norwegian swedish finnish icelandic estonian latvian lithuanian croatian serbian bosnian slovenian slovene macedonian albanian georgian armenian azerbaijani kazakh uzbek mongolian irish welsh scottish catalan basque galician maltese luxembourgish esperanto latin deutsch englisch französisch spanisch italienisch russisch türkisch español inglés francés alemán français anglais allemand espagnol português inglês'.split(
    ' ',
  );
const NAME = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'iu');

/** Whether a text names a language that people speak: "English (native)". */
export function isSpokenLanguage(text: string): boolean {
  return NAME.test(text);
}
