/** A file of LinkedIn's data export that belongs to a resume. */
export interface LinkedInFile {
  /** Its name without the ending, in small letters: "email addresses". */
  name: string;
  /** Names of columns that no other file has all of. */
  columns: string[];
  /** The section that its rows are. */
  section: string;
  /** All of its columns are of interest. */
  isWhole?: true;
}
