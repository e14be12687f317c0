import { MOST_CHARACTERS } from '../limits.ts';
import { checkXml } from './check-xml.ts';
import { childrenOf, parseXmlTree, type XmlNode } from './xml-tree.ts';
import { openZip, type ZipFile } from './zip-file.ts';

/** What a part of a Word file names by an id. */
export interface Relationship {
  id: string;
  /** The end of its type: "header", "hyperlink". */
  kind: string;
  /** An address, or the name of a part. */
  target: string;
}

/** The parts of a Word file. */
export interface WordPackage {
  /** The name of the part that holds the body. */
  main: string;
  /** A part as a tree; `undefined` where there is none. */
  tree(name: string | undefined): XmlNode | undefined;
  /** A part that is no XML, as bytes; `undefined` where there is none. */
  bytes(name: string): Uint8Array | undefined;
  /** What a part names, in its order. */
  relationsOf(name: string): Relationship[];
  /** The name of the first part that the body names as one of this kind. */
  partOf(kind: string): string | undefined;
}

/** Larger texts are no resumes, in bytes. */
const MOST_TEXT = 12_000_000;
const MAIN_TYPE = /(?:wordprocessingml\.|ms-word\.)(?:document|template)\.[\w.]*main\+xml$/;
const DAMAGED =
  'This Word file is damaged or cut off, so it cannot be opened. Save it again and bring the new file.';

/**
 * Opens a Word file. Pictures and fonts stay packed.
 *
 * @throws Error with one plain sentence when it is damaged, locked, no Word file, or holds more than a resume.
 */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const zip = orDamaged(() => openZip(bytes));
  const names = new Map(zip.names.map((name) => [fold(name), name]));
  const texts = readTexts(zip);
  const trees = new Map<string, XmlNode>();
  const tree = (name: string | undefined): XmlNode | undefined => {
    const known = name === undefined ? undefined : names.get(fold(name));
    const text = known === undefined ? undefined : texts.get(known);
    if (known === undefined || text === undefined) return undefined;
    const found = trees.get(known) ?? orDamaged(() => parseXmlTree(text));
    trees.set(known, found);
    return found;
  };
  const relationsOf = (name: string): Relationship[] => {
    const at = name.lastIndexOf('/') + 1;
    const relations = tree(`${name.slice(0, at)}_rels/${name.slice(at)}.rels`);
    return childrenOf(relations).map(({ attributes }) => ({
      id: attributes.Id ?? '',
      kind: attributes.Type?.split('/').at(-1) ?? '',
      target:
        attributes.TargetMode === 'External'
          ? (attributes.Target ?? '')
          : resolve(name.slice(0, at), attributes.Target ?? ''),
    }));
  };
  const main = findMain(relationsOf(''), tree('[Content_Types].xml'), (name) => names.has(fold(name)));
  if (tree(main)?.name !== 'w:document')
    throw new Error('This should be a Word document, but the archive holds none.');
  return {
    main,
    tree,
    relationsOf,
    bytes: (name) => {
      const known = names.get(fold(name));
      if (known === undefined || zip.sizeOf(known) > MOST_TEXT) return undefined;
      return orDamaged(() => zip.read(known));
    },
    partOf: (kind) => relationsOf(main).find((relation) => relation.kind === kind)?.target,
  };
}

/** The texts of the archive, checked before anything builds a tree of them. */
function readTexts(zip: ZipFile): Map<string, string> {
  const names = zip.names.filter((name) => /\.(?:xml|rels)$/i.test(name));
  const size = names.reduce((sum, name) => sum + zip.sizeOf(name), 0);
  if (size > MOST_TEXT || names.length > 500)
    throw new Error(
      `This Word file unpacks to ${Math.round(size / 1_000_000)} MB of text, which no resume does, so it was not opened.`,
    );
  const texts = new Map(names.map((name) => [name, orDamaged(() => decode(zip.read(name)))]));
  checkXml([...texts.values()], MOST_CHARACTERS);
  return texts;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return new TextDecoder(isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

/** The body is the part that the file names so; by its usual name where it names none that is there. */
function findMain(
  relations: Relationship[],
  types: XmlNode | undefined,
  isThere: (name: string) => boolean,
): string {
  const named = relations.filter(({ kind }) => kind === 'officeDocument').map(({ target }) => target);
  const typed = childrenOf(types)
    .filter(({ attributes }) => MAIN_TYPE.test(attributes.ContentType ?? ''))
    .map(({ attributes }) => resolve('', attributes.PartName ?? ''));
  return [...named, ...typed, 'word/document.xml'].find(isThere) ?? '';
}

/** The name of a part as another one names it: from its own folder, or from the top. */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  const whole = /^[/\\]/.test(target) ? target : folder + target;
  for (const step of whole.split(/[/\\]/)) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function fold(name: string): string {
  return resolve('', name).toLowerCase();
}

function orDamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(DAMAGED, { cause: error });
  }
}
