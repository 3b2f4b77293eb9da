import AxeBuilder from '@axe-core/playwright';
import { expect, Page } from '@playwright/test';
import { inTheme } from './looks';

const STANDARDS = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
];

/** What Backstage itself draws and a plugin cannot mend: a rule, and the elements that break it. */
const KNOWN = [
  // React Aria announces an element by its id, also when that has gone since.
  { rule: 'role-img-alt', elements: '[data-live-announcer] *' },
  // The selected tab's `aria-controls` names no element.
  { rule: 'aria-valid-attr-value', elements: '.bui-PluginHeader [role="tab"]' },
  // A toast follows the theme, the other way round, some time after the page.
  { rule: 'color-contrast', elements: '[class*="Toast_container"] *' },
  // The header of a plugin stands outside every landmark.
  { rule: 'region', elements: '.bui-PluginHeader *' },
  // A navigation item's badge is part of its text and not of its name.
  {
    rule: 'label-content-name-mismatch',
    elements: '[data-testid="sidebar-root"] *',
  },
];

/** What may differ between two themes of one page. */
const RULES_OF_THEMES = ['color-contrast', 'link-in-text-block'];

/**
 * Expects that axe finds nothing on the page as it is now; a test goes on to tell all findings.
 *
 * @param within - a selector of the part that is looked at
 */
export async function expectAccessible(
  page: Page,
  within?: string,
): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(STANDARDS);
  await expectNoFindings(page, within ? axe.include(within) : axe);
}

/** The same in the light theme, and in the dark one as far as a theme can make a difference. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  await inTheme(page, 'light', () => expectAccessible(page));
  await inTheme(page, 'dark', () =>
    expectNoFindings(page, new AxeBuilder({ page }).withRules(RULES_OF_THEMES)),
  );
}

async function expectNoFindings(page: Page, axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const findings = [];
  for (const { id, help, nodes } of violations) {
    for (const { target, html } of nodes) {
      const selector = target.join(' ');
      if (!(await isKnown(page, id, selector))) {
        findings.push(`${id}: ${help}\n  ${selector}\n  ${html}`);
      }
    }
  }
  expect.soft(findings).toEqual([]);
}

async function isKnown(page: Page, rule: string, selector: string) {
  const known = KNOWN.filter(it => it.rule === rule);
  return (
    known.length > 0 &&
    // Of all these only announcements go by themselves: to wait for one that is gone would take for ever.
    page
      .locator(selector)
      .evaluateAll(
        (elements, selectors) => elements.every(it => it.matches(selectors)),
        known.map(it => it.elements).join(', '),
      )
  );
}

/** Expects that nothing moves by itself on a page whose reader asked for less motion. */
export async function expectStill(page: Page): Promise<void> {
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(it => Number(it.effect?.getComputedTiming().duration) > 1)
      .map(({ effect }) =>
        (effect as KeyframeEffect).target?.outerHTML.slice(0, 200),
      ),
  );
  expect.soft(moving, 'what moves').toEqual([]);
}

/** The spacing that a page has to bear with (WCAG 2.2, 1.4.12). */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** Sets the text of the page wider until it is loaded again. */
export async function spaceText(page: Page): Promise<void> {
  await page.addStyleTag({ content: SPACING });
}

/** Expects that nothing makes the page wider than its window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overhang = await page.evaluate(
    () =>
      document.documentElement.scrollWidth -
      document.documentElement.clientWidth,
  );
  expect.soft(overhang, 'pixels beyond the right edge').toBe(0);
}
