// What a page that wants to know the reader's resume would run. It writes down what it can see, without times.
(() => {
  const saw = [];
  const roots = [];
  window.spySaw = saw;
  let probing = false;
  const note = (what) => probing || saw.push(what);

  // Built-in functions that a careless script would call in the page's own world.
  for (const [owner, name] of [
    [Element.prototype, 'attachShadow'],
    [Node.prototype, 'appendChild'],
    [Element.prototype, 'append'],
    [Range.prototype, 'getClientRects'],
    [EventTarget.prototype, 'addEventListener'],
    [JSON, 'stringify'],
    [Array.prototype, 'includes'],
    [CSSStyleDeclaration.prototype, 'setProperty'],
  ]) {
    const original = owner[name];
    Object.defineProperty(owner, name, {
      configurable: true,
      value(...values) {
        const result = original.apply(this, values);
        if (name === 'attachShadow') roots.push('attachShadow');
        else note(`call ${name}`);
        return result;
      },
    });
  }

  // An element of a name of our own could look into its own closed root.
  for (const name of ['gaplight-marks', 'gaplight-mark', 'gap-light', 'gaplight-layer']) {
    customElements.define(
      name,
      class extends HTMLElement {
        internals = this.attachInternals();
        connectedCallback() {
          setTimeout(() => roots.push(this.internals.shadowRoot?.innerHTML ?? 'element'), 100);
        }
      },
    );
  }

  // How a document is cut up while it comes in differs from one time to the next.
  let parsed = false;
  document.addEventListener('DOMContentLoaded', () => setTimeout(() => (parsed = true)));
  new MutationObserver((changes) => {
    if (!parsed) return;
    for (const { type, target, attributeName, addedNodes, removedNodes } of changes) {
      const added = [...addedNodes].map((node) => node.outerHTML ?? node.data);
      note([type, target.nodeName, attributeName, added.join(), removedNodes.length].join(' '));
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
    attributeOldValue: true,
  });
  for (const type of [
    'message',
    'copy',
    'paste',
    'selectionchange',
    'focusin',
    'error',
    'unhandledrejection',
  ])
    window.addEventListener(type, () => note(`event ${type}`), true);
  // Where a scroll ends; how many frames it took on the way differs from one time to the next.
  window.addEventListener('scrollend', () => note(`scrolled to ${Math.round(scrollY)}`), true);
  document.addEventListener('DOMContentLoaded', () => {
    // An observer tells the first size too, a frame or more after the page has come: only a change of it counts.
    let size;
    new ResizeObserver(() => {
      const now = document.documentElement.scrollHeight;
      if (size !== undefined && size !== now) note(`size ${now}`);
      size = now;
    }).observe(document.body);
  });

  // `base` is the address of the extension's own files.
  window.spyNow = async (base) => {
    probing = true;
    const hosts = [...document.querySelectorAll('[data-gaplight], gaplight-marks')];
    const hits = [];
    for (let x = 2; x < innerWidth; x += 6) {
      for (let y = 2; y < innerHeight; y += 6) {
        const found = document.elementsFromPoint(x, y).findIndex((each) => hosts.includes(each));
        if (found >= 0) hits.push(`${x},${y}`);
      }
    }
    const opened = [];
    for (const file of [
      'manifest.json',
      'sidepanel.html',
      'resume.html',
      'posting.js',
      'reader.js',
      'icon/16.png',
    ]) {
      const address = `${base}/${file}`;
      await fetch(address).then(
        () => opened.push(`fetch ${file}`),
        () => {},
      );
      await new Promise((done) => {
        const image = new Image();
        image.onload = () => done(opened.push(`image ${file}`));
        image.onerror = () => done();
        image.src = address;
      });
    }
    const style = hosts.map((host) => {
      const computed = getComputedStyle(host);
      return [...computed].map((name) => `${name}:${computed.getPropertyValue(name)}`).join(';');
    });
    return {
      marks: hosts.length,
      hosts: hosts.map((host) => [
        host.outerHTML,
        host.childNodes.length,
        JSON.stringify(host.getBoundingClientRect()),
      ]),
      style,
      hits,
      opened,
      roots: [
        ...roots,
        ...hosts
          .map((host) => host.shadowRoot)
          .filter(Boolean)
          .map(String),
      ],
      html: hosts.map((host) => host.getHTML?.({ serializableShadowRoots: true }) ?? ''),
      highlights: CSS.highlights?.size ?? 0,
      runtime: typeof globalThis.chrome?.runtime?.sendMessage,
      animations: document.getAnimations().length,
      page: [
        document.documentElement.scrollWidth,
        document.documentElement.scrollHeight,
        document.querySelectorAll('*').length,
      ],
      globals: Object.getOwnPropertyNames(window).filter((name) => /gaplight/i.test(name)),
      resources: performance
        .getEntriesByType('resource')
        .filter(({ name }) => /^(?:chrome|moz)-extension/.test(name) && !name.startsWith(base)).length,
    };
  };
})();
