import type { Place } from './blocks.ts';
import { toPoints } from './lengths.ts';
import type { PageCursor } from './page-cursor.ts';
import type { XmlNode } from './xml-tree.ts';

/** Where a shape of an older drawing is, and how the points inside it lie on the page. */
export interface ShapePlace {
  place?: Place;
  /** The units inside a group: how many it is wide and high, and where they begin. */
  units?: { width: number; height: number; x: number; y: number };
}

/** Finds out where a shape is, on the page or inside the group around it. */
export function placeShape(shape: XmlNode, around: ShapePlace, cursor: PageCursor): ShapePlace {
  const style = new Map(
    (shape.attributes.style ?? '').split(';').map((rule): [string, string] => {
      const [name = '', value = ''] = rule.split(':');
      return [name.trim().toLowerCase(), value.trim().toLowerCase()];
    }),
  );
  const place = around.units ? placeInGroup(style, around) : placeOnPage(style, cursor);
  if (!place) return {};
  const [width, height] = readPair(shape.attributes.coordsize);
  const [x = 0, y = 0] = readPair(shape.attributes.coordorigin);
  return /group$/.test(shape.name) && width && height ? { place, units: { width, height, x, y } } : { place };
}

function placeOnPage(style: Map<string, string>, { size, page, y }: PageCursor): Place | undefined {
  const read = (...names: string[]): number =>
    names.map((name) => toPoints(style.get(name), 1)).find((length) => length !== undefined) ?? 0;
  const [width, height] = [read('width'), read('height')];
  if (style.get('position') !== 'absolute' || !width) return undefined;
  const across = style.get('mso-position-horizontal-relative');
  const down = style.get('mso-position-vertical-relative');
  const left = across === 'page' ? 0 : size.left;
  const room = across === 'page' ? size.width : size.width - size.left - size.right;
  const top = down === 'page' ? 0 : down === 'margin' ? size.top : y();
  const align = style.get('mso-position-horizontal');
  const offset =
    align === 'right' ? room - width : align === 'center' ? (room - width) / 2 : read('margin-left', 'left');
  return { page: page(), x: left + offset, y: top + read('margin-top', 'top'), width, height };
}

function placeInGroup(style: Map<string, string>, { place, units }: ShapePlace): Place | undefined {
  if (!place || !units) return undefined;
  const [across, down] = [place.width / units.width, place.height / units.height];
  const read = (name: string): number => Number.parseFloat(style.get(name) ?? '') || 0;
  return {
    page: place.page,
    x: place.x + (read('left') - units.x) * across,
    y: place.y + (read('top') - units.y) * down,
    width: read('width') * across,
    height: read('height') * down,
  };
}

function readPair(text = ''): number[] {
  return text.split(',').map((number) => Number(number) || 0);
}
