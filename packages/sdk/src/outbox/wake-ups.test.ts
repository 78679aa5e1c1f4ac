import { expect } from 'chai';
import { listenForWakeUps } from './wake-ups.js';

function aPage() {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const scope = Object.assign(new EventTarget(), { document });
  const heard: string[] = [];
  const end = listenForWakeUps(
    { onWake: () => heard.push('wake'), onOffline: () => heard.push('offline') },
    scope,
  );
  return { document, scope, heard, end };
}

describe('an outbox', () => {
  it('hears that the line is back, that it is gone, and that the page is looked at again', () => {
    const { document, scope, heard, end } = aPage();
    scope.dispatchEvent(new Event('offline'));
    scope.dispatchEvent(new Event('online'));
    scope.dispatchEvent(new Event('pageshow'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(heard).to.deep.equal(['offline', 'wake', 'wake', 'wake']);
    document.visibilityState = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    end();
    document.visibilityState = 'visible';
    for (const type of ['online', 'offline', 'pageshow']) scope.dispatchEvent(new Event(type));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(heard).to.have.length(4);
  });

  it('runs where there is nothing to hear', () => {
    listenForWakeUps({ onWake: () => undefined, onOffline: () => undefined }, {})();
  });
});
