import type { DateWords } from '../../lib/import/recognise/find-dates.ts';
import { listPhrases, listWords } from '../../lib/text/lists.ts';

/** Words around dates, in the languages that the names of months are known in; what stands for today in some more. */
export const dateWords: DateWords = {
  /** The end of what goes on: "2019 - Present". */
  present: listPhrases(`
    present | presently | the present | to present | till present | until present | current | currently | ongoing
    on-going | in progress | now | till now | until now | up to now | to now | today | till today | until today
    pres | pres. | to date | till date | until date | up to date | till this date | to this day | at present | continuing | same

    heute | bis heute | jetzt | bis jetzt | aktuell | derzeit | laufend | andauernd | gegenwärtig | gegenwart
    bis dato | dato | bis auf weiteres | fortlaufend

    aujourd'hui | aujourd’hui | à aujourd'hui | à aujourd’hui | jusqu'à aujourd'hui | jusqu’à aujourd’hui
    jusqu'aujourd'hui | présent | à présent | jusqu'à présent | jusqu’à présent | à ce jour | a ce jour
    jusqu'à ce jour | jusqu’à ce jour | ce jour | maintenant | jusqu'à maintenant | actuel | actuelle
    actuellement | en cours | en poste

    actualidad | la actualidad | a la actualidad | hasta la actualidad | actual | actualmente | presente
    al presente | el presente | hasta el presente | hasta la fecha | a la fecha | la fecha | hoy | hasta hoy
    ahora | hasta ahora | en curso | vigente

    atual | atualmente | atualidade | até a atualidade | até à atualidade | o presente | até o presente
    até ao presente | ao presente | até hoje | hoje | até agora | agora | o momento | até o momento
    até ao momento | até a data | até à data | em curso | em andamento | presente momento | até o presente momento

    oggi | ad oggi | a oggi | fino ad oggi | fino a oggi | ad ora | fino ad ora | tuttora | attuale | attualmente
    in corso | al presente | corrente | ad tutt'oggi | a tutt'oggi | a tutt’oggi

    heden | tot heden | tot op heden | nu | tot nu | tot nu toe | huidig | vandaag | tot vandaag | lopend

    obecnie | do obecnie | nadal | teraz | do teraz | do dziś | dziś | do dzisiaj | dzisiaj | do chwili obecnej
    chwila obecna | do nadal | do dnia dzisiejszego | w trakcie | aktualnie

    現在 | 現在に至る | 至今 | 现在 | 目前 | 今 | 현재 | по настоящее время | настоящее время | по н.в. | н.в.
    сейчас | настоящего времени | по сей день | теперішній час | nuvarande | pågående | tills vidare | idag | i dag
    nåværende | nuværende | halen | devam ediyor | günümüz | současnost | dosud | doposud | prezent | jelenleg
    nykyinen
  `),
  /** Between two dates, as a dash is. */
  between: listPhrases(`
    to | til | till | until | thru | through | up to | and | bis | bis zum | à | au | jusqu'à | jusqu’à
    jusqu'en | jusqu’en | jusqu'au | jusqu’au | a | al | hasta | hasta el | y | e | até | ao | fino a | fino al | ad
    tot | t/m | tot en met | do | i | から | 至 | 到 | 부터
  `),
  /** Before the only date, which is a start. */
  since: listPhrases(`
    since | from | as of | starting | starting in | started | started in | started on | start | start date | begin
    beginning | joined | joined in | date started | from date | seit | ab | von | vom | beginn | eintritt
    depuis | depuis le | à partir de | début | date de début | desde | desde el | a partir de | inicio
    fecha de inicio | início | data de início | dal | dall' | dall’ | da | a partire da | inizio | data di inizio
    sinds | vanaf | van | startdatum | od | początek | data rozpoczęcia | rozpoczęcie
  `),
  /** Before the first of two dates, and of nothing else. */
  from: listWords('between during de del du le dès zwischen entre tra z'),
  /** Before the only date, which is an end; a colon behind it is free. */
  until: listPhrases(`
    until | till | up to | ended | ended in | ended on | end | end date | ending | left | left in | date ended | to date
    expected | expected graduation | anticipated | anticipated graduation | graduated | graduated in | graduating
    graduating in | graduation | graduation date | graduation date in | completed | completed in | completion
    expected completion | class of | bis | ende | enddatum | austritt | abschluss | voraussichtlich | jusqu'à
    jusqu’à | jusqu'en | jusqu’en | fin | date de fin | prévu | hasta | fecha de fin | previsto | até | data de fim
    término | conclusão | fino a | fino al | data di fine | fine | tot | einddatum | einde | verwacht | do
    data zakończenia | zakończenie | koniec | przewidywany
  `),
  /** Behind the second of two dates. */
  untilBehind: ['まで', '까지'],
  /** In brackets behind the only date, which is an end. */
  expected: listPhrases(`
    expected | anticipated | estimated | planned | projected | voraussichtlich | geplant | prévu | prévue | previsto
    prevista | esperado | estimado | verwacht | planowany | przewidywany
  `),
  /** Before a date that is not exact. */
  about: listPhrases(
    'ca. | ca | circa | approx. | approximately | about | around | etwa | env. | environ | c. | ok.',
  ),
  /** Before a day, in full or cut short. */
  weekdays: listWords(`
    monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun
    montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so
    lundi lun mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim
    lunes martes miércoles mié jueves jue viernes vie sábado sáb domingo dom
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
    lunedì martedì mercoledì giovedì gio venerdì sabato domenica
    maandag ma dinsdag woensdag wo donderdag vrijdag vr zaterdag za zondag zo
    poniedziałek pon wtorek wt środa śr czwartek czw piątek pt sobota sob niedziela niedz
  `),
  /** How long something took: "2 years 10 months". */
  years: listWords(`
    year years yr yrs y jahr jahre jahren année années an ans año años ano anos anno anni jaar jaren rok lata lat 年 년
  `),
  months: listWords(`
    month months mo mos mths mth monat monate monaten mois mes meses mês mese mesi maand maanden
    miesiąc miesiące miesięcy mies ヶ月 か月 個月 个月 개월
  `),
  /** A month behind years only, since alone it is a metre or a million. */
  shortMonths: ['m'],
  /** Between years and months. */
  and: listWords('and und et y e en i'),
};
