import type { LanguageWords } from '../../lib/text/language.ts';
import { listWords } from '../../lib/text/lists.ts';

/** So many words tell a language that is not read: to mistake one that is costs more. */
const least = 5;

/** Languages that are told apart but not read, by their most common words. */
const words: Record<string, string> = {
  sv: 'och att det som en på är av för med till den har de inte ett vi du om ska från eller erfarenhet hos vår våra dig kunskap',
  da: 'og at det som en på er af for med til den har de ikke et vi du om skal fra eller erfaring hos vores dig kendskab dine',
  no: 'og at det som en på er av for med til den har de ikke et vi du om skal fra eller erfaring hos våre deg kjennskap dine',
  fi: 'ja on että ei se sekä tai kanssa myös olet sinulla kokemusta meillä osaamista työ etsimme tarjoamme voit hyvä ovat kun',
  cs: 'a se na je že v s z do pro jako nebo za od po zkušenosti znalost máš jsme nabízíme požadujeme výhodou práce vývoj které',
  sk: 'a sa na je že v s z do pre ako alebo za od po skúsenosti znalosť máš sme ponúkame požadujeme výhodou práca vývoj ktoré',
  hu: 'a az és hogy nem is egy van meg vagy kell azt tapasztalat ismerete előny munka fejlesztés elvárások csapat ami legalább',
  ro: 'și de la în cu pe nu o este din sau pentru care mai experiență cunoștințe echipa oferim avantaj cerințe dezvoltare lucru',
  tr: 've bir bu için ile da de çok olan veya olarak gibi deneyim bilgi sahibi tercihen en az ekip yazılım geliştirme iyi',
  hr: 'i u je na se za da su od s kao ili iskustvo znanje rad prednost nudimo tražimo tim razvoj poznavanje koji najmanje godina',
  sl: 'in v je na se za da so od z kot ali izkušnje znanje delo prednost nudimo iščemo ekipa razvoj poznavanje ki najmanj leta',
  lt: 'ir yra į su kad iš ar kaip bei patirtis žinios darbas privalumas siūlome komanda metų mes ieškome bent programavimo',
  lv: 'un ir ar uz no par kā vai pieredze zināšanas darbs priekšrocība piedāvājam komanda gadu mēs meklējam vismaz izstrāde',
  et: 'ja on ning et ei või kogemus oskus töö kasuks pakume meeskond aastat meie otsime vähemalt tuleb arendus sinu',
  ca: 'i de la el els les amb per que és una un del experiència coneixements treball equip oferim es valorarà requisits anys',
  id: 'dan yang di untuk dengan dari dalam pada atau ini pengalaman memiliki kami anda kerja tim minimal tahun menguasai',
  vi: 'và của có các cho với là trong được kinh nghiệm làm việc kiến thức về yêu cầu hoặc năm lập trình ưu tiên',
  ru: 'и в на с не по что для или от как опыт работы знание мы будет плюсом лет требования обязанности команда разработки',
  uk: 'і в на з не по що для або від як досвід роботи знання ми буде плюсом років вимоги обов команда розробки та у',
  bg: 'и в на с не по че за или от като опит работа познаване ние ще плюс години изисквания екип разработка да се са',
  el: 'και το της την του στο με για από είναι σε που εμπειρία γνώση χρόνια ομάδα ή να οι',
};

/** The languages that are told apart but not read. */
export const otherLanguages: LanguageWords[] = Object.entries(words).map(([language, list]) => ({
  language,
  words: listWords(list),
  least,
}));
