/** What no file may be called by on some system, and what reads badly in a name. */
const unusual = /[^\p{L}\p{N}]+/gu;

/**
 * The name of a file without its ending: "Ilse-Tamworth-Quayline" for a person and a company. Letters of any script
 * stay; everything else becomes a dash.
 */
export function nameFile(person: string | undefined, company?: string): string {
  const parts = [person, company].map((part) => (part ?? '').replace(unusual, '-').replace(/^-+|-+$/g, ''));
  return parts.filter(Boolean).join('-').slice(0, 100) || 'Resume';
}
