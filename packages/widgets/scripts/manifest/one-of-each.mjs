import { readFileSync, writeFileSync } from 'node:fs';

/** A token of the base stands in the data of editors once, not once for every element. */
export const oneOfEach = (folder) => ({
  name: 'one-of-each',
  packageLinkPhase() {
    edit(`${folder}/vscode.css-custom-data.json`, (data) => unique(data, ['properties', 'pseudoElements']));
    edit(`${folder}/web-types.json`, ({ contributions }) =>
      unique(contributions.css, ['properties', 'pseudo-elements']),
    );
  },
});

function edit(file, change) {
  const data = JSON.parse(readFileSync(file, 'utf8'));
  change(data);
  writeFileSync(file, JSON.stringify(data, null, 2));
}

function unique(lists, names) {
  for (const name of names) lists[name] = [...new Map(lists[name]?.map((one) => [one.name, one])).values()];
}
