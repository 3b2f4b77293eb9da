import { createPageParser } from '@supportdesk/backstage-plugin-techdocs-markdown-node';
import { searchIndex } from './searchIndex';

const documents = (source: string, content: string) =>
  searchIndex([createPageParser()(source, content)]).docs;

describe('searchIndex', () => {
  it('has an entry for the page and one for each section', () => {
    expect(
      documents(
        'guides/my mail.md',
        'Intro\n\n# Mail\n\nLead\n\n## Send\n\nHow to\n\n### Late\n',
      ),
    ).toEqual([
      { location: 'guides/my%20mail/', title: 'Mail', text: 'Intro Lead' },
      { location: 'guides/my%20mail/#send', title: 'Send', text: 'How to' },
      { location: 'guides/my%20mail/#late', title: 'Late', text: '' },
    ]);
  });

  it('calls a page by its title when it starts with a section', () => {
    expect(documents('index.md', 'Intro\n\n## Part\n\nText')).toEqual([
      { location: '', title: 'Home', text: 'Intro' },
      { location: '#part', title: 'Part', text: 'Text' },
    ]);
  });

  it('escapes what the collator unescapes', () => {
    expect(documents('index.md', '# A < B & C\n\n`<b>` "q"')).toEqual([
      {
        location: '',
        title: 'A &lt; B &amp; C',
        text: '&lt;b&gt; &quot;q&quot;',
      },
    ]);
  });
});
