import { expect } from 'chai';
import { isUntoldProxy, senderAddress } from './client-address.js';

const behind = (forwarded: string) => new Headers({ 'X-Forwarded-For': forwarded });

describe('the address that a request is counted by', () => {
  it('is that of the socket; what the sender wrote of itself is not believed', () => {
    expect(senderAddress(behind('203.0.113.9'), '198.51.100.7', 0)).to.equal('198.51.100.7');
    expect(senderAddress(new Headers(), '::ffff:198.51.100.7', 0)).to.equal('198.51.100.7');
    expect(senderAddress(new Headers(), undefined, 0)).to.equal('none');
  });

  it('behind proxies is what the outermost of them saw, however much the sender wrote before it', () => {
    const chain = 'evil, 10.0.0.1, 203.0.113.9, 192.0.2.1';
    expect(senderAddress(behind(chain), '127.0.0.1', 1)).to.equal('192.0.2.1');
    expect(senderAddress(behind(chain), '127.0.0.1', 2)).to.equal('203.0.113.9');
  });

  it('is that of the socket when the request did not pass all proxies, or they wrote no address', () => {
    expect(senderAddress(behind('203.0.113.9'), '198.51.100.7', 2)).to.equal('198.51.100.7');
    expect(senderAddress(new Headers(), '198.51.100.7', 1)).to.equal('198.51.100.7');
    for (const word of ['unknown', '_hidden', '', '999.1.1.1', ' , '])
      expect(senderAddress(behind(word), '198.51.100.7', 1), word).to.equal('198.51.100.7');
  });

  it('is the network of 64 bits in IPv6, in whatever spelling, with a port or without', () => {
    for (const spelling of ['2001:db8:1:2::1', '2001:0DB8:0001:0002:ffff::9', '[2001:db8:1:2::5]:4711'])
      expect(senderAddress(behind(spelling), undefined, 1)).to.equal('2001:db8:1:2::/64');
    expect(senderAddress(behind('2001:db8:1:3::1'), undefined, 1)).to.equal('2001:db8:1:3::/64');
    expect(senderAddress(behind('203.0.113.9:4711'), undefined, 1)).to.equal('203.0.113.9');
  });

  it('tells a proxy from a sender who only says so', () => {
    for (const near of ['127.0.0.1', '::1', '10.1.2.3', '::ffff:172.16.0.9', 'fd00::1'])
      expect(isUntoldProxy(behind('203.0.113.9'), near), near).to.equal(true);
    expect(isUntoldProxy(behind('203.0.113.9'), '198.51.100.7')).to.equal(false);
    expect(isUntoldProxy(new Headers(), '127.0.0.1')).to.equal(false);
    expect(isUntoldProxy(behind('203.0.113.9'), undefined)).to.equal(false);
  });
});
