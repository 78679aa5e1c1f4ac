import { expect } from 'chai';
import fc from 'fast-check';
import { FRAMED_PAGES, OembedSchema, type Oembed, type Problem } from '@amanat/contract';
import { afterAll, beforeAll } from 'vitest';
import { startTestServer, type TestServer } from '../app.test.parts.js';
import { readConfig } from '../config.js';

const FILES = 'https://files.example.kz/cdn';
const PAGE = `${FILES}/frame/hotline-card.html`;

describe('oEmbed', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ filesUrl: FILES });
  });
  afterAll(() => server.close());

  const ask = (query: Record<string, string>) =>
    server.get(`/oembed?${new URLSearchParams(query).toString()}`);
  const answerTo = async (query: Record<string, string>): Promise<Oembed> => {
    const response = await ask(query);
    expect(response.status).to.equal(200);
    return OembedSchema.parse(await response.json());
  };
  const refusal = async (query: Record<string, string>) => {
    const response = await ask(query);
    return [response.status, ((await response.json()) as Problem).code];
  };
  /** The frame as a browser reads it: one tag, its attributes unescaped. */
  const frameIn = (html: string) => {
    const [, inside] = /^<iframe ([^<>]+)><\/iframe>$/.exec(html)!;
    const attributes = [...inside!.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => {
      const plain = (value ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      return [
        name,
        plain.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
      ] as const;
    });
    return Object.fromEntries(attributes) as Record<string, string>;
  };

  it('gives every framed page a frame with a title and a sandbox', async () => {
    for (const page of Object.keys(FRAMED_PAGES)) {
      const found = await answerTo({ url: `${FILES}/frame/${page}.html?lang=ru`, format: 'json' });
      const frame = frameIn(found.html);
      expect(frame['src']).to.equal(`${FILES}/frame/${page}.html?lang=ru`);
      expect(frame['title']).to.equal(found.title).and.match(/[а-я]/);
      expect(frame['sandbox']).to.contain('allow-top-navigation-by-user-activation');
      expect(Number(frame['height'])).to.equal(found.height);
      expect(found).to.include({ version: '1.0', type: 'rich', width: 680 });
    }
  });

  it('takes the files of one version too', async () => {
    const url = `${FILES}/0.1.0/frame/figures.html`;
    expect(frameIn((await answerTo({ url })).html)['src']).to.equal(url);
  });

  it('keeps within the size that is asked for', async () => {
    const found = await answerTo({ url: PAGE, maxwidth: '320', maxheight: '400' });
    expect(frameIn(found.html)).to.include({ width: '320', height: '400' });
    expect(await refusal({ url: PAGE, maxwidth: '320px' })).to.deep.equal([422, 'invalid-request']);
  });

  it('carries over what the element takes, and nothing else', async () => {
    const { html } = await answerTo({
      url: `${PAGE}?variant=compact&theme=dark&onload=alert(1)&keys=x&utm_source=y#fragment`,
    });
    expect(frameIn(html)['src']).to.equal(`${PAGE}?theme=dark&variant=compact`);
  });

  it('has nothing for other addresses', async () => {
    for (const url of [
      'https://files.example.kz/cdn/frame/other.html',
      'https://files.example.kz/cdn/frame/constructor.html',
      'https://files.example.kz/cdn/amanat.js',
      'https://files.example.kz/cdn/frame/../../frame/hotline-card.html',
      'https://files.example.kz/cdn/x/frame/hotline-card.html',
      'https://files.example.kz.evil.example/cdn/frame/hotline-card.html',
      'https://files.example.kz@evil.example/cdn/frame/hotline-card.html',
      'http://files.example.kz/cdn/frame/hotline-card.html',
      'javascript:alert(1)',
      'x',
    ])
      expect(await refusal({ url }), url).to.deep.equal([404, 'not-found']);
    expect(await refusal({})).to.deep.equal([422, 'invalid-request']);
  });

  it('answers in JSON only', async () => {
    expect(await refusal({ url: PAGE, format: 'xml' })).to.deep.equal([501, 'format-not-offered']);
  });

  it('has nothing where nobody said where the files stand', async () => {
    const bare = server.appWith({ config: { filesUrl: null } });
    const url = encodeURIComponent(PAGE);
    expect((await bare.request(`/oembed?url=${url}`, { headers: { Host: 'localhost' } })).status).to.equal(
      404,
    );
  });

  it('may be kept by caches like any public answer', async () => {
    const { headers } = await ask({ url: PAGE });
    expect(headers.get('Cache-Control')).to.equal('public, max-age=60, stale-while-revalidate=300');
    expect(headers.get('Cross-Origin-Resource-Policy')).to.equal('cross-origin');
  });

  it('takes neither a server nor a place to go from an address that anyone may paste', async () => {
    const evil = ['endpoint', 'exit-url', 'src', 'legal-form-url', 'host'].map(
      (name) => `${name}=https://evil.example`,
    );
    const { html } = (await (await ask({ url: `${PAGE}?lang=ru&${evil.join('&')}` })).json()) as Oembed;
    expect(frameIn(html)['src']).to.equal(`${PAGE}?lang=ru`);
  });

  it('lets no address out of the attribute that it stands in', async () => {
    const hostile = fc.oneof(
      fc.string({ maxLength: 60, unit: 'binary' }),
      fc.constantFrom(
        '"><script>alert(1)</script>',
        `' onload='alert(1)`,
        '&quot;&#34;',
        '</iframe>',
        '%22%3E',
        '\\u0022',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        hostile,
        hostile,
        fc.constantFrom('lang', 'variant', 'exit-url', 'endpoint'),
        async (value, tail, name) => {
          const response = await ask({ url: `${PAGE}?${name}=${value}&${tail}#${tail}` });
          if (response.status !== 200) return;
          const { html, title } = (await response.json()) as Oembed;
          const frame = frameIn(html);
          expect(Object.keys(frame)).to.deep.equal([
            'src',
            'title',
            'width',
            'height',
            'frameborder',
            'loading',
            'referrerpolicy',
            'allow',
            'sandbox',
            'data-amanat-frame',
          ]);
          expect(frame['title']).to.equal(title);
          expect(new URL(frame['src']!).href.startsWith(PAGE)).to.equal(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('AMANAT_FILES_URL', () => {
  const filesUrl = (value: string) => readConfig({ AMANAT_DEMO: '1', AMANAT_FILES_URL: value }).filesUrl;

  it('is an address of the web, kept without its last slash', () => {
    expect(filesUrl('https://files.example.kz/cdn/')).to.equal(FILES);
    expect(filesUrl('')).to.equal(null);
    for (const wrong of ['/cdn', 'ftp://x.kz', 'https://u:p@x.kz', 'https://x.kz/?a', 'https://x.kz/#a'])
      expect(() => filesUrl(wrong), wrong).to.throw('AMANAT_FILES_URL');
  });
});
