/** How a style sets text. */
export interface OdfStyle {
  bold?: boolean;
  /** In points. */
  size?: number;
  isHidden?: boolean;
  /** "Heading_20_1": styles for headings have an outline. */
  level?: number;
}

/** The styles of a document, collected while they go by. */
export interface OdfStyles {
  /** Begins a style; the properties that follow are its own. */
  open(name: string, parent: string | undefined, level: string | undefined): void;
  setText(attributes: Record<string, string>): void;
  /** How a style sets text, with what it has from the styles that it is made from. */
  find(name: string | undefined): OdfStyle;
}

/** Styles made from one another beyond this are a circle. */
const DEEPEST = 20;

/** Makes an empty collection of styles. */
export function createOdfStyles(): OdfStyles {
  const styles = new Map<string, OdfStyle & { parent: string | undefined }>();
  let current: OdfStyle = {};
  const find = (name: string | undefined, depth = 0): OdfStyle => {
    const style = name === undefined ? undefined : styles.get(name);
    if (!style || depth > DEEPEST) return {};
    const { parent, ...own } = style;
    return { ...find(parent, depth + 1), ...own };
  };
  return {
    find: (name) => find(name),
    open(name, parent, level) {
      const isTitle = /^(?:Title|Subtitle)$/.test(name);
      const style = {
        parent,
        ...(level && Number(level) > 0 && { level: Number(level) }),
        ...(isTitle && { level: 1 }),
      };
      current = style;
      styles.set(name, style);
    },
    setText(attributes) {
      const weight = attributes['fo:font-weight'];
      if (weight) current.bold = weight === 'bold' || Number(weight) >= 600;
      const size = /^([\d.]+)pt$/.exec(attributes['fo:font-size'] ?? '')?.[1];
      if (size) current.size = Number(size);
      if (attributes['text:display'] === 'none') current.isHidden = true;
    },
  };
}
