/** The ways in which the user can add a resume, on any page. */
export interface ImportActions {
  /** Reads a resume from a file and keeps it. */
  importFile(file: File): Promise<void>;
  /** Reads a resume from pasted text and keeps it. */
  importText(text: string): Promise<void>;
  /** Adds the sample resume. */
  useSample(): Promise<void>;
}
