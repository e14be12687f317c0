import { type Severity, severities } from '../diagnostics/rule.ts';
import type { DismissedRow, FindingRow } from './check-rows.ts';
import { type CardFinding, mergeRule, type SaidOfText } from './merge-rule.ts';
import { type QuotePiece, quoteText } from './quote-text.ts';

/** One place of the resume with all that is found there, worst first. */
export interface PlaceCard {
  key: string;
  /** The place in words, unlike those of any other card. */
  name: string;
  /** Of its worst finding. */
  severity: Severity;
  /** The bullet or the summary that it is about; absent for a role or another part. */
  text?: { path: FindingRow['path']; text: string; quote: QuotePiece[] };
  findings: CardFinding[];
}

/**
 * Findings by the place where they are mended. The card with the worst finding comes first; within one severity the
 * newest role comes first, then the place in the text, as the ranks of the findings say.
 */
export function groupFindings(rows: readonly (FindingRow | DismissedRow)[]): PlaceCard[] {
  const byPlace = Map.groupBy(
    rows.toSorted((a, b) => a.rank - b.rank),
    ({ place }) => place.key,
  );
  return [...byPlace.values()].map(makeCard);
}

/** The cards whose worst finding is of each severity, worst first. */
export function partCards(cards: readonly PlaceCard[]): Record<Severity, PlaceCard[]> {
  const having = (severity: Severity): PlaceCard[] => cards.filter((card) => card.severity === severity);
  return { error: having('error'), warning: having('warning'), hint: having('hint') };
}

/** How many of these things are left: what the user has dismissed counts no more. */
export function countLeft(findings: readonly CardFinding[]): number {
  return findings.flatMap(listLeft).length;
}

/** How many of these places hold something that is left and worse than a hint. */
export function countToFix(cards: readonly PlaceCard[]): number {
  return cards.filter(({ findings }) => findings.flatMap(listLeft).some(({ row }) => row.severity !== 'hint'))
    .length;
}

function listLeft({ says }: CardFinding): SaidOfText[] {
  return says.filter(({ row }) => !('reason' in row));
}

function makeCard(rows: (FindingRow | DismissedRow)[]): PlaceCard {
  const [{ place, path, text }] = rows as [FindingRow];
  const byRule = Map.groupBy(rows, ({ rule }) => rule);
  const severity = severities.find((each) => rows.some((row) => row.severity === each)) ?? 'hint';
  return {
    key: place.key,
    name: place.name,
    severity,
    ...(place.isText &&
      text !== undefined && {
        text: {
          path,
          text,
          quote: quoteText(
            text,
            rows.filter((row) => !('reason' in row)),
          ),
        },
      }),
    findings: [...byRule.values()].map(mergeRule),
  };
}
