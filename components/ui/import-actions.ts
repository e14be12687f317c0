/** The ways in which the user can add a resume, on any page. Each returns whether it was kept. */
export interface ImportActions {
  /** Reads a resume from a file and keeps it. */
  importFile(file: File): Promise<boolean>;
  /** Reads a resume from pasted text and keeps it. */
  importText(text: string): Promise<boolean>;
  /** Adds the sample resume. */
  useSample(): Promise<boolean>;
}
