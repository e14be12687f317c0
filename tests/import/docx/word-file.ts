import { zipSync } from 'fflate';

const NAMES = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const SHAPES = 'http://schemas.microsoft.com/office/word/2010';
const DECLARED = [
  `xmlns:w="${NAMES}/wordprocessingml/2006/main"`,
  `xmlns:r="${NAMES}/officeDocument/2006/relationships"`,
  `xmlns:wp="${NAMES}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${NAMES}/drawingml/2006/main"`,
  `xmlns:mc="${NAMES}/markup-compatibility/2006"`,
  `xmlns:wps="${SHAPES}/wordprocessingShape"`,
  `xmlns:wpg="${SHAPES}/wordprocessingGroup"`,
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ');
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A part beside the body: the end of its type, its name, and what is between the tags of its root. */
interface Part {
  kind: string;
  name: string;
  /** The element at its root; a part without one is written as it is. */
  root?: string;
  content: string | Uint8Array;
}

interface Options {
  parts?: Part[];
  /** Addresses, by id. */
  links?: Record<string, string>;
  main?: string;
  mainType?: string;
  isStrict?: boolean;
  /** Changes the XML of every part. */
  change?: (xml: string) => string;
}

/** A Word file with this between the tags of its body. */
export function wordFile(
  body: string,
  {
    parts = [],
    links = {},
    main = 'word/document.xml',
    mainType = MAIN_TYPE,
    isStrict = false,
    change,
  }: Options = {},
): Uint8Array {
  const encode = (text: string): Uint8Array =>
    new TextEncoder().encode(
      change ? change(isStrict ? toStrict(text) : text) : isStrict ? toStrict(text) : text,
    );
  const relation = (id: string, kind: string, target: string, mode = ''): string =>
    `<Relationship Id="${id}" Type="${NAMES}/officeDocument/2006/relationships/${kind}" Target="${target}"${mode}/>`;
  const relations = [
    ...parts.map(({ kind, name }, index) => relation(`part${index + 1}`, kind, `/${name}`)),
    ...Object.entries(links).map(([id, target]) =>
      relation(id, 'hyperlink', target, ' TargetMode="External"'),
    ),
  ];
  const wrap = (content: string): string =>
    `<Relationships xmlns="${NAMES}/package/2006/relationships">${content}</Relationships>`;
  const at = main.lastIndexOf('/') + 1;
  return zipSync({
    '[Content_Types].xml': encode(
      `<Types xmlns="${NAMES}/package/2006/content-types"><Override PartName="/${main}" ContentType="${mainType}"/></Types>`,
    ),
    '_rels/.rels': encode(wrap(relation('main', 'officeDocument', main))),
    [`${main.slice(0, at)}_rels/${main.slice(at)}.rels`]: encode(wrap(relations.join(''))),
    [main]: encode(`<w:document ${DECLARED}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(
      parts.map(({ name, root, content }) => [
        name,
        typeof content !== 'string'
          ? content
          : encode(root ? `<${root} ${DECLARED}>${content}</${root}>` : content),
      ]),
    ),
  });
}

/** Word's strict kind of file has other namespaces. */
function toStrict(xml: string): string {
  return xml
    .replaceAll(`${NAMES}/wordprocessingml/2006/main`, `${STRICT}/wordprocessingml/main`)
    .replaceAll(`${NAMES}/officeDocument/2006/relationships`, `${STRICT}/officeDocument/relationships`)
    .replaceAll(`${NAMES}/drawingml/2006/`, `${STRICT}/drawingml/`);
}

const encodeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A run: text with tabs, in bold where it stands between stars. */
export function run(text: string, properties = ''): string {
  return text
    .split('*')
    .map((piece, index) => {
      const inside = piece
        .split('\t')
        .map((part) => `<w:t xml:space="preserve">${encodeText(part)}</w:t>`)
        .join('<w:tab/>');
      return piece ? `<w:r><w:rPr>${index % 2 ? '<w:b/>' : ''}${properties}</w:rPr>${inside}</w:r>` : '';
    })
    .join('');
}

/** A paragraph; bold stands between stars. */
export function para(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
}

/** A paragraph of what is XML already. */
export const paraOf = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

/** A heading in one of Word's styles. */
export const heading = (text: string, level = 1): string => para(text, `<w:pStyle w:val="Heading${level}"/>`);

/** An item of a list. */
export const item = (text: string, level = 0): string =>
  para(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);

/** A table: its rows, and their cells as XML. */
export function table(rows: string[][], properties = ''): string {
  const cell = (content: string): string => `<w:tc>${content || '<w:p/>'}</w:tc>`;
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** Where a box is, in points from the corner of the page. */
export interface At {
  x: number;
  y: number;
  width: number;
  height: number;
}

const EMU = 12_700;

/** A run with a box of the newer kind. */
export function box(content: string, at?: At, from: 'page' | 'paragraph' = 'page'): string {
  const [x, y, width, height] = [at?.x, at?.y, at?.width, at?.height].map((length) => (length ?? 0) * EMU);
  const place = at
    ? `<wp:positionH relativeFrom="page"><wp:posOffset>${x}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="${from}"><wp:posOffset>${y}</wp:posOffset></wp:positionV><wp:extent cx="${width}" cy="${height}"/>`
    : '';
  return `<w:r><w:drawing><wp:anchor>${place}<a:graphic><a:graphicData>${shape(content)}</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
}

/** A shape with text, for a drawing or a group. */
export function shape(content: string, at?: At): string {
  const frame = at
    ? `<a:xfrm><a:off x="${at.x}" y="${at.y}"/><a:ext cx="${at.width}" cy="${at.height}"/></a:xfrm>`
    : '';
  return `<wps:wsp><wps:spPr>${frame}</wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp>`;
}

/** A run with a box of the older kind. */
export function oldBox(content: string, at?: At): string {
  const style = at
    ? `position:absolute;margin-left:${at.x}pt;margin-top:${at.y}pt;width:${at.width}pt;height:${at.height}pt;mso-position-horizontal-relative:page;mso-position-vertical-relative:page`
    : '';
  return `<w:r><w:pict><v:shape style="${style}"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
}

/** The same box as Word writes it: for newer programs, and for older ones. */
export function bothBoxes(content: string, at?: At): string {
  const inside = (run: string): string => run.replace(/^<w:r>|<\/w:r>$/g, '');
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${inside(box(content, at))}</mc:Choice><mc:Fallback>${inside(oldBox(content, at))}</mc:Fallback></mc:AlternateContent></w:r>`;
}

/** Styles and lists, as Word writes them. */
export const plainParts: Part[] = [
  {
    kind: 'styles',
    name: 'word/styles.xml',
    root: 'w:styles',
    content: [
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>',
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
      ...[1, 2, 3].map(
        (level) =>
          `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${32 - 4 * level}"/></w:rPr></w:style>`,
      ),
      '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:rPr><w:sz w:val="52"/></w:rPr></w:style>',
    ].join(''),
  },
  {
    kind: 'numbering',
    name: 'word/numbering.xml',
    root: 'w:numbering',
    content: `<w:abstractNum w:abstractNumId="0">${[0, 1, 2]
      .map(
        (level) =>
          `<w:lvl w:ilvl="${level}"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="${720 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>`,
      )
      .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  },
];
