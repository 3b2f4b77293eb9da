import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { techdocsGeneratorExtensionPoint } from '@backstage/plugin-techdocs-node';
import techdocsModuleMarkdown from '.';
import { MarkdownGenerator } from './MarkdownGenerator';

describe('techdocsModuleMarkdown', () => {
  it('becomes the generator of TechDocs without any configuration', async () => {
    const setTechdocsGenerator = jest.fn();

    await startTestBackend({
      extensionPoints: [
        [techdocsGeneratorExtensionPoint, { setTechdocsGenerator }],
      ],
      features: [
        techdocsModuleMarkdown,
        mockServices.rootConfig.factory({ data: {} }),
      ],
    });

    expect(setTechdocsGenerator).toHaveBeenCalledTimes(1);
    expect(setTechdocsGenerator).toHaveBeenCalledWith(
      expect.any(MarkdownGenerator),
    );
  });
});
