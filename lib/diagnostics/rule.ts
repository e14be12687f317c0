import type { ResumePath } from '../resume/path.ts';
import type { Resume } from '../resume/resume.ts';
import type { SeniorityLevel } from '../resume/seniority.ts';
import type { FileFacts } from './file-facts.ts';
import type { DiagnosticKnowledge } from './knowledge.ts';
import type { EntryFacts, ResumeSubject } from './subject.ts';
import type { TextFacts, TextKind } from './text-facts.ts';

/** What a finding costs the reader, most first. */
export const severities = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof severities)[number];

export const chapters = ['bullets', 'summary', 'honesty', 'skills', 'structure', 'posting'] as const;
export type Chapter = (typeof chapters)[number];

/** What a rule found in one text: the range in UTF-16 units, and what is said about it. */
export interface Finding {
  start: number;
  end: number;
  message: string;
  /** What may stand in the range instead; it holds nothing that the text did not say. */
  suggestion?: string;
  /** Only where it differs from that of the rule. */
  severity?: Severity;
}

/** A finding with its text, or, where no text is meant, with a part of the resume and the range 0 to 0. */
export interface PlacedFinding extends Finding {
  path: ResumePath;
}

export interface Diagnostic extends PlacedFinding {
  /** Id of the rule. */
  rule: string;
  severity: Severity;
  why: string;
}

/** An example of a text, and of a weak one what it becomes. */
export interface TextExample {
  text: string;
  becomes?: string;
  /** The role goes on. A role is a past one unless this says otherwise. */
  current?: true;
}

/** Parts of a resume that stand in for the same parts of a faultless one. */
export type ResumePatch = { [Key in keyof Resume]?: unknown };

/** An example that needs more than one text. `says` is its gist for readers. */
export interface ResumeExample {
  says: string;
  resume?: ResumePatch;
  file?: FileFacts;
  level?: SeniorityLevel;
  /** The text of a posting that the resume is held against. */
  posting?: string;
  /** The same, put right. */
  becomes?: Omit<ResumeExample, 'becomes'>;
}

interface RuleFacts {
  /** Also the name of the file. */
  id: string;
  title: string;
  severity: Severity;
  chapter: Chapter;
  /** Why it matters to a hiring panel. */
  why: string;
  /** Where the advice comes from, as a plain note. */
  source: string;
  /** Levels that the rule is not for, each with the reason. */
  notFor?: Partial<Record<SeniorityLevel, string>>;
  /** It looks at dates, links, files or names of products alone, so it holds for a resume in any language. */
  inAnyLanguage?: true;
  /** It says what no bullet shows: where no bullet was recognised, it says nothing. */
  needsBullets?: true;
  /**
   * How a fault that runs through the bullets of an entry is told once: "7 of 9 bullets *begin with a thing*, such as
   * ..." and what to do about all.
   */
  habit?: { says: string; advice: string };
  /** Of findings with the same words, or of all of the rule, only the first is told, with how many there are. */
  once?: 'words' | 'rule';
  /** Ids of rules that say the same, and better: where one of them speaks of a text or part, this one is silent. */
  yieldsTo?: readonly string[];
}

/** A rule that looks at one text alone, so its findings are kept until the text changes. */
export interface TextRule extends RuleFacts {
  about: 'text';
  places: TextKind[];
  bad: TextExample[];
  good: TextExample[];
  check(text: TextFacts, knowledge: DiagnosticKnowledge): Finding[];
}

/** A rule that looks at one role, project or voluntary work with all of its bullets. A single bullet is one of its own. */
export interface EntryRule extends RuleFacts {
  about: 'entry';
  bad: (TextExample | ResumeExample)[];
  good: (TextExample | ResumeExample)[];
  check(entry: EntryFacts, knowledge: DiagnosticKnowledge): PlacedFinding[];
}

/** A rule that looks at the resume as a whole. */
export interface ResumeRule extends RuleFacts {
  about: 'resume';
  bad: ResumeExample[];
  good: ResumeExample[];
  check(subject: ResumeSubject): PlacedFinding[];
}

export type Rule = TextRule | EntryRule | ResumeRule;

export function defineRule(rule: Rule): Rule {
  return rule;
}
