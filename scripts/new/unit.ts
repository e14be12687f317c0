/** The last step for every unit. */
export const FORMAT = 'Run npm run format.';

/** What `npm run new` makes: files with gaps to fill in, and what to do with them. */
export interface Unit {
  /** The contents of new files, by their paths from the root of the project. */
  files: Record<string, string>;
  /** A file that is there already and gets an entry, with its new contents. */
  changed?: { path: string; contents: string };
  /** What to do next, one step per line. */
  next: string[];
}

/** The options of the command, each as it was typed. */
export interface UnitOptions {
  /** Of a rule: `text` or `resume`. */
  about?: string | undefined;
  /** Of a term. */
  category?: string | undefined;
  label?: string | undefined;
  alias?: string[] | undefined;
  file?: string | undefined;
  /** Of a site. */
  host?: string | undefined;
}

/** Makes one unit of a name, in the project at `root`. Throws an error of one sentence when it cannot. */
export type CreateUnit = (root: string, name: string, options: UnitOptions) => Unit;
