import type { HostPage } from '../host-page.ts';

/** The policy of a state portal: nothing without a nonce, markup by Trusted Types only, and whoever breaks it is reported. */
const strict = (page: string, more = '') => ({
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'nonce-{{nonce}}' 'strict-dynamic'",
    "style-src 'self'",
    // Its icon.
    "img-src 'self'",
    'connect-src {{server}}',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    more,
    `report-uri /reports/${page}`,
  ]
    .filter(Boolean)
    .join('; '),
});

/** All that a page can deny itself and its frames. */
const DENIED = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'unload',
  'usb',
  'web-share',
  'window-management',
  'xr-spatial-tracking',
];

/** What a site's headers and frames allow. */
export const POLICIES: Readonly<Record<string, HostPage>> = {
  'strict-policy': { sends: true, headers: strict('strict-policy') },
  'strict-policy-classic': { sends: true, headers: strict('strict-policy-classic') },
  'named-trusted-types': {
    sends: true,
    headers: strict('named-trusted-types', 'trusted-types amanat'),
  },
  'own-lit': { sends: true, headers: strict('own-lit', 'trusted-types lit-html amanat') },
  'allow-list': {
    sends: true,
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; script-src {{files}}/ {{site}}/nothing/; style-src 'none'; img-src 'self'; connect-src {{server}}; report-uri /reports/allow-list",
    },
  },
  integrity: { sends: true },
  'integrity-classic': {},
  isolated: {
    sends: true,
    headers: {
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  sandboxed: { sends: true, headers: { 'Content-Security-Policy': 'sandbox allow-scripts' } },
  'nothing-permitted': {
    sends: true,
    headers: {
      'Permissions-Policy': DENIED.map((name) => `${name}=()`).join(', '),
      'X-Frame-Options': 'DENY',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  'no-referrer': { sends: true, headers: { 'Referrer-Policy': 'no-referrer' } },
};
