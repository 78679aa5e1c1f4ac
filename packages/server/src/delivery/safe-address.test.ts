import { expect } from 'chai';
import { AddressRefused, resolveBySystem, safeAddresses, type Resolve } from './safe-address.js';

const PUBLIC = { address: '93.184.215.14', family: 4 };
const resolvesTo =
  (...addresses: string[]): Resolve =>
  () =>
    Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));

async function refusal(
  url: string,
  resolve: Resolve = resolvesTo(PUBLIC.address),
  privateHosts: string[] = [],
) {
  return safeAddresses(new URL(url), privateHosts, resolve).then(
    () => null,
    (error: unknown) => {
      expect(error).to.be.instanceOf(AddressRefused);
      return (error as Error).message;
    },
  );
}

describe('an address for webhooks', () => {
  it('is taken when every address of its host is public, with those addresses to connect to', async () => {
    const url = new URL('https://crm.example.kz:8443/hook?x=1');
    expect(
      await safeAddresses(url, [], resolvesTo(PUBLIC.address, '2a00:1450:4001:80b::200e')),
    ).to.deep.equal([PUBLIC, { address: '2a00:1450:4001:80b::200e', family: 6 }]);
  });

  for (const host of [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0177.0.0.1',
    '0x7f.0.0.1',
    '0x7f000001',
    '0.0.0.0',
    '0',
    '10.0.0.5',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '[::1]',
    '[::]',
    '[::127.0.0.1]',
    '[::10.0.0.1]',
    '[::5efe:a00:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:8.8.8.8]',
    '[fe80::1]',
    '[fc00::1]',
    '[ff02::1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[2001:db8::1]',
    '①②⑦.0.0.1',
    '127。0。0。1',
  ])
    it(`is refused as ${host}`, async () => {
      expect(await refusal(`https://${host}/`)).to.equal('private');
    });

  it('is refused as a name of this machine, with and without the dot at its end', async () => {
    for (const host of ['localhost', 'localhost.', 'LOCALHOST', 'a.localhost'])
      expect(await refusal(`https://${host}/`, resolveBySystem), host).to.be.oneOf(['private', 'unknown']);
  });

  it('is refused when any one address of its name is not public, or when nobody knows the name', async () => {
    expect(await refusal('https://x.example/', resolvesTo('127.0.0.1'))).to.equal('private');
    expect(await refusal('https://x.example/', resolvesTo(PUBLIC.address, '10.0.0.1'))).to.equal('private');
    expect(await refusal('https://x.example/', resolvesTo('fe80::1%eth0'))).to.equal('private');
    expect(await refusal('https://x.example/', resolvesTo())).to.equal('unknown');
    expect(await refusal('https://x.example/', () => Promise.reject(new Error('ENOTFOUND')))).to.equal(
      'unknown',
    );
  });

  it('is refused without TLS, and with a name or password in it', async () => {
    expect(await refusal('http://crm.example.kz/')).to.equal('scheme');
    expect(await refusal('ftp://crm.example.kz/')).to.equal('scheme');
    expect(await refusal('https://user:secret@crm.example.kz/')).to.equal('credentials');
    expect(await refusal('https://user@crm.example.kz/')).to.equal('credentials');
  });

  it('may be private, and without TLS, only for hosts that the operator named', async () => {
    const hosts = ['crm.akimat.local', '[::1]'];
    expect(await refusal('http://CRM.akimat.local/', resolvesTo('10.0.0.5'), hosts)).to.equal(null);
    expect(await refusal('http://[::1]:9/', undefined, hosts)).to.equal(null);
    expect(await refusal('http://x.crm.akimat.local/', resolvesTo('10.0.0.5'), hosts)).to.equal('scheme');
    expect(await refusal('https://other.akimat.local/', resolvesTo('10.0.0.5'), hosts)).to.equal('private');
    expect(await refusal('http://a:b@crm.akimat.local/', resolvesTo('10.0.0.5'), hosts)).to.equal(
      'credentials',
    );
  });
});
