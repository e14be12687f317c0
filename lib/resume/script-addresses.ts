/** The fields of a resume that hold addresses; `website` is an older name of `url`. */
const addressFields = new Set(['url', 'website', 'image']);
/** What browsers skip in an address, and what nobody sees in it. */
const skipped = /[\u0000-\u0020\u007F-\u00A0\u00AD\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF]/g;
const wrapped = /^(?:(?:view-source|feed|jar):)+/i;
const script = /^(?:javascript|livescript|vbscript|data|blob|file|filesystem|about):/i;
const picture = /^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i;

/** Whether a field holds an address that would run something, or open something of this machine, when it is followed. */
export function isScriptAddress(field: string, value: unknown): boolean {
  if (typeof value !== 'string' || !addressFields.has(field)) return false;
  const address = value.replace(skipped, '').replace(wrapped, '');
  return script.test(address) && !(field === 'image' && picture.test(address));
}

/** A copy of a resume, or of any JSON value, without the fields that `isScriptAddress` names. */
export function withoutScriptAddresses<Value>(value: Value): Value;
export function withoutScriptAddresses(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutScriptAddresses);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([field, item]) => !isScriptAddress(field, item));
  return Object.fromEntries(kept.map(([field, item]) => [field, withoutScriptAddresses(item)]));
}
