import type { Check, CheckOptions } from '../diagnostics/check-resume.ts';
import type { KeptTexts } from '../diagnostics/kept-texts.ts';
import type { DiagnosticKnowledge } from '../diagnostics/knowledge.ts';
import type { Rule } from '../diagnostics/rule.ts';
import { hasBullets } from '../gap/can-check.ts';
import { type CompareOptions, type Comparison, compare, type Knowledge } from '../gap/compare.ts';
import type { GapItem } from '../gap/gap.ts';
import { uncovered, walkRequirements } from '../gap/order-gap.ts';
import { isForeign } from '../import/readings/foreign-language.ts';
import type { Posting } from '../posting/posting.ts';
import { textAt } from '../resume/path.ts';
import type { Resume } from '../resume/resume.ts';
import type { RewriteKnowledge } from '../rewrites/context.ts';
import type { ResumeBullet } from '../rewrites/resume-bullet.ts';
import type { TowardsPosting } from '../rewrites/towards/towards-posting.ts';
import { type AskRow, describeAsks } from './ask-rows.ts';
import { type ConditionRows, describeConditions } from './condition-rows.ts';
import { describeFit } from './describe-fit.ts';
import { describeUnread } from './describe-language.ts';

/** What checking and rewriting need to know beside what comparing needs. */
export type WritingKnowledge = DiagnosticKnowledge & RewriteKnowledge & { rules: readonly Rule[] };

/** All knowledge of the flow. What only texts of a resume need is loaded with the first of them. */
export interface FlowKnowledge extends Knowledge {
  /** Returns the same object each time. */
  loadWriting(): Promise<WritingKnowledge>;
}

/** A posting beside a resume, with the words to show it. */
export interface ComparisonView extends Comparison {
  /** The asks in the order in which they are shown, in words. */
  rows: AskRow[];
  /** Indexes of the rows in the order in which the posting asks, which is that of steps on the page. */
  walk: number[];
  /** What the posting asks beside its terms, in words. */
  conditionRows: ConditionRows;
  /** Labels of the terms that the posting names without asking for them. */
  mentioned: string[];
  /** Labels of those of which it says that they are not used, not wanted or not needed. */
  waived: string[];
  /** Whether the resume fits, in one sentence; empty without a resume. */
  fitSentence: string;
  /** One sentence where the posting is in a language in which levels are not read. */
  unreadNote?: string;
}

/** What is said of one resume apart from its text. */
export type CheckChoices = Pick<CheckOptions, 'level' | 'file' | 'today'> & {
  /** Ids of the rules that are off. */
  rulesOff?: readonly string[];
};

/** What Gaplight says of a posting, of a resume, or of both. The later steps are worked out when they are asked for. */
export interface Analysis {
  /** Absent without a posting. */
  comparison: ComparisonView | undefined;
  /**
   * The summary and every bullet of the resume with what can honestly be made of them: the bullets that answer
   * most required asks first, the summary last. Products are spelled as the posting spells them. Empty without a resume, for one
   * without bullets, and for one in another language than English.
   */
  rewriteResume(): Promise<ResumeBullet[]>;
  /** What can honestly be done about one ask of the gap; `undefined` without a gap. */
  rewriteTowards(item: GapItem): Promise<TowardsPosting | undefined>;
  /**
   * What the rules find in the resume, and all rules there are; `undefined` without a resume. What they suggest has
   * passed the guard.
   */
  check(choices?: CheckChoices): Promise<{ check: Check; rules: readonly Rule[] } | undefined>;
}

/** `about`: what is known of both apart from their texts. */
export type Analyze = (
  posting: Posting | undefined,
  resume: Resume | undefined,
  about?: Omit<CompareOptions, 'today'>,
) => Analysis;

/**
 * Puts the whole flow together, for the panel and for the command line alike. Make it once: it keeps what was read
 * of texts, so that an edit of one bullet costs only that bullet.
 */
export function createAnalyzer(knowledge: FlowKnowledge): Analyze {
  let kept: KeptTexts | undefined;
  return (posting, resume, about = {}) => {
    const comparison = posting && describeComparison(posting, resume, knowledge, about);
    const canRewrite = !isForeign(about.language);
    const gap = comparison?.gap;
    return {
      comparison,
      async rewriteResume() {
        if (!resume || !canRewrite || !hasBullets(resume)) return [];
        const [known, { rewriteResume }] = await Promise.all([
          knowledge.loadWriting(),
          import('../rewrites/rewrite-resume.ts'),
        ]);
        return rewriteResume(resume, known, gap);
      },
      async rewriteTowards(item) {
        if (!resume || !gap) return undefined;
        const [known, { rewriteTowards }] = await Promise.all([
          knowledge.loadWriting(),
          import('../rewrites/towards/towards-posting.ts'),
        ]);
        const offer = await rewriteTowards(item, resume, known, gap, about.corrections);
        const { advice } = offer;
        return canRewrite ? offer : { ...(advice && { advice }), bullets: [] };
      },
      async check({ rulesOff = [], ...choices } = {}) {
        if (!resume) return undefined;
        const [known, { checkResume }, { createKeptTexts }, { guardSuggestion }] = await Promise.all([
          knowledge.loadWriting(),
          import('../diagnostics/check-resume.ts'),
          import('../diagnostics/kept-texts.ts'),
          import('./guard-suggestion.ts'),
        ]);
        kept ??= createKeptTexts(known);
        const rules = known.rules.filter(({ id }) => !rulesOff.includes(id));
        const { language } = about;
        const check = checkResume(resume, { ...choices, language, rules, knowledge: known, gap, kept });
        const diagnostics = check.diagnostics.map((each) =>
          guardSuggestion(each, textAt(resume, each.path), known),
        );
        return { check: { ...check, diagnostics }, rules: known.rules };
      },
    };
  };
}

function describeComparison(
  posting: Posting,
  resume: Resume | undefined,
  knowledge: Knowledge,
  about: CompareOptions,
): ComparisonView {
  const comparison = compare(posting, resume, knowledge, about);
  const { terms, requirements, gap, fit, language, unread } = comparison;
  const labelOf = (id: string): string => knowledge.terms.get(id)?.label ?? id;
  const labels = terms
    .filter((term) => term.level === 'mentioned')
    .map(({ termId, waived }) => ({ label: labelOf(termId), waived }));
  const conditionRows = describeConditions(comparison.conditions, posting, comparison.years);
  return {
    ...comparison,
    ...(unread && { unreadNote: describeUnread(language) }),
    rows: describeAsks(requirements, gap, posting.description, knowledge.terms),
    fitSentence: fit ? describeFit(fit, labelOf) : '',
    conditionRows: unread ? withoutSilence(conditionRows) : conditionRows,
    walk: walkRequirements(uncovered(requirements)),
    mentioned: labels.filter(({ waived }) => !waived).map(({ label }) => label),
    waived: labels.filter(({ waived }) => waived).map(({ label }) => label),
  };
}

/** In a language that is not read nobody knows what a posting says nothing of. */
function withoutSilence({ silence, ...rows }: ConditionRows): ConditionRows {
  return rows;
}
