import { bodyText } from './bodyText';
import { htmlToPlain, MAX_HTML } from './htmlToPlain';

it.each([
  ['<p>One</p><p>Two<br>three</p>', 'One\n\nTwo\nthree'],
  ['<h1>Title</h1>text', 'Title\n\ntext'],
  ['<ul><li>a<li>b</ul><ol><li>c</ol>', ' * a\n * b\n\n 1. c'],
  [
    '<table><tr><th>Flat<th>Rent<tr><td>1<td>500<tr><td>22<td>90</table>',
    'Flat   Rent\n1      500\n22     90',
  ],
  ['<table><tr><td>left</td><td>right</td></tr></table>', 'left\nright'],
  [
    '<a href="https://x.example.com/a">here</a>',
    'here <https://x.example.com/a>',
  ],
  [
    '<a href="https://x.example.com/">https://x.example.com</a>',
    'https://x.example.com',
  ],
  ['<a href="mailto:a@example.com">a@example.com</a>', 'a@example.com'],
  ['<a href="javascript:evil()">click</a>', 'click'],
  ['a<script>evil()</script><style>p{}</style>b', 'ab'],
  ['<div style="display: none">preview</div>text', 'text'],
  ["<span style='FONT-SIZE:0px'>preview</span><p hidden>x</p>text", 'text'],
  ['<span style="font-size:0.9em">small</span>', 'small'],
  ['<img src="https://t.example.net/p.gif" width="1">text', 'text'],
  ['<img src="https://t.example.net/logo.png" alt="Town">', '[picture: Town]'],
  ['before <img src="cid:a1"> after', 'before [picture: plan.png] after'],
  ['<blockquote>a<blockquote>b</blockquote></blockquote>', '> a\n> \n> > b'],
  ['x<div class="gmail_signature">Ann</div>', 'x\n-- \nAnn'],
  ['<!--[if mso]>mso<![endif]-->&lt;b&gt; &amp; ü', '<b> & ü'],
])('%s', (html, text) => {
  expect(
    htmlToPlain(html, cid => (cid === 'a1' ? 'plan.png' : undefined)),
  ).toBe(text);
});

it.each([
  ['nested elements', '<b>'.repeat(200_000)],
  [
    'nested quotations',
    `${'<blockquote>'.repeat(900)}${'x<br>'.repeat(50_000)}`,
  ],
  ['cells', `<table><tr>${'<td>x'.repeat(20_000)}`],
  ['spans', `<table>${'<tr><td colspan=99999>x<td>y'.repeat(200)}`],
  ['open signs', '<'.repeat(500_000)],
])('takes %s', (_, html) => {
  const text = htmlToPlain(`${html} end`);
  expect(text.trimEnd().endsWith('end')).toBe(true);
  expect(text.length).toBeLessThan(2 * MAX_HTML);
});

it.each([
  ['the plain text', 'Hello *you*', '<p>Hello <b>you</b></p>', 'Hello *you*'],
  [
    'HTML that says more',
    'Disclaimer',
    '<p>The printer is broken</p>',
    'The printer is broken\n\nDisclaimer',
  ],
  ['HTML alone', ' \n', '<p>Hello</p>', 'Hello'],
  ['pictures of Outlook', 'a [cid:a1]', '', 'a [picture: plan.png]'],
  ['pictures of Gmail', 'a [image: b.png]', '', 'a [picture: b.png]'],
])('takes %s', (_, text, html, expected) => {
  expect(bodyText({ text, html }, () => 'plan.png')).toBe(expected);
});
