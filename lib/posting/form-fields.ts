/** A field of a form, in the page's own words. Nothing that was typed into it. */
export interface FormField {
  /** What people read at it. */
  label: string;
  /** What programs are told of it: what it wants to be filled with, or its name. */
  hint?: string;
}

const MOST_FIELDS = 60;
const LONGEST = 80;
/** Fields that hold a text which a resume could have. */
const FIELDS = 'input, textarea, select';
const NOT_TEXT = /^(?:hidden|submit|button|image|reset|file|password|search|checkbox|radio|range|color)$/;

/** What the fields of a page ask for, in its order. Of what is in them nothing is read, and nothing is changed. */
export function readFormFields(document: Document): FormField[] {
  const fields: FormField[] = [];
  for (const element of document.querySelectorAll<HTMLInputElement>(FIELDS)) {
    if (NOT_TEXT.test(element.type) || !isShown(element)) continue;
    const hint = clean(hintOf(element));
    const label = clean(labelOf(element)) ?? hint;
    if (!label || fields.some((field) => field.label === label && field.hint === hint)) continue;
    fields.push({ label, ...(hint && { hint }) });
    if (fields.length === MOST_FIELDS) break;
  }
  return fields;
}

function isShown(element: Element): boolean {
  return !element.closest('[hidden]') && (element.checkVisibility?.({ visibilityProperty: true }) ?? true);
}

function labelOf(element: HTMLInputElement): string | undefined {
  const labelledBy = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labels = [
    ...(element.labels ?? []),
    ...labelledBy.flatMap((id) => element.ownerDocument.getElementById(id) ?? []),
  ];
  return (
    labels.map(textOf).find((text) => text.trim()) ||
    element.getAttribute('aria-label') ||
    element.getAttribute('placeholder') ||
    undefined
  );
}

/** The text of a label, without that of the field inside it: the options of a list are no part of its name. */
function textOf(label: Element): string {
  const copy = label.cloneNode(true) as Element;
  for (const field of copy.querySelectorAll(`${FIELDS}, button, script, style`)) field.remove();
  return copy.textContent ?? '';
}

function hintOf(element: Element): string | undefined {
  const wanted = element.getAttribute('autocomplete')?.trim();
  return wanted && !/^(?:on|off|nope|new-password)$/i.test(wanted)
    ? wanted
    : (element.getAttribute('name') ?? undefined);
}

/** In one line, without the signs of a field that must be filled. */
function clean(text: string | undefined): string | undefined {
  const line = text
    ?.replace(/\s+/g, ' ')
    .replace(/[\s*✱:]+$/u, '')
    .trim();
  return line?.slice(0, LONGEST) || undefined;
}
