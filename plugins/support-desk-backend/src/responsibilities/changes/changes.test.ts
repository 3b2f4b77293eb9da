import { createMockDirectory } from '@backstage/backend-test-utils';
import { ANNOTATION_LOCATION, type Entity } from '@backstage/catalog-model';
import {
  loadSupportModel,
  matrixChangeEndpoints,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  exampleEntities,
  startSupportDesk,
  type SupportDeskTester,
} from '../../__testUtils__/startSupportDesk';
import { cell, IT, MODEL, USER, VENDOR } from '../__testUtils__/reviewing';

jest.setTimeout(60_000);

const EXAMPLE = resolve(__dirname, '../../../../../examples/clickhome');
const MATRIX = 'clickhome.responsibilities.yaml';
/** Every cell of the tests says so. */
const CELL = { hash: 'responsible', reason: 'Not so' };
const example = (name: string) => readFileSync(resolve(EXAMPLE, name), 'utf8');

describe('changes of a matrix', () => {
  const folder = createMockDirectory();
  let desk: SupportDeskTester;

  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: folder.path,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  const file = (name = MATRIX) =>
    readFileSync(folder.resolve('models', name), 'utf8');
  const write = (text: string) =>
    folder.addContent({ [`models/${MATRIX}`]: text });

  /** The model as the catalog would read it from the work tree. */
  const compiled = (): CompiledModel => {
    const { model, issues } = loadSupportModel(file('support-model.yaml'), {
      readFile: path => file(path.replace('./', '')),
    });
    expect(issues.filter(it => it.severity === 'error')).toEqual([]);
    return model!;
  };
  const rowNow = (id: string) =>
    compiled().responsibilities!.groups['resolution-of-problems'].rows[id];

  const decide = async (by: string, path: string, some: object) => {
    const { body } = await desk.as(by).post('/responsibility-decisions', {
      model: MODEL,
      decisions: [{ ...CELL, cell: path, ...some }],
    });
    return body.ids[0] as string;
  };
  const dispute = (by: string, path: string, proposals: object[]) =>
    decide(by, path, { decision: 'dispute', proposals });
  const confirm = (by: string, path: string) =>
    decide(by, path, { decision: 'confirm' });
  const preview = async (by: string, more: object = {}) => {
    const { status, body } = await desk
      .as(by)
      .post('/responsibility-changes/preview', { model: MODEL, ...more });
    expect(body).not.toHaveProperty('error');
    expect(status).toBe(200);
    return matrixChangeEndpoints.previewMatrixChange.response.parse(
      body,
    ) as any;
  };
  const publish = (by: string, more: object) =>
    desk.as(by).post('/responsibility-changes', { model: MODEL, ...more });

  /** Lines that a diff removes and adds. */
  const changedLines = ({ diff }: { diff: string }) =>
    diff.split('\n').filter(it => /^[+-](?![+-])/.test(it));

  const start = async (annotations: Record<string, string>) => {
    const entities = exampleEntities('clickhome').map((it): Entity => {
      if (it.kind !== 'SupportModel') return it;
      const { metadata } = it;
      return { ...it, metadata: { ...metadata, annotations } };
    });
    return startSupportDesk({ entities });
  };

  beforeEach(async () => {
    folder.setContent({
      models: {
        'support-model.yaml': example('support-model.yaml'),
        [MATRIX]: example(MATRIX),
      },
    });
    git('init', '--quiet', '--initial-branch=main');
    git('config', 'user.name', 'Committer of git');
    git('config', 'user.email', 'git@example.com');
    git('add', '.');
    git('commit', '--quiet', '--message=Start');
    desk = await start({
      [ANNOTATION_LOCATION]: `file:${folder.resolve(
        'models/support-model.yaml',
      )}`,
    });
  });

  it('move a task, and settle its doubt', async () => {
    const id = await dispute(IT, cell('technical-problems', 'client-it'), [
      { column: 'client-it', value: 'notResponsible' },
      { column: 'client-users', value: 'responsible' },
    ]);
    const shown = await preview(IT);
    expect(shown.problems).toEqual([]);
    expect(shown.publisher).toEqual({
      title: 'Local directory',
      proposes: false,
    });
    expect(shown.files.map((it: any) => it.path)).toEqual([MATRIX]);
    expect(changedLines(shown.files[0])).toEqual([
      '-        cells: {client-it: responsible}',
      '+        cells: {client-users: responsible}',
      '-        alternatives: client-users',
      '-        confirm: technical = client IT, contrast with problems of an operational nature',
    ]);
    expect(file()).toBe(example(MATRIX));

    const { status, body } = await publish(IT, {
      seen: shown.seen,
      message: 'Give iPads to the users',
    });
    expect(body).toMatchObject({
      state: 'published',
      revision: git('rev-parse', 'HEAD'),
    });
    expect(status).toBe(200);
    expect(git('log', '-1', '--format=%an|%s|%b')).toBe(
      `Isla Trent|Give iPads to the users|Takes up decision ${id}`,
    );
    expect(git('show', '--name-only', '--format=')).toBe(`models/${MATRIX}`);
    expect(git('diff', '--numstat', 'HEAD~1')).toBe(`1\t3\tmodels/${MATRIX}`);
    expect(rowNow('technical-problems').cells).toEqual({
      'client-users': expect.objectContaining({ value: 'responsible' }),
    });
    expect(rowNow('technical-problems').confirm).toBeUndefined();
    expect(desk.catalog.refreshEntity).toHaveBeenCalledWith(
      MODEL,
      expect.anything(),
    );

    // What was taken up is not offered again.
    expect((await preview(IT)).files).toEqual([]);
    const again = await preview(IT, { decisions: [id] });
    expect(again.problems).toEqual([
      { decision: id, message: 'the file says so already' },
    ]);
  });

  it('add what is charged, and keep a doubt that nobody settled', async () => {
    const path = cell('operational-problems', 'client-users');
    await dispute(IT, path, [
      { column: 'client-users', value: 'optional', charge: 'by the hour' },
    ]);
    const charged =
      'cells: {client-it: responsible, client-users: {value: optional, charge: by the hour}}';
    const [first] = (await preview(IT)).files;
    expect(changedLines(first)).toEqual([
      '-        marks: "✔ | ✔"',
      '-        cells: {client-it: responsible, client-users: responsible}',
      `+        ${charged}`,
    ]);
    await confirm(IT, cell('operational-problems', 'client-it'));
    const [second] = (await preview(IT)).files;
    expect(changedLines(second).slice(3)).toEqual([
      '-        alternatives: clickhome',
      expect.stringContaining('-        confirm: common'),
    ]);
  });

  it('name what stands against a proposal, and take up the others', async () => {
    const one = cell('sync-connectivity', 'client-it');
    const nobody = await dispute(IT, one, [
      { column: 'client-it', value: 'notResponsible' },
    ]);
    const [a, b] = [
      await dispute(IT, cell('devices', 'client-it'), [
        { column: 'clickhome', value: 'responsible' },
      ]),
      await dispute(USER, cell('devices', 'client-users'), [
        { column: 'clickhome', value: 'optional' },
      ]),
    ];
    const bare = await dispute(IT, cell('sync-data', 'client-it'), []);
    const moved = await dispute(IT, cell('apply-urgent-patches', 'client-it'), [
      { column: 'clickhome', value: 'responsible' },
    ]);
    const gone = await dispute(
      IT,
      cell('third-party-customization', 'client-it'),
      [{ column: 'clickhome', value: 'responsible' }],
    );
    const fine = await dispute(IT, cell('sync-problems', 'client-it'), [
      { column: 'client-users', value: 'responsible' },
    ]);
    write(
      example(MATRIX)
        .replace('third-party-customization:', 'customization:')
        .replace(
          /(apply-urgent-patches:[^]*?cells: \{client-it: )responsible/,
          '$1optional',
        ),
    );
    const { problems, files } = await preview(IT);
    const said = Object.fromEntries(
      problems.map((it: any) => [it.decision, it.message]),
    );
    expect(said).toEqual({
      [nobody]: expect.stringContaining('nobody would be left'),
      [a]: expect.stringContaining(`contradicts what user:default/${USER}`),
      [b]: expect.stringContaining(`contradicts what user:default/${IT}`),
      [bare]: 'proposes nothing',
      [moved]: expect.stringContaining("the file says 'optional' now"),
      [gone]: expect.stringContaining("no task 'third-party-customization'"),
    });
    expect(said).not.toHaveProperty(fine);
    expect(changedLines(files[0])).toEqual([
      '-        marks: "✔ | ✔"',
      '-        cells: {clickhome: responsible, client-it: responsible}',
      '+        cells: {clickhome: responsible, client-it: responsible, client-users: responsible}',
    ]);
  });

  it('are published as they were shown, or not at all', async () => {
    await dispute(IT, cell('devices', 'client-it'), [
      { column: 'client-it', value: 'optional' },
    ]);
    const { seen } = await preview(IT);
    write(`${example(MATRIX)}# by hand\n`);
    const { status, body } = await publish(IT, { seen });
    expect(status).toBe(409);
    expect(body.error.message).toContain('seen: the file or the proposals');
    expect(file()).toBe(`${example(MATRIX)}# by hand\n`);
    const { seen: next } = await preview(IT);
    expect((await publish(IT, { seen: next })).status).toBe(200);
    expect(rowNow('devices').cells['client-it'].value).toBe('optional');
    const none = await preview(IT);
    expect((await publish(IT, { seen: none.seen })).status).toBe(409);
  });

  it('are published by who may decide on all that changes', async () => {
    const path = cell('operational-problems', 'client-users');
    await dispute(USER, path, [{ column: 'client-users', value: 'optional' }]);
    const shown = await preview(VENDOR);
    expect(shown.files).toHaveLength(1);
    expect(shown.publisher).toBeUndefined();
    expect(shown.cannotPublish).toContain('Client User');
    const refused = await publish(VENDOR, { seen: shown.seen });
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain('Client User');
    expect(file()).toBe(example(MATRIX));
    expect((await publish(USER, { seen: shown.seen })).status).toBe(200);
  });

  it('are refused where the model would not be valid any more', async () => {
    const path = cell('sync-problems', 'client-it');
    folder.addContent({
      'models/support-model.yaml': example('support-model.yaml').replace(
        'at: responsibilities.columns.other',
        `at: ${path}`,
      ),
    });
    await dispute(IT, path, [{ column: 'client-it', value: 'notResponsible' }]);
    const shown = await preview(IT);
    expect(shown.publisher).toBeUndefined();
    expect(shown.cannotPublish).toMatch(`valid any more:\n`);
    expect(shown.cannotPublish).toContain(path);
    const { status, body } = await publish(IT, { seen: shown.seen });
    expect(status).toBe(409);
    expect(body.error.message).toContain(path);
    expect(file()).toBe(example(MATRIX));
  });

  it('say where nobody can publish', async () => {
    desk = await start({
      [ANNOTATION_LOCATION]:
        'url:https://github.com/example/models/blob/main/clickhome.yaml',
    });
    await dispute(IT, cell('devices', 'client-it'), [
      { column: 'client-it', value: 'optional' },
    ]);
    const shown = await preview(IT);
    expect(shown.files).toEqual([]);
    expect(shown.cannotPublish).toContain(
      'nothing is installed that publishes to url:https://github.com/example/models/tree/main',
    );
    const { status, body } = await publish(IT, { seen: shown.seen });
    expect(status).toBe(409);
    expect(body.error.message).toContain('nothing is installed');
  });
});
