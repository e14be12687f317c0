/** The source of a regular expression for the part of a year that stands before it: "Summer 2020", "Q3 2021". */
export const PART_OF_YEAR = String.raw`(?:spring|summer|fall|autumn|winter|mid|early|late|end\sof|q[1-4])`;

/** Seasons, halves of years and terms of schools, a language a line. */
const seasons = [
  'spring|summer|fall|autumn|winter|mid|early|late|beginning of|end of',
  'frühling|frühjahr|fruehjahr|sommer|herbst|anfang|mitte|ende|wintersemester|sommersemester|ws|ss',
  'wise|sose|printemps|été|automne|hiver|début|mi|fin',
  'primavera|verano|otoño|invierno|principios|mediados|finales de',
  'verão|outono|inverno|início|meados|fim',
  'estate|autunno|inizio|metà|fine',
  'lente|voorjaar|zomer|najaar|begin|medio|eind|einde',
  'wiosna|lato|jesień|zima|początek|połowa|koniec',
].join('|');

/** Quarters and halves, numbered before or after their letter: "Q3", "1Q", "T2", "H1", "2H". */
const numbered = String.raw`[qth][1-4]|[1-4][qth]|[1-4]\.\s?(?:quartal|kwartał|kwartaal)|[1-4]º?\s?trimestre`;

/** The same in all languages that resumes are read in, also in letters with or without "of" behind it. */
export const ANY_PART_OF_YEAR = `(?:${seasons}|${numbered})(?:\\sof|\\sde|\\sdel|\\sdi)?`;
