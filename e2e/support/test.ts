import { test as base, type Browser } from '@playwright/test';
import { expectAccessibleInBothThemes } from './accessibility';

/** Pages of Support Desk; the portal's others are not the plugin's to mend. */
const OURS = /^\/(support|demo-mail)(\/|$)/;

const pathOf = (url: string) =>
  URL.canParse(url) ? new URL(url).pathname : '';

/**
 * Playwright's test, in which each page of Support that is open when its person leaves is accessible in both themes: that of
 * the journey, and those of everybody whom it lets in at another desk.
 */
export const test = base.extend<object, { browser: Browser }>({
  browser: [
    async ({ browser }, use) => {
      const newContext = browser.newContext.bind(browser);
      // Playwright makes the context of its own `page` here, too.
      browser.newContext = async options => {
        const context = await newContext(options);
        const close = context.close.bind(context);
        context.close = async reason => {
          // What stands on a page whose journey went wrong says nothing.
          if (base.info().errors.length === 0) {
            for (const page of context.pages()) {
              if (OURS.test(pathOf(page.url()))) {
                await expectAccessibleInBothThemes(page);
              }
            }
          }
          await close(reason);
        };
        return context;
      };
      await use(browser);
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
