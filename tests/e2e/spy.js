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

  // What lies over the words of the posting, by the browser's own account (Chromium only), since they were looked at.
  const visible = {};
  let watched = 0;
  const watchWords = () => {
    if (!('trackVisibility' in IntersectionObserver.prototype)) return;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isVisible } of entries) visible[target.dataset.word] = isVisible;
      },
      { trackVisibility: true, delay: 100 },
    );
    for (const each of document.querySelectorAll('[data-word]')) {
      observer.observe(each);
      watched++;
    }
  };
  addEventListener('load', watchWords);

  // Long frames and what they say of the scripts in them.
  const scripts = new Set();
  if (PerformanceObserver.supportedEntryTypes.includes('long-animation-frame'))
    new PerformanceObserver((list) => {
      for (const frame of list.getEntries())
        for (const { sourceURL, invoker } of frame.scripts)
          if (/extension/.test(sourceURL)) scripts.add(invoker);
    }).observe({ type: 'long-animation-frame', buffered: true });

  const attempt = (work) => {
    try {
      return work();
    } catch (error) {
      return error.name;
    }
  };
  const wait = (time) => new Promise((done) => setTimeout(done, time));

  /** What `ask` returns while the page has this style sheet. */
  const under = (css, ask) => {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    const answer = ask();
    style.remove();
    return answer;
  };

  /** The sizes of the host, each of which should be nothing whatever the page does. */
  const sizesOf = ({ scrollWidth, scrollHeight, offsetWidth, offsetHeight }) =>
    [scrollWidth, scrollHeight, offsetWidth, offsetHeight].join();

  // Words that only the extension could have written, with numbers and without.
  const probes = [
    ...['no gaps', '1 gap', '2 gaps', '3 gaps', 'gap', '1 of', '2 of', '3 of', 'of 2', 'of 3', 'of 4'],
    ...['proved', 'used', 'listed', 'similar', 'near', 'missing', 'ClickHouse, MongoDB', 'Marks off'],
  ];

  const findWords = () =>
    probes.toSorted().filter((probe) => {
      getSelection().removeAllRanges();
      const found = window.find(probe, true, false, true, false, true, false);
      getSelection().removeAllRanges();
      return found;
    });

  /** Ways that leave the page as it was. */
  const askAll = async (hosts) => {
    const [host] = hosts;
    if (!host) return {};
    document.querySelector('[data-word]')?.scrollIntoView({ block: 'center', behavior: 'instant' });
    await wait(500);
    const hostile = 'html > body ~ div, html > body ~ div *';
    const forced = (css) =>
      under(`${hostile} { ${css.replaceAll(';', ' !important;')} !important }`, () => sizesOf(host));
    const overWords = () =>
      [...document.querySelectorAll('[data-word]')].map((each) => {
        const { left, top, width, height } = each.getBoundingClientRect();
        const [over] = document.elementsFromPoint(left + width / 2, top + height / 2);
        return over === each || each.contains(over);
      });
    const caret = (x, y) =>
      document.caretPositionFromPoint
        ? document.caretPositionFromPoint(x, y)?.offsetNode?.nodeName
        : document.caretRangeFromPoint?.(x, y)?.startContainer?.nodeName;
    const answers = {
      found: findWords(),
      visible: { ...visible },
      watched,
      scripts: [...scripts],
      wordHits: overWords(),
      forcedHits: under(`${hostile} { pointer-events: auto !important }`, overWords),
      forcedSizes: [
        'letter-spacing: 400px; transform: translate(0, 0)',
        'word-spacing: 3000px; display: block; position: static',
        'zoom: 30; letter-spacing: 20px; font-size: 90px',
        'overflow: auto; width: 10px; height: 10px; display: block; direction: rtl',
        'columns: 3; writing-mode: vertical-rl; line-height: 90px; content-visibility: auto',
        'contain: none; float: left; display: inline-block; white-space: nowrap',
      ].map(forced),
      inlineSizes: attempt(() => {
        host.setAttribute(
          'style',
          'display: block !important; position: static !important; width: auto !important; height: auto !important; letter-spacing: 300px !important',
        );
        const sizes = sizesOf(host);
        host.removeAttribute('style');
        return sizes;
      }),
      carets: [
        caret(30, innerHeight - 30),
        caret(200, innerHeight - 24),
        caret(innerWidth / 2, innerHeight / 2),
      ],
      inner: [host.innerText, host.textContent, host.outerHTML, host.cloneNode(true).outerHTML],
      again: attempt(() => host.attachShadow({ mode: 'open' }) && 'made'),
      internals: attempt(() => String(host.attachInternals().shadowRoot)),
      animations: [document.getAnimations().length, host.getAnimations({ subtree: true }).length],
      has: ['html:has(> div > *)', ':has(:popover-open)', 'div:focus-within', 'html > div::part(x)'].map(
        (each) => attempt(() => Boolean(document.querySelector(each))),
      ),
      parts: [host.part?.length, host.assignedSlot, host.slot, host.namespaceURI, host.isContentEditable],
      clientRects: [...host.getClientRects()].map((each) => JSON.stringify(each)),
      media: ['print', '(forced-colors: active)'].map((each) => matchMedia(each).matches),
    };
    document.execCommand('selectAll');
    answers.selectAll = getSelection().toString().length;
    getSelection().selectAllChildren(host);
    answers.selected = getSelection().toString();
    getSelection().removeAllRanges();
    if (document.startViewTransition) {
      const transition = document.startViewTransition(() => {});
      await transition.ready.catch(() => {});
      answers.transition = document.getAnimations().map((each) => each.effect?.pseudoElement);
      transition.skipTransition();
      await transition.finished.catch(() => {});
    }
    return answers;
  };

  /** What the host takes up of a full screen. Asked for first: the page is allowed it for a moment only. */
  const goFullscreen = (host) =>
    document.documentElement
      .requestFullscreen()
      .then(async () => {
        await wait(300);
        const sizes = host && sizesOf(host);
        await document.exitFullscreen();
        await wait(300);
        return sizes;
      })
      .catch(({ name }) => name);

  /** Ways that take the host away from where it stands: the last ones. */
  const moveHost = async (host) => {
    if (!host) return {};
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument.body.append(host);
    await wait(100);
    const { scrollWidth, scrollHeight } = frame.contentDocument.documentElement;
    const inFrame = [scrollWidth, scrollHeight, host.scrollWidth, host.scrollHeight, String(host.shadowRoot)];
    frame.contentWindow.getSelection().selectAllChildren(frame.contentDocument.body);
    inFrame.push(frame.contentWindow.getSelection().toString());
    inFrame.push(probes.filter((probe) => frame.contentWindow.find(probe, true, false, true)));
    frame.remove();
    return { inFrame };
  };

  // `base` is the address of the extension's own files.
  window.spyNow = async (base) => {
    probing = true;
    const hosts = [...document.querySelectorAll('html > body ~ div, gaplight-marks')];
    const fullscreen = await goFullscreen(hosts[0]);
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
      'settings.html',
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
    const ways = await askAll(hosts);
    return {
      marks: hosts.length,
      ...ways,
      fullscreen,
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
      page: [
        document.documentElement.scrollWidth,
        document.documentElement.scrollHeight,
        document.querySelectorAll('*').length,
      ],
      globals: Object.getOwnPropertyNames(window).filter((name) => /gaplight/i.test(name)),
      resources: performance
        .getEntriesByType('resource')
        .filter(({ name }) => /^(?:chrome|moz)-extension/.test(name) && !name.startsWith(base)).length,
      ...(await moveHost(hosts[0])),
    };
  };
})();
