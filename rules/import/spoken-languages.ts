import type { SpokenLanguageWords } from '../../lib/import/recognise/spoken-languages.ts';
import { listPhrases, listWords } from '../../lib/text/lists.ts';

/** Languages that people speak, and how well they say that they do. */
export const spokenLanguages: SpokenLanguageWords = {
  /** In English and in themselves, then in the other languages that resumes are read in. */
  names: listWords(`
    english german french spanish italian portuguese dutch flemish polish czech slovak russian ukrainian
    belarusian bulgarian romanian hungarian greek turkish arabic hebrew persian farsi kurdish urdu hindi
    bengali punjabi marathi gujarati tamil telugu kannada malayalam sinhala nepali mandarin cantonese
    chinese japanese korean vietnamese thai indonesian malay tagalog filipino swahili amharic yoruba igbo
    hausa zulu afrikaans danish norwegian swedish finnish icelandic estonian latvian lithuanian croatian
    serbian bosnian slovenian slovene macedonian albanian georgian armenian azerbaijani kazakh uzbek
    mongolian irish welsh scottish catalan basque galician maltese luxembourgish esperanto latin

    deutsch englisch französisch spanisch italienisch portugiesisch niederländisch polnisch tschechisch slowakisch
    russisch ukrainisch türkisch arabisch chinesisch japanisch koreanisch schwedisch dänisch norwegisch finnisch
    griechisch ungarisch rumänisch bulgarisch kroatisch serbisch latein hebräisch persisch hindi schweizerdeutsch

    français anglais allemand espagnol italien portugais néerlandais polonais tchèque russe ukrainien turc arabe chinois
    japonais coréen suédois danois norvégien finnois grec hongrois roumain bulgare croate serbe hébreu catalan

    español inglés francés alemán italiano portugués holandés neerlandés polaco checo ruso ucraniano turco árabe chino
    japonés coreano sueco danés noruego finlandés griego húngaro rumano catalán euskera gallego castellano valenciano

    português inglês francês alemão espanhol italiano holandês neerlandês polonês polaco russo turco chinês japonês
    coreano sueco dinamarquês norueguês grego romeno mandarim hebraico

    inglese francese tedesco spagnolo portoghese olandese polacco ceco russo ucraino turco cinese giapponese
    coreano svedese danese norvegese greco ungherese rumeno arabo

    nederlands engels duits frans spaans italiaans portugees pools tsjechisch russisch oekraïens turks arabisch chinees
    japans koreaans zweeds deens noors fins grieks hongaars roemeens vlaams fries

    polski angielski niemiecki francuski hiszpański włoski portugalski niderlandzki czeski słowacki rosyjski ukraiński
    turecki arabski chiński japoński koreański szwedzki duński norweski fiński grecki węgierski rumuński łacina

    svenska norsk dansk suomi čeština slovenčina magyar română türkçe русский українська 日本語 中文 한국어
  `),
  /** Words that say how well, each enough alone. */
  levels: listWords(`
    native bilingual trilingual fluent fluently proficient proficiency advanced intermediate elementary conversational
    beginner beginners basic basics mother limited excellent mastery upper-intermediate pre-intermediate
    post-secondary near-native novice

    muttersprache muttersprachler muttersprachlerin muttersprachlich muttersprachniveau verhandlungssicher fließend
    fliessend grundkenntnisse grundlagen konversationssicher anfänger anfängerkenntnisse fortgeschritten
    fortgeschrittene schulkenntnisse zweisprachig schriftlich mündlich basiskenntnisse sprachniveau mittelstufe
    konversation gutekenntnisse sicher wirtschaftssicher

    maternelle courant courante couramment bilingue intermédiaire débutant débutante notions scolaire avancé avancée
    natif native opérationnel élémentaire lu écrit parlé maîtrise

    nativo nativa materna materno fluido fluida fluidez avanzado avanzada intermedio intermedia básico básica bilingüe
    principiante elemental conversacional hablado escrito alto bajo

    fluente avançado avançada intermediário intermediária intermédio intermédia iniciante elementar proficiente
    instrumental

    madrelingua avanzato avanzata intermedio base elementare scolastico scolastica fluente ottimo ottima discreto
    discreta buono buona sufficiente madre

    moedertaal vloeiend gevorderd gevorderde basis basiskennis tweetalig beginnend uitstekend moedertaalspreker
    goede redelijk

    ojczysty biegły biegle zaawansowany średniozaawansowany podstawowy komunikatywny dwujęzyczny początkujący płynny płynnie
    podstawy komunikatywnie

    a1 a2 b1 b2 c1 c2 a1+ a2+ b1+ b2+ c1+ ilr1 ilr2 ilr3 ilr4 ilr5
  `),
  /** Words that stand beside those that say how well. */
  beside: listWords(`
    professional professionally working full business level speaker speakers speaking language tongue written
    spoken reading writing spoken oral verbal knowledge good very fair strong high low lower upper pre or and in the of
    user independent competent technical academic everyday general to cefr near understanding command daily both

    sehr gut gute guter kenntnisse niveau und wort schrift in auf stufe gem ger berufliche berufsniveau fach

    langue professionnel professionnelle niveau très bon bonne bien et à oral l' écrit technique usage

    nivel lengua profesional muy bueno buena medio media competencia completa limitada y dominio trabajo

    nível língua profissional bom boa muito e técnico leitura escrita conversação competência limitada completa

    livello lingua professionale molto e scritto parlato orale conoscenza conversazione

    niveau taal professioneel zakelijk goed zeer en spreken schrijven lezen in woord geschrift werkniveau redelijk

    poziom język bardzo dobry dobra znajomość w mowie piśmie i zawodowy
  `),
  /** Tests of languages, whose grade says how well. */
  tests: listPhrases(
    'ielts | toefl | toeic | cambridge | delf | dalf | dele | goethe | telc | testdaf | hsk | jlpt | topik | celi',
  ),
};
