// Shows every revision of a figure and, with an editor's token, puts in the next one:
//   AMANAT_EDITOR_TOKEN=… pnpm exec node revise-figure.ts <key> <value> <day> "<the page>" <its address>
import { AmanatClient, isAmanatError, ValidationError } from '@amanat/sdk';

const endpoint = process.env['AMANAT_ENDPOINT'] ?? 'http://localhost:8111';
const staffToken = process.env['AMANAT_EDITOR_TOKEN'];
const [key = 'literacy.trained', value, asOf, title, url] = process.argv.slice(2);

const client = new AmanatClient({ endpoint, locale: 'en', ...(staffToken && { staffToken }) });
try {
  const { data } = await client.statistics.history(key);
  for (const figure of data)
    console.log(`${figure.revision}. ${figure.value} as of ${figure.asOf}: ${figure.source.url}`);
  if (value && !url)
    throw new Error('A revision needs all of: <key> <value> <day> "<the page>" <its address>');
  if (value && asOf && title && url) {
    const revised = await client.staff.figureRevisions.create({
      key,
      basedOn: data[0]?.revision ?? null,
      value: Number(value),
      qualifier: 'at-least',
      asOf,
      source: { title, url },
    });
    console.log(`Put in: ${revised.revision}. ${revised.value} as of ${revised.asOf}`);
  }
} catch (error) {
  process.exitCode = 1;
  if (!isAmanatError(error)) console.error(error instanceof Error ? error.message : error);
  else console.error(`${error.message}\n${error.userMessage()}`);
  if (error instanceof ValidationError)
    for (const { pointer, code } of error.fieldProblems) console.error(`  ${pointer}: ${code}`);
}
