/**
 * As wide as the queries of a page ask; jsdom has no width of its own. BUI looks once, when it is loaded: this has to be
 * the first import of a test.
 */
window.matchMedia = query =>
  ({
    matches: query.includes('min-width'),
    media: query,
    addListener: () => {},
    removeListener: () => {},
    addEventListener: () => {},
    removeEventListener: () => {},
  } as unknown as MediaQueryList);

export {};
