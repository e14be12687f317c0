/** What is known of how pages hide text from people, and why. Data of `rules/pages/hidden-text.ts`. */
export interface HiddenText {
  /** Finds a text that speaks to a program that reads the page, and not to a person. */
  toMachines: RegExp;
  /** Finds a class name by which style sheets hide text from the eye and keep it for screen readers. */
  screenReaderOnly: RegExp;
  /** Finds a class name of sections that a click unfolds. */
  unfolds: RegExp;
}
