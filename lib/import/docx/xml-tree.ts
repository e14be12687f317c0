import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';

/** An element of a part of a Word file. */
export interface XmlNode {
  /** With the prefix that Word gives its namespace, "w:p", whatever prefix the file has. */
  name: string;
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
}

/** Namespaces by the end of their address; the strict kind of Word file has other beginnings. */
const PREFIXES: [string, RegExp][] = [
  ['w', /\/wordprocessingml\/(?:2006\/)?main$/],
  ['r', /\/officeDocument\/(?:2006\/)?relationships$/],
  ['wp', /\/drawingml\/(?:2006\/)?wordprocessingDrawing$/],
  ['a', /\/drawingml\/(?:2006\/)?main$/],
  ['dgm', /\/drawingml\/(?:2006\/)?diagram$/],
  ['m', /\/officeDocument\/(?:2006\/)?math$/],
  ['mc', /\/markup-compatibility\/2006$/],
  ['wps', /\/word\/2010\/wordprocessingShape$/],
  ['wpg', /\/word\/2010\/wordprocessingGroup$/],
  ['w14', /\/word\/2010\/wordml$/],
  ['v', /^urn:schemas-microsoft-com:vml$/],
];

/** Prefixes of a file with those that stand for them here; "" is the namespace of names without a prefix. */
type Scope = Map<string, string>;

/**
 * Reads a part of a Word file as a tree, without comments.
 *
 * @throws Error when it is no well-formed XML.
 */
export function parseXmlTree(text: string): XmlNode {
  const { root } = parseXml(text.replace(/^\uFEFF/, ''), { ignoreUndefinedEntities: true });
  if (!root) throw new Error('The part should hold an element of XML, but it is empty.');
  return toNode(root, new Map());
}

function toNode(element: XmlElement, outer: Scope): XmlNode {
  const scope = withDeclared(element.attributes, outer);
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(element.attributes))
    if (name !== 'xmlns' && !name.startsWith('xmlns:'))
      attributes[name.includes(':') ? spell(name, scope) : name] = value;
  const children = element.children.flatMap((child) =>
    child instanceof XmlElement ? toNode(child, scope) : child instanceof XmlText ? child.text : [],
  );
  return { name: spell(element.name, scope), attributes, children };
}

function withDeclared(attributes: Record<string, string>, outer: Scope): Scope {
  const declared = Object.entries(attributes).filter(([name]) => /^xmlns(?:$|:)/.test(name));
  if (declared.length === 0) return outer;
  const scope = new Map(outer);
  for (const [name, address] of declared) {
    const prefix = name.slice(6);
    scope.set(prefix, PREFIXES.find(([, end]) => end.test(address))?.[0] ?? prefix);
  }
  return scope;
}

function spell(name: string, scope: Scope): string {
  const colon = name.indexOf(':');
  const prefix = scope.get(name.slice(0, Math.max(0, colon))) ?? name.slice(0, Math.max(0, colon));
  return prefix ? `${prefix}:${name.slice(colon + 1)}` : name;
}

/** The elements right inside an element; none where it is absent. */
export function childrenOf(node: XmlNode | undefined): XmlNode[] {
  return (node?.children ?? []).filter((child) => typeof child !== 'string');
}

/** The first element of this name right inside the other, down a path of names. */
export function childOf(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  let found = node;
  for (const name of path) found = childrenOf(found).find((child) => child.name === name);
  return found;
}

/** All elements of these names inside an element, however deep, in their order. */
export function descendantsOf(node: XmlNode | undefined, ...names: string[]): XmlNode[] {
  return childrenOf(node).flatMap((child) =>
    names.includes(child.name) ? [child, ...descendantsOf(child, ...names)] : descendantsOf(child, ...names),
  );
}

/** The attribute `w:val` of the first element of this name right inside the other. */
export function settingOf(node: XmlNode | undefined, name: string): string | undefined {
  return childOf(node, name)?.attributes['w:val'];
}

/** Whether an element that switches something on is there and does so; `undefined` where it is not there. */
export function switchOf(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = childOf(node, name);
  return found && !/^(?:0|false|off|none)$/i.test(found.attributes['w:val'] ?? '');
}

/** All of the text inside an element. */
export function textOfNode(node: XmlNode | undefined): string {
  return (node?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textOfNode(child)))
    .join('');
}
