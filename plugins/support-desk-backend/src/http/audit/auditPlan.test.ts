import { supportDeskEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AUDITED_APART, exportPlanOf, writePlanOf } from './auditPlan';

const DOCS = resolve(__dirname, '../../../../../docs/admin/audit.md');
const READ_BY_POST =
  /^(route|previewArticle|previewNotice|previewMatrixChange)$/;

describe('what is audited', () => {
  it('names operations that there are, each once', () => {
    const known = supportDeskEndpoints.map(it => it.operationId);
    expect(known).toEqual(expect.arrayContaining(AUDITED_APART));
    expect(new Set(AUDITED_APART).size).toBe(AUDITED_APART.length);
  });

  it('is every write', () => {
    const missing = supportDeskEndpoints.filter(
      it => it.method !== 'get' && !writePlanOf(it),
    );
    expect(missing.map(it => it.operationId).sort()).toEqual(
      missing
        .map(it => it.operationId)
        .filter(it => READ_BY_POST.test(it))
        .sort(),
    );
    expect(missing).toHaveLength(4);
  });

  it('has names of its own for all', () => {
    const ids = supportDeskEndpoints.flatMap(
      it => writePlanOf(it)?.eventId ?? [],
    );
    expect(new Set(ids).size).toBe(ids.length);
    ids.forEach(it => expect(it).toMatch(/^[a-z]+(-[a-z]+)*$/));
  });

  it('stands in the documentation as it is', () => {
    const rows = supportDeskEndpoints.flatMap(it => {
      const plan = writePlanOf(it) ?? exportPlanOf(it);
      if (!plan) return [];
      const what = plan.isAnonymous ? 'low, anonymous' : plan.severityLevel;
      const { method, path } = it;
      return [
        [`\`${plan.eventId}\``, what, `\`${method.toUpperCase()} ${path}\``],
      ];
    });
    const written = readFileSync(DOCS, 'utf8')
      .split('\n')
      .filter(line => /^\| `[a-z-]+-/.test(line))
      .map(line =>
        line
          .split('|')
          .slice(1, -1)
          .map(it => it.trim()),
      );
    expect(written.sort()).toEqual(rows.sort());
  });
});
