import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { exampleEntities } from '../../__testUtils__/startSupportDesk';
import { startTimedDesk } from '../../staffing/__testUtils__/startTimedDesk';

/** What the tests of a matrix change of its file. */
export interface MatrixFile {
  title: string;
  groups: Record<string, { title: string; rows: Record<string, any> }>;
}

/** Starts the plugin with ClickHome, whose matrix can be changed while it runs. */
export async function startChanging() {
  const entities = exampleEntities('clickhome');
  const desk = await startTimedDesk({ entities });
  return {
    desk,
    /** Changes the file, as of an instant from which on the portal sees it. */
    async change(at: string, edit: (matrix: MatrixFile) => void) {
      const model = entities.find(it => it.kind === 'SupportModel')!;
      const { responsibilities } = (model as Entity & { spec: object }).spec;
      edit(responsibilities as unknown as MatrixFile);
      const changed = catalogServiceMock({ entities });
      desk.catalog.getEntities.mockImplementation(
        changed.getEntities.bind(changed),
      );
      desk.catalog.getEntitiesByRefs.mockImplementation(
        changed.getEntitiesByRefs.bind(changed),
      );
      desk.setTime(at);
      await desk.as('isla-trent').get('/models');
    },
  };
}
