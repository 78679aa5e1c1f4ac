import { expect } from 'chai';
import { ownScript, pageConfigId, pageEndpoint, pageSettings } from './settings.js';

/** A script tag as a page may carry it; nothing of it runs. */
function tag(
  src: string,
  attributes: Readonly<Record<string, string>> = {},
  parent: Node = document.head,
): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = src;
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.className = 'of-this-test';
  parent.appendChild(script);
  return script;
}
const SERVER = { 'data-endpoint': 'https://amanat.example.kz', 'data-config-id': 'turkistan' };

describe('the settings of a page', () => {
  afterEach(() => {
    document.querySelectorAll('.of-this-test').forEach((script) => script.remove());
    delete pageSettings.endpoint;
    delete pageSettings.configId;
  });

  it('are none where nobody said anything', () => {
    expect([pageEndpoint(), pageConfigId()]).to.deep.equal([undefined, undefined]);
  });

  it('stand on the script tag, wherever the page moved it', () => {
    const script = tag('/cdn/0.1.0/amanat.js?v=7', SERVER);
    document.body.append(script);
    expect(ownScript()).to.equal(script);
    expect([pageEndpoint(), pageConfigId()]).to.deep.equal(['https://amanat.example.kz', 'turkistan']);
  });

  it('are read from a file that holds one element alone', () => {
    tag('/scripts/alone/hotline-card.js', SERVER);
    expect(pageEndpoint()).to.equal('https://amanat.example.kz');
  });

  it('are not those of other scripts, nor of a second tag that says nothing', () => {
    tag('/analytics.js', { 'data-endpoint': 'https://elsewhere.example' });
    tag('/amanat-theme.js');
    expect(pageEndpoint()).to.equal(undefined);
    const script = tag('/amanat.js', SERVER);
    expect(ownScript()).to.equal(script);
  });

  it('are also found while a plugin holds the script back under another type', () => {
    const script = tag('/amanat.js', { ...SERVER, type: 'rocketlazyloadscript', 'data-cfasync': 'false' });
    expect(ownScript()).to.equal(script);
  });

  it('of the page’s own code come first', () => {
    tag('/amanat.js', SERVER);
    pageSettings.endpoint = 'https://own.example.kz';
    pageSettings.configId = 'own';
    expect([pageEndpoint(), pageConfigId()]).to.deep.equal(['https://own.example.kz', 'own']);
  });

  it('put no name of ours on the page where sheets can be adopted', () => {
    expect('adoptedStyleSheets' in Document.prototype).to.equal(true);
    expect('litNonce' in window).to.equal(false);
  });
});
