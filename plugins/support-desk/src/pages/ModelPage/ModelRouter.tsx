import { Route } from 'react-router-dom';
import { lazyPage, PageRoutes } from '../../components/PageRoutes';
import { ModelsPage } from './ModelsPage';

const ModelPage = lazyPage(() => import('./ModelPage'), 'ModelPage');

/** The tab Support model: all models, and one model as a page to read. */
export function ModelRouter() {
  return (
    <PageRoutes>
      <Route path="/" element={<ModelsPage />} />
      <Route path="/:namespace/:name" element={<ModelPage />} />
    </PageRoutes>
  );
}
