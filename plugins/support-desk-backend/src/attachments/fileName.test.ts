import fc from 'fast-check';
import { extensionOf, fileName } from './fileName';

describe('fileName', () => {
  it.each([
    ['report.pdf', 'report.pdf'],
    ['Jahresbericht (2) – Entwurf.docx', 'Jahresbericht (2) – Entwurf.docx'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\sue\\screen.png', 'screen.png'],
    ['/absolute.txt', 'absolute.txt'],
    ['a\u0000b\r\nc\u007F.txt', 'abc.txt'],
    ['exe.\u202Egpj.txt', 'exe.gpj.txt'],
    ['run.exe. .', 'run.exe'],
    ['  padded.txt  ', 'padded.txt'],
    ['CON', '_CON'],
    ['con.txt', '_con.txt'],
    ['LPT1.log', '_LPT1.log'],
    ['console.log', 'console.log'],
    ['👩‍💻 rents.png', '👩‍💻 rents.png'],
    ['u\u0308ber.txt', 'über.txt'],
    [`${'x'.repeat(300)}.png`, `${'x'.repeat(196)}.png`],
    [`${'🙂'.repeat(300)}.png`, `${'🙂'.repeat(196)}.png`],
    ['x'.repeat(300), 'x'.repeat(200)],
    [`${'x'.repeat(199)} y`, 'x'.repeat(199)],
  ])('makes of %j %j', (given, name) => expect(fileName(given)).toBe(name));

  it.each(['', '..', '/', 'folder/', '\\', '\u0000', ' . ', '\u202E'])(
    'names no file: %j',
    given => {
      expect(() => fileName(given)).toThrow(
        /^query\.name: '.*' names no file/s,
      );
    },
  );

  it('gives a name that it would give again', () => {
    const names = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(names, given => {
        let name: string;
        try {
          name = fileName(given);
        } catch {
          return;
        }
        expect([...name].length).toBeLessThanOrEqual(200);
        expect(name).not.toMatch(/[/\\\p{Cc}]/u);
        expect(name).toBe(name.trim());
      }),
    );
  });
});

describe('extensionOf', () => {
  it.each([
    ['screen.PNG', 'png'],
    ['a.tar.gz', 'gz'],
    ['passwd', ''],
    ['.html', 'html'],
  ])('%s ends with %j', (name, extension) =>
    expect(extensionOf(name)).toBe(extension),
  );
});
