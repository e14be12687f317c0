/**
 * Styles of the host and of the layer, in the closed root, where they win over every style sheet and every inline style
 * of the page. The layer is not contained for painting, since what it draws lies outside of it; contained for layout it
 * makes the page neither wider nor longer.
 */
const STYLES = `
  :host {
    all: initial !important;
    direction: ltr !important;
    unicode-bidi: normal !important;
    position: absolute !important;
    left: 0 !important;
    top: 0 !important;
    width: 0 !important;
    height: 0 !important;
    z-index: 2147483647 !important;
    pointer-events: none !important;
  }
  canvas {
    position: absolute;
    pointer-events: none;
  }
  #layer {
    position: absolute;
    left: 0;
    top: 0;
    width: 0;
    height: 0;
    contain: size layout style;
    pointer-events: none;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

/** The one element that the page's DOM gains, and what stands in its closed root. */
export interface MarkHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** Holds the drawing. Its corner is where the page begins. */
  layer: HTMLElement;
}

/**
 * Makes the host of the marks, with no name or attribute of its own: a page could define an element of our own name, and
 * look into its closed root from the inside.
 */
export function createMarkHost(document: Document): MarkHost {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const layer = document.createElement('div');
  layer.id = 'layer';
  addStyles(document, root);
  root.append(layer);
  return { element, root, layer };
}

/** Firefox lets no content script adopt a sheet, and applies no policy of the page to an element of one. */
function addStyles(document: Document, root: ShadowRoot): void {
  try {
    const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
    const sheet = new Sheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = STYLES;
    root.append(style);
  }
}
