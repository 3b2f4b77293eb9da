import {
  compound,
  EXE,
  GIF,
  HTML,
  JPEG,
  openXml,
  PDF,
  PNG,
  SVG,
  WEBP,
  zip,
} from './__testUtils__/files';
import { checkType } from './checkType';

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const WORD = `${OPEN_XML}.wordprocessingml.document`;
const ODT = 'application/vnd.oasis.opendocument.text';
const MAIL = 'Received: from mail.example.com\r\nSubject: Rents\r\n\r\nHello';

/** Pictures of one pixel for a browser, and programs for an engine. */
const TEXT_POLYGLOT = 'GIF89a/*......*/=1;alert(1)//;';
const BINARY_POLYGLOT = Buffer.concat([GIF, Buffer.from('*/=1;alert(1)')]);

describe('checkType', () => {
  it.each<[name: string, content: string | Buffer, mediaType: string]>([
    ['screen.png', PNG, 'image/png'],
    ['SCREEN.PNG', PNG, 'image/png'],
    ['screen', PNG, 'image/png'],
    ['photo.jpg', JPEG, 'image/jpeg'],
    ['photo.jpeg', JPEG, 'image/jpeg'],
    ['moving.gif', GIF, 'image/gif'],
    ['small.webp', WEBP, 'image/webp'],
    ['letter.pdf', PDF, 'application/pdf'],
    ['ascii.pdf', '%PDF-1.4\n1 0 obj\n', 'application/pdf'],
    ['rents.docx', openXml(WORD), WORD],
    [
      'rents.xlsx',
      openXml(`${OPEN_XML}.spreadsheetml.sheet`),
      `${OPEN_XML}.spreadsheetml.sheet`,
    ],
    ['rents.odt', zip({ mimetype: ODT }), ODT],
    ['rents.doc', compound('WordDocument'), 'application/msword'],
    ['rents.xls', compound('Workbook'), 'application/vnd.ms-excel'],
    [
      'rents.ppt',
      compound('PowerPoint Document'),
      'application/vnd.ms-powerpoint',
    ],
    ['mail.msg', compound('__substg1.0_001A'), 'application/vnd.ms-outlook'],
    ['logs.zip', zip({ 'app.log': 'started' }), 'application/zip'],
    ['mail.eml', MAIL, 'message/rfc822'],
    ['notes.txt', 'Zahlung über 5 € gebucht 🙂', 'text/plain'],
    ['notes', 'Nothing opens', 'text/plain'],
    ['marked.txt', '\uFEFFWith a byte order mark', 'text/plain'],
    ['app.log', '\u001B[31mERROR\u001B[0m BMW MZ', 'text/plain'],
    ['rents.csv', 'a;b\n1;2\n', 'text/csv'],
    ['answer.json', '{"a": 1}', 'application/json'],
    ['page.log', 'GET /?q=<script>alert(1)</script>', 'text/plain'],
    // Harmless for as long as it is served as the picture that it is.
    ['polyglot.gif', BINARY_POLYGLOT, 'image/gif'],
  ])('takes %s for what it is', async (name, content, mediaType) => {
    await expect(checkType(name, Buffer.from(content))).resolves.toBe(
      mediaType,
    );
  });

  it.each<[name: string, content: string | Buffer, why: string]>([
    ['screen.exe', PNG, 'ends with .exe'],
    ['run.exe', EXE, 'ends with .exe'],
    ['library.dll', EXE, 'ends with .dll'],
    ['run', EXE, 'is application/x-msdownload'],
    ['screen.png', EXE, 'is application/x-msdownload'],
    ['page.html', HTML, 'ends with .html'],
    ['.html', HTML, 'ends with .html'],
    ['page.xhtml', SVG, 'ends with .xhtml'],
    ['page.png', HTML, 'is HTML or XML'],
    ['page.txt', ` \n\t${HTML}`, 'is HTML or XML'],
    ['page.txt', `\uFEFF${HTML}`, 'is HTML or XML'],
    ['page', '<ScRiPt>alert(1)</script>', 'is HTML or XML'],
    ['drawing.svg', SVG, 'ends with .svg'],
    ['drawing.png', SVG, 'is HTML or XML'],
    ['drawing.txt', `<?xml version="1.0"?>${SVG}`, 'is HTML or XML'],
    ['program.js', TEXT_POLYGLOT, 'ends with .js'],
    ['polyglot.js', BINARY_POLYGLOT, 'ends with .js'],
    ['polyglot.gif', TEXT_POLYGLOT, 'ends with .gif, but is text'],
    ['run.bat', '@echo off', 'ends with .bat'],
    ['run.sh', 'rm -r .', 'ends with .sh'],
    ['run.txt', '#!/bin/sh\nrm -r .', 'is a script'],
    ['screen.jpg', PNG, 'ends with .jpg, but is image/png'],
    ['letter.docx', PDF, 'ends with .docx, but is application/pdf'],
    ['letter.pdf', 'Dear all', 'ends with .pdf, but is text'],
    ['notes.txt', PNG, 'ends with .txt, but is image/png'],
    ['rents.docx', zip({ 'a.txt': 'a' }), 'but is application/zip'],
    [
      'macros.docx',
      openXml('application/vnd.ms-word.document.macroEnabled'),
      'is application/vnd.ms-word.document.macroenabled.12',
    ],
    [
      'program.zip',
      zip({ 'META-INF/MANIFEST.MF': '' }),
      'is application/java-archive',
    ],
    ['setup.doc', compound('Installer'), 'of no known type'],
    ['rents.xls', compound('WordDocument'), 'but is application/msword'],
    ['mail.eml', 'Hello', 'ends with .eml, but is text'],
    [
      'utf16.txt',
      Buffer.from('\uFEFFNothing opens', 'utf16le'),
      'is text in UTF-16, which has to be saved as UTF-8',
    ],
    [
      'latin1.csv',
      Buffer.from('Zahlung über 5', 'latin1'),
      'text has to be saved as UTF-8',
    ],
    ['zeros.txt', Buffer.alloc(16), 'of no known type'],
  ])('refuses %s: %#', async (name, content, why) => {
    await expect(checkType(name, Buffer.from(content))).rejects.toMatchObject({
      statusCode: 415,
      message: expect.stringContaining(why),
      fields: [
        { field: 'file', allowed: expect.arrayContaining(['png', 'eml']) },
      ],
    });
  });
});
