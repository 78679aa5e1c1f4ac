import { expect } from '@playwright/test';
import { test } from './portal.ts';
import { digitsOf } from './page-conduct.ts';
import { filesWith, serverOutput, storedRequest } from './server-folder.ts';

test('what I typed lies locked in the database, and nothing of it is left after I take it back', async ({
  visitor,
  caseworker,
  story,
}) => {
  await visitor.arrive();
  const receipt = await visitor.sendRequest(story);
  const { id } = await caseworker.requestOf(story.name);
  expect(filesWith(id), 'the search finds what is there').not.toEqual([]);

  const stored = storedRequest(id);
  const locked = [stored.name!, stored.contact!, stored.description!, stored.okrug!];
  for (const bytes of locked) expect(bytes.length).toBeGreaterThan(0);
  const typed = [
    ...Object.values(story),
    `+${digitsOf(story.phone)}`,
    digitsOf(story.phone).slice(1),
    receipt,
  ];
  for (const text of typed) expect(filesWith(text), 'files of the server with what was typed').toEqual([]);
  expect(digitsOf(serverOutput())).not.toContain(receipt);

  await visitor.track(receipt);
  await visitor.withdraw();

  expect(storedRequest(id)).toEqual({
    status: 'withdrawn',
    wrapped_key: null,
    contact: null,
    name: null,
    description: null,
    okrug: null,
  });
  for (const bytes of [...locked, stored.wrapped_key!])
    expect(filesWith(bytes), 'files that still hold what was withdrawn, even locked').toEqual([]);
});
