import AxeBuilder from '@axe-core/playwright';
import { expect, Page } from '@playwright/test';

const STANDARDS = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
];

/**
 * Backstage UI's page header gives its selected tab an `aria-controls` that names
 * no element; that rule on that element is the one exception.
 */
const KNOWN = { rule: 'aria-valid-attr-value', target: '[role="tab"]' };

/** Expects that axe finds nothing on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(STANDARDS)
    .analyze();
  const findings = [];
  for (const { id, help, nodes } of violations) {
    for (const { target, html } of nodes) {
      const selector = target.join(' ');
      if (!(id === KNOWN.rule && (await isKnown(page, selector)))) {
        findings.push(`${id}: ${help}\n  ${selector}\n  ${html}`);
      }
    }
  }
  expect(findings).toEqual([]);
}

function isKnown(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, known) => element.matches(known), KNOWN.target);
}

/** Expects that nothing makes the page wider than its window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overhang = await page.evaluate(
    () =>
      document.documentElement.scrollWidth -
      document.documentElement.clientWidth,
  );
  expect(overhang, 'pixels beyond the right edge').toBe(0);
}
