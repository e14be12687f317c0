/**
 * The words of the trade by which `disambiguate.ts` tells a technology from an ordinary word of the same
 * spelling. Plain data in lower case, written in `rules/asks/trade-words.ts`.
 */
export interface Surroundings {
  /** Directly after a name they show a technology: "Go developer", "Rust codebase". */
  after: string[];
  /** Directly before a name they show a technology: "proficient in Go", "written in Rust". */
  before: string[];
  /** Joined to a name by a hyphen they leave it a technology: "Go-based", "Rust-native". */
  joined: string[];
  /** Somewhere in the same sentence they make a technology likelier: "backend", "deploy". */
  near: string[];
  /** Words that open a list item and are often glued to the end of the one before: "KafkaExperience with". */
  openers: string[];
}
