/** The source of a regular expression for the part of a year that stands before it: "Summer 2020", "Q3 2021". */
export const PART_OF_YEAR = String.raw`(?:spring|summer|fall|autumn|winter|mid|early|late|end\sof|q[1-4])`;
