import { listWords } from '../../lib/text/lists.ts';

/** Languages that people speak, in English and in themselves. */
export const spokenLanguages = listWords(`
  english german french spanish italian portuguese dutch flemish polish czech slovak russian ukrainian
  belarusian bulgarian romanian hungarian greek turkish arabic hebrew persian farsi kurdish urdu hindi
  bengali punjabi marathi gujarati tamil telugu kannada malayalam sinhala nepali mandarin cantonese
  chinese japanese korean vietnamese thai indonesian malay tagalog filipino swahili amharic yoruba igbo
  hausa zulu afrikaans danish norwegian swedish finnish icelandic estonian latvian lithuanian croatian
  serbian bosnian slovenian slovene macedonian albanian georgian armenian azerbaijani kazakh uzbek
  mongolian irish welsh scottish catalan basque galician maltese luxembourgish esperanto latin deutsch
  englisch französisch spanisch italienisch russisch türkisch español inglés francés alemán français
  anglais allemand espagnol português inglês
`);
